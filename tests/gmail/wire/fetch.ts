import type { Message, Thread } from '../model';
import { readPeople, readPerson, writePeople, writePerson } from './person';
import { list } from './objects';
import { dig, readList, readNumber, readNumberOrNull, readText, readTexts, sparse } from './sparse';

/** `POST …/i/fd`: whole threads with their bodies. */
export function writeFetchRequest(threadId: string): unknown[] {
  return [list([[threadId, 1]]), 2];
}

export function readFetchRequest(root: unknown): string[] {
  return readList(dig(root, 0)).map((entry) => readText(dig(entry, 0)));
}

/** Per thread: id, `[meta, stubs]`, full messages. Stubs carry sender and labels, the full ones everything else. */
export function writeFetchAnswer(threads: readonly Thread[]): unknown[] {
  return [
    null,
    list(
      threads.map((thread) => [
        thread.id,
        [
          sparse({ 1: thread.subject, 2: thread.messages.at(-1)?.snippet, 15: thread.legacyId }),
          list(thread.messages.map(writeStub)),
        ],
        list(thread.messages.map((message) => [message.id, writeFull(message)])),
      ]),
    ),
  ];
}

export function readFetchAnswer(root: unknown): Thread[] {
  return readList(dig(root, 1)).map((entry) => {
    const id = readText(dig(entry, 0));
    const stubs = readList(dig(entry, 1, 1));
    return {
      id,
      legacyId: readText(dig(entry, 1, 0, 15)),
      subject: readText(dig(entry, 1, 0, 1)),
      messages: readList(dig(entry, 2)).map((full) => {
        const stub = stubs.find((stub) => dig(stub, 0) === dig(full, 0));
        return readMessage(full, stub, id);
      }),
    };
  });
}

function writeStub(message: Message): unknown[] {
  return sparse({
    0: message.id,
    1: writePerson(message.from),
    3: list([...message.labels]),
    9: message.snippet,
    15: message.at,
    27: message.legacyId,
  });
}

function writeFull(message: Message): unknown[] {
  const quoted = message.quotedHtml === '' ? [] : [sparse({ 0: 2, 2: [null, message.quotedHtml] })];
  return sparse({
    0: writePeople(message.to),
    1: writePeople(message.cc),
    2: writePeople(message.bcc),
    4: message.subject,
    5: [null, list([sparse({ 0: 0, 2: [null, message.html] }), ...quoted])],
    7: message.rfcMessageId,
    10: sparse({ 16: message.from.email }),
    16: message.at,
    34: message.legacyId,
  });
}

function readMessage(full: unknown, stub: unknown, threadId: string): Message {
  const data = dig(full, 1);
  const parts = readList(dig(data, 5, 1));
  const readPart = (kind: number) =>
    readText(
      dig(
        parts.find((part) => readNumberOrNull(dig(part, 0)) === kind),
        2,
        1,
      ),
    );
  return {
    id: readText(dig(full, 0)),
    threadId,
    legacyId: readText(dig(data, 34)),
    rfcMessageId: readText(dig(data, 7)),
    inReplyTo: null,
    from: readPerson(dig(stub, 1)),
    to: readPeople(dig(data, 0)),
    cc: readPeople(dig(data, 1)),
    bcc: readPeople(dig(data, 2)),
    subject: readText(dig(data, 4)),
    html: readPart(0),
    quotedHtml: readPart(2),
    snippet: readText(dig(stub, 9)),
    labels: readTexts(dig(stub, 3)),
    at: readNumber(dig(data, 16)),
  };
}
