import { expect, it } from 'vitest';
import { repName } from './rep-name';

const mail = (email: string, name: string, at: number) => ({ from: { email, name }, at });

it.each([
  ['as their newest mail', [mail('tom@a.example', 'Tom', 1), mail('tom@a.example', 'Tom Becker', 2)]],
  [
    'as their newest mail, whatever the order',
    [mail('tom@a.example', 'Tom Becker', 2), mail('tom@a.example', 'Tom', 1)],
  ],
  ['as from another address of theirs', [mail('sales@a.example', 'Tom Becker', 1)]],
  ['not as who answers', [mail('tom@a.example', 'Tom Becker', 1), mail('dana@b.example', 'Dana', 2)]],
  ['not by nothing', [mail('tom@a.example', 'Tom Becker', 1), mail('tom@a.example', '', 2)]],
])('the rep is named %s', (_, mails) => {
  const known = { aliases: ['sales@a.example'] };
  expect(repName({ account: 'tom@a.example' }, known, mails)).toBe('Tom Becker');
});

it('the rep has no name where no mail of theirs tells one', () => {
  const mails = [mail('sales@a.example', 'Tom Becker', 1)];
  expect(repName({ account: 'tom@a.example' }, undefined, mails)).toBe('');
  expect(repName({ account: 'tom@a.example' }, undefined, [])).toBe('');
});
