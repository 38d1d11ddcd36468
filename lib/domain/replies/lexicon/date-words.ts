import { french } from '../../dates/french';
import { german } from '../../dates/german';
import { spanish } from '../../dates/spanish';
import { wordsFor } from '../../dates/words';
import { joined, phrases } from './date-phrases';

/** Words of dates in all languages as their English ones, so that one grammar reads them. */

export const monthNames =
  'january february march april may june july august september october november december'.split(' ');
const weekdayNames = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/** Shorter ones are words of other kinds elsewhere. */
const shortestName = 4;

function named(words: Readonly<Record<string, number>>, names: readonly string[], first: number) {
  return Object.entries(words).flatMap(([word, number]) => {
    const name = names[number - first];
    return word.length < shortestName || name === undefined ? [] : [[word, name] as const];
  });
}

const englishFor: Record<string, string> = {
  ...Object.fromEntries(
    [german, french, spanish].flatMap(({ months, weekdays }) => [
      ...named(months, monthNames, 1),
      ...named(weekdays, weekdayNames, 0),
    ]),
  ),
  ...wordsFor({
    january: 'janeiro gennaio januari',
    february: 'fevereiro febbraio februari',
    march: 'marco marzo maart mars',
    april: 'abril aprile avril',
    may: 'maio maggio mai mayo mei',
    june: 'junho giugno juni juin',
    july: 'julho luglio juli',
    august: 'agosto augustus aout',
    september: 'setembro settembre',
    october: 'outubro ottobre oktober',
    november: 'novembro',
    december: 'dezembro dicembre',
    sunday: 'domenica zondag domingo',
    monday: 'segunda-feira lunedi maandag',
    tuesday: 'terca terca-feira martedi dinsdag',
    wednesday: 'quarta quarta-feira mercoledi woensdag',
    thursday: 'quinta quinta-feira giovedi donderdag',
    friday: 'sexta sexta-feira venerdi vrijdag',
    saturday: 'sabado sabato zaterdag',
    tomorrow: 'demain manana amanha domani',
    easter: 'ostern paques pascua pascoa pasqua pasen',
    christmas: 'weihnachten noel navidad natal natale kerst',
  }),
};

/** What of a month is short and, beside a day of the month, nothing else. */
const shortMonths: Record<string, string> = wordsFor({
  january: 'janv jan ene gen',
  february: 'fevr fev',
  march: 'mrt mar',
  april: 'avr abr apr',
  may: 'mai mag mei may',
  june: 'giu jun',
  july: 'juil lug jul',
  august: 'ago aug',
  september: 'set sep sept',
  october: 'out ott okt oct',
  november: 'nov',
  december: 'dic dez dec',
});

/** @param text folded */
export function inEnglish(text: string): string {
  const words = replaced(text, phrases)
    .replaceAll(/month(\d{1,2})/gu, (_, number: string) => monthNames[Number(number) - 1] ?? '')
    .replaceAll(
      /weekday([日月火水木金土])/gu,
      (_, sign: string) => weekdayNames['日月火水木金土'.indexOf(sign)] ?? '',
    )
    .replaceAll(/[a-z]+(?:-feira)?/gu, (word) =>
      Object.hasOwn(englishFor, word) ? (englishFor[word] ?? word) : word,
    )
    .replaceAll(
      /(?<=\d(?:\.|st|nd|rd|th|er)?[ -](?:of |de |di )?)[a-z]{3,5}(?![a-z])\.?/gu,
      (word) => shortMonths[word.replace('.', '')] ?? word,
    )
    .replaceAll(
      /(?<![a-z])(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?=\.? \d)\.?/gu,
      (word) => shortMonths[word.replace('.', '')] ?? word,
    )
    .replaceAll(/(?<![a-z])segunda(?! (?:semana|quincena|mitad))(?![a-z-])/gu, 'monday');
  return replaced(words, joined);
}

function replaced(text: string, pairs: readonly (readonly [RegExp, string])[]): string {
  return pairs.reduce((said, [pattern, english]) => said.replaceAll(pattern, english), text);
}
