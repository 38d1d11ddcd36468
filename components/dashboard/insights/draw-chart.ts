import type { Text } from '@/lib/domain/text';
import { type Chart, type ChartRow, rangeOf, scaleOf, valueOf } from './chart';

/** Colours as the page has them. */
export interface ChartColours {
  ground: string;
  ink: string;
  soft: string;
  bar: string;
}

/** px. */
const size = { width: 760, row: 30, head: 64, margin: 24, label: 190, value: 250, bar: 12 };

/** How large a picture of a chart is, in px. */
export function pictureSize({ rows }: Chart): { width: number; height: number } {
  return { width: size.width, height: size.head + rows.length * size.row + 2 * size.margin };
}

/** Draws a chart by itself, with all that is said beside its bars: for slides and mails. */
export function drawChart(
  canvas: CanvasRenderingContext2D,
  chart: Chart,
  colours: ChartColours,
  text: Text,
): void {
  const { width, height } = pictureSize(chart);
  canvas.fillStyle = colours.ground;
  canvas.fillRect(0, 0, width, height);
  canvas.textBaseline = 'middle';
  write(canvas, chart.title, size.margin, size.margin + 10, {
    colour: colours.ink,
    font: '600 18px system-ui',
  });
  write(canvas, chart.about, size.margin, size.margin + 36, { colour: colours.soft, font: '13px system-ui' });
  const scale = scaleOf(chart);
  for (const [index, row] of chart.rows.entries()) {
    const middle = size.margin + size.head + (index + 0.5) * size.row;
    drawRow(canvas, row, middle, { scale, isShare: chart.isShare, colours, text });
  }
}

interface Drawing {
  scale: number;
  isShare: boolean;
  colours: ChartColours;
  text: Text;
}

function drawRow(canvas: CanvasRenderingContext2D, row: ChartRow, middle: number, drawing: Drawing): void {
  const { scale, isShare, colours, text } = drawing;
  const left = size.margin + size.label;
  const room = size.width - left - size.value - size.margin;
  const { interval, hits, n } = row;
  const font = '13px system-ui';
  write(canvas, row.label, size.margin, middle, { colour: colours.ink, font, width: size.label - 12 });
  if (!isShare || interval) {
    canvas.fillStyle = colours.bar;
    const end = (isShare ? hits / n : hits) / scale;
    canvas.fillRect(left, middle - size.bar / 2, room * end, size.bar);
  }
  if (interval) {
    canvas.strokeStyle = colours.ink;
    canvas.lineWidth = 1.5;
    canvas.beginPath();
    const [low, high] = [left + (room * interval.low) / scale, left + (room * interval.high) / scale];
    canvas.moveTo(low, middle);
    canvas.lineTo(high, middle);
    for (const end of [low, high]) {
      canvas.moveTo(end, middle - 4);
      canvas.lineTo(end, middle + 4);
    }
    canvas.stroke();
  }
  const value = valueOf(row, isShare, text);
  const told = interval ? `${value}, ${rangeOf(interval, text)}` : value;
  const colour = isShare && !interval ? colours.soft : colours.ink;
  write(canvas, told, left + room + 16, middle, { colour, font, width: size.value });
}

function write(
  canvas: CanvasRenderingContext2D,
  words: string,
  x: number,
  y: number,
  style: { colour: string; font: string; width?: number },
): void {
  canvas.fillStyle = style.colour;
  canvas.font = style.font;
  canvas.fillText(words, x, y, style.width ?? size.width - 2 * size.margin);
}
