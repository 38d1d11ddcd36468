import type { ChartRow } from './chart';

interface BarProps {
  row: ChartRow;
  isShare: boolean;
  /** What a bar across the whole width would be. */
  scale: number;
}

/**
 * A bar, and across its end the line that says where the true share lies. As wide as its place: what must not be stretched with it
 * does not scale. Its number stands beside it, for whoever does not see it.
 */
export function Bar({ row, isShare, scale }: BarProps) {
  const { hits, n, interval, isMore } = row;
  const isDrawn = !isShare || interval !== null;
  const end = isDrawn ? (100 * (isShare ? hits / n : hits)) / scale : 0;
  return (
    <svg className="bar" viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true">
      <rect className="ground" x="0" y="3" width="100" height="10" />
      {isDrawn ? (
        <rect className={isMore ? 'value more' : 'value'} x="0" y="3" width={end} height="10" />
      ) : null}
      {interval ? (
        <path className="whisker" d={whisker(100 * (interval.low / scale), 100 * (interval.high / scale))} />
      ) : null}
    </svg>
  );
}

function whisker(low: number, high: number): string {
  return `M${low} 8H${high}M${low} 4.5V11.5M${high} 4.5V11.5`;
}
