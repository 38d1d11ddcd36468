import type { Dimension } from '@/lib/domain/insights/groups';
import type { Share } from '@/lib/domain/insights/proportion';
import type { StopsBefore } from '@/lib/domain/insights/stops';
import type { Tip } from '@/lib/domain/insights/tips';
import { lateTouch } from '@/lib/domain/insights/wins';
import type { MessageKey, Text } from '@/lib/domain/text';
import { percent } from './chart';
import { groupLabel, type TemplateNames } from './charts';

const keys: Record<Dimension, MessageKey> = {
  number: 'tipNumber',
  purpose: 'tipPurpose',
  template: 'tipTemplate',
  channel: 'tipChannel',
  wait: 'tipWait',
  weekday: 'tipWeekday',
  hour: 'tipHour',
};

/** What is worth a try, in plain words, with the numbers that bear it out. */
export function describeTip(tip: Tip, names: TemplateNames, text: Text): string {
  if (tip.kind === 'goOn') {
    const { late, before } = tip;
    return text('tipGoOn', late.hits, late.n, lateTouch, ...shareOf(before, text));
  }
  const { dimension, group, rest, before } = tip;
  const label = groupLabel(dimension, group.id, names, text);
  const more = text(keys[dimension], label, rate(group, text), rate(rest, text));
  return before ? `${more} ${text('tipStops', ...shareOf(before, text))}` : more;
}

function rate({ hits, n }: Share, text: Text): string {
  return text('rateOf', percent(hits / n, text), hits, n);
}

function shareOf({ share, interval }: StopsBefore, text: Text): string[] {
  return [share, interval.low, interval.high].map((one) => percent(one, text));
}
