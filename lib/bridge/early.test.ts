import { describe, expect, it } from 'vitest';
import { helloEvent, recordsEventOf } from './channel';
import { keepEarly } from './early';
import { createReceiver } from './receiver';
import type { GmailRecord } from './records';
import { createSender } from './sender';

const discarded = (id: number): GmailRecord => ({ type: 'discarded', messageId: `msg-a:r${id}` });

function takeOver(target: EventTarget, early: ReturnType<typeof keepEarly>) {
  const records: GmailRecord[] = [];
  createReceiver(target, (record) => records.push(record), { channel: early.channel, earlier: early.take() });
  return records;
}

describe('what is told before the receiver is there', () => {
  it('reaches it once and in order, with what comes after', () => {
    const target = new EventTarget();
    let told = 0;
    const early = keepEarly(target, () => (told += 1));
    const sender = createSender(target);
    sender.send(discarded(1));
    sender.send(discarded(2), discarded(3));
    expect(told).toBe(2);
    const records = takeOver(target, early);
    sender.send(discarded(4));
    expect(records).toEqual([1, 2, 3, 4].map(discarded));
    expect(told).toBe(2);
    expect(early.take()).toEqual([]);
  });

  it('is not taken away by a script of the page that says hello first', () => {
    const target = new EventTarget();
    const early = keepEarly(target, () => undefined);
    const sender = createSender(target);
    target.dispatchEvent(new CustomEvent(helloEvent, { detail: 'forged' }));
    sender.send(discarded(1));
    expect(takeOver(target, early)).toEqual([discarded(1)]);
  });

  it('is kept without an end to it, and says since when nothing is missing', () => {
    const target = new EventTarget();
    let now = 1;
    const early = keepEarly(target, () => undefined, { channel: 'known', now: () => now });
    const tell = () =>
      target.dispatchEvent(new CustomEvent(recordsEventOf('known'), { detail: String(now) }));
    for (now = 2; now <= 1_001; now += 1) tell();
    expect(early.since).toBe(1);
    tell();
    expect(early.since).toBe(1_002);
    expect(early.take()).toHaveLength(1_000);
  });

  it('is no longer kept once the extension is gone', () => {
    const target = new EventTarget();
    const stop = new AbortController();
    const early = keepEarly(target, () => undefined, { signal: stop.signal });
    stop.abort();
    createSender(target).send(discarded(1));
    expect(early.take()).toEqual([]);
  });
});
