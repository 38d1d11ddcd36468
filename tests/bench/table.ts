import type { Measure } from './benchmark';
import { summarize } from './summary';

const heads = ['', 'n', 'median', 'min – max', 'p95', 'without', 'adds', 'ratio', 'budget'];

/** All measures as one table for the terminal, a line each. */
export function formatTable(measures: readonly Measure[]): string {
  const lines = [heads, ...measures.map(cellsOf)];
  const widths = heads.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const align = (cell: string, column: number) => {
    const width = widths[column] ?? 0;
    return column === 0 ? cell.padEnd(width) : cell.padStart(width);
  };
  return lines.map((line) => line.map(align).join('  ').trimEnd()).join('\n');
}

function cellsOf(measure: Measure): string[] {
  const { count, median, p95, min, max, pair } = summarize(measure);
  return [
    measure.name,
    String(count),
    `${show(median)} ${measure.unit}`,
    count > 1 ? `${show(min)} – ${show(max)}` : '',
    count > 1 ? show(p95) : '',
    pair ? show(pair.without) : '',
    pair ? `${pair.difference < 0 ? '' : '+'}${show(pair.difference)}` : '',
    pair ? `× ${pair.ratio.toFixed(3)}` : '',
    measure.budget === undefined ? '' : `${show(measure.budget)}${median > measure.budget ? ' OVER' : ''}`,
  ];
}

/** Three figures or four. */
function show(value: number): string {
  const size = Math.abs(value);
  return value.toFixed(size < 10 ? 2 : size < 1_000 ? 1 : 0);
}
