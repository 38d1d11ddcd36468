import type { Capability, HealthView } from '@/lib/domain/health';
import type { MessageKey, Text } from '@/lib/domain/text';
import { type Clock, formatMoment } from '@/lib/domain/format';

const offKeys = {
  account: 'healthAccountUnclear',
  observer: 'healthSendsByPage',
  parser: 'healthPartlyUnread',
  compose: 'healthNoCompose',
  thread: 'healthNoThread',
  rows: 'healthNoRows',
  insertion: 'healthNoInsertion',
} as const satisfies Record<Capability, MessageKey>;

const troubleKeys = {
  blind: 'healthBlind',
  noAccount: 'healthNoAccount',
  noSharedAccount: 'healthNoSharedAccount',
} as const satisfies Record<NonNullable<HealthView['trouble']>['what'], MessageKey>;

/** One plain sentence about an account's Gmail: "Gmail changed: sends are noticed, row badges are off". */
export function describeHealth({ light, trouble, off, areSendsHeard }: HealthView, clock: Clock, text: Text) {
  if (trouble) {
    return text(troubleKeys[trouble.what], formatMoment(trouble.since, clock));
  }
  if (light === 'green') return text('healthGreen');
  if (light === 'unknown') return text('healthUnknown');
  const parts = [
    text(areSendsHeard ? 'healthSendsHeard' : 'healthSendsByPage'),
    ...off.map((capability) => text(offKeys[capability])),
  ];
  const list = new Intl.ListFormat(text.locale, { type: 'unit', style: 'short' });
  return text('healthChanged', list.format(parts));
}
