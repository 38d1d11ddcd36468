import { fewestCases, wilson } from '@/lib/domain/insights/proportion';
import type { Text } from '@/lib/domain/text';
import type { Chart } from './chart';

/** Made up, and said to be so: to learn how a chart is read before there is anything to read. */
const touches = [
  [4, 40],
  [9, 36],
  [5, 20],
  [1, 4],
] as const;

export function exampleChart(text: Text): Chart {
  return {
    id: 'example',
    title: text('exampleTitle'),
    about: text('exampleHow'),
    columns: { label: text('columnGroup'), hits: text('columnAnswered'), n: text('columnTouches') },
    isShare: true,
    rows: touches.map(([hits, n], index) => ({
      id: String(index),
      label: text('touchTold', index + 1),
      hits,
      n,
      interval: n < fewestCases ? null : wilson({ hits, n }),
      isMore: false,
    })),
  };
}
