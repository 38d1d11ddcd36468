import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { View } from '@/tests/gmail/model';
import { formatRoute, parseRoute, toListRoute, type Route } from './route';

const token = 'FMfcgzGkbDRNgcQxLmkhBCKVSFwkfdvV';
const inbox = toListRoute({ kind: 'inbox' });

const table: [string, Route][] = [
  ['', inbox],
  ['#', inbox],
  ['#inbox', inbox],
  ['#nowhere', inbox],
  ['#sent', toListRoute({ kind: 'sent' })],
  ['#inbox/p3', { ...inbox, page: 3 }],
  [`#inbox/${token}`, { ...inbox, thread: token }],
  [`#inbox/p2/${token}`, { ...inbox, page: 2, thread: token }],
  ['#all/17b79f50c14b98d2', { ...toListRoute({ kind: 'all' }), thread: '17b79f50c14b98d2' }],
  ['#all/thread-a:r-12', { ...toListRoute({ kind: 'all' }), thread: 'thread-a:r-12' }],
  ['#inbox?compose=new', { ...inbox, composes: ['new'] }],
  [`#inbox/${token}?compose=new,CqMv`, { ...inbox, thread: token, composes: ['new', 'CqMv'] }],
  ['#search/from%3Adana+budget', toListRoute({ kind: 'search', query: 'from:dana budget' })],
  ['#search/why%3Fcompose%3D1', toListRoute({ kind: 'search', query: 'why?compose=1' })],
  ['#search/a?b?compose=new', { ...toListRoute({ kind: 'search', query: 'a?b' }), composes: ['new'] }],
  [`#search/a%2Fb/p2/${token}`, { ...toListRoute({ kind: 'search', query: 'a/b' }), page: 2, thread: token }],
  [
    `#label/Clients%2FAcme/${token}`,
    { ...toListRoute({ kind: 'label', label: 'Clients/Acme' }), thread: token },
  ],
  ['#search/100%', toListRoute({ kind: 'search', query: '100%' })],
];

describe('routes', () => {
  it.each(table)('%s', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  });

  it('reads back what it writes', () => {
    const view: fc.Arbitrary<View> = fc.oneof(
      fc
        .constantFrom('inbox', 'sent', 'drafts', 'all', 'starred', 'trash', 'scheduled')
        .map((kind) => ({ kind })),
      fc.string({ unit: 'grapheme', minLength: 1 }).map((query) => ({ kind: 'search' as const, query })),
      fc.string({ unit: 'grapheme', minLength: 1 }).map((label) => ({ kind: 'label' as const, label })),
    );
    const route = fc.record({
      view,
      page: fc.integer({ min: 1, max: 999 }),
      thread: fc.option(fc.constantFrom(token, '17b79f50c14b98d2', 'thread-f:12')),
      composes: fc.array(fc.constantFrom('new', 'CqMv', token), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(route, (route) => {
        expect(parseRoute(formatRoute(route))).toEqual(route);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (hash) => {
        expect(parseRoute(`#${hash}`).page).toBeGreaterThan(0);
      }),
    );
  });
});
