import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages, readCatalogue, readFrom, readLanguage } from './language';

describe('the language', () => {
  it('can be each that there are texts in', () => {
    const folders = readdirSync(join(__dirname, '../../public/_locales'));
    expect(Object.keys(languages).toSorted()).toEqual(folders.toSorted());
  });

  it.each([
    ['de', 'de'],
    ['en', 'en'],
    ['fr', 'system'],
    ['toString', 'system'],
    ['', 'system'],
    [undefined, 'system'],
    [{ de: 1 }, 'system'],
  ])('stored as %j is %s', (stored, choice) => {
    expect(readLanguage(stored)).toBe(choice);
  });
});

describe('a catalogue', () => {
  it('is its messages by key', () => {
    expect(readCatalogue({ ok: { message: 'Gut' }, close: { message: 'Zu' } })).toEqual({
      ok: 'Gut',
      close: 'Zu',
    });
  });

  it('gives its texts with the values in their places, and values are never read as places', () => {
    const read = readFrom({ touch: '$2 von $1, $2', cost: 'kostet $1' });
    expect(read('touch', ['5', '3'])).toBe('3 von 5, 3');
    expect(read('cost', ['$1 $& $$'])).toBe('kostet $1 $& $$');
    expect(read('touch', ['5'])).toBe(' von 5, ');
    expect(read('missing', [])).toBe('');
  });
});
