import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { momentAs } from './dates/reading.fixture';

type Catalogue = Readonly<Record<string, string>>;

const folder = join(__dirname, '../../public/_locales');

function readCatalogue(language: string): Catalogue {
  const file: unknown = JSON.parse(readFileSync(join(folder, language, 'messages.json'), 'utf8'));
  return Object.fromEntries(
    Object.entries(file as Record<string, { message: string }>).map(([key, { message }]) => [key, message]),
  );
}

const english = readCatalogue('en');
const languages = readdirSync(folder);
const translations = languages.filter((language) => language !== 'en');

/** What is rightly the same word for word in another language as in English. */
const sameAsInEnglish: Readonly<Record<string, readonly string[]>> = {
  de: [
    'extensionShortName',
    'nameWithKey',
    'pageFollowUps',
    'plainCount',
    'cadenceTouches',
    'chipFollowUp',
    'cardName',
    'channelLinkedin',
    'theySaid',
    'templateName',
    'resourceLink',
    'cadenceNameField',
    'fromTo',
    'didOutcomeOf',
    'paletteAbout',
    'planMore',
    'planTarget',
    'pointPerson',
    'prospectMade',
    'uncheckedOffline',
    'ok',
    'dataExport',
    'tableFollowUps',
    'sampleFirstName',
    'holiday_ambedkarjayanti',
    'holiday_australiaday',
    'holiday_gandhijayanti',
    'holiday_juneteenth',
    'holiday_matariki',
    'holiday_stbrigidsday',
    'holiday_stpatricksday',
  ],
};

const plural = /_(?:zero|one|two|few|many|other)$/;

/** The keys that a language has to have: those of English, plurals in the forms of that language. */
function keysFor(language: string): string[] {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  return Object.keys(english).flatMap((key) => {
    if (!plural.test(key)) return [key];
    return key.endsWith('_other') ? pluralCategories.map((form) => key.replace(plural, `_${form}`)) : [];
  });
}

const placeholders = (message = '') => [...new Set(message.match(/\$\d/g))].toSorted();
const inEnglish = (key: string) => english[key] ?? english[key.replace(plural, '_other')];

describe.each(translations)('the texts in %s', (language) => {
  const texts = readCatalogue(language);
  const entries = Object.entries(texts);

  it('are those in English: none is missing, and none is left over', () => {
    expect(Object.keys(texts).toSorted()).toEqual(keysFor(language).toSorted());
  });

  it('take the same values', () => {
    const wrong = entries.filter(
      ([key, message]) => placeholders(message).join() !== placeholders(inEnglish(key)).join(),
    );
    expect(wrong).toEqual([]);
  });

  it('are translated, but for those that are the same', () => {
    const same = entries.filter(([key, message]) => message === inEnglish(key)).map(([key]) => key);
    expect(same.toSorted()).toEqual([...(sameAsInEnglish[language] ?? [])].toSorted());
  });
});

describe.each(languages)('the catalogue %s', (language) => {
  const texts = readCatalogue(language);

  it('has words for each key, without spaces around them', () => {
    expect(
      Object.entries(texts).filter(([, message]) => message === '' || message !== message.trim()),
    ).toEqual([]);
  });

  it('says which language it is in', () => {
    const tag = texts['languageTag'] ?? '';
    expect(new Intl.Locale(tag).toString()).toBe(tag);
    expect(new Intl.Locale(tag).language).toBe(new Intl.Locale(language.replace('_', '-')).language);
  });

  it('fits into the fields of a manifest', () => {
    expect(texts['extensionName']?.length).toBeLessThanOrEqual(75);
    expect(texts['extensionShortName']?.length).toBeLessThanOrEqual(12);
    expect(texts['extensionDescription']?.length).toBeLessThanOrEqual(132);
  });

  it('gives examples of dates that are understood, next Tuesday and three business days on', () => {
    const quoted = [...(texts['dateUnknown'] ?? '').matchAll(/[“„](.+?)[”“]/g)].map(
      ([, phrase = '']) => phrase,
    );
    expect(quoted).toHaveLength(2);
    const meant = [texts['typeDateExample'] ?? '', ...quoted].map((phrase) =>
      momentAs(phrase, {
        now: '2026-11-25 10:00',
        zone: 'Europe/Berlin',
        locale: texts['languageTag'] ?? '',
      }),
    );
    expect(meant).toEqual(['2026-12-01 09:00', '2026-12-01 09:00', '2026-11-30 09:00']);
  });
});

describe('German', () => {
  const texts = Object.entries(readCatalogue('de'));

  it('addresses nobody: neither du nor Sie', () => {
    const address = /(?<!\p{L})(?:du|dich|dir|dein\p{L}*|Sie|Ihnen|Ihr\p{L}*)(?!\p{L})/u;
    expect(texts.filter(([, message]) => address.test(message))).toEqual([]);
  });

  it('quotes as German does', () => {
    const pairs = (message: string) => message.replaceAll(/„[^„“]*“/g, '');
    expect(texts.filter(([, message]) => /["„“”]/.test(pairs(message)))).toEqual([]);
  });
});
