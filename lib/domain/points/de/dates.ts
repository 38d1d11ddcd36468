import { addDaysTo } from '../../calendar';
import type { DateLexicon, DateRule } from '../dates/date-lexicon';
import {
  dayAt,
  dayOfMonth,
  daysFrom,
  monthAhead,
  monthNamed,
  monthsFrom,
  nextOf,
  partOf,
  quarterNamed,
  weekAhead,
  weekdayAhead,
  weekNumbered,
  yearAhead,
  yearAt,
  type Part,
} from '../dates/spans';

const months = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];
const month =
  '(?:jan(?:uar)?|jänner|feb(?:ruar)?|märz|maerz|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dez(?:ember)?)(?!\\p{L})\\.?';
const weekdays = ['sonntag', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag'];
const weekday = '(?:sonntag|montag|dienstag|mittwoch|donnerstag|freitag|samstag)(?!\\p{L})';
const counts = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'];
const count = '(?:\\d{1,3}|einem|einer|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)';

const rule = (pattern: string, read: DateRule['read']): DateRule => ({
  pattern: new RegExp(`(?<![\\p{L}\\d])${pattern}`, 'giu'),
  read,
});
const monthOf = (word: string) => {
  const start = word.slice(0, 3).toLowerCase().replace('mae', 'mär').replace('jän', 'jan');
  return months.indexOf(start) + 1;
};
const yearOf = (word: string | undefined) =>
  word === undefined ? undefined : Number(word.length === 2 ? `20${word}` : word);
const countOf = (word: string) =>
  /^\d/.test(word) ? Number(word) : counts.indexOf(word.toLowerCase().replace(/^ein\w+/, 'ein'));
const parts: Record<string, Part> = { anfang: 'early', mitte: 'mid', ende: 'end' };

const rules: readonly DateRule[] = [
  rule(`(?:letzte[nrs]?|vorige[nrs]?|vergangene[nrs]?) (?:${weekday}|${month}|\\p{L}+)`, () => 'past'),
  rule(`(?:gestern|vorgestern|vor ${count} \\p{L}+|seit \\p{L}+)`, () => 'past'),
  rule(
    `(?:${weekday},? (?:den |dem )?)?(?<day>\\d{1,2})\\. ?(?<month>${month})(?: (?<year>20\\d\\d))?`,
    ({ day, month = '', year }, { today }) =>
      dayOfMonth(today, monthOf(month), Number(day), yearOf(year)) ?? 'past',
  ),
  rule(
    `(?:${weekday},? (?:den |dem )?)?(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>20\\d\\d|\\d\\d)?(?!\\d)`,
    ({ day, month, year }, { today }) =>
      dayOfMonth(today, Number(month), Number(day), yearOf(year)) ?? 'past',
  ),
  rule(
    `(?<part>anfang|mitte|ende) (?:(?<month>${month})(?: (?<year>20\\d\\d))?|q(?<quarter>[1-4])|(?<next>nächster |nächsten |kommender |der |des )?(?<unit>woche|monats?|jahr(?:es)?)|(?<bareYear>20\\d\\d))`,
    (groups, { today }) => {
      const { part = '', month, year, quarter, next = '', unit = '', bareYear } = groups;
      const ahead = /^(?:nä|ko)/.test(next.toLowerCase()) ? 1 : 0;
      const spanned =
        { w: weekAhead, m: monthAhead, j: yearAhead }[unit[0]?.toLowerCase() ?? 'w'] ?? weekAhead;
      const named = month === undefined ? null : monthNamed(today, monthOf(month), yearOf(year));
      const whole =
        named ??
        (quarter !== undefined
          ? quarterNamed(today, Number(quarter))
          : bareYear !== undefined
            ? yearAt(Number(bareYear))
            : spanned(today, ahead));
      return partOf(whole, parts[part.toLowerCase()] ?? 'whole');
    },
  ),
  rule(
    '(?:q(?<quarter>[1-4])|(?<nth>[1-4])\\. quartal)(?: (?<year>20\\d\\d))?',
    ({ quarter, nth, year }, { today }) => quarterNamed(today, Number(quarter ?? nth), yearOf(year)),
  ),
  rule(
    '(?:kw|kalenderwoche) ?(?<week>\\d{1,2})(?!\\d)',
    ({ week }, { today }) => weekNumbered(today, Number(week)) ?? 'none',
  ),
  rule('(?:übernächste[rn]?) woche', (_, { today }) => weekAhead(today, 2)),
  rule('(?:nächste[rn]?|kommende[rn]?) woche', (_, { today }) => weekAhead(today, 1)),
  rule('(?:nächste[rsn]?|kommende[rsn]?) monat', (_, { today }) => monthAhead(today, 1)),
  rule('(?:(?:nächste[sn]?|kommende[sn]?|neue[sn]?) jahr)(?!\\p{L})', (_, { today }) => yearAhead(today, 1)),
  rule('(?:diese[rn]? (?:woche|monat)|dieses jahr|heute)(?!\\p{L})', (_, { today }) => ({
    near: { first: today, last: weekAhead(today, 0).last < today ? today : weekAhead(today, 0).last },
  })),
  rule(`(?<next>nächste[rn]? |kommende[rn]? )?(?<day>${weekday})`, ({ day = '' }, { today }) =>
    weekdayAhead(today, weekdays.indexOf(day.toLowerCase()), false),
  ),
  rule(
    `in (?<count>${count}) (?<unit>tagen?|wochen?|monat(?:en)?|jahr(?:en)?)(?!\\p{L})`,
    ({ count = '', unit = '' }, { today }) => {
      const amount = countOf(count);
      const first = unit[0]?.toLowerCase();
      if (first === 't') return daysFrom(today, amount);
      if (first === 'w') return daysFrom(today, 7 * amount);
      return monthsFrom(today, first === 'j' ? 12 * amount : amount);
    },
  ),
  rule('übermorgen(?!\\p{L})', (_, { today }) => daysFrom(today, 2)),
  rule('(?<!guten )morgen(?!\\p{L})', (_, { today }) => daysFrom(today, 1)),
  rule('(?:nach|vor|über|bis) (?:den )?(?:weihnachten|weihnachtsferien|feiertagen?)', (_, { today }) =>
    nextOf(today, (year) => ({ first: `${year}-12-24`, last: `${year}-12-26` })),
  ),
  rule('nach (?:den )?sommerferien|nach dem sommer', (_, { today }) =>
    nextOf(today, (year) => dayAt(`${year}-08-31`)),
  ),
  rule(
    `(?:im|ab|bis|nach|vor|für|seit) (?<month>${month})(?: (?<year>20\\d\\d))?`,
    ({ month = '', year }, { today }) => monthNamed(today, monthOf(month), yearOf(year)),
  ),
  rule('(?:heute abend|wochenende)', (_, { today }) => ({
    near: { first: today, last: addDaysTo(weekAhead(today, 0).last, 2) },
  })),
];

export const germanDates: DateLexicon = {
  rules,
  relations: {
    after: /(?:^|[^\p{L}])nach(?: dem| der| den)?(?: [\p{L}-]+){0,2} ?$/iu,
    by: /(?:^|[^\p{L}])(?:bis|spätestens)(?: spätestens)?(?: zum| am| zur| den)? ?$/iu,
    until: /(?:^|[^\p{L}])bis(?: einschließlich)?(?: zum| zur| den)? ?$/iu,
    before: /(?:^|[^\p{L}])vor(?: dem| der| den)? ?$/iu,
  },
  contexts: {
    back: /wieder (?:da|hier|im haus|im büro|zurück|erreichbar)|zurück|im urlaub|abwesend|elternzeit|nicht im (?:büro|haus)/iu,
    decision:
      /entscheid|entschied|vorstand|geschäftsführung|beirat|aufsichtsrat|freigabe|freigeb|beschl(?:uss|ieß)|unterschr|gremium|budgetrunde|vergabe|zuschlag/iu,
    deadline: /frist|spätestens|läuft .{0,20}aus|endet|gültig bis|deadline|stichtag|kündigung/iu,
    comeBack:
      /melden sie sich|melde dich|noch (?:ein)?mal|erneut|wieder (?:an|auf|mel)|rufen sie (?:mich|uns)/iu,
    meeting:
      /termin|treffen|telefon|gespräch|meeting|call|demo|besprech|sitzung|workshop|passt|videokonferenz/iu,
  },
  away: /urlaub|abwesend|elternzeit|nicht (?:da|im büro|im haus)|unterwegs|verreist/iu,
  past: /(?:^|[^\p{L}])(?:war|waren|hatte|hatten|haben wir uns|sprach|sprachen|traf|trafen|wurde|wurden)(?!\p{L})/iu,
  ahead: /(?:^|[^\p{L}])(?:wird|werden|werde|kann|können|soll|sollen|möchte|ist|sind|geplant)(?!\p{L})/iu,
  events:
    /(?:nach|sobald) (?:der|dem|die|das|unserer?m?)\b.{0,30}(?:sitzung|fusion|umstellung|migration|messe|freigabe|budgetrunde|umzug)/iu,
};
