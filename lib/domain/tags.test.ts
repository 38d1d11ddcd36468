import { describe, expect, it } from 'vitest';
import { tagsSchema, withTags } from './tags';

describe('tags', () => {
  it.each<[string, string[], string, string[]]>([
    ['are told apart by commas', ['fintech'], ' security, SOC 2 ,', ['fintech', 'security', 'SOC 2']],
    ['stand once, however they are written', ['Fintech'], 'fintech,FINTECH,audit', ['Fintech', 'audit']],
    ['are none where nothing was typed', [], ' , ,', []],
    ['are short', [], 'x'.repeat(50), ['x'.repeat(40)]],
  ])('%s', (_, tags, typed, expected) => {
    expect(withTags(tags, typed)).toEqual(expected);
  });

  it('are at most twenty, and can be kept', () => {
    const typed = Array.from({ length: 25 }, (_, index) => `tag ${index}`).join(',');
    const tags = withTags([], typed);
    expect(tags).toHaveLength(20);
    expect(tags.at(-1)).toBe('tag 19');
    expect(tagsSchema.safeParse(tags).success).toBe(true);
  });
});
