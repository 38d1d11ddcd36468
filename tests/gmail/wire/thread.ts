import { readLegacyTime } from '../ids';
import { readStage } from '../labels';
import type { Message, Person, Thread } from '../model';
import { list } from './objects';
import { readPeople, readPerson, writePeople, writePerson } from './person';
import { dig, readList, readNumber, readText, readTexts, sparse } from './sparse';

/** A message as `i/s` answers it: no body, only the snippet. The server's own time is the one inside the legacy id. */
function writeStored(message: Message): unknown[] {
  const savedAt = readLegacyTime(message.legacyId);
  return sparse({
    0: message.id,
    1: writePerson(message.from),
    2: writePeople(message.to),
    3: writePeople(message.cc),
    4: writePeople(message.bcc),
    6: message.at,
    7: message.subject,
    9: message.snippet || null,
    10: list([...message.labels]),
    13: message.rfcMessageId,
    14: message.inReplyTo === null ? null : list([message.inReplyTo]),
    15: message.inReplyTo,
    17: savedAt,
    30: savedAt,
    43: 0,
    55: message.legacyId,
  });
}

function readStored(value: unknown, threadId: string): Message {
  return {
    id: readText(dig(value, 0)),
    threadId,
    from: readPerson(dig(value, 1)),
    to: readPeople(dig(value, 2)),
    cc: readPeople(dig(value, 3)),
    bcc: readPeople(dig(value, 4)),
    at: readNumber(dig(value, 6)),
    subject: readText(dig(value, 7)),
    html: '',
    quotedHtml: '',
    snippet: readText(dig(value, 9)),
    labels: readTexts(dig(value, 10)),
    rfcMessageId: readText(dig(value, 13)),
    inReplyTo: readText(dig(value, 15)) || null,
    legacyId: readText(dig(value, 55)),
  };
}

/** The thread layout that `i/s` and `i/bv` share. Position 19 is the legacy thread id. */
export function writeThread(thread: Thread): unknown[] {
  const first = thread.messages[0];
  return sparse({
    0: thread.subject,
    2: thread.messages.at(-1)?.at ?? readLegacyTime(thread.legacyId),
    3: thread.id,
    4: list(thread.messages.map(writeStored)),
    8: first === undefined ? null : `msg-a:bump-${first.id.replace(/^msg-[af]:/, '')}`,
    14: writeParticipants(thread.messages),
    16: 0,
    19: thread.legacyId,
  });
}

export function readThread(value: unknown): Thread {
  const id = readText(dig(value, 3));
  return {
    id,
    legacyId: readText(dig(value, 19)),
    subject: readText(dig(value, 0)),
    messages: readList(dig(value, 4)).map((message) => readStored(message, id)),
  };
}

/** Whom the user's sent mails in the thread went to: To and Cc first, then Bcc, one entry per mail. */
function writeParticipants(messages: readonly Message[]): unknown[] | null {
  const sent = messages.filter(({ labels }) => labels.includes('^f') && readStage(labels) !== 'draft');
  const open = sent.flatMap(({ to, cc }) => [...to, ...cc]);
  const hidden = sent.flatMap(({ bcc }) => bcc);
  if (open.length === 0 && hidden.length === 0) return null;
  const people = list(open.map(writePair));
  return hidden.length === 0 ? [people] : [people, list(hidden.map(writePair))];
}

function writePair({ name, email }: Person): string[] {
  return [name, email];
}
