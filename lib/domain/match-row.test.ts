import { describe, expect, it } from 'vitest';
import { matchesRow } from './match-row';

const row = {
  who: 'Jörg Ångström',
  email: 'jorg@nordlicht.example',
  company: 'Nordlicht',
  subject: 'Re: SOC 2 report',
};

describe('a search in the rows', () => {
  it.each([
    ['', true],
    ['  ', true],
    ['jörg', true],
    ['jorg', true],
    ['ANGSTROM', true],
    ['nordlicht.example', true],
    ['soc 2', true],
    ['2   jorg ', true],
    ['report nordlicht', true],
    ['jorg acme', false],
    ['g Ångströmx', false],
    ['null', false],
    ['reportx', false],
  ])('%j: %s', (query, isFound) => {
    expect(matchesRow(row, query)).toBe(isFound);
  });

  it('finds nothing in a company that is not known', () => {
    expect(matchesRow({ ...row, company: null }, 'null')).toBe(false);
    expect(matchesRow({ ...row, company: null }, 'jorg')).toBe(true);
  });

  it('finds no word that begins in one part and ends in the next', () => {
    expect(matchesRow({ ...row, who: 'Jo', email: 'rg@x.example' }, 'jorg')).toBe(false);
  });
});
