import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Listed,
  listedOf,
  type ListView,
  orderRows,
  reorderRows,
  searchedIn,
  showList,
  sortColumns,
  wholeList,
} from './follow-up-list';

function row(key: string, more: Partial<Listed> = {}): Listed {
  return {
    key,
    account: 'sam@steadfast.com',
    who: 'Dana Wu',
    email: 'dana@acme.com',
    company: 'acme.com',
    subject: 'SOC 2 report',
    state: 'waiting',
    outcome: null,
    cadenceId: 'firstContact',
    touches: 1,
    lastTouchAt: 1_000,
    dueAt: 5_000,
    ...more,
  };
}

const rows = [
  row('a', { who: 'Élodie', dueAt: 3_000, company: null, lastTouchAt: 3, state: 'due', subject: 'b' }),
  row('b', { who: 'Dana', dueAt: null, company: 'acme.com', lastTouchAt: 1, state: 'closed', subject: 'C' }),
  row('c', {
    who: 'emil',
    dueAt: 1_000,
    company: 'Zeta.com',
    lastTouchAt: 2,
    account: 'x@y.com',
    subject: 'a',
  }),
  row('d', {
    who: 'Dana',
    dueAt: 2_000,
    company: 'beta.com',
    lastTouchAt: 4,
    cadenceId: 'own',
    subject: 'd',
  }),
];
const keys = (view: Partial<ListView>, found: ReadonlySet<string> | null = null) =>
  showList(orderRows(rows, { ...wholeList, ...view }), { ...wholeList, ...view }, found)
    .rows.map(({ key }) => key)
    .join('');

describe('the list of follow-ups', () => {
  it.each<[Partial<ListView>, string]>([
    [{}, 'cdab'],
    [{ isDescending: true }, 'adcb'],
    [{ sort: 'who' }, 'dbac'],
    [{ sort: 'who', isDescending: true }, 'cadb'],
    [{ sort: 'company' }, 'bdca'],
    [{ sort: 'company', isDescending: true }, 'cdba'],
    [{ sort: 'subject' }, 'cabd'],
    [{ sort: 'state' }, 'acdb'],
    [{ sort: 'cadence' }, 'cabd'],
    [{ sort: 'lastTouch' }, 'bcad'],
    [{ state: 'waiting' }, 'cd'],
    [{ cadence: 'own' }, 'd'],
    [{ account: 'x@y.com' }, 'c'],
    [{ company: 'acme.com' }, 'b'],
    [{ state: 'due', company: 'acme.com' }, ''],
  ])('%j shows %j', (view, expected) => {
    expect(keys(view)).toBe(expected);
  });

  it('shows what a search leaves', () => {
    expect(keys({}, new Set(['b', 'c', 'gone']))).toBe('cb');
  });

  it('counts the states with the other filters', () => {
    const { counts } = showList(rows, { ...wholeList, state: 'due', account: 'sam@steadfast.com' }, null);
    expect(Object.fromEntries(counts)).toEqual({ closed: 1, due: 1, waiting: 1 });
  });
});

describe('the order after a change', () => {
  const order = { sort: 'due', isDescending: false } as const;
  const after = (now: readonly Listed[], changed: readonly string[]) =>
    reorderRows(orderRows(rows, order), byKey(now), new Set(changed), order)
      .map(({ key }) => key)
      .join('');

  it.each<[string, readonly Listed[], readonly string[], string]>([
    ['nothing', rows, [], 'cdab'],
    ['one is gone', rows.filter(({ key }) => key !== 'd'), ['d'], 'cab'],
    ['one is later', rows.map((one) => (one.key === 'c' ? row('c', { dueAt: 2_500 }) : one)), ['c'], 'dcab'],
    ['one comes first', [...rows, row('e', { dueAt: 1 })], ['e'], 'ecdab'],
    ['one comes last', [...rows, row('e', { dueAt: null })], ['e'], 'cdabe'],
    ['one comes between', [...rows, row('e', { dueAt: 2_999 })], ['e'], 'cdeab'],
    ['one stands behind what is equal', [...rows, row('e', { dueAt: 2_000 })], ['e'], 'cdeab'],
    ['two come', [...rows, row('f', { dueAt: 2_001 }), row('e', { dueAt: 2_000 })], ['f', 'e'], 'cdefab'],
  ])('is, where %s: %#', (_, now, changed, expected) => {
    expect(after(now, changed)).toBe(expected);
  });

  it('is as if all were sorted anew, by whichever column, few or many', () => {
    const part = fc.record({
      who: fc.string(),
      dueAt: fc.option(fc.nat(9)),
      touches: fc.nat(3),
      company: fc.option(fc.string()),
    });
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 30 }),
        fc.array(part, { maxLength: 30 }),
        fc.constantFrom(...sortColumns),
        fc.boolean(),
        (first, next, sort, isDescending) => {
          const made = (parts: typeof first) => parts.map((one, at) => row(String(at), one));
          const before = made(first);
          const now = byKey([...before.slice(0, first.length >> 1), ...made(next).slice(first.length >> 1)]);
          const changed = new Set([...first, ...next].map((_, at) => String(at)).slice(first.length >> 1));
          const by = { sort, isDescending };
          const told = reorderRows(orderRows(before, by), now, changed, by);
          const shape = (list: readonly Listed[]) =>
            list.map((one) => [one.dueAt, one[columns[sort]] ?? null].map(String).join());
          expect(shape(told)).toEqual(shape(orderRows(now.values(), by)));
        },
      ),
    );
  });

  it('is found for very many changes, too', () => {
    const many = Array.from({ length: 1_200 }, (_, at) => row(String(at), { dueAt: (at * 7) % 1_200 }));
    const told = reorderRows([], byKey(many), new Set(many.map(({ key }) => key)), order);
    expect(told).toEqual(orderRows(many, order));
  });
});

const columns = {
  who: 'who',
  company: 'company',
  subject: 'subject',
  state: 'state',
  cadence: 'cadenceId',
  due: 'dueAt',
  lastTouch: 'lastTouchAt',
} as const;

function byKey(list: readonly Listed[]): ReadonlyMap<string, Listed> {
  return new Map(list.map((one) => [one.key, one]));
}

describe('a listed follow-up', () => {
  it('is called as the prospect is, and found by all that names them', () => {
    const { who: _who, email: _email, ...stored } = row('a');
    const prospect = { name: 'Wu, Dana', email: 'dana@acme.com' };
    const listed = listedOf({ ...stored, prospect, deletedAt: null, sequence: 1 });
    expect(listed).toEqual({ ...stored, who: 'Wu, Dana', email: 'dana@acme.com' });
    expect(searchedIn(listed)).toBe('Wu, Dana · dana@acme.com · acme.com · SOC 2 report');
    expect(searchedIn({ ...listed, company: null })).toBe('Wu, Dana · dana@acme.com ·  · SOC 2 report');
  });
});
