import { describe, expect, it } from 'vitest';
import { answered, legacyThreadId, listed, received, thread } from '@/tests/factories/records';
import { createThreadHistories } from './thread-histories';

const full = thread([listed(), received(), listed({ messageId: 'msg-a:r2' })]);

describe('what was heard of a thread', () => {
  it('is its fullest telling, whatever lists show of it', () => {
    const histories = createThreadHistories();
    for (const record of [thread([listed(), received()]), full, thread([received(), listed()]), answered()])
      histories.note(record);
    expect(histories.heardOf(legacyThreadId)).toBe(full);
  });

  it('is nothing where there is one mail, no legacy id, or something that is no thread', () => {
    const histories = createThreadHistories();
    histories.note(thread([listed()]));
    histories.note({ ...full, legacyThreadId: null });
    histories.note({ ...full, messages: 'forged' as never });
    expect(histories.heardOf(legacyThreadId)).toBeNull();
  });

  it('is forgotten after dozens of others', () => {
    const histories = createThreadHistories();
    const idOf = (index: number) => index.toString(16).padStart(16, '0');
    for (let index = 0; index < 31; index += 1) histories.note({ ...full, legacyThreadId: idOf(index) });
    expect(histories.heardOf(idOf(0))).toBeNull();
    expect(histories.heardOf(idOf(1))).not.toBeNull();
  });
});
