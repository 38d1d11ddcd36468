import type { Written } from '../mailbox';
import { list } from './objects';
import { readPeople, readPerson, writePeople, writeSender } from './person';
import { dig, readList, readNumber, readNumberOrNull, readText, readTexts, sparse } from './sparse';

/** What a request says about a message besides the message: which page it comes from and how often it was edited. */
export interface Origin {
  /** 16 hex digits, the same for everything that one page load writes. */
  session: string;
  edits: number;
}

/** A message as the page sends it up in `i/s`. Positions as recorded from Gmail in autumn 2022, its present format. */
export function writeWritten(message: Written, { session, edits }: Origin): unknown[] {
  const quoted = message.quotedHtml === '' ? [] : [[2, message.quotedHtml]];
  return sparse({
    0: message.id,
    1: writeSender(message.from),
    2: writePeople(message.to),
    3: writePeople(message.cc),
    4: writePeople(message.bcc),
    6: message.at,
    7: message.subject,
    8: sparse({ 1: list([[0, message.html], ...quoted]), 6: 1 }),
    10: list([...message.labels]),
    15: message.inReplyTo,
    17: message.at,
    41: 0,
    42: [0, 0, edits, 0],
    51: `s:${session}|#${message.id}|0`,
  });
}

export function readWritten(value: unknown): Written & Origin {
  const parts = readList(dig(value, 8, 1));
  const readPart = (kind: number) =>
    readText(
      dig(
        parts.find((part) => readNumberOrNull(dig(part, 0)) === kind),
        1,
      ),
    );
  return {
    id: readText(dig(value, 0)),
    from: readPerson(dig(value, 1)),
    to: readPeople(dig(value, 2)),
    cc: readPeople(dig(value, 3)),
    bcc: readPeople(dig(value, 4)),
    at: readNumber(dig(value, 6)),
    subject: readText(dig(value, 7)),
    html: readPart(0),
    quotedHtml: readPart(2),
    labels: readTexts(dig(value, 10)),
    inReplyTo: readText(dig(value, 15)) || null,
    session: /^s:([^|]*)\|/.exec(readText(dig(value, 51)))?.[1] ?? '',
    edits: readNumber(dig(value, 42, 2)),
  };
}
