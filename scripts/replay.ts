/**
 * Reads captured traffic with the extension's own parser, to check it against traffic that it has never seen.
 *
 *     npm run replay -- <folder> [--expect expected.json]
 *
 * The folder holds pairs `<name>_request.json` and `<name>_response.json` of Gmail's `i/s`. Prints one JSON line for
 * each message in a request; with `--expect` also every difference from the expected ones (`{ name: [message, …] }`,
 * of which only the given fields count). Exits with 1 for differences or unreadable requests, 2 for wrong use.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { AnsweredRecord, OutgoingRecord } from '@/lib/bridge/records';
import { readAnswered, readThreads } from '@/lib/gmail/sync/answer';
import { mailText } from '@/lib/gmail/sync/mail-text';
import { parsePayload } from '@/lib/gmail/sync/node';
import { type Found, readRequest } from '@/lib/gmail/sync/request';

const requestEnding = '_request.json';
const answerEnding = '_response.json';
const usage = 'Usage: npm run replay -- <folder> [--expect expected.json]';

class UsageError extends Error {}

try {
  process.exitCode = replay(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function replay(args: string[]): number {
  const { folder, expectPath } = readArguments(args);
  const problems: string[] = [];
  const names = namesOfPairs(folder, problems);
  const expected = expectPath === undefined ? null : readExpected(expectPath);
  const actual = new Map<string, unknown[]>();

  for (const name of names) {
    const messages = readPair(folder, name, problems);
    actual.set(name, messages);
    for (const message of messages) console.log(JSON.stringify({ pair: name, ...message }));
  }
  if (expected) problems.push(...compareAll(actual, expected));
  for (const problem of problems) console.error(problem);
  if (expected && problems.length === 0) console.error(`All ${names.length} pairs are as expected.`);
  return problems.length === 0 ? 0 : 1;
}

function readArguments(args: string[]): { folder: string; expectPath: string | undefined } {
  try {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { expect: { type: 'string' } },
    });
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0) throw new UsageError(usage);
    return { folder, expectPath: values.expect };
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`${messageOf(error)}\n${usage}`);
  }
}

function namesOfPairs(folder: string, problems: string[]): string[] {
  let files: string[];
  try {
    files = readdirSync(folder).sort();
  } catch (error) {
    throw new UsageError(`Cannot read the folder ${folder}: ${messageOf(error)}`);
  }
  const namesOf = (ending: string) =>
    files.filter((file) => file.endsWith(ending)).map((file) => basename(file, ending));
  const names = namesOf(requestEnding);
  if (names.length === 0)
    throw new UsageError(`No pairs in ${folder}: there is no file named *${requestEnding}`);
  for (const name of namesOf(answerEnding))
    if (!names.includes(name)) problems.push(`${name}: there is an answer, but no request`);
  return names;
}

function readExpected(path: string): Record<string, unknown> {
  try {
    const expected: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (isObject(expected)) return expected;
  } catch (error) {
    throw new UsageError(`Cannot read ${path}: ${messageOf(error)}`);
  }
  throw new UsageError(`Cannot read ${path}: it must be an object with a list of messages for each pair`);
}

function readPair(folder: string, name: string, problems: string[]): object[] {
  let found: Found[];
  try {
    found = readRequest(readPayload(folder, `${name}${requestEnding}`));
  } catch (error) {
    problems.push(`${name}: the request cannot be read: ${messageOf(error)}`);
    return [];
  }
  const outgoing = found.filter((one): one is Found<OutgoingRecord> => one.record.type === 'outgoing');
  const answer = readAnswerFile(folder, name);
  const answered = readAnswered(
    answer,
    outgoing.map(({ record }) => record),
    readThreads(answer),
  );
  return outgoing.map(({ record, node }) =>
    describe(
      record,
      mailText(node),
      answer === undefined ? undefined : answered.find(({ messageId }) => messageId === record.messageId),
    ),
  );
}

function describe(record: OutgoingRecord, body: string, answered: AnsweredRecord | undefined): object {
  const { type: _, from, at, ...said } = record;
  return {
    ...said,
    account: from.email,
    from: from.email,
    fromName: from.name,
    at: at || null,
    body,
    legacyThreadId: answered?.legacyThreadId ?? null,
    legacyMessageId: answered?.legacyMessageId ?? null,
    rfcMessageId: answered?.rfcMessageId ?? null,
    isAcknowledged: answered?.ok ?? null,
  };
}

/** The parsed answer, undefined (and a warning) when there is none to read: the request still tells the rest. */
function readAnswerFile(folder: string, name: string): unknown {
  try {
    return readPayload(folder, `${name}${answerEnding}`);
  } catch (error) {
    console.error(`${name}: the answer cannot be read, so its ids are missing: ${messageOf(error)}`);
    return undefined;
  }
}

function readPayload(folder: string, file: string): unknown {
  return parsePayload(readFileSync(join(folder, file), 'utf8'));
}

function compareAll(actual: Map<string, unknown[]>, expected: Record<string, unknown>): string[] {
  const missing = Object.keys(expected)
    .filter((name) => !actual.has(name))
    .map((name) => `${name}: this pair is expected, but not there`);
  const differences = [...actual].flatMap(([name, messages]) => {
    if (Object.hasOwn(expected, name)) return compare(name, expected[name], messages);
    return messages.length > 0 ? [`${name}: this pair is there, but not expected`] : [];
  });
  return [...missing, ...differences];
}

/** Every difference as one line; lists must be equal, of objects only the expected fields count. */
function compare(path: string, expected: unknown, actual: unknown): string[] {
  if (Array.isArray(expected) && Array.isArray(actual)) {
    const count = `${path}: expected ${expected.length} entries, got ${actual.length}: ${JSON.stringify(actual)}`;
    const inner = expected.flatMap((value, index) =>
      index < actual.length ? compare(`${path}[${index}]`, value, actual[index]) : [],
    );
    return expected.length === actual.length ? inner : [count, ...inner];
  }
  if (isObject(expected) && isObject(actual))
    return Object.entries(expected).flatMap(([key, value]) =>
      compare(`${path}.${key}`, value, Object.hasOwn(actual, key) ? actual[key] : undefined),
    );
  return Object.is(expected, actual)
    ? []
    : [`${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
