import type { FollowUpsView } from '@/components/dashboard/follow-ups/follow-ups-page';
import { type Listed, orderRows, showList, wholeList } from '@/lib/domain/follow-up-list';

/** Sunday 22 November 2026, 12:00 in Berlin. */
export const now = Date.parse('2026-11-22T11:00:00Z');
const day = 24 * 60 * 60 * 1000;
const account = 'sam@steadfast.com';

function listed(at: number, more: Partial<Listed>): Listed {
  return {
    key: `${account}:${(0x18c0_0000 + at).toString(16)}`,
    account,
    who: 'Dana Wu',
    email: 'dana@acme.com',
    company: 'acme.com',
    subject: 'SOC 2 report and the price per cell',
    state: 'waiting',
    outcome: null,
    cadenceId: 'firstContact',
    touches: 2,
    lastTouchAt: now - 3 * day,
    dueAt: now + at * day,
    ...more,
  };
}

export const listedExamples: readonly Listed[] = [
  listed(0, { state: 'due', dueAt: now - 3 * 60 * 60 * 1000 }),
  listed(1, {
    who: 'Jonas Müller',
    email: 'jonas@hafenlogistik.de',
    company: 'hafenlogistik.de',
    subject: 'Angebot für die Umstellung auf das neue Lager',
    cadenceId: 'proposal',
  }),
  listed(2, {
    who: 'Leila Haddad',
    email: 'leila@souqtech.com',
    company: 'souqtech.com',
    state: 'paused',
    lastTouchAt: now - 12 * day,
    subject: 'Introduction to your head of operations',
  }),
  listed(3, {
    who: 'Tomás Ortega',
    email: 'tomas@orchard.com',
    company: 'orchard.com',
    state: 'replied',
    dueAt: null,
    lastTouchAt: now - day,
    subject: 'Draft contract for 2027, with your changes',
  }),
  listed(4, {
    who: 'kenji.tanaka.of.aozora.systems@mail.example.com',
    email: 'kenji.tanaka.of.aozora.systems@mail.example.com',
    company: null,
    state: 'closed',
    outcome: 'won',
    dueAt: null,
    touches: 7,
    lastTouchAt: now - 90 * day,
    cadenceId: 'customer',
  }),
];

export function manyListed(count: number): Listed[] {
  return Array.from({ length: count }, (_, at) => {
    const example = listedExamples[at % listedExamples.length];
    return { ...listed(at, {}), ...example, key: `${account}:${(0x18c0_0000 + at).toString(16)}` };
  });
}

/** All of them shown, as read to the end. */
export function listExample(rows: readonly Listed[]): FollowUpsView {
  return {
    shown: showList(orderRows(rows, { sort: 'state', isDescending: false }), wholeList, null),
    words: [],
    total: rows.length,
    isComplete: true,
    cadences: ['firstContact', 'proposal', 'customer'].map((id) => ({ id, name: null })),
    accounts: [account],
    companies: ['acme.com', 'hafenlogistik.de'],
    choices: [{ id: 'tomorrow', at: now + day }],
  };
}
