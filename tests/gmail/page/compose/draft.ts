import type { Draft, Message, Person, Thread } from '@/tests/gmail/model';
import type { Texts } from '../texts/texts';
import { formatPerson } from './recipients';

export type ReplyKind = 'reply' | 'replyAll' | 'forward';

/** An empty mail under ids that the page has just made. `signature` is HTML, '' for none. */
export function createDraft(ids: { messageId: string; threadId: string }, signature = ''): Draft {
  const blank = { to: [], cc: [], bcc: [], subject: '', html: writeSignature(signature), quotedHtml: '' };
  return { ...ids, parentId: null, inReplyTo: null, ...blank };
}

/** An empty line to write in, then the signature behind its two dashes; '' when there is none. */
function writeSignature(signature: string): string {
  if (signature === '') return '';
  const prefix = '<br><br><span class="gmail_signature_prefix">-- </span><br>';
  return `${prefix}<div dir="ltr" class="gmail_signature">${signature}</div>`;
}

/**
 * An answer to a message, with Gmail's choice of recipients: the sender, or the recipients when answering oneself;
 * "all" adds everybody else but oneself.
 */
export function createReply(
  thread: Thread,
  message: Message,
  kind: ReplyKind,
  make: { messageId: string; own: string; texts: Texts; when: string; signature?: string },
): Draft {
  const { messageId, own, texts, when, signature = '' } = make;
  const forward = kind === 'forward';
  const { to, cc } = forward ? { to: [], cc: [] } : chooseRecipients(message, kind, own);
  return {
    messageId,
    threadId: thread.id,
    parentId: message.id,
    inReplyTo: message.rfcMessageId,
    to,
    cc,
    bcc: [],
    subject: prefixSubject(thread.subject, forward ? 'Fwd: ' : 'Re: '),
    html: writeSignature(signature),
    quotedHtml: forward ? quoteForwarded(message, texts, when) : quoteAnswered(message, texts, when),
  };
}

/**
 * A saved draft message as what a compose window holds. A conversation that was fetched does not say what a draft
 * answers: then it is the message before it.
 */
export function toDraft(message: Message, thread: Thread): Draft {
  const { id: messageId, threadId, to, cc, bcc, subject, html, quotedHtml } = message;
  const before = thread.messages
    .slice(0, Math.max(0, thread.messages.indexOf(message)))
    .findLast(({ labels }) => !labels.includes('^r'));
  const inReplyTo = message.inReplyTo ?? before?.rfcMessageId ?? null;
  const parent = thread.messages.find(({ rfcMessageId }) => rfcMessageId === inReplyTo);
  return {
    messageId,
    threadId,
    parentId: parent?.id ?? null,
    inReplyTo,
    to,
    cc,
    bcc,
    subject,
    html,
    quotedHtml,
  };
}

/** Whether anybody but the sender would be answered, so that "Reply all" is offered. */
export function hasOthers(message: Message, own: string): boolean {
  const { to, cc } = chooseRecipients(message, 'replyAll', own);
  return to.length + cc.length > 1;
}

function chooseRecipients(message: Message, kind: ReplyKind, own: string): { to: Person[]; cc: Person[] } {
  const isOwn = message.from.email === own;
  const to = isOwn ? message.to : [message.from];
  if (kind === 'reply') return { to, cc: [] };
  const isNew = ({ email }: Person): boolean => email !== own && to.every((person) => person.email !== email);
  return { to: [...to, ...(isOwn ? [] : message.to.filter(isNew))], cc: message.cc.filter(isNew) };
}

function prefixSubject(subject: string, prefix: 'Re: ' | 'Fwd: '): string {
  return subject.toLowerCase().startsWith(prefix.toLowerCase()) ? subject : prefix + subject;
}

function quoteAnswered(message: Message, texts: Texts, when: string): string {
  const who = `${escapeHtml(message.from.name)} &lt;<a href="mailto:${escapeHtml(message.from.email)}">${escapeHtml(message.from.email)}</a>&gt;`;
  const head = `<div dir="ltr" class="gmail_attr">${texts.wrote(escapeHtml(when), who.trim())}<br></div>`;
  const style = 'margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex';
  return `<div class="gmail_quote gmail_quote_container">${head}<blockquote class="gmail_quote" style="${style}">${message.html}${message.quotedHtml}</blockquote></div>`;
}

function quoteForwarded(message: Message, texts: Texts, when: string): string {
  const lines = [
    texts.forwarded,
    `${texts.from}: ${formatPerson(message.from)}`,
    when,
    `${texts.subject}: ${message.subject}`,
    `${texts.to}: ${message.to.map(formatPerson).join(', ')}`,
  ];
  const head = `<div dir="ltr" class="gmail_attr">${lines.map(escapeHtml).join('<br>')}<br></div>`;
  return `<div class="gmail_quote gmail_quote_container">${head}<br><br>${message.html}${message.quotedHtml}</div>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
