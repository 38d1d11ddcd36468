import { describe, expect, it } from 'vitest';
import { bestFollowUps, matchCommands, withRecent } from './match-commands';

const commands = [
  { id: 'settings', label: 'Settings' },
  { id: 'insights', label: 'Insights' },
  { id: 'light', label: 'Theme: light' },
  { id: 'dark', label: 'Theme: dark' },
  { id: 'away', label: 'Days off from today' },
  { id: 'resume', label: 'Résumé of the day' },
];
const ids = (typed: string, recent: string[] = []) =>
  matchCommands(commands, typed, recent).map(({ id }) => id);

describe('commands', () => {
  it.each<[string, string[]]>([
    ['', ['settings', 'insights', 'light', 'dark', 'away', 'resume']],
    ['  ', ['settings', 'insights', 'light', 'dark', 'away', 'resume']],
    ['sett', ['settings']],
    ['SETTINGS', ['settings']],
    ['theme', ['light', 'dark']],
    ['light', ['light']],
    ['dark theme', ['dark']],
    ['theme settings', []],
    ['resume', ['resume']],
    ['da', ['away', 'dark', 'resume']],
    ['sights', ['insights']],
    ['igh', ['insights', 'light']],
    ['setings', ['settings']],
    ['insigths', ['insights']],
    ['tehme', ['light', 'dark']],
    ['setti', ['settings']],
    ['setit', ['settings']],
    ['drak', ['dark']],
    ['drk', []],
    ['nothing', []],
  ])('%j finds %j', (typed, expected) => {
    expect(ids(typed)).toEqual(expected);
  });

  it('used lately come first, the last one before the others', () => {
    expect(ids('', ['dark', 'gone', 'away'])).toEqual([
      'dark',
      'away',
      'settings',
      'insights',
      'light',
      'resume',
    ]);
    expect(ids('theme', ['dark'])).toEqual(['dark', 'light']);
    expect(ids('da', ['resume'])).toEqual(['resume', 'away', 'dark']);
  });

  it('are found as well as their worst word', () => {
    const two = [
      { id: 'inside', label: 'Bella ball' },
      { id: 'begins', label: 'Ball bella' },
    ];
    expect(matchCommands(two, 'ball bella', []).map(({ id }) => id)).toEqual(['inside', 'begins']);
    expect(matchCommands(two, 'all bella', []).map(({ id }) => id)).toEqual(['inside', 'begins']);
    expect(matchCommands(two, 'ball', []).map(({ id }) => id)).toEqual(['begins', 'inside']);
  });
});

describe('what was used last', () => {
  it('stands first, once, and what is older than eight is forgotten', () => {
    expect(withRecent([], 'a')).toEqual(['a']);
    expect(withRecent(['a', 'b', 'c'], 'b')).toEqual(['b', 'a', 'c']);
    const eight = ['1', '2', '3', '4', '5', '6', '7', '8'];
    expect(withRecent(eight, '9')).toEqual(['9', '1', '2', '3', '4', '5', '6', '7']);
    expect(withRecent(eight, '8')).toHaveLength(8);
  });
});

describe('follow-ups that were found', () => {
  const row = (key: string, part: { who?: string; state?: string; dueAt?: number | null } = {}) => ({
    key,
    who: 'Dana Wu',
    state: 'waiting',
    dueAt: null,
    ...part,
  });
  const keys = (rows: ReturnType<typeof row>[], typed: string, recent: string[] = [], most = 9) =>
    bestFollowUps(rows, typed, recent, most).map(({ key }) => key);

  it('are those of a name that begins so, those that go on, and the next due', () => {
    const rows = [
      row('over', { state: 'closed' }),
      row('overOther', { state: 'closed', who: 'Bo' }),
      row('never'),
      row('never2'),
      row('later', { dueAt: 9 }),
      row('soon', { dueAt: 2 }),
      row('other', { who: 'Bo Dana', dueAt: 1 }),
    ];
    expect(keys(rows, ' DÁNA ')).toEqual(['soon', 'later', 'never', 'never2', 'other', 'over', 'overOther']);
    expect(keys(rows, 'dana', [], 2)).toEqual(['soon', 'later']);
  });

  it('begin with those used lately, over or not', () => {
    const rows = [row('a', { dueAt: 1 }), row('b', { state: 'closed', who: 'Bo' }), row('c', { dueAt: 3 })];
    expect(keys(rows, 'dana', ['b', 'c'])).toEqual(['b', 'c', 'a']);
  });

  it('are looked at up to a number, so that typing does not wait', () => {
    const many = Array.from({ length: 2_001 }, (_, at) => row(`${at}`, { dueAt: 5_000 - at }));
    expect(keys(many, 'dana', [], 1)).toEqual(['1999']);
  });
});
