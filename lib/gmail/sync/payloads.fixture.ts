/** Builds sync payloads for tests, from names instead of positions. */
import type { Person } from '@/lib/bridge/records';

type Fields = Record<number, unknown>;

/** An array with the given fields and `null` holes, as Gmail writes it. */
function row(fields: Fields): unknown[] {
  const length = Math.max(...Object.keys(fields).map(Number)) + 1;
  return Array.from({ length }, (_, index) => fields[index] ?? null);
}

/** The row with other fields. */
export const changed = (old: unknown[], fields: Fields): unknown[] =>
  row({ ...Object.fromEntries(old.entries()), ...fields });

const person = (email: string, name?: string): unknown[] => (name ? [1, email, name] : [1, email]);

export const draftLabels = ['^all', '^r', '^r_bt'];
export const sendLabels = ['^all', '^pfg', '^f_bt', '^f_btns', '^f_cl'];
export const scheduledLabels = ['^all', '^scheduled', '^f_bt', '^f_btns'];

export interface SentMessage {
  id?: string;
  from?: Person;
  to?: Person[];
  cc?: Person[];
  bcc?: Person[];
  at?: number;
  subject?: string;
  html?: string;
  quoted?: string;
  labels?: readonly string[];
  inReplyTo?: string;
  attachments?: unknown;
}

const peopleRows = (people: Person[] = []) =>
  people.length > 0 ? people.map(({ email, name }) => person(email, name)) : null;

/** A message as a request carries it. */
export function sentMessage(message: SentMessage = {}): unknown[] {
  const { id = 'msg-a:r1', from = { email: 'me@acme.test', name: 'Me' }, at = 1_700_000_000_000 } = message;
  const parts = [[0, message.html ?? '<div dir="ltr">Hello</div>']];
  if (message.quoted !== undefined) parts.push([2, message.quoted]);
  return row({
    0: id,
    1: row({ 0: 1, 1: from.email, 2: from.name, 9: from.email }),
    2: peopleRows(message.to ?? [{ email: 'dana@prospect.test', name: 'Dana' }]),
    3: peopleRows(message.cc),
    4: peopleRows(message.bcc),
    6: at,
    7: message.subject ?? 'Pricing',
    8: [null, parts, null, null, null, null, 1],
    10: message.labels ?? sendLabels,
    11: message.attachments,
    15: message.inReplyTo,
    17: at,
    51: `s:5ccb2f5a68c5178f|#${id}|0`,
  });
}

export const operation = (op: number, threadId: string, slot: number, content: unknown): unknown[] => [
  op,
  [threadId, row({ [slot]: content })],
];

/** Slot 13: a draft that exists is saved or sent. */
export const updateOperation = (op: number, threadId: string, message: unknown): unknown[] =>
  operation(op, threadId, 13, [message, null, 1]);

/** Slot 1: a message that is new in a thread. */
export const addOperation = (
  op: number,
  threadId: string,
  message: unknown,
  parentId = 'msg-f:9',
): unknown[] => operation(op, threadId, 1, [message, parentId, 1, null, [1_700_000_000_009]]);

/** Slot 2: a new thread with its messages. */
export const createOperation = (op: number, threadId: string, ...messages: unknown[]): unknown[] =>
  operation(op, threadId, 2, [['', null, 1_700_000_000_000, threadId, messages]]);

/** Slot 6: labels added and removed. */
export const labelOperation = (
  op: number,
  threadId: string,
  added: string[],
  removed: string[],
  messageIds: string[],
): unknown[] => operation(op, threadId, 6, [added, removed, messageIds]);

export const request = (...operations: unknown[]): unknown[] => [
  [null, null, 2],
  [operations],
  null,
  [1_700_000_000_000, 1, 1_700_000_000_009, 1, 80],
  2,
];

export interface ListedMessage {
  id?: string;
  from?: Person;
  at?: number;
  subject?: string;
  labels?: readonly string[];
  rfcId?: string;
  inReplyTo?: string;
  legacyId?: string;
}

/** A message as the answers of `i/s` and `i/bv` list it. */
export function listedMessage(message: ListedMessage = {}): unknown[] {
  const { from = { email: 'dana@prospect.test', name: 'Dana' }, at = 1_700_000_000_500 } = message;
  return row({
    0: message.id ?? 'msg-f:1743802434391390786',
    1: person(from.email, from.name),
    2: [person('me@acme.test', 'Me')],
    6: at,
    7: message.subject ?? 'Pricing',
    9: 'Hello …',
    10: message.labels ?? ['^all', '^i', '^u'],
    13: message.rfcId,
    14: message.inReplyTo && [message.inReplyTo],
    15: message.inReplyTo,
    17: at,
    30: at,
    55: message.legacyId,
  });
}

export interface ListedThread {
  id?: string;
  subject?: string;
  legacyId?: string;
  /** Written in its decimal place, as lists do. */
  legacyDecimal?: string;
  messages?: unknown[];
}

/** A thread as the answers of `i/s` and `i/bv` list it. */
export function listedThread(thread: ListedThread = {}): unknown[] {
  const { id = 'thread-f:1743802434391390786', messages = [listedMessage()] } = thread;
  return row({
    0: thread.subject ?? 'Pricing',
    2: 1_700_000_000_500,
    3: id,
    4: messages,
    8: 'msg-a:bump-1743802434391390786',
    16: 0,
    17: thread.legacyDecimal,
    19: thread.legacyId,
  });
}

const changedThread = (thread: unknown[]) => [
  [thread[3], null, [null, null, null, null, null, null, [thread, 30_783]]],
];

/** An answer of `i/s`: the operations that it acknowledges, and the changed threads. */
export const answer = (acks: number[], ...threads: unknown[][]): unknown[] => [
  [acks.map((op) => [op, 0, null, 30_780 + op])],
  [0, null, null, null, null, threads.map(changedThread)],
  [[['^i', 57, 94]]],
  [30_783],
];

/** An answer of `i/bv`: a list of threads. */
export const listAnswer = (...threads: unknown[][]): unknown[] => [
  null,
  null,
  threads.map((thread) => [thread, null]),
];

export interface FetchedThread {
  id?: string;
  subject?: string;
  legacyId?: string;
  legacyDecimal?: string;
  messages?: {
    id: string;
    from: Person;
    labels?: string[];
    at: number;
    legacyId?: string;
    fullLegacyId?: string;
    rfcId: string;
  }[];
}

/** An answer of `i/fd`: whole threads, with bodies. `recipients` says where full messages keep their people. */
export const fetchAnswer = (recipients: 'apart' | 'together', ...threads: FetchedThread[]): unknown[] => [
  null,
  threads.map(({ id = 'thread-f:1743802434391390786', subject = 'Pricing', messages = [], ...legacy }) => [
    id,
    [
      row({ 1: subject, 2: 'Hello …', 13: legacy.legacyDecimal, 15: legacy.legacyId }),
      messages.map((message) =>
        row({
          0: message.id,
          1: person(message.from.email, message.from.name),
          3: message.labels ?? ['^all', '^i'],
          15: message.at,
          27: message.legacyId,
        }),
      ),
    ],
    messages.map((message) => [
      message.id,
      row({
        ...(recipients === 'apart'
          ? { 0: [person('me@acme.test')], 1: null }
          : { 0: [[person('me@acme.test')], null, null] }),
        4: subject,
        5: [null, [[null, null, [0, '<div>Body</div>']]]],
        7: message.rfcId,
        16: message.at,
        34: message.fullLegacyId,
      }),
    ]),
  ]),
];

/**
 * The same payload as Gmail wrote it before September 2022: objects with the keys "1", "2", …, numbers as strings,
 * without holes. `isArray` says which lists stay lists, as repeated fields did.
 */
export function asObjects(node: unknown, isArray: (list: unknown[]) => boolean = () => false): unknown {
  if (typeof node === 'number') return String(node);
  if (!Array.isArray(node)) return node;
  const children: unknown[] = node.map((child) => asObjects(child, isArray));
  if (isArray(node)) return children;
  return Object.fromEntries(
    children.flatMap((child, index) => (child === null ? [] : [[String(index + 1), child]])),
  );
}
