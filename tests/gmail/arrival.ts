import { toDecimal, toLegacyId, type Ids } from './ids';
import type { Message, Person, Thread } from './model';
import { toSnippet } from './snippet';

/** Mail that comes in, or (`isOwn`) mail sent long ago that a seed puts there. */
export interface Arrival {
  from: Person;
  to: Person[];
  cc?: Person[];
  bcc?: Person[];
  subject: string;
  html: string;
  /** Epoch ms. */
  at: number;
  labels?: string[];
  /** Joins this thread; otherwise the thread of the message that `inReplyTo` names, otherwise a new one. */
  threadId?: string;
  inReplyTo?: string | null;
  rfcMessageId?: string;
  extraHeaders?: Record<string, string>;
  isOwn?: boolean;
}

const receivedLabels = ['^all', '^i', '^iim', '^io_im', '^smartlabel_personal', '^sq_ig_i_personal', '^u'];
const sentLabels = ['^all', '^f', '^f_bt'];

/**
 * The empty thread that a mail begins. Received: named after its first message. Begun here: by its first draft save,
 * which was some seconds before the send, so that its legacy id is no message's.
 */
export function beginThread({ at, isOwn, subject }: Arrival, ids: Ids): Thread {
  const legacyId = ids.legacyId(isOwn === true ? at - 40_000 : at);
  const id = isOwn === true ? `thread-a:${ids.clientPart()}` : `thread-f:${toDecimal(legacyId)}`;
  return { id, legacyId, subject, messages: [] };
}

/** The message as this mailbox keeps it, with ids of its own. */
export function toMessage(mail: Arrival, thread: Thread, ids: Ids): Message {
  const {
    isOwn = false,
    from,
    to,
    cc = [],
    bcc = [],
    subject,
    html,
    at,
    inReplyTo = null,
    extraHeaders,
  } = mail;
  const isFirst = thread.messages.length === 0 && toLegacyId(thread.id) !== null;
  const legacyId = isFirst ? thread.legacyId : ids.legacyId(at);
  return {
    id: isOwn ? `msg-a:${ids.clientPart()}` : `msg-f:${toDecimal(legacyId)}`,
    threadId: thread.id,
    legacyId,
    rfcMessageId: mail.rfcMessageId ?? ids.rfcMessageId(),
    inReplyTo,
    from,
    to,
    cc,
    bcc,
    subject,
    html,
    quotedHtml: '',
    snippet: toSnippet(html),
    labels: (mail.labels ?? (isOwn ? sentLabels : receivedLabels)).toSorted(),
    at,
    ...(extraHeaders === undefined ? {} : { extraHeaders }),
  };
}
