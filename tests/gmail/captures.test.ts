import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compareWire } from './compare-wire';
import { readStage } from './labels';
import type { Person } from './model';
import { readSyncAnswer, writeSyncAnswer } from './wire/sync-answer';
import { readSyncRequest, writeSyncRequest } from './wire/sync-request';

const folder =
  process.env['STEADFAST_CAPTURES'] ?? fileURLToPath(new URL('../../../shared/captures', import.meta.url));
const files = existsSync(folder) ? readdirSync(folder) : [];

/** What recorded traffic has and the stand-in does not write, each with the reason. */
const notPlayed = [
  // Compose settings that one of the recorded accounts sends with each message and the others never do.
  /^\$\.1\.0\.\d+\.1\.1\.(?:13\.0|1\.0|2\.0\.4\.0)\.3[56]$/,
  // Labels that the page watches besides.
  /^\$\.2\.[78]$/,
];
const notAnswered = [
  // Importance of a thread, and how its messages were classified: guesses of Gmail's that nothing here reads.
  /^\$\.1\.5\.\d+\.0\.2\.6\.0\.(?:13|4\.\d+\.(?:29|44))$/,
  // How a label that the page watches is shown.
  /^\$\.1\.2$/,
];

interface Expected {
  kind: string;
  op: number;
  threadId: string;
  messageId: string;
  from: string;
  to: Person[];
  cc: Person[];
  bcc: Person[];
  subject: string;
  inReplyTo: string | null;
  at: number;
  legacyThreadId: string;
  legacyMessageId: string;
  rfcMessageId: string;
}

/** What the stand-in's readers say of a pair, in the words of the independent reading beside the recordings. */
function describePair(name: string): Expected[] {
  const { operations } = readSyncRequest(read(`${name}_request.json`));
  const threads = readSyncAnswer(read(`${name}_response.json`)).threads.map(({ thread }) => thread);
  return operations.flatMap((operation) => {
    if (operation.slot === 6) return [];
    const { id, from, to, cc, bcc, subject, inReplyTo, at, labels } = operation.message;
    const thread = threads.find((thread) => thread.id === operation.threadId);
    const answered = thread?.messages.find((message) => message.id === id);
    const stage = readStage(labels);
    return {
      kind: stage === 'held' ? 'send' : stage,
      op: operation.seq,
      threadId: operation.threadId,
      messageId: id,
      from: from.email,
      to,
      cc,
      bcc,
      subject,
      inReplyTo,
      at,
      legacyThreadId: thread?.legacyId ?? '',
      legacyMessageId: answered?.legacyId ?? '',
      rfcMessageId: answered?.rfcMessageId ?? '',
    };
  });
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as unknown;
}

describe.runIf(files.length > 0)('recorded Gmail traffic through the stand-in', () => {
  it.each(files.filter((file) => file.endsWith('_request.json')))('%s is read and written alike', (file) => {
    const recorded = read(file);
    const written = JSON.parse(JSON.stringify(writeSyncRequest(readSyncRequest(recorded)))) as unknown;
    expect(compareWire(recorded, written, notPlayed).join('\n')).toBe('');
  });

  it.each(files.filter((file) => file.endsWith('_response.json')))('%s is read and written alike', (file) => {
    const recorded = read(file);
    const written = JSON.parse(JSON.stringify(writeSyncAnswer(readSyncAnswer(recorded)))) as unknown;
    expect(compareWire(recorded, written, notAnswered).join('\n')).toBe('');
  });

  it('says the same as the reading that comes with the recordings', () => {
    const expected = read('expected.json') as Record<string, Expected[]>;
    const names = Object.keys(expected).filter((name) => files.includes(`${name}_request.json`));
    expect(names.length).toBeGreaterThan(0);
    const described = Object.fromEntries(names.map((name) => [name, describePair(name)]));
    expect(described).toEqual(Object.fromEntries(names.map((name) => [name, expected[name]])));
  });
});
