import { describe, expect, it } from 'vitest';
import { type ListView, wholeList } from '@/lib/domain/follow-up-list';
import { listViewOf, queryOf } from './list-address';

describe('the address of a view', () => {
  it.each<[Partial<ListView>, string]>([
    [{}, ''],
    [{ state: 'due' }, '?state=due'],
    [{ find: 'a & b', company: 'acme.com' }, '?company=acme.com&find=a+%26+b'],
    [{ sort: 'who' }, '?sort=who'],
    [{ isDescending: true }, '?sort=-due'],
    [
      { cadence: 'own', account: 'x@y.com', sort: 'company', isDescending: true },
      '?cadence=own&account=x%40y.com&sort=-company',
    ],
  ])('of %j is %j, and leads back', (view, query) => {
    expect(queryOf({ ...wholeList, ...view })).toBe(query);
    expect(listViewOf(query)).toEqual({ ...wholeList, ...view });
  });

  it('leaves out what is not understood', () => {
    expect(listViewOf('?state=held&sort=-nothing&other=1')).toEqual({ ...wholeList, isDescending: true });
  });
});
