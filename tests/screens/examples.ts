import type { Cadence } from '@/lib/domain/cadence';
import type { HealthView } from '@/lib/domain/health';
import type {
  AboutView,
  ComposeView,
  DraftView,
  FollowUpView,
  LaterChoice,
  PopupView,
  ProposalView,
  RecentSendView,
  ThreadCardView,
} from '@/lib/domain/views';

/** Sunday 22 November 2026, 14:30 in Berlin: what every example is told from. */
export const now = Date.parse('2026-11-22T13:30:00Z');
export const zone = 'Europe/Berlin';

const hourMs = 60 * 60 * 1000;
const dayMs = 24 * hourMs;
export const at = (local: string) => Date.parse(`${local}+01:00`);

export const choices: PopupView['choices'] = [
  { id: 'laterToday', at: at('2026-11-22T17:30') },
  { id: 'tomorrow', at: at('2026-11-23T09:00') },
  { id: 'nextWeek', at: at('2026-11-30T09:00') },
  { id: 'inTwoWeeks', at: at('2026-12-07T09:00') },
];

export const withCadence: PopupView['choices'] = [{ id: 'cadence', at: at('2026-11-25T09:00') }, ...choices];

/** What the prospect has named, and when an answer is overdue by their own habit. */
export const suggested: PopupView['choices'] = [
  { id: 'theirDate', at: at('2027-01-13T09:00'), said: 'I am away and back after 12 January.' },
  { id: 'habit', at: at('2026-11-26T09:00'), who: 'Dana', days: 4 },
];

const longSuggested: PopupView['choices'] = [
  {
    id: 'theirDate',
    at: at('2027-01-13T09:00'),
    said: 'Wir sind bis einschließlich Heilige Drei Könige im Betriebsurlaub, die Donaudampfschifffahrtsgesellschaftsversammlung tagt erst am 12. Januar, danach gern.',
  },
  { id: 'habit', at: at('2026-11-26T09:00'), who: 'Dr. Maximiliane-Charlotte', days: 12 },
];

const cadences: PopupView['cadences'] = [
  { id: 'firstContact', name: null },
  { id: 'afterMeeting', name: null },
  { id: 'longGame', name: null },
  { id: 'own', name: 'Messekontakte aus Hannover' },
];

export const later: LaterChoice[] = [
  { id: 'named', at: at('2027-01-13T09:00') },
  { id: 'in3Months', at: at('2027-02-22T09:00') },
  { id: 'in6Months', at: Date.parse('2027-05-24T07:00:00Z') },
  { id: 'in12Months', at: at('2027-11-22T09:00') },
];

export const draft: DraftView = {
  channel: 'email',
  purpose: 'nudge',
  isMail: true,
  text: 'Hi Dana,\n\nI wrote to you 4 days ago about “SOC 2 report and pricing for 40 seats”.\n\nWill you decide on [decision date]?',
  gaps: [{ means: 'variableDecisionDate', shown: '[decision date]' }],
  points: [
    {
      id: 'p1',
      kind: 'question',
      owner: 'prospect',
      text: 'Can you send the SOC 2 report?',
      sentence: 'Before I bring it up again, can you send the SOC 2 report?',
      at: at('2026-11-16T11:20'),
      isInText: true,
    },
    {
      id: 'p2',
      kind: 'date',
      owner: 'prospect',
      text: 'The board meets on 12 January.',
      sentence: 'The board meets on 12 January.',
      at: at('2026-11-16T11:20'),
      isInText: false,
    },
    {
      id: 'p3',
      kind: 'objection',
      owner: 'prospect',
      text: 'They find 40 seats too dear',
      sentence: null,
      at: at('2026-11-17T09:00'),
      isInText: false,
    },
  ],
  leftOut: [
    {
      id: 'p4',
      kind: 'number',
      owner: 'prospect',
      text: 'We are 40 people in sales.',
      sentence: 'We are 40 people in sales.',
      at: at('2026-11-10T09:00'),
      isInText: false,
    },
  ],
  templateId: 'en.email.nudge.reached',
  alternatives: ['en.email.nudge.short'],
  resourceId: null,
  instead: 'call',
};

export const about: AboutView = {
  place: { country: 'US', zone: 'America/Chicago', how: 'phone' },
  guess: { country: 'US', zone: 'America/Chicago', how: 'phone' },
  domain: 'acme.com',
  decisionOn: null,
  namedDecision: { date: '2027-01-12', said: 'The board meets on 12 January.' },
  tags: ['Fintech'],
  resourceTags: ['Fintech', 'Audit', 'Security'],
};

export const prompt: DraftView = {
  ...draft,
  channel: 'call',
  purpose: 'question',
  isMail: false,
  text: '- Why you call: “SOC 2 report and pricing for 40 seats”; I wrote to you 4 days ago\n- Ask: which questions came up since?',
  gaps: [],
  instead: null,
};

export const dana: FollowUpView = {
  key: 'rep@example.com:19e1a2b3c4d5e6f0',
  account: 'rep@example.com',
  legacyThreadId: '19e1a2b3c4d5e6f0',
  who: 'Dana Wu',
  firstName: 'Dana',
  email: 'dana@acme.com',
  company: 'Acme',
  subject: 'Re: SOC 2 report and pricing for 40 seats',
  state: 'due',
  dueAt: at('2026-11-20T09:00'),
  touch: 2,
  plannedTouches: 4,
  step: { channel: 'email', purpose: 'nudge' },
  moves: [],
  outcome: null,
  reason: null,
  lastTouchAt: at('2026-11-16T16:10'),
  silentDays: 4,
  freshness: { checkedAt: at('2026-11-17T16:10'), how: 'openTab' },
  unchecked: null,
  answer: null,
  question: null,
  away: null,
  isBounced: false,
};

export const checked: FollowUpView = {
  ...dana,
  key: 'rep@example.com:19e1a2b3c4d5e6f1',
  who: 'Jörg Weiß',
  email: 'joerg.weiss@nordwind.example',
  company: 'Nordwind Logistik',
  subject: 'Angebot Rahmenvertrag 2027',
  dueAt: at('2026-11-22T09:00'),
  touch: 3,
  silentDays: 1,
  freshness: { checkedAt: now - 5 * 60 * 1000, how: 'opened' },
};

export const unknown: FollowUpView = {
  ...dana,
  key: 'rep@example.com:19e1a2b3c4d5e6f2',
  who: 'amira@studio.example',
  email: 'amira@studio.example',
  company: null,
  subject: '',
  dueAt: at('2026-11-22T10:00'),
  touch: 6,
  silentDays: 9,
  freshness: null,
};

export const coming: FollowUpView = {
  ...dana,
  key: 'rep@example.com:19e1a2b3c4d5e6f3',
  who: 'Tomás Ibarra',
  email: 'tomas@cordillera.example',
  company: 'Cordillera',
  subject: 'Pilot in January?',
  state: 'waiting',
  dueAt: at('2026-11-23T09:00'),
  silentDays: 2,
  freshness: { checkedAt: now - 3 * hourMs, how: 'openTab' },
};

/** All touches of the cadence were made, and nobody has answered. */
export const over: FollowUpView = {
  ...dana,
  key: 'rep@example.com:19e1a2b3c4d5e6f6',
  who: 'Ines Duarte',
  firstName: 'Ines',
  step: null,
  touch: 6,
  plannedTouches: 5,
};

/** A call, moved, to somebody who has said "not now" before. */
export const calling: FollowUpView = {
  ...dana,
  key: 'rep@example.com:19e1a2b3c4d5e6f7',
  who: 'Olu Bello',
  firstName: 'Olu',
  step: { channel: 'call', purpose: 'question' },
  moves: [{ from: '2026-11-19', to: '2026-11-20', why: 'holiday', name: 'Buß- und Bettag' }],
  outcome: 'notNow',
  reason: 'No budget',
};

export const answered: FollowUpView = {
  ...coming,
  key: 'rep@example.com:19e1a2b3c4d5e6f4',
  who: 'Priya Raman',
  email: 'priya@lumen.example',
  company: 'Lumen',
  subject: 'Security review call',
  state: 'replied',
  dueAt: null,
  silentDays: 0,
};

export const sent: RecentSendView = {
  messageKey: 'rep@example.com:msg-a:r1001',
  account: 'rep@example.com',
  who: 'Noor Haddad',
  email: 'noor@palmyra.example',
  company: 'Palmyra',
  subject: 'Thanks for today: the summary and next steps',
  at: now - 2 * hourMs,
  reason: 'external',
  choices: withCadence,
};

const sentToMany: RecentSendView = {
  ...sent,
  messageKey: 'rep@example.com:msg-a:r1002',
  who: 'Marcus Oyelaran',
  email: 'marcus@fjord.example',
  company: 'Fjord',
  subject: 'Agenda for Thursday',
  at: now - 3 * dayMs,
  reason: 'manyRecipients',
};

export const long: FollowUpView = {
  ...dana,
  key: 'rep@example.com:19e1a2b3c4d5e6f5',
  who: 'Maximiliane Freifrau von Hohenzollern-Donaudampfschifffahrtsgesellschaft',
  email: 'maximiliane@donaudampfschifffahrtsgesellschaft.example',
  company: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  subject: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz: Rückfragen und Anmerkungen',
};

export const rightToLeft: FollowUpView = {
  ...dana,
  key: 'rep@example.com:19e1a2b3c4d5e6f6',
  who: 'محمد عبد الرحمن',
  email: 'mohammed@nile.example',
  company: 'شركة النيل',
  subject: 'عرض الأسعار (Version 2) والخطوات التالية',
};

export const someRows: PopupView = {
  due: [dana, checked, unknown],
  dueCount: 3,
  overdueCount: 1,
  asked: [],
  askedCount: 0,
  answered: [],
  answeredCount: 0,
  upcoming: [coming, answered],
  upcomingCount: 2,
  recentSends: [sent, sentToMany],
  choices,
  suggested: { [dana.key]: suggested, [checked.key]: longSuggested },
  points: { [dana.key]: 'Can you send the SOC 2 report?' },
  progress: { done: 4, total: 11 },
  wins: [
    { who: 'Acme', touch: 5, at: now - 2 * hourMs },
    { who: 'Lumen', touch: 3, at: now - 3 * dayMs },
  ],
  accounts: ['rep@example.com'],
  cadences,
  notice: null,
};

export const noRows: PopupView = {
  ...someRows,
  due: [],
  dueCount: 0,
  overdueCount: 0,
  points: {},
  progress: { done: 0, total: 0 },
  wins: [],
  upcoming: [],
  upcomingCount: 0,
  recentSends: [],
};

/** `count` due rows, as many more than shown as wanted, in two accounts. */
export function manyRows(count: number, more: number): PopupView {
  const due = Array.from({ length: count }, (_, index) => ({
    ...dana,
    key: `rep@example.com:${(0x19e1a2b3 + index).toString(16)}`,
    account: index % 2 === 0 ? 'rep@example.com' : 'rep.second@other.example',
    who: `${dana.who} ${index + 1}`,
    dueAt: now - (count - index) * 5 * hourMs,
  }));
  const overdue = due.filter(({ dueAt }) => dueAt < at('2026-11-22T00:00')).length;
  return {
    ...someRows,
    due,
    dueCount: count + more,
    overdueCount: overdue + more,
    accounts: ['rep@example.com', 'rep.second@other.example'],
  };
}

export const proposal: ProposalView = {
  messageKey: 'rep@example.com:msg-a:r1003',
  account: 'rep@example.com',
  who: 'Dana Wu',
  firstName: 'Dana',
  email: 'dana@acme.com',
  domain: 'acme.com',
  subject: 'SOC 2 report',
  reason: 'external',
  businessDays: 3,
  choices: withCadence,
  followUpKey: 'rep@example.com:19e1a2b3c4d5e6f0',
  chosen: null,
};

export const healthy: HealthView = {
  account: 'rep@example.com',
  light: 'green',
  off: [],
  areSendsHeard: true,
  trouble: null,
};

export const partly: HealthView = { ...healthy, light: 'amber', off: ['rows'] };

export const blind: HealthView = {
  account: 'rep.second@other.example',
  light: 'red',
  off: ['compose', 'thread', 'rows'],
  areSendsHeard: false,
  trouble: { what: 'blind', since: at('2026-11-22T09:12') },
};

export const fewNotes: ThreadCardView = {
  cadenceId: 'firstContact',
  cadences: [
    { id: 'firstContact', name: null },
    { id: 'proposal', name: null },
    { id: 'mine', name: long.company },
  ],
  outcome: null,
  isBounced: false,
  notes: [
    {
      id: 'n1',
      at: at('2026-11-17T11:05'),
      text: 'Asked for the SOC 2 report.\nBudget is decided in December.',
    },
  ],
  history: [
    { at: at('2026-11-20T09:00'), what: 'nudge' },
    { at: at('2026-11-19T09:30'), what: 'snoozed', until: at('2026-11-20T09:00') },
    { at: at('2026-11-17T11:05'), what: 'note' },
    { at: at('2026-11-16T16:11'), what: 'tracked' },
    { at: at('2026-11-16T16:10'), what: 'mail' },
  ],
};

export const manyNotes: ThreadCardView = {
  ...fewNotes,
  notes: Array.from({ length: 6 }, (_, index) => ({
    id: `n${index}`,
    at: at('2026-11-17T11:05') - index * dayMs,
    text: index % 2 === 0 ? `${long.company} ${index}` : 'اتصل يوم الأحد',
  })),
  history: [
    { at: now, what: 'outcome', outcome: 'meeting' },
    { at: now - dayMs, what: 'cadence', cadence: { id: 'proposal', name: null } },
    ...Array.from({ length: 28 }, (_, index) => ({ at: now - (index + 2) * dayMs, what: 'mail' as const })),
  ],
};

export const composeView: ComposeView = {
  choice: null,
  choices,
  datesFor: { key: null, email: 'dana@acme.com' },
  cadences: [
    { id: 'firstContact', name: null, at: at('2026-11-25T09:00') },
    { id: 'proposal', name: null, at: at('2026-11-24T09:00') },
    { id: 'longGame', name: null, at: at('2026-12-18T09:00') },
  ],
  trackedBy: null,
  startsUnasked: false,
  bounced: null,
};

/** One that the rep made. */
export const ownCadence: Cadence = {
  id: 'own',
  name: 'Trade fair',
  about: 'For people met at a stand: quick thanks, then what they asked for.',
  steps: [
    {
      wait: { unit: 'hours', count: 24 },
      channel: 'email',
      purpose: 'thankYou',
      templateId: null,
      condition: 'always',
    },
    {
      wait: { unit: 'businessDays', count: 4 },
      channel: 'call',
      purpose: 'question',
      templateId: null,
      condition: 'noReply',
    },
    {
      wait: { unit: 'beforeDecision', count: 2 },
      channel: 'email',
      purpose: 'resource',
      templateId: null,
      condition: 'noReply',
    },
  ],
  repeatsLast: false,
  priority: 2,
};
