import { channelName, purposeName } from '@/lib/domain/describe-step';
import type { Channel, Purpose } from '@/lib/domain/cadence';
import { formatDated, formatTime } from '@/lib/domain/format';
import { type Dimension, dimensions, type Group, lastNumber, waits } from '@/lib/domain/insights/groups';
import type { Insights, Times } from '@/lib/domain/insights/insights';
import { fewestCases, wilson } from '@/lib/domain/insights/proportion';
import type { Stop } from '@/lib/domain/insights/stops';
import type { MessageKey, Text } from '@/lib/domain/text';
import type { Chart } from './chart';

const titles: Record<Dimension, MessageKey> = {
  number: 'chartNumber',
  purpose: 'chartPurpose',
  template: 'chartTemplate',
  channel: 'chartChannel',
  wait: 'chartWait',
  weekday: 'chartWeekday',
  hour: 'chartHour',
};

/** What templates are called, by id; one that was removed is not in it. */
export type TemplateNames = ReadonlyMap<string, string>;

/** A chart of each dimension that something is known of. */
export function chartsOf({ groups }: Insights, names: TemplateNames, text: Text): Chart[] {
  return dimensions
    .filter((dimension) => groups[dimension].length > 0)
    .map((dimension) => ({
      id: dimension,
      title: text(titles[dimension]),
      about: dimension === 'template' ? text('chartTemplateAbout') : '',
      columns: { label: text('columnGroup'), hits: text('columnAnswered'), n: text('columnTouches') },
      isShare: true,
      rows: groups[dimension].map((group) => ({
        ...group,
        label: groupLabel(dimension, group.id, names, text),
      })),
    }));
}

/** What a group is called beside its bar. */
export function groupLabel(dimension: Dimension, id: string, names: TemplateNames, text: Text): string {
  switch (dimension) {
    case 'number':
      return text(Number(id) === lastNumber ? 'touchNumberLast' : 'touchTold', Number(id));
    case 'purpose':
      return purposeName(id as Purpose, text);
    case 'template':
      return names.get(id) ?? text('templateGone');
    case 'channel':
      return channelName(id as Channel, text);
    case 'wait':
      return daysLabel(Number(id), waits, text);
    case 'weekday':
      return weekdayName(Number(id), text);
    case 'hour':
      return formatTime(Date.UTC(2026, 0, 1, Number(id)), { now: 0, zone: 'UTC', locale: text.locale });
  }
}

/** "Up to 2 days", "3–4 days", "More than 30 days". */
function daysLabel(most: number, ends: readonly number[], text: Text): string {
  const before = ends[ends.indexOf(most) - 1] ?? 0;
  if (most === Infinity) return text('waitOver', before);
  return before === 0 ? text('waitUpTo', most) : text('waitBetween', before + 1, most);
}

function weekdayName(weekday: number, { locale }: Text): string {
  // 4 January 2026 is a Sunday.
  const day = Date.UTC(2026, 0, 4 + weekday);
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(day);
}

/** Where follow-ups stop; null where none was without an answer. */
export function stopsChart(stops: readonly Stop[], text: Text): Chart | null {
  if (stops.length === 0) return null;
  return {
    id: 'stops',
    title: text('chartStops'),
    about: text('chartStopsAbout'),
    columns: { label: text('columnGroup'), hits: text('columnStopped'), n: text('columnUnanswered') },
    isShare: true,
    rows: stops.map(({ after, hits, n }) => ({
      id: String(after),
      label: text('afterTouch', after),
      hits,
      n,
      interval: n >= fewestCases ? wilson({ hits, n }) : null,
      isMore: false,
    })),
  };
}

/** How long answers take; null where there are none. */
export function timesChart({ n, quartiles, groups }: Times, text: Text): Chart | null {
  if (n === 0) return null;
  return {
    id: 'times',
    title: text('chartTimes'),
    about: quartiles
      ? text(
          'chartTimesAbout',
          duration(quartiles.median, text),
          duration(quartiles.first, text),
          duration(quartiles.third, text),
        )
      : text('chartTimesFew'),
    columns: { label: text('columnGroup'), hits: text('columnAnswers'), n: text('columnAllAnswers') },
    isShare: true,
    rows: groups.map((group, index) => ({ ...group, label: spanLabel(groups, index, text) })),
  };
}

const hourMs = 3_600_000;
const longestInHours = 48;

function spanLabel(groups: readonly Group[], index: number, text: Text): string {
  const [from, to] = [groups[index - 1]?.id ?? 0, groups[index]?.id].map((id) => Number(id) / hourMs);
  const [first = 0, last = Infinity] = [from, to];
  if (first === 0) return text('spanUpToHours', last);
  if (last <= 24) return text('spanHours', first, last);
  return last === Infinity ? text('waitOver', first / 24) : text('spanDays', first / 24, last / 24);
}

/** "5 hours", "2.5 days". */
export function duration(ms: number, { locale }: Text): string {
  const hours = ms / hourMs;
  const [value, unit] = hours < longestInHours ? [Math.max(hours, 1), 'hour'] : [hours / 24, 'day'];
  const maximumFractionDigits = unit === 'hour' ? 0 : 1;
  const options = { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits } as const;
  return new Intl.NumberFormat(locale, options).format(value);
}

const weekMs = 7 * 24 * hourMs;

/**
 * Late answers, week by week.
 *
 * @param weeks how many there were, the oldest first
 * @param now epoch ms
 */
export function winsChart(weeks: readonly number[], now: number, zone: string, text: Text): Chart {
  return {
    id: 'wins',
    title: text('chartWins'),
    about: text('chartWinsAbout'),
    columns: { label: text('columnWeek'), hits: text('columnAnswers'), n: '' },
    isShare: false,
    rows: weeks.map((hits, index) => {
      const from = now - (weeks.length - index) * weekMs;
      const label = text('weekFrom', formatDated(from, { now, zone, locale: text.locale }));
      return { id: String(index), label, hits, n: hits, interval: null, isMore: false };
    }),
  };
}
