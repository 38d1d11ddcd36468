import { expect, it } from 'vitest';
import { english } from '@/tests/screens/texts';
import { buttons, buttonTitles } from './chrome-notifier';

it.each([
  ['draft', ['Open draft', 'Next working day']],
  ['thread', ['Open in Gmail', 'Next working day']],
] as const)('the first button of a notification says what it opens: a %s', (opens, titles) => {
  expect(buttonTitles(opens, english)).toEqual(titles);
  expect(titles).toHaveLength(buttons.length);
});

it('a digest has no buttons', () => {
  expect(buttonTitles('list', english)).toEqual([]);
});
