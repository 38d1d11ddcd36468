import { describe, expect, it } from 'vitest';
import { smallWins } from './small-win';

type Row = Parameters<typeof smallWins>[0][number];

const dana: Row = {
  prospect: { email: 'dana@acme.com', name: 'Dana' },
  company: 'Acme',
  touches: 5,
  repliedAt: 100,
  outcome: null,
  answer: null,
};
const count = (part: Partial<Row>) => smallWins([{ ...dana, ...part }], 100).length;

describe('small wins', () => {
  it('tell the company, else the person, else the address', () => {
    const nobody = { ...dana.prospect, name: '' };
    expect(smallWins([dana], 0)).toEqual([{ who: 'Acme', touch: 5, at: 100 }]);
    expect(smallWins([{ ...dana, company: null }], 0)).toMatchObject([{ who: 'Dana' }]);
    expect(smallWins([{ ...dana, company: null, prospect: nobody }], 0)).toMatchObject([
      { who: 'dana@acme.com' },
    ]);
  });

  it('are answers to a second touch or a later one', () => {
    expect([count({ touches: 0 }), count({ touches: 1 }), count({ touches: 2 })]).toEqual([0, 0, 1]);
  });

  it('are those since a moment, the newest first', () => {
    expect([count({ repliedAt: null }), count({ repliedAt: 99 }), count({ repliedAt: 100 })]).toEqual([
      0, 0, 1,
    ]);
    const all = [1, 3, 2].map((repliedAt) => ({ ...dana, repliedAt }));
    expect(smallWins(all, 0).map(({ at }) => at)).toEqual([3, 2, 1]);
  });

  it.each(['no', 'lost', 'leftCompany', 'wrongPerson', 'doNotContact', 'stopped', 'undone'] as const)(
    'are never a %s',
    (outcome) => expect(count({ outcome })).toBe(0),
  );

  it.each(['replied', 'interested', 'meeting', 'notNow', 'won', null] as const)('may be %s', (outcome) =>
    expect(count({ outcome })).toBe(1),
  );

  it.each([
    ['no', 0],
    ['wrongPerson', 0],
    ['meeting', 1],
    [null, 1],
  ] as const)('by their words: %s', (proposed, wins) => {
    expect(count({ answer: { proposed } })).toBe(wins);
  });
});
