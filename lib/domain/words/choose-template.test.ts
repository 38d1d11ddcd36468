import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Channel, Purpose } from '../cadence';
import { fittingTemplates, inTurns } from './choose-template';

const template = (id: string, channel: Channel = 'email', purpose: Purpose = 'nudge') => ({
  id,
  name: id,
  purpose,
  channel,
  body: 'Hello',
});
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).join('');

describe('templates that fit', () => {
  const list = [
    template('a'),
    template('b', 'call'),
    template('c', 'email', 'question'),
    template('d', 'call', 'question'),
    template('e', 'other', 'question'),
  ];

  it.each<[Channel, Purpose, string]>([
    ['email', 'nudge', 'a'],
    ['call', 'nudge', 'b'],
    ['linkedin', 'nudge', ''],
    ['other', 'nudge', 'b'],
    ['other', 'question', 'e'],
    ['other', 'closing', ''],
  ])('for %s and %s: "%s"', (channel, purpose, expected) => {
    expect(ids(fittingTemplates({ channel, purpose, templateId: null }, list))).toBe(expected);
  });
});

describe('turns', () => {
  const own = ['x', 'y'].map((id) => template(id));
  const builtIn = ['a', 'b', 'c'].map((id) => template(id));

  it('go on with each touch, the rep’s own first', () => {
    const turns = [0, 1, 2, 3].map((turn) => ids(inTurns(own, builtIn, '', turn)));
    expect(turns).toEqual(['yxbca', 'xycab', 'yxabc', 'xybca']);
    expect(ids(inTurns([], builtIn, '', 0))).toBe('bca');
    expect(ids(inTurns(own, [], '', 0))).toBe('yx');
  });

  it('of a single one of the rep’s come every other time', () => {
    const turns = [0, 1, 2].map((turn) => ids(inTurns(own.slice(0, 1), builtIn, '', turn)));
    expect(turns).toEqual(['bcax', 'xcab', 'abcx']);
  });

  it('have every template once, and another one first the next time, whatever the seed', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(50), (seed, turn) => {
        const now = inTurns([], builtIn, seed, turn);
        expect(ids(now.toSorted((one, other) => (one.id < other.id ? -1 : 1)))).toBe('abc');
        expect(inTurns([], builtIn, seed, turn + 1)[0]).not.toBe(now[0]);
      }),
    );
  });

  it('begin elsewhere for another follow-up', () => {
    const firsts = ['1', '2', '3', '12', '21'].map((seed) => inTurns([], builtIn, seed, 0)[0]?.id);
    expect(new Set(firsts).size).toBe(3);
  });
});
