import type { FollowUp, Message, Note, Nudge, State, Touch } from '@/lib/domain/model';
import type { JournalEntry } from '@/lib/domain/journal-entry';
import type { Prospect, StoredPoint } from '@/lib/domain/library';
import type { Random } from '@/tests/gmail/clock';
import { companies, firstNames, lastNames, plain, subjects } from '../names';

export const account = 'sam@steadfast-demo.com';
/** The prospect of the first follow-up, with whom most has happened. */
export const busiest = { email: 'dana.wu.0@acmerobotics-0.com', lines: 520 };
const dayMs = 24 * 3_600_000;
const hourMs = 3_600_000;

/** Everything that is stored of one follow-up, table by table. */
export interface History {
  followUps: [FollowUp];
  touches: Touch[];
  messages: Message[];
  nudges: Nudge[];
  journal: JournalEntry[];
  points: StoredPoint[];
  notes: Note[];
  prospects: Prospect[];
}

export interface Moment {
  /** Epoch ms. */
  now: number;
  /** IANA name of the browser's zone. */
  zone: string;
  /** The browser session in which the nudges of the due ones were shown. */
  session: string;
}

/** Of 1,000: what a rep has who has kept at it for years. */
function stateOf(index: number): State {
  const place = index % 1_000;
  if (place < 10) return 'due';
  if (place < 70) return 'waiting';
  if (place < 73) return 'paused';
  return place < 100 ? 'replied' : 'closed';
}

/**
 * What is stored of the follow-up with that number, as the background would have written it: its schema is not asked
 * here, but in the test.
 *
 * @param random is asked in the same order each time
 */
export function historyOf(index: number, moment: Moment, random: Random): History {
  const { now, zone, session } = moment;
  const key = `${account}:${(0x19a8c0ffee000000n + BigInt(index)).toString(16)}`;
  const state = stateOf(index);
  const touchedAt = lastTouch(state, now, random);
  const stamps = { createdAt: touchedAt, updatedAt: touchedAt, deletedAt: null };
  const times = timesOf(index, touchedAt, random);
  const who = personOf(index);
  const followUp = makeFollowUp({ index, key, state, touchedAt, touches: times.length, who, moment, random });
  const mailKey = (at: number) => `${account}:msg-a:r${index}-${at}`;
  const person = { email: who.email, name: who.name };
  const answer = state === 'replied' ? [touchedAt + 5 * hourMs] : [];
  const messages = [...times, ...answer].map((at, nth): Message => {
    const isSent = nth < times.length;
    const rep = { email: account, name: 'Sam Rivers' };
    return {
      key: mailKey(at),
      account,
      messageId: `msg-a:r${index}-${at}`,
      threadId: `thread-a:r${index}`,
      threadKey: `${account}:thread-a:r${index}`,
      legacyThreadId: followUp.legacyThreadId,
      legacyMessageId: null,
      rfcMessageId: `<${index}.${at}@mail.gmail.com>`,
      state: isSent ? 'committed' : 'received',
      from: isSent ? rep : person,
      to: isSent ? [person] : [rep],
      cc: [],
      bcc: [],
      subject: followUp.subject,
      at,
      heldUntil: null,
      witnesses: ['network'],
      proposal: isSent ? 'taken' : null,
      verdict: isSent ? { isProspect: true, reason: 'external', prospect: person } : null,
      points: [],
      ...stamps,
    };
  });
  const touches = times.map((at, nth): Touch => ({
    key: mailKey(at),
    followUpKey: key,
    at,
    channel: 'email',
    purpose: nth === 0 ? null : 'update',
    templateId: null,
    result: null,
    dueBefore: nth === 0 ? null : { date: dateOf(at), time: '09:00', zone },
    stepBefore: nth,
    ...stamps,
  }));
  const nudgesOf = state === 'due' ? [...times, now] : times;
  const nudges = nudgesOf.slice(1).map((at, nth): Nudge => {
    const isShown = state === 'due' && nth === nudgesOf.length - 2;
    return {
      id: `${key}#${nth + 2}`,
      followUpKey: key,
      touch: nth + 2,
      dueAt: at,
      state: isShown ? 'shown' : 'settled',
      shownAt: at,
      shownIn: session,
      ...stamps,
    };
  });
  const entry = (what: string, at: number, more: Partial<JournalEntry> = {}): JournalEntry => ({
    id: `${index}-${what}-${at}`,
    at,
    what,
    followUpKey: key,
    messageKey: null,
    detail: null,
    before: null,
    ...more,
  });
  const undoable = { message: null, touchKey: null, suppressionKey: null };
  const journal = [
    ...times.map((at) => entry('send.committed', at, { messageKey: mailKey(at) })),
    ...(index % 2 === 0
      ? [
          entry('rep.snooze', touchedAt + hourMs, {
            before: { ...undoable, followUp, after: followUp },
          }),
        ]
      : []),
    ...answer.map((at) =>
      entry('inbound.person', at, {
        messageKey: mailKey(at),
        inbound: { from: person, subject: null, isRead: true, backOn: null, failed: null },
      }),
    ),
  ];
  const said = (nth: number): StoredPoint => ({
    id: `${mailKey(touchedAt)}~${nth}`,
    followUpKey: key,
    kind: 'question',
    owner: nth % 2 === 0 ? 'prospect' : 'rep',
    text: sentence(8, random),
    sentence: sentence(14, random),
    on: null,
    weight: 0.5,
    at: touchedAt,
    isOwn: false,
    isLeftOut: false,
    ...stamps,
  });
  const noteCount = index === 0 ? 200 : Number(index % 4 === 0);
  const notes = Array.from({ length: noteCount }, (_, nth): Note => {
    const at = touchedAt - nth * hourMs;
    return { id: `${index}-${nth}`, followUpKey: key, at, text: sentence(12, random), ...stamps };
  });
  const isFirst = index < people;
  const prospects: Prospect[] = isFirst
    ? [
        {
          email: who.email,
          place: null,
          tags: index % 3 === 0 ? ['logistics'] : [],
          sentResources: [],
          answers: answer.map((at) => ({ key: mailKey(at), touchedAt, answeredAt: at })),
          bouncedAt: null,
          ...stamps,
        },
      ]
    : [];
  const points = [said(0), said(1)];
  return { followUps: [followUp], touches, messages, nudges, journal, points, notes, prospects };
}

/** Some have been written to about more than one thing. */
const people = 80_000;

interface Who {
  email: string;
  name: string;
  company: string;
}

function personOf(index: number): Who {
  const number = index % people;
  const [first, last] = [pick(firstNames, number), pick(lastNames, Math.floor(number / firstNames.length))];
  const house = Math.floor(number / 12);
  const company = `${plain(pick(companies, house))}-${house}`;
  const email = `${plain(first)}.${plain(last)}.${number}@${company}.com`;
  const name = `${first} ${last}`;
  return { email, name, company: company.charAt(0).toUpperCase() + company.slice(1) };
}

function lastTouch(state: State, now: number, random: Random): number {
  if (state === 'due') return Math.round(now - (4 + random() * 10) * dayMs);
  if (state === 'waiting') return Math.round(now - random() * 3 * dayMs);
  return Math.round(now - (5 + random() * 1_500) * dayMs);
}

/** Of the touches, oldest first; the last is at `touchedAt`. */
function timesOf(index: number, touchedAt: number, random: Random): number[] {
  const count = index === 0 ? busiest.lines - 200 : 1 + Math.floor(random() * 4);
  return Array.from({ length: count }, (_, nth) => touchedAt - (count - 1 - nth) * 4 * dayMs);
}

interface Made {
  index: number;
  key: string;
  state: State;
  touchedAt: number;
  touches: number;
  who: Who;
  moment: Moment;
  random: Random;
}

function makeFollowUp({ index, key, state, touchedAt, touches, who, moment, random }: Made): FollowUp {
  const { now, zone } = moment;
  const [from, to] = state === 'due' ? [now - 9 * dayMs, now - hourMs] : [now + hourMs, now + 60 * dayMs];
  const dueAt = state === 'due' || state === 'waiting' ? Math.round(from + random() * (to - from)) : null;
  const isAnswered = state === 'replied';
  const person = { email: who.email, name: who.name };
  const asked = {
    threadId: `thread-a:q${index}`,
    legacyThreadId: null,
    key: `${account}:msg-a:q${index}`,
    from: person,
    subject: 'Something else',
    at: touchedAt + hourMs,
  };
  const answer = {
    key: `${account}:msg-a:a${index}`,
    kind: 'person' as const,
    from: person,
    at: touchedAt + 5 * hourMs,
    proposed: null,
    isRead: true,
    // Some wait for a word of the rep's.
    isSettled: index % 1_000 >= 75,
    before: null,
  };
  return {
    key,
    account,
    legacyThreadId: key.slice(key.indexOf(':') + 1),
    threadKey: `${account}:thread-a:r${index}`,
    prospect: person,
    company: who.company,
    subject: `${pick(subjects, Math.floor(random() * 1_000))} ${sentence(3, random)}`,
    state,
    outcome: state === 'closed' ? pick(['stopped', 'won', 'lost', 'no'] as const, index) : null,
    cadenceId: pick(['firstContact', 'longGame', 'firstContact'], index),
    step: Math.min(touches - 1, 3),
    touches,
    lastTouchAt: touchedAt,
    lastTouchKey: `${account}:msg-a:r${index}-${touchedAt}`,
    dueAt,
    dueOn: dueAt === null ? null : { date: dateOf(dueAt), time: '09:00', zone },
    dueBy: 'cadence',
    moves: [],
    decisionOn: null,
    reason: null,
    place: null,
    freshness: { checkedAt: now, how: 'threadCheck' },
    unchecked: null,
    repliedAt: isAnswered ? answer.at : null,
    answer: isAnswered ? answer : null,
    question: state === 'paused' && index % 2 === 0 ? asked : null,
    away: null,
    sequence: index + 1,
    createdAt: touchedAt,
    updatedAt: touchedAt,
    deletedAt: null,
  };
}

function dateOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

function pick<One>(from: readonly One[], number: number): One {
  return from[number % from.length] as One;
}

const sounds = 'ba de ki lo mu na pe ri so tu va we zo cha fle gra sti bro'.split(' ');
/** Like words: as many of them as texts of that length have. */
const vocabulary = Array.from({ length: 8_000 }, (_, at) =>
  [at, at * 7 + 3, Math.floor(at / 18), Math.floor(at / 324)].map((of) => pick(sounds, of)).join(''),
);

/** Some words often and most seldom, as in every language. */
function sentence(words: number, random: Random): string {
  return Array.from({ length: words }, () =>
    pick(vocabulary, Math.floor(random() ** 3 * vocabulary.length)),
  ).join(' ');
}
