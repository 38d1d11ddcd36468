import { describe, expect, it } from 'vitest';
import { english } from './en/lexicon';
import { findQuestion } from './find-question';

const asked = (
  sentence: string,
  around: Partial<{ previous: string; next: string; hasDate: boolean }> = {},
) => findQuestion(sentence, { previous: '', next: '', hasDate: false, ...around }, english);

describe('what a sentence asks', () => {
  it.each([
    ['Do you ship to Norway?', 'Do you ship to Norway?'],
    ['And by the way, do you ship to Norway?', 'Do you ship to Norway?'],
    ['🙂 do you ship to Norway?', 'Do you ship to Norway?'],
    ['Dana, do you ship to Norway?', 'Do you ship to Norway?'],
    ['Do you ship to Norway, right?', 'Do you ship to Norway'],
    ['It ships, right?', null],
    ['(Do you ship to Norway?)', '(Do you ship to Norway?)'],
    ['The new seats for our plant?', 'The new seats for our plant?'],
    ['That sounds dear, do you ship cheaper?', 'That sounds dear, do you ship cheaper?'],
    ['do you ship to Norway', 'Do you ship to Norway'],
    ['Please send the contract.', 'Please send the contract.'],
    ['We are glad.', null],
    ['Do you ship to Norway!', null],
    ['Do you ship to Norway, we wonder', null],
    [`Do you ship ${'so very far '.repeat(16)}`, null],
    ['Please note the new prices.', null],
    ['How are you?', null],
    ['Fine weather there, how are you?', null],
    ['Does it make sense?', null],
    ['Is it ok?', null],
    ['Great, really?', null],
    ['Seats for plants?', null],
    ['Our seats?', null],
    ['He said "do you ship to Norway?" twice.', null],
    ['See norway?x=1 for it.', null],
  ])('%j: %j', (sentence, question) => {
    expect(asked(sentence)).toBe(question);
  });

  it('is a date alone, where it has one', () => {
    expect(asked('Friday?')).toBeNull();
    expect(asked('Friday?', { hasDate: true })).toBe('Friday?');
    expect(asked('Then?', { hasDate: true })).toBe('Then?');
  });

  it('is nothing where the writer answers it, unless it is long', () => {
    expect(asked('Why do we sell it?', { next: 'Because it works.' })).toBeNull();
    expect(asked('Why do we sell it?', { next: 'Tell us.' })).toBe('Why do we sell it?');
    const long = 'Why do we sell it to all of our own plants?';
    expect(asked(long, { next: 'Because it works.' })).toBe(long);
  });

  it('has the sentence that it points back to, where both are short', () => {
    const previous = 'We must host it in Norway.';
    expect(asked('is that possible with you?', { previous })).toBe(`${previous} is that possible with you?`);
    expect(asked('Is that possible?')).toBe('Is that possible?');
    expect(asked('Is Norway possible?', { previous })).toBe('Is Norway possible?');
    expect(asked('Is that possible with you and them?', { previous })).toBe(
      'Is that possible with you and them?',
    );
    expect(asked('Is that possible?', { previous: 'a'.repeat(100) })).toBe(
      `A${'a'.repeat(99)} Is that possible?`,
    );
    expect(asked('Is that possible?', { previous: 'a'.repeat(101) })).toBe('Is that possible?');
  });
});
