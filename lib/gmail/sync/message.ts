import type { Person } from '@/lib/bridge/records';
import { bareId, isLegacyId, isMessageId, isThreadId } from '../ids';
import { at, childrenOf, numberOf, textOf } from './node';

/** Where a message keeps its fields; -1 for a field that it does not have. */
interface Layout {
  labels: number;
  sender: number;
  at: number;
  subject: number;
  rfcId: number;
  inReplyTo: number;
  legacyId: number;
}

/** A message of a sync payload, read. Fields that it does not have are '', [], null or 0. */
export interface Message {
  id: string;
  labels: readonly string[];
  from: Person;
  subject: string;
  /** Epoch ms. */
  at: number;
  rfcId: string | null;
  legacyId: string | null;
  /** Where its fields are, for what is read of some messages only. */
  layout: Layout;
  /** Whether the fields were where they are known to be. */
  isKnownLayout: boolean;
}

const maxPeople = 200;
// September 2001: smaller numbers are no times.
const earliest = 1e12;

// In requests and answers of `i/s` and in the lists of `i/bv`; only answers have [13] and [55].
const syncLayout: Layout = {
  labels: 10,
  sender: 1,
  at: 6,
  subject: 7,
  rfcId: 13,
  inReplyTo: 15,
  legacyId: 55,
};
// The short form of a message in `i/fd`.
const stubLayout: Layout = {
  labels: 3,
  sender: 1,
  at: 15,
  subject: -1,
  rfcId: -1,
  inReplyTo: -1,
  legacyId: 27,
};

/** The bare id of a node that is a message: an id first, and a sender or labels among its fields. Else null. */
export function messageIdOf(node: unknown): string | null {
  const id = bareId(at(node, 0));
  return isMessageId(id) && (isPerson(at(node, 1)) || childrenOf(node).some(isLabels)) ? id : null;
}

/** The bare id of a thread that is one of the node's own fields, else null. */
export function threadIdOf(node: unknown): string | null {
  for (const field of childrenOf(node)) {
    const id = bareId(field);
    if (isThreadId(id)) return id;
  }
  return null;
}

/** Whether a node is a list of labels: texts that all begin with `^`. */
export function isLabels(node: unknown): boolean {
  const labels = childrenOf(node);
  return labels.length > 0 && labels.every((label) => typeof label === 'string' && label.startsWith('^'));
}

/** Reads a message that `messageIdOf` has recognised. */
export function readMessage(id: string, node: unknown): Message {
  const known = [syncLayout, stubLayout].find(
    (layout) => isLabels(at(node, layout.labels)) && isPerson(at(node, layout.sender)),
  );
  const layout = known ?? searchLayout(node);
  return {
    id,
    labels: childrenOf(at(node, layout.labels)).filter((label) => typeof label === 'string'),
    from: readPerson(at(node, layout.sender)),
    subject: textOf(at(node, layout.subject), 1_000),
    at: timeOf(at(node, layout.at)) ?? timeOf(at(node, 17)) ?? 0,
    rfcId: rfcIdOf(at(node, layout.rfcId)),
    legacyId: legacyIdOf(at(node, layout.legacyId)),
    layout,
    isKnownLayout: known !== undefined,
  };
}

/** What matters of a mail that is written here, beyond what every message has. */
export function readWritten(
  node: unknown,
  { sender, inReplyTo }: Layout,
): { to: Person[]; cc: Person[]; bcc: Person[]; inReplyTo: string | null } {
  const peopleAt = (index: number) =>
    childrenOf(at(node, index)).filter(isPerson).slice(0, maxPeople).map(readPerson);
  return {
    to: peopleAt(sender + 1),
    cc: peopleAt(sender + 2),
    bcc: peopleAt(sender + 3),
    inReplyTo: rfcIdOf(at(node, inReplyTo)),
  };
}

/** An RFC Message-ID (`<…>`) or null. */
export function rfcIdOf(node: unknown): string | null {
  return typeof node === 'string' && /^<[^<>\s]{1,996}>$/.test(node) ? node : null;
}

/** A legacy id or null. */
export function legacyIdOf(node: unknown): string | null {
  return isLegacyId(node) ? node : null;
}

/** Finds the fields by what they look like, for the day when Gmail moves them. */
function searchLayout(node: unknown): Layout {
  const fields = childrenOf(node);
  const body = fields.findIndex((field) => typeof at(field, 1, 0, 1) === 'string');
  const labels = fields.findIndex(isLabels);
  const sender = fields.findIndex(isPerson);
  const end = body < 0 ? labels : body;
  // A request has In-Reply-To only; in an answer the message's own id comes first.
  const rfcId = fields.findIndex((field) => rfcIdOf(field) !== null);
  return {
    labels,
    sender: sender < 0 ? syncLayout.sender : sender,
    at: fields.findIndex((field) => timeOf(field) !== null),
    subject: fields.findLastIndex((field, index) => typeof field === 'string' && index > 0 && index < end),
    rfcId,
    inReplyTo: rfcId,
    legacyId: fields.findIndex(isLegacyId),
  };
}

function timeOf(node: unknown): number | null {
  const time = numberOf(node);
  return time !== null && time > earliest ? time : null;
}

/** `[1, address, name?, …, [9] address again]` */
function isPerson(node: unknown): boolean {
  const address = textOf(at(node, 1), 320);
  return address !== '' && (numberOf(at(node, 0)) !== null || address.includes('@'));
}

function readPerson(node: unknown): Person {
  return { email: textOf(at(node, 1), 320), name: textOf(at(node, 2), 200) };
}
