import { describe, expect, it } from 'vitest';
import { lexiconFor } from './language';

describe('the language of a text', () => {
  it.each([
    ['We are not sure that it is for us.', undefined, 'en'],
    ['Das ist nicht für uns, aber WIR DENKEN darüber nach.', undefined, 'de'],
    ['Das ist nicht für uns.', 'en-GB', 'en'],
    ['It is not for us.', 'DE-at', 'de'],
    ['Das ist nicht für uns.', 'fr', 'de'],
    ['', undefined, 'en'],
    ['12:30', undefined, 'en'],
    [`${'... '.repeat(1_000)}das ist nicht für uns`, undefined, 'en'],
  ])('%.40j, said to be %s, is %s', (text, said, expected) => {
    expect(lexiconFor(text, said).language).toBe(expected);
  });
});
