import type { MessageKey, Text } from '@/lib/domain/text';
import type { CadenceLabel } from '@/lib/domain/views';

const keys: Record<string, { name: MessageKey; about: MessageKey }> = {
  firstContact: { name: 'cadenceFirstContact', about: 'cadenceFirstContactAbout' },
  afterMeeting: { name: 'cadenceAfterMeeting', about: 'cadenceAfterMeetingAbout' },
  proposal: { name: 'cadenceProposal', about: 'cadenceProposalAbout' },
  longGame: { name: 'cadenceLongGame', about: 'cadenceLongGameAbout' },
  notNow: { name: 'cadenceNotNow', about: 'cadenceNotNowAbout' },
  customer: { name: 'cadenceCustomer', about: 'cadenceCustomerAbout' },
};

/** What a cadence is called: by the rep, or by us; an unknown one runs as the usual one does, and is called so. */
export function cadenceName({ id, name }: CadenceLabel, text: Text): string {
  return name ?? text(keys[id]?.name ?? 'cadenceFirstContact');
}

/** What it is for, in one sentence; '' where the rep has not said. */
export function cadenceAbout({ id, about }: { id: string; about: string | null }, text: Text): string {
  const key = keys[id]?.about;
  return about ?? (key ? text(key) : '');
}
