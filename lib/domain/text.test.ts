import { describe, expect, it, vi } from 'vitest';
import { createText, localeOf } from './text';

const words: Record<string, (...values: readonly string[]) => string> = {
  done: () => 'Fertig',
  silentDays_one: (count) => `${count} Tag`,
  silentDays_other: (count) => `${count} Tage`,
};
const read = (key: string, values: readonly string[]) => words[key]?.(...values) ?? '';

describe('texts', () => {
  it('take the form of the number and write it as the language does', () => {
    const text = createText(read, () => 'de');
    expect([text.count('silentDays', 1), text.count('silentDays', 1_234)]).toEqual(['1 Tag', '1.234 Tage']);
  });

  it.each([
    [0, 'zero ٠'],
    [1, 'one ١'],
    [2, 'two ٢'],
    [3, 'few ٣'],
    [10, 'few ١٠'],
    [11, 'many ١١'],
    [99, 'many ٩٩'],
    [100, 'other ١٠٠'],
    [102, 'other ١٠٢'],
    [103, 'few ١٠٣'],
    [1_000, 'other ١٬٠٠٠'],
  ])('take one of six forms in Arabic: %d', (count, words) => {
    const readForm = (key: string, [n = '']: readonly string[]) => `${key.replace('silentDays_', '')} ${n}`;
    expect(createText(readForm, () => 'ar-EG').count('silentDays', count)).toBe(words);
  });

  it('take the other form where a catalogue lacks that of the number', () => {
    const text = createText(read, () => 'ar-EG');
    expect([text.count('silentDays', 1), text.count('silentDays', 2)]).toEqual(['١ Tag', '٢ Tage']);
  });

  it('ask for the language when they need it, once', () => {
    const findLocale = vi.fn(() => 'de');
    const text = createText(read, findLocale);
    expect(text('done')).toBe('Fertig');
    expect(findLocale).not.toHaveBeenCalled();
    expect([text.locale, text.locale, text.count('silentDays', 2)]).toEqual(['de', 'de', '2 Tage']);
    expect(findLocale).toHaveBeenCalledOnce();
  });
});

describe('the locale of the texts', () => {
  it.each([
    ['en-US', 'en-GB', 'en-US'],
    ['en_GB', 'en-GB', 'en-GB'],
    ['de_AT', 'de', 'de-AT'],
    ['DE', 'de', 'DE'],
    ['sr_Latn_RS', 'sr', 'sr-Latn-RS'],
    ['fr', 'en-GB', 'en-GB'],
    ['en_US', 'de', 'de'],
    ['fil', 'fi', 'fi'],
    ['', 'en-GB', 'en-GB'],
  ])('of a browser in “%s” that shows texts in “%s” is “%s”', (browser, texts, locale) => {
    expect(localeOf(browser, texts)).toBe(locale);
  });
});
