import { describe, expect, it } from 'vitest';
import { tidyPeople } from './people';

describe('people of a page', () => {
  it('are each there once, with the name that one of the places tells', () => {
    const people = [
      { email: 'dana@acme.com', name: '' },
      { email: 'lee@acme.com', name: 'Lee' },
      { email: 'dana@acme.com', name: 'Dana Wu' },
      { email: 'dana@acme.com', name: 'Someone else' },
    ];
    expect(tidyPeople(people)).toEqual([
      { email: 'dana@acme.com', name: 'Dana Wu' },
      { email: 'lee@acme.com', name: 'Lee' },
    ]);
  });

  it('are no more and no longer than the background takes', () => {
    const many = Array.from({ length: 5_000 }, (_, index) => ({
      email: `p${index}@acme.com`,
      name: 'n'.repeat(2_000),
    }));
    const tidy = tidyPeople([{ email: `${'x'.repeat(400)}@acme.com`, name: '' }, ...many]);
    expect(tidy).toHaveLength(200);
    expect(tidy.every(({ name }) => name.length === 300)).toBe(true);
  });
});
