import { describe, expect, it, vi } from 'vitest';
import { createText } from './text';

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

  it('ask for the language when they need it, once', () => {
    const findLocale = vi.fn(() => 'de');
    const text = createText(read, findLocale);
    expect(text('done')).toBe('Fertig');
    expect(findLocale).not.toHaveBeenCalled();
    expect([text.locale, text.locale, text.count('silentDays', 2)]).toEqual(['de', 'de', '2 Tage']);
    expect(findLocale).toHaveBeenCalledOnce();
  });
});
