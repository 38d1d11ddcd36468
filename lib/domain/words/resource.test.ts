import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '@/tests/factories/any-text';
import { canonicalLink } from './link';
import { mentions, pickResource, stemsOf } from './resource';

const make = (id: string, title: string, ...tags: string[]) => ({
  id,
  title,
  link: `https://example.com/${id}`,
  tags,
  sentence: '',
});
const pilot = make('pilot', 'How a pilot is set up', 'manufacturing', 'pilot');
const security = make('security', 'Our security report', 'SOC 2', 'security');
const prices = make('prices', 'What it costs', 'pricing', 'budget');
const all = [pilot, security, prices];
const pick = (texts: string[], tags: string[] = [], sentIds: string[] = []) =>
  pickResource(all, { texts, tags, sentIds })?.id ?? null;

describe('the resource that fits', () => {
  it.each([
    [['Could you share your SOC 2 report?'], 'security'],
    [['How is it priced?', 'The budgets are closed.'], 'prices'],
    [['PILOTS in two plants'], 'pilot'],
    [['Is it secure? We need security.'], 'security'],
    [['What does it cost?'], 'prices'],
    [['How are you?'], null],
    [[''], null],
    [[], null],
  ])('for %j is %j', (texts, id) => {
    expect(pick(texts)).toBe(id);
  });

  it('is found by the tags of the prospect, whatever their case', () => {
    expect(pick([], ['Manufacturing'])).toBe('pilot');
    expect(pick(['Is it secure?'], ['budget'])).toBe('prices');
  });

  it('is never one that was sent before', () => {
    expect(pick(['SOC 2 report for the pilot'], [], ['security'])).toBe('pilot');
    expect(pick(['SOC 2 report'], [], ['security'])).toBeNull();
  });

  it('is the first of equal ones', () => {
    const twins = [make('a', 'One', 'x-ray'), make('b', 'Two', 'x-ray')];
    expect(pickResource(twins, { texts: ['x-ray?'], tags: [], sentIds: [] })?.id).toBe('a');
  });

  it('is the one with more that fits', () => {
    const two = [make('a', 'One', 'pilot'), make('b', 'Two', 'pilot', 'budget')];
    expect(pickResource(two, { texts: ['a pilot within the budget'], tags: [], sentIds: [] })?.id).toBe('b');
  });

  it('is tagged by all words of a tag, whichever signs stand between them', () => {
    const tagged = [make('a', 'One', 'supply chain')];
    const picked = (texts: string[], tags: string[]) =>
      pickResource(tagged, { texts, tags, sentIds: [] })?.id ?? null;
    expect(picked(['The chain of hotels'], [])).toBeNull();
    expect(picked(['A chain of supplies'], [])).toBe('a');
    expect(picked([], ['Supply-Chains'])).toBe('a');
    expect(picked([], ['supplychain'])).toBeNull();
  });

  it('is told by tags of short words only to whoever has them', () => {
    const short = [make('a', 'One', ' HR ')];
    expect(pickResource(short, { texts: ['nothing'], tags: [], sentIds: [] })).toBeNull();
    expect(pickResource(short, { texts: [], tags: ['hr'], sentIds: [] })?.id).toBe('a');
    expect(pickResource(short, { texts: [], tags: ['it'], sentIds: [] })).toBeNull();
  });

  it('does not fit by words that are in every mail', () => {
    expect(stemsOf('What would you need from your team?')).toEqual(['team']);
    expect(stemsOf('It is ok: red cars, a user tested it')).toEqual(['red', 'car', 'user', 'test']);
    expect(stemsOf('creation, create, ties')).toEqual(['cre', 'cre', 'ties']);
    expect(stemsOf(`${'x '.repeat(1_000)}team`)).toEqual([]);
    expect(stemsOf('Integrations, integrating, integrated')).toEqual(['integr', 'integr', 'integrat']);
  });
});

describe('a link', () => {
  it.each([
    ['https://www.Example.com/pilot/', 'example.com/pilot'],
    ['http://example.com/pilot?utm_source=mail&b=2&a=1#top', 'example.com/pilot?a=1&b=2'],
    ['www.www.example.com', 'example.com'],
    ['www.com', 'www.com'],
    ['example.com:443', 'example.com'],
    [' example.com ', 'example.com'],
    ['x.example.com', 'x.example.com'],
    ['example.com:8443', 'example.com:8443'],
    ['example.com//', 'example.com'],
    ['shop.www.example.com', 'shop.www.example.com'],
    ['-a.com', null],
    ['a-.com', null],
    ['example.com/a\nb', null],
    ['example.com:8080/a', 'example.com:8080/a'],
    ['https://example.com/a(b)', 'example.com/a(b)'],
    ['https://münchen.de/x', 'münchen.de/x'],
    ['javascript:alert(1)', null],
    ['ftp://example.com', null],
    ['https://user@example.com/', null],
    ['https://localhost/', null],
    ['https://example.com/a b', null],
    ['', null],
  ])('%j is %j', (link, canonical) => {
    expect(canonicalLink(link)).toBe(canonical);
  });

  it('is found in a mail however it is written', () => {
    const text = 'See http://www.example.com/pilot/?utm_campaign=x, or <https://example.com/other>.';
    expect(mentions(text, pilot)).toBe(true);
    expect(mentions('It is there (https://example.com/pilot).', pilot)).toBe(true);
    expect(mentions('Is it http://example.com/pilot?!', pilot)).toBe(true);
    expect(mentions('www.example.com/PILOT', pilot)).toBe(false);
    expect(mentions('See example.com/pilots', pilot)).toBe(false);
    expect(mentions('https://example.com/pilots', pilot)).toBe(false);
    expect(mentions('https://example.com.evil.com/pilot', pilot)).toBe(false);
  });

  it('that leads nowhere on the web is in no mail', () => {
    expect(mentions('See https://localhost/a', { ...pilot, link: 'https://localhost/a' })).toBe(false);
  });

  it('never throws, and is the same when done twice', () => {
    const pieces = [
      'https://',
      'www.',
      'Example',
      '.com',
      '.',
      '/',
      '?',
      '&',
      '=',
      '#',
      'a',
      ':80',
      'utm_x=1',
      ')',
      ' ',
    ];
    const some = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((all) => all.join(''));
    fc.assert(
      fc.property(fc.oneof(some, anyText(40)), (link) => {
        const once = canonicalLink(link);
        expect(once === null ? null : canonicalLink(once)).toBe(once);
      }),
    );
  });
});
