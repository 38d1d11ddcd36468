import type { Interval } from '@/lib/domain/insights/proportion';
import type { Text } from '@/lib/domain/text';

/** One bar. */
export interface ChartRow {
  id: string;
  label: string;
  hits: number;
  n: number;
  /** Null where there are too few to tell, or nothing is a share. */
  interval: Interval | null;
  /** More than the others together, by more than chance. */
  isMore: boolean;
}

/** Bars that are compared, in words of the rep's language. */
export interface Chart {
  id: string;
  title: string;
  /** What is counted; '' where the title says it. */
  about: string;
  /** What the columns of its table are called. */
  columns: { label: string; hits: string; n: string };
  /** Whether its bars are shares of something, or bare counts. */
  isShare: boolean;
  rows: readonly ChartRow[];
}

/** Ends of a scale, the smallest that holds all bars. */
const ends = [0.1, 0.2, 0.25, 0.5, 0.75, 1];

/** What a bar across the whole width would be: a share with its interval, or a count. */
export function scaleOf({ isShare, rows }: Chart): number {
  if (!isShare) return Math.max(...rows.map(({ hits }) => hits), 1);
  const highest = Math.max(...rows.map(({ interval }) => interval?.high ?? 0));
  return ends.find((end) => highest <= end) ?? 1;
}

/** "31 %". */
export function percent(share: number, { locale }: Text): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** What stands behind a bar: "31 % (40 of 129)"; or that there are too few. */
export function valueOf({ hits, n, interval }: ChartRow, isShare: boolean, text: Text): string {
  if (!isShare) return text('plainCount', hits);
  if (interval === null) return text('tooFew', hits, n);
  return text('rateOf', percent(hits / n, text), hits, n);
}

/** "between 24 % and 40 %". */
export function rangeOf({ low, high }: Interval, text: Text): string {
  return text('between', percent(low, text), percent(high, text));
}

/** The same as a table, for screens and for files. A share that nothing can be said of is left empty. */
export function tableOf({ columns, isShare, rows }: Chart, text: Text): (string | number)[][] {
  if (!isShare) return [[columns.label, columns.hits], ...rows.map(({ label, hits }) => [label, hits])];
  const head = [
    columns.label,
    columns.hits,
    columns.n,
    text('columnShare'),
    text('columnFrom'),
    text('columnTo'),
  ];
  return [
    head,
    ...rows.map(({ label, hits, n, interval }) => [
      label,
      hits,
      n,
      ...(interval ? [hits / n, interval.low, interval.high].map(thousandths) : ['', '', '']),
    ]),
  ];
}

function thousandths(share: number): number {
  return Math.round(share * 1_000) / 1_000;
}
