// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { diagnose } from './diagnose';
import { findOne } from './selectors';
import { samples } from './selectors.fixture';

describe('the shape of a page', () => {
  it('is told in numbers: how many by which way, and which served', () => {
    document.documentElement.lang = 'de';
    document.body.innerHTML = `${samples.threadSubject[0].html}${samples.threadSubject[2].html}`;
    findOne(document, 'threadSubject');
    const { language, direction, ways } = diagnose(document);
    expect({ language, direction }).toEqual({ language: 'de', direction: 'ltr' });
    expect(ways['threadSubject']).toMatchObject({ counts: [1, 0, 2, 0], rung: 0 });
  });

  it('has no word of the page, whatever it is full of', () => {
    const name = 'Dana Wu dana@acme.com 18333b13345c3a42';
    document.documentElement.lang = name;
    document.title = name;
    const all = Object.values(samples).flat();
    document.body.innerHTML = all.map(({ html }) => html.replaceAll('><', `>${name}<`)).join('');
    const words: string[] = [];
    JSON.stringify(diagnose(document), (_, value: unknown) => {
      if (typeof value === 'string') words.push(value);
      return value;
    });
    expect(words).toEqual(['', 'ltr']);
  });
});
