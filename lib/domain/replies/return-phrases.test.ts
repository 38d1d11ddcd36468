import { describe, expect, it } from 'vitest';
import { addDaysTo, plainCalendar } from '../calendar';
import { foldLatin } from './fold';
import { findReturnDate } from './return-date';
import { dutch } from './phrases/dutch.fixture';
import { english } from './phrases/english.fixture';
import { french } from './phrases/french.fixture';
import { german } from './phrases/german.fixture';
import { italian } from './phrases/italian.fixture';
import { japanese } from './phrases/japanese.fixture';
import { portuguese } from './phrases/portuguese.fixture';
import { spanish } from './phrases/spanish.fixture';

const wednesday = Date.UTC(2026, 11, 9, 10);
const calendar = plainCalendar('Europe/London');

/** The first day back as it is read; null where none is. */
function backOn(text: string): string | null {
  const found = findReturnDate(foldLatin(text), wednesday, 'en-GB', calendar);
  return found && addDaysTo(found.date, found.isAfter ? 1 : 0);
}

/**
 * Each sentence with each day, where another day is read than is meant.
 *
 * @param rightFor what may be read where this day is meant
 */
function misread(
  sentences: readonly string[],
  days: Readonly<Record<string, string>>,
  rightFor: (date: string) => readonly (string | null)[],
): string[] {
  return sentences.flatMap((sentence) =>
    Object.entries(days).flatMap(([date, said]) =>
      said.split('|').flatMap((day) => {
        // "Before" and "del" are one word where the day begins with its article.
        const text = sentence.replace('{d}', day).replace('{de}', day.replace(/^el /u, 'del '));
        const read = backOn(text);
        return rightFor(date).includes(read) ? [] : [`${text} → ${read}, not ${date}`];
      }),
    ),
  );
}

const languages = { english, german, french, spanish, portuguese, italian, dutch, japanese };

/** Thousands of readings; a machine may be busy with others. */
const timeout = 60_000;

describe.each(Object.entries(languages))('the day of a return as people write it: %s', (_, said) => {
  it('is the first one back', { timeout }, () => {
    expect(misread(said.back, said.days, (date) => [date])).toEqual([]);
  });

  it('is the last one away, or the one after it', { timeout }, () => {
    expect(misread(said.until, said.ends, (date) => [date, addDaysTo(date, 1)])).toEqual([]);
  });

  it('is the one after an absence with its first and last day', { timeout }, () => {
    expect(misread(said.away, said.spans, (date) => [addDaysTo(date, 1)])).toEqual([]);
  });
});
