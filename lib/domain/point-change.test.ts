import { describe, expect, it } from 'vitest';
import { pointChangeSchema } from './point-change';

describe('what is done to a talking point', () => {
  const added = { what: 'add', id: 'p1', kind: 'question', owner: 'prospect', text: 'Is SSO included?' };

  it.each([
    added,
    { what: 'reword', id: 'p1', text: 'Is SSO included?' },
    { what: 'use', id: 'p1', isUsed: false },
    { what: 'remove', id: 'p1' },
  ])('is read: %j', (change) => {
    expect(pointChangeSchema.parse(change)).toEqual(change);
  });

  it.each([
    { ...added, text: '  ' },
    { ...added, text: '' },
    { ...added, id: '' },
    { ...added, kind: 'rumour' },
    { what: 'reword', id: 'p1' },
    { what: 'use', id: 'p1', isUsed: 'no' },
    { what: 'remove', id: 'p1', text: 'more' },
    { what: 'forget', id: 'p1' },
    {},
  ])('is refused: %j', (change) => {
    expect(pointChangeSchema.safeParse(change).success).toBe(false);
  });
});
