import { expect, test } from 'vitest';
import { answered as answeredRecord, outgoing as outgoingRecord } from '@/tests/factories/records';
import { createSightings } from './sightings';

const outgoing = (kind: 'draft' | 'send') => outgoingRecord({ kind });
const answered = (error: 'http' | 'rejected' | 'network' | null) =>
  answeredRecord({ ok: error === null, error });

test('the newest gap is where the count of what could not be read has last grown', () => {
  const sightings = createSightings();
  const gaps = [0, 0, 2, 2, 3, 3].map((unreadable, index) => {
    sightings.notes({ type: 'synced', at: 10 + index, unreadable });
    return sightings.gapAt;
  });
  expect(gaps).toEqual([null, null, 12, 12, 14, 14]);
});

test('a mail counts as sent until something takes it back', () => {
  const sightings = createSightings();
  const isSent = () => sightings.isSent('msg-a:r1');
  expect(isSent()).toBe(false);
  for (const record of [
    outgoing('draft'),
    { type: 'undone', messageId: 'msg-a:r1', threadId: 'thread-a:r1' },
    { type: 'discarded', messageId: 'msg-a:r1' },
    answered('http'),
    answered('rejected'),
  ] as const) {
    sightings.notes(outgoing('send'));
    expect(isSent()).toBe(true);
    sightings.notes(record);
    expect(isSent()).toBe(false);
  }
  sightings.notes(outgoing('send'));
  // Gmail has it, or sends it once there is a network again.
  sightings.notes(answered(null));
  sightings.notes(answered('network'));
  expect(isSent()).toBe(true);
  sightings.takeBack('msg-a:r1');
  expect(isSent()).toBe(false);
  expect(sightings.sawSend('msg-a:r1')).toBe(true);
});
