import type { FollowUpView, PopupView } from '@/lib/domain/views';
import { answered, at, coming, dana, long, rightToLeft, someRows } from './examples';

/** Their words have been read and propose something; the rep has not said what came of it. */
export const proposing: FollowUpView = {
  ...answered,
  key: 'rep@example.com:19e1a2b3c4d5e6f8',
  who: 'Dana Wu',
  firstName: 'Dana',
  email: 'dana@acme.com',
  company: 'Acme',
  outcome: 'replied',
  answer: {
    kind: 'person',
    from: { email: 'dana@acme.com', name: 'Dana Wu' },
    at: at('2026-11-17T10:12'),
    proposed: 'notNow',
    isRead: true,
    isSettled: false,
  },
};

/** A colleague has answered, and nobody has seen the words. */
export const answeredByOther: FollowUpView = {
  ...proposing,
  key: 'rep@example.com:19e1a2b3c4d5e6f9',
  who: 'Tomás Ibarra',
  firstName: 'Tomás',
  email: 'tomas@cordillera.example',
  company: 'Cordillera',
  subject: 'Pilot in January?',
  answer: {
    kind: 'person',
    from: { email: 'lee@cordillera.example', name: 'Lee Chan' },
    at: at('2026-11-16T09:05'),
    proposed: null,
    isRead: false,
    isSettled: false,
  },
};

/** An invitation that was accepted. */
const accepting: FollowUpView = {
  ...proposing,
  key: 'rep@example.com:19e1a2b3c4d5e6fa',
  who: 'Jörg Weiß',
  firstName: 'Jörg',
  email: 'joerg.weiss@nordwind.example',
  company: 'Nordwind Logistik',
  subject: 'Angebot Rahmenvertrag 2027',
  answer: {
    kind: 'calendarAccepted',
    from: { email: 'joerg.weiss@nordwind.example', name: 'Jörg Weiß' },
    at: at('2026-11-13T15:40'),
    proposed: 'meeting',
    isRead: true,
    isSettled: false,
  },
};

/** Paused, because the prospect has written in another thread. */
export const asking: FollowUpView = {
  ...dana,
  key: 'rep@example.com:19e1a2b3c4d5e6fb',
  state: 'paused',
  question: {
    threadId: 'thread-f:1850000000000000001',
    legacyThreadId: '19ac8b9c8f5a0001',
    key: 'rep@example.com:msg-f:1850000000000000001',
    from: { email: 'dana@acme.com', name: 'Dana Wu' },
    subject: 'Budget 2027',
    at: at('2026-11-20T11:03'),
  },
};

/** Away, with whom to ask meanwhile; the next touch has moved behind it. */
export const absent: FollowUpView = {
  ...coming,
  key: 'rep@example.com:19e1a2b3c4d5e6fc',
  dueAt: at('2027-01-05T09:00'),
  moves: [{ from: '2026-11-25', to: '2027-01-05', why: 'away' }],
  away: {
    at: at('2026-11-17T08:00'),
    backOn: '2027-01-04',
    contact: { email: 'lee@cordillera.example', name: 'Lee Chan' },
  },
};

/** A mail to them has come back. */
export const bounced: FollowUpView = {
  ...dana,
  key: 'rep@example.com:19e1a2b3c4d5e6fd',
  who: 'Ines Duarte',
  firstName: 'Ines',
  email: 'ines@lusofix.example',
  company: 'Lusofix',
  subject: 'Your two questions',
  state: 'paused',
  isBounced: true,
};

/** What answers have brought about. */
export const answers: PopupView = {
  ...someRows,
  due: [dana],
  dueCount: 1,
  asked: [asking],
  askedCount: 1,
  answered: [proposing, answeredByOther, accepting],
  answeredCount: 3,
  upcoming: [bounced, absent],
  upcomingCount: 2,
  recentSends: [],
};

/** Nobody could look whether they have answered, each for a reason of its own. */
export const unchecked: PopupView = {
  ...someRows,
  due: (
    [
      'offline',
      'signedOut',
      'otherAccount',
      'shared',
      'blocked',
      'unreadable',
      'switchedOff',
      'paced',
    ] as const
  ).map((why, index) => ({
    ...dana,
    key: `rep@example.com:19e1a2b3c4d5e70${index}`,
    unchecked: { at: at('2026-11-20T11:00'), why },
    // Half of them were never looked after.
    freshness: index % 2 === 0 ? dana.freshness : null,
  })),
  dueCount: 8,
};

const nameOf = ({ who, firstName, email, company, subject }: FollowUpView) => ({
  who,
  firstName,
  email,
  company,
  subject,
});

/** The same with long names, and with names from right to left. */
export const longAnswers: PopupView = {
  ...answers,
  due: [],
  dueCount: 0,
  asked: [long, rightToLeft].map((row, index) => ({
    ...asking,
    ...nameOf(row),
    key: `${asking.key}${index}`,
    question: {
      ...(asking.question as NonNullable<FollowUpView['question']>),
      from: { email: row.email, name: row.who },
      subject: row.subject,
    },
  })),
  askedCount: 2,
  answered: [long, rightToLeft].map((row, index) => ({
    ...answeredByOther,
    ...nameOf(row),
    key: `${proposing.key}${index}`,
    answer: {
      ...(answeredByOther.answer as NonNullable<FollowUpView['answer']>),
      from: { email: 'lee@cordillera.example', name: row.who },
      isRead: true,
      proposed: 'doNotContact',
    },
  })),
  answeredCount: 2,
  upcoming: [long, rightToLeft].flatMap((row, index) => [
    { ...absent, ...nameOf(row), key: `${absent.key}${index}` },
    { ...bounced, ...nameOf(row), key: `${bounced.key}${index}` },
  ]),
  upcomingCount: 4,
};
