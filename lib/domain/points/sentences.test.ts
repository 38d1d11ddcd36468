import { describe, expect, it } from 'vitest';
import { german } from './de/lexicon';
import { english } from './en/lexicon';
import { splitSentences } from './sentences';

const split = (text: string, lexicon = english) => splitSentences(text.split('\n'), lexicon);

describe('sentences', () => {
  it.each([
    ['We need it, e.g. SSO and SCIM. When?', ['We need it, e.g. SSO and SCIM.', 'When?']],
    ['Acme Inc. is a client. So is Dr. Weiss.', ['Acme Inc. is a client.', 'So is Dr. Weiss.']],
    ['We belong to Acme Inc. We are small.', ['We belong to Acme Inc.', 'We are small.']],
    ['See No. 3 of the list. Then call.', ['See No. 3 of the list.', 'Then call.']],
    ['It costs 3.50 a month! Really? Yes.', ['It costs 3.50 a month!', 'Really?', 'Yes.']],
    ['So do I. We agree.', ['So do I.', 'We agree.']],
    ['Hi Dana,\nit works.', ['it works.']],
    ['1. First thing\n2) Second thing\n- Third thing', ['First thing', 'Second thing', 'Third thing']],
    ['!!! ...\n42', []],
    ['We saw it. it works. really', ['We saw it.', 'it works.', 'really']],
    ['(a) First\n• Second  thing\n-Third', ['First', 'Second thing', '-Third']],
    ['Good morning all\nIt works', ['It works']],
    [`Hello ${'there '.repeat(8)}and all of them`, [`Hello ${'there '.repeat(8)}and all of them`]],
    ['Hi Dana, and good wishes from all of us in the plant\nIt works', ['It works']],
    ['It is a line that goes on\nwith a small letter', ['It is a line that goes on with a small letter']],
    ['It is a line that ends now\nWith a capital', ['It is a line that ends now', 'With a capital']],
    ['A short line\nwith a small letter', ['A short line', 'with a small letter']],
    ['It is a line that ends:\nwith a small letter', ['It is a line that ends:', 'with a small letter']],
    ['It is a line that goes on\n- with an item', ['It is a line that goes on', 'with an item']],
    ['It is a line that goes on\n\nwith a gap', ['It is a line that goes on', 'with a gap']],
    ['See Acme Inc. (the plant) now. So.', ['See Acme Inc. (the plant) now.', 'So.']],
    ['We have 12. Then we stop.', ['We have 12.', 'Then we stop.']],
    [
      'This line was wrapped by a mail program because it was\ntoo long. The next.\nA short line\nAnother one',
      [
        'This line was wrapped by a mail program because it was too long.',
        'The next.',
        'A short line',
        'Another one',
      ],
    ],
  ])('%j', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('end where a new clause begins in what was dictated without marks, and nowhere else', () => {
    const dictated =
      'we liked the demo a lot but we are still waiting for the board also can you send the contract again';
    expect(split(`${dictated} and my boss says hello`)).toEqual([
      'we liked the demo a lot',
      'but we are still waiting for the board',
      'also can you send the contract again',
      'and my boss says hello',
    ]);
    expect(split(dictated)).toEqual([dictated]);
    expect(split(`${dictated}, and my boss says hello`)).toHaveLength(1);
    expect(split(`${dictated} and can you wait until then`).at(-1)).toContain('until then');
  });

  it('do not end in German abbreviations and ordinals', () => {
    expect(split('Das geht z. B. am 12. Januar oder im 3. Quartal. Gut.', german)).toEqual([
      'Das geht z. B. am 12. Januar oder im 3. Quartal.',
      'Gut.',
    ]);
  });

  it('are taken in pieces where they do not end, and not without number', () => {
    const pieces = split('word '.repeat(1_000));
    expect(pieces.every((piece) => piece.length <= 600)).toBe(true);
    expect(pieces.join(' ')).toBe('word '.repeat(1_000).trim());
    expect(split('a'.repeat(1_500)).map(({ length }) => length)).toEqual([600, 600, 300]);
    expect(split('Oh. '.repeat(1_000))).toHaveLength(400);
  });
});
