import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import {
  addOperation,
  answer,
  asObjects,
  createOperation,
  draftLabels,
  labelOperation,
  listedMessage,
  listedThread,
  operation,
  request,
  scheduledLabels,
  sendLabels,
  sentMessage,
  updateOperation,
} from '@/lib/gmail/sync/payloads.fixture';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Real traffic lies outside the repository, because it is not ours to publish. */
const captures = process.env['STEADFAST_CAPTURES'] ?? join(root, '../shared/captures');

interface Run {
  code: number;
  lines: Record<string, unknown>[];
  errors: string;
}

function replay(...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'scripts/replay.ts', ...args],
      { cwd: root, env: { ...process.env, NODE_OPTIONS: '' } },
      (error, output, errors) => {
        const lines = output
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line) as Record<string, unknown>);
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, lines, errors });
      },
    );
  });
}

test.skipIf(!existsSync(captures))(`real captures in ${captures} read as expected`, async () => {
  const { code, lines, errors } = await replay(captures, '--expect', join(captures, 'expected.json'));
  expect(errors).toMatch(/^All \d+ pairs are as expected\.$/m);
  expect(code).toBe(0);
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.every(({ confidence }) => confidence === 'positions')).toBe(true);
});

describe('written pairs', () => {
  const legacy = {
    legacyThreadId: '18333b13345c3a42',
    legacyMessageId: '18333b1f5712f659',
    rfcMessageId: '<r@m.test>',
  };
  const none = { legacyThreadId: null, legacyMessageId: null, rfcMessageId: null };
  const fresh = ['^all', '^f', '^f_bt', '^f_cl', '^pfg'];
  const mine = (id = 'msg-a:r1') =>
    listedMessage({ id, labels: fresh, legacyId: legacy.legacyMessageId, rfcId: '<r@m.test>' });
  const thread = (id: string, ...messages: unknown[]) =>
    listedThread({ id, legacyId: legacy.legacyThreadId, messages });
  const rider = listedThread({
    id: 'thread-a:r99',
    legacyId: '17b79f50c14b98d2',
    messages: [listedMessage({ id: 'msg-a:r98', labels: fresh, legacyId: '17b79f50c14b98d2' })],
  });
  const send = (extra = {}) => ({
    kind: 'send',
    op: 8,
    messageId: 'msg-a:r1',
    threadId: 'thread-a:r5',
    ...legacy,
    ...extra,
  });

  const newMail = request(createOperation(8, 'thread-a:r5', sentMessage()));
  const reply = request(
    addOperation(8, 'thread-f:7', sentMessage({ inReplyTo: '<p@m.test>' })),
    labelOperation(9, 'thread-f:7', ['^io_re'], ['^io_fwd'], ['msg-f:7']),
  );
  const batch = request(
    createOperation(6, 'thread-a:r60', sentMessage({ id: 'msg-a:r61', labels: draftLabels })),
    updateOperation(7, 'thread-a:r70', sentMessage({ id: 'msg-a:r71', labels: draftLabels, to: [] })),
    updateOperation(8, 'thread-a:r5', sentMessage()),
  );
  const accepted = answer([8], thread('thread-a:r5', mine()));

  const pairs: Record<string, { request: unknown; answer?: unknown; expected: object[] }> = {
    'new-mail': {
      request: newMail,
      answer: accepted,
      expected: [send({ body: 'Hello', subject: 'Pricing' })],
    },
    'fast-reply': {
      request: reply,
      answer: answer([8, 9], thread('thread-f:7', listedMessage(), mine())),
      expected: [send({ threadId: 'thread-f:7', inReplyTo: '<p@m.test>' })],
    },
    scheduled: {
      request: request(
        updateOperation(8, 'thread-a:r5', sentMessage({ labels: scheduledLabels, at: 1_900_000_000_000 })),
      ),
      answer: accepted,
      expected: [send({ kind: 'scheduled', at: 1_900_000_000_000 })],
    },
    'conversation-view-off': {
      request: request(addOperation(8, 'thread-f:7|msg-f:7', sentMessage())),
      answer: answer(
        [8],
        thread('thread-f:7|msg-f:7', listedMessage()),
        thread('thread-f:7|msg-a:r1', mine()),
      ),
      expected: [send({ threadId: 'thread-f:7' })],
    },
    objects: {
      request: asObjects(reply),
      answer: asObjects(accepted),
      expected: [send({ threadId: 'thread-f:7' })],
    },
    batch: {
      request: batch,
      answer: answer([6, 7, 8], rider, thread('thread-a:r5', mine())),
      expected: [
        send({ kind: 'draft', op: 6, messageId: 'msg-a:r61', threadId: 'thread-a:r60', ...none }),
        send({ kind: 'draft', op: 7, messageId: 'msg-a:r71', threadId: 'thread-a:r70', to: [], ...none }),
        send(),
      ],
    },
    'not-acknowledged': {
      request: newMail,
      answer: answer([]),
      expected: [send({ isAcknowledged: false, ...none })],
    },
    riders: {
      request: newMail,
      answer: answer([8], rider, thread('thread-a:r5', mine('msg-a:r2'), mine()), rider),
      expected: [send({ isAcknowledged: true })],
    },
    'blind-copies': {
      request: request(
        updateOperation(8, 'thread-a:r5', sentMessage({ to: [], bcc: [{ email: 'x@y.test', name: '' }] })),
      ),
      answer: accepted,
      expected: [send({ to: [], cc: [], bcc: [{ email: 'x@y.test', name: '' }] })],
    },
    'to-oneself': {
      request: request(
        updateOperation(
          8,
          'thread-a:r5',
          sentMessage({ labels: [...sendLabels, '^i', '^u'], attachments: [[['a.pdf', 1]]] }),
        ),
      ),
      answer: accepted,
      expected: [send()],
    },
    'unknown-slot': {
      request: request(
        operation(7, 'thread-a:r1', 30, [['msg-a:r9', 1]]),
        operation(8, 'thread-a:r5', 20, [sentMessage()]),
      ),
      answer: accepted,
      expected: [send({ confidence: 'walked' })],
    },
    'no-answer': { request: newMail, expected: [send({ ...none, isAcknowledged: null })] },
    'no-messages': {
      request: request(labelOperation(9, 'thread-f:7', ['^r'], ['^pfg'], ['msg-a:r1'])),
      expected: [],
    },
  };
  const expected = Object.fromEntries(Object.entries(pairs).map(([name, pair]) => [name, pair.expected]));

  let folder = '';
  const write = (name: string, content: string) => writeFile(join(folder, name), content);
  const compareWith = async (content: unknown) => {
    await write('expected.json', JSON.stringify(content));
    return replay(folder, '--expect', join(folder, 'expected.json'));
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'steadfast-replay-'));
    for (const [name, pair] of Object.entries(pairs)) {
      await write(`${name}_request.json`, JSON.stringify(pair.request));
      if (pair.answer) await write(`${name}_response.json`, `)]}'\n\n${JSON.stringify(pair.answer)}`);
    }
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('read as expected', async () => {
    const { code, lines, errors } = await compareWith(expected);
    expect(errors).toContain(`All ${Object.keys(pairs).length} pairs are as expected.`);
    expect(errors).toContain('no-answer: the answer cannot be read, so its ids are missing: ENOENT');
    expect(code).toBe(0);
    expect(lines.map(({ pair }) => pair)).toEqual(
      Object.keys(pairs)
        .sort()
        .flatMap((name) => pairs[name]?.expected.map(() => name)),
    );
  });

  it('tell every difference', async () => {
    const { 'new-mail': _, ...rest } = expected;
    const { code, errors } = await compareWith({
      ...rest,
      scheduled: [send({ kind: 'draft' })],
      'blind-copies': [send({ bcc: [{ email: 'x@y.test', name: 'X' }] })],
      'to-oneself': [],
      'no-messages': [send()],
      'never-captured': [],
    });
    expect(code).toBe(1);
    expect(errors.split('\n').filter((line) => line && !line.includes('the answer cannot be read'))).toEqual([
      'never-captured: this pair is expected, but not there',
      'blind-copies[0].bcc[0].name: expected "X", got ""',
      'new-mail: this pair is there, but not expected',
      'no-messages: expected 1 entries, got 0: []',
      'scheduled[0].kind: expected "draft", got "scheduled"',
      expect.stringMatching(/^to-oneself: expected 0 entries, got 1: \[\{.*"messageId":"msg-a:r1"/),
    ]);
  });
});

describe('wrong use', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'steadfast-replay-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it.each([
    ['no folder', () => [], /^Usage: npm run replay/],
    ['an unknown option', () => ['--what', folder], /Unknown option '--what'[\s\S]*Usage:/],
    ['a folder that is not there', () => [join(folder, 'gone')], /Cannot read the folder .*gone: ENOENT/],
    ['a folder without pairs', () => [folder], /No pairs in .*: there is no file named \*_request\.json/],
  ])('%s ends with 2 and says why', async (_name, args, reason) => {
    const { code, errors } = await replay(...args());
    expect(errors).toMatch(reason);
    expect(code).toBe(2);
  });

  it('a broken request ends with 1, a broken expectation with 2', async () => {
    await writeFile(join(folder, 'cut_request.json'), '[[');
    await writeFile(join(folder, 'list.json'), '[]');
    await writeFile(join(folder, 'lone_response.json'), '[]');
    const broken = await replay(folder);
    expect(broken.errors).toMatch(/^cut: the request cannot be read: .*JSON/m);
    expect(broken.errors).toMatch(/^lone: there is an answer, but no request$/m);
    expect(broken.code).toBe(1);
    const { code, errors } = await replay(folder, '--expect', join(folder, 'list.json'));
    expect(errors).toMatch(/Cannot read .*list\.json: it must be an object/);
    expect(code).toBe(2);
  });
});
