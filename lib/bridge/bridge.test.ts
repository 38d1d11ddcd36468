import * as fc from 'fast-check';
import { describe, expect, it, test, vi } from 'vitest';
import { helloEvent, readyEvent, recordsEventOf } from './channel';
import { type ReceiverOptions, createReceiver } from './receiver';
import type { GmailRecord } from './records';
import { createSender } from './sender';

const synced = (at: number): GmailRecord => ({ type: 'synced', at, unreadable: 0 });
const discarded = (id: number): GmailRecord => ({ type: 'discarded', messageId: `msg-a:r${id}` });

function receive(target: EventTarget, options: ReceiverOptions = {}) {
  const records: GmailRecord[] = [];
  const receiver = createReceiver(target, (record) => records.push(record), options);
  return { ...receiver, records };
}

/** What any script of the page can do. */
function forge(target: EventTarget, type: string, detail: unknown): void {
  target.dispatchEvent(new CustomEvent(type, { detail }));
}

describe('whoever starts first', () => {
  it('the sender: keeps records until the receiver says hello', () => {
    const target = new EventTarget();
    const sender = createSender(target);
    sender.send(synced(1));
    sender.send(synced(2));
    const { records } = receive(target);
    expect(records).toEqual([synced(1), synced(2)]);
    sender.send(synced(3));
    expect(records).toEqual([synced(1), synced(2), synced(3)]);
  });

  it('the receiver: says hello again when the sender is there', () => {
    const target = new EventTarget();
    const { records } = receive(target);
    createSender(target).send(synced(1));
    expect(records).toEqual([synced(1)]);
  });

  it('a newer receiver takes nothing away from the older', () => {
    const target = new EventTarget();
    const sender = createSender(target);
    const older = receive(target);
    sender.send(synced(1));
    const { records } = receive(target);
    sender.send(synced(2));
    expect([older.records, records]).toEqual([[synced(1), synced(2)], [synced(2)]]);
  });

  it('the four newest receivers are told, each once', () => {
    const target = new EventTarget();
    const receivers = Array.from({ length: 6 }, () => receive(target));
    const sender = createSender(target);
    forge(target, readyEvent, null);
    sender.send(synced(1));
    expect(receivers.map(({ records }) => records.length)).toEqual([0, 0, 1, 1, 1, 1]);
  });
});

test('every record arrives as it was sent, in order', () => {
  const record: fc.Arbitrary<GmailRecord> = fc.oneof(
    fc.nat().map(synced),
    fc.nat().map(discarded),
    fc.record({
      type: fc.constant('thread' as const),
      threadId: fc.nat().map((id) => `thread-f:${id}`),
      legacyThreadId: fc.constant(null),
      subject: fc.string({ maxLength: 50 }),
      messages: fc.constant<[]>([]),
    }),
  );
  fc.assert(
    fc.property(fc.array(record, { maxLength: 20 }), fc.nat(20), (sent, early) => {
      const target = new EventTarget();
      const sender = createSender(target);
      sender.send(...sent.slice(0, early));
      const { records } = receive(target);
      sender.send(...sent.slice(early));
      expect(records).toEqual(sent);
    }),
  );
});

describe('what is told at once', () => {
  const texts = (target: EventTarget) => {
    const seen: string[] = [];
    target.addEventListener(recordsEventOf('known'), (event) =>
      seen.push(event instanceof CustomEvent ? String(event.detail) : ''),
    );
    return seen;
  };

  it('crosses at once', () => {
    const target = new EventTarget();
    const seen = texts(target);
    const { records } = receive(target, { channel: 'known' });
    const all = Array.from({ length: 50 }, (_, index) => synced(index));
    createSender(target).send(...all);
    expect([records, seen.length]).toEqual([all, 1]);
  });

  it('crosses in parts where it is more than the receiver takes', () => {
    const target = new EventTarget();
    const seen = texts(target);
    const { records, counts } = receive(target, { channel: 'known' });
    const all = Array.from({ length: 20 }, (_, index): GmailRecord => ({
      type: 'thread',
      threadId: `thread-f:${index}`,
      legacyThreadId: null,
      subject: 'x'.repeat(20_000),
      messages: [],
    }));
    createSender(target).send(...all);
    expect(records).toEqual(all);
    expect(counts.refused).toBe(0);
    expect(Math.max(...seen.map(({ length }) => length))).toBeLessThanOrEqual(100_000);
  });

  it('is taken one by one: what is no record among it costs the others nothing', () => {
    const target = new EventTarget();
    const { records, counts } = receive(target, { channel: 'known' });
    forge(target, recordsEventOf('known'), JSON.stringify([synced(1), { type: 'command' }, synced(2)]));
    expect([records, counts]).toEqual([[synced(1), synced(2)], { accepted: 2, refused: 1 }]);
  });
});

test('the buffer keeps 200 records, and sends rather than what Gmail tells again', () => {
  const target = new EventTarget();
  const sender = createSender(target);
  for (let index = 0; index < 150; index += 1) sender.send(discarded(index));
  for (let index = 0; index < 150; index += 1) sender.send(synced(index));
  const first = receive(target).records;
  expect(first).toHaveLength(200);
  expect(first.slice(0, 150)).toEqual(Array.from({ length: 150 }, (_, index) => discarded(index)));
  expect(first.at(-1)).toEqual(synced(149));

  const other = new EventTarget();
  const full = createSender(other);
  for (let index = 0; index < 201; index += 1) full.send(discarded(index));
  expect(receive(other).records.at(0)).toEqual(discarded(1));
});

describe('a hostile page', () => {
  it.each([
    ['no JSON', '{'],
    ['no record', '[{"type":"command","run":"x"}]'],
    ['no array', JSON.stringify(synced(1))],
    ['an empty array', '[]'],
    ['an object, which would not cross worlds', { type: 'synced', at: 1, unreadable: 0 }],
    ['nothing', undefined],
    ['too much', JSON.stringify([synced(1)]) + ' '.repeat(100_000)],
  ])('is refused: %s', (_name, detail) => {
    const target = new EventTarget();
    const { records, counts } = receive(target, { channel: 'known' });
    forge(target, recordsEventOf('known'), detail);
    expect([records, counts]).toEqual([[], { accepted: 0, refused: 1 }]);
    forge(target, recordsEventOf('known'), JSON.stringify([synced(1)]));
    expect(counts).toEqual({ accepted: 1, refused: 1 });
  });

  it('is refused when it floods, until the flood is over', () => {
    const target = new EventTarget();
    let now = 0;
    const { records, counts } = receive(target, { channel: 'known', now: () => now });
    const flood = () => {
      for (let index = 0; index < 2_500; index += 1)
        forge(target, recordsEventOf('known'), JSON.stringify([synced(1)]));
    };
    flood();
    expect(counts).toEqual({ accepted: 2_000, refused: 500 });
    now = 9_999;
    flood();
    expect(records).toHaveLength(2_000);
    now = 10_000;
    flood();
    expect(records).toHaveLength(4_000);
  });

  it('cannot crowd a send out with garbage, nor with records of another kind', () => {
    const target = new EventTarget();
    const { records } = receive(target, { channel: 'known', now: () => 0 });
    for (let index = 0; index < 4_200; index += 1) {
      forge(target, recordsEventOf('known'), '{');
      forge(target, recordsEventOf('known'), JSON.stringify([synced(1)]));
    }
    for (let index = 0; index < 201; index += 1)
      forge(target, recordsEventOf('known'), JSON.stringify([discarded(index)]));
    expect(records.filter(({ type }) => type === 'discarded')).toHaveLength(200);
  });

  it('cannot listen by putting its own functions in place of the natives', () => {
    const target = new EventTarget();
    const sender = createSender(target);
    const { records } = receive(target);
    const heard = vi.fn<() => never>(() => {
      throw new Error('heard');
    });
    vi.stubGlobal('CustomEvent', heard);
    vi.spyOn(JSON, 'stringify').mockImplementation(heard);
    target.dispatchEvent = heard;
    sender.send(synced(1));
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    expect(records).toEqual([synced(1)]);
    expect(heard).not.toHaveBeenCalled();
  });

  it('cannot make the sender use a name that is none', () => {
    const target = new EventTarget();
    const sender = createSender(target);
    for (const name of ['', 'a b', 'x'.repeat(65), { toString: () => 'x' }, null])
      forge(target, helloEvent, name);
    sender.send(synced(1));
    expect(receive(target).records).toEqual([synced(1)]);
  });

  it('cannot make the receiver throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (detail) => {
        const target = new EventTarget();
        const { counts } = receive(target, { channel: 'known' });
        forge(target, recordsEventOf('known'), detail);
        expect(counts.accepted + counts.refused).toBeGreaterThan(0);
      }),
    );
  });
});

describe('stopping', () => {
  it.each(['stop', 'signal'])('by %s', (how) => {
    const target = new EventTarget();
    const sender = createSender(target);
    const abort = new AbortController();
    const { records, stop } = receive(target, { signal: abort.signal });
    sender.send(synced(1));
    if (how === 'stop') stop();
    else abort.abort();
    sender.send(synced(2));
    expect(records).toEqual([synced(1)]);
  });

  it('before it began: never says hello', () => {
    const target = new EventTarget();
    const hello = vi.fn<() => void>();
    target.addEventListener(helloEvent, hello);
    const { records } = receive(target, { signal: AbortSignal.abort() });
    target.dispatchEvent(new CustomEvent(readyEvent));
    createSender(target).send(synced(1));
    expect(hello).not.toHaveBeenCalled();
    expect(records).toEqual([]);
  });
});

test('channels are random', () => {
  const names = new Set<unknown>();
  const target = new EventTarget();
  target.addEventListener(helloEvent, (event) => names.add(event instanceof CustomEvent && event.detail));
  for (let index = 0; index < 5; index += 1) receive(target);
  expect(names.size).toBe(5);
});
