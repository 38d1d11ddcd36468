import { wordsFor } from '../dates/words';
import { monthNames } from './lexicon/date-words';
import { ordinals } from './lexicon/ordinals';

const month = `(?:${monthNames.join('|')})`;
export const weekday = '(?:sunday|monday|tuesday|wednesday|thursday|friday|saturday)';
/** What may stand before a date that names its weekday, too. */
const lead = `(?:${weekday}(?:,? | ?[-–(] ?)(?:the |den |dem |le |el |il |de |dia |giorno )?)?`;
const aside = '(?:st|nd|rd|th|er|ten|te|de|e|o|º|ª|\\.)?';
const counts: Record<string, string> = wordsFor({
  '1': 'a an one ein eine einer einem une un una uno um uma een',
  '2': 'two zwei deux dos dois duas due twee',
  '3': 'three drei trois tres tre drie',
  '4': 'four vier quatre cuatro quatro quattro',
  '5': 'five funf cinq cinco cinque vijf',
  '6': 'six sechs seis sei zes',
  '7': 'seven sieben sept siete sete sette zeven',
  '8': 'eight acht huit ocho oito otto',
  '10': 'ten zehn dix diez dez dieci tien',
});
const units: Record<string, string> = {
  d: 'day',
  t: 'day',
  g: 'day',
  j: 'day',
  w: 'week',
  s: 'week',
  m: 'month',
};

/** How a day is said, in English words. */
export const mention = new RegExp(
  [
    `(?<iso>\\d{4})[-/.](?<isoMonth>\\d{1,2})[-/.](?<isoDay>\\d{1,2})(?!\\d)`,
    `(?<![a-z\\d])${lead}(?<!\\d)(?<day>\\d{1,2})${aside}[ -]?(?:of |de |d'|di )?(?<month>${month})(?![a-z])(?:(?:,? (?:de |del )?|-)(?<year>20\\d\\d))?`,
    `(?<![a-z])${lead}(?<monthBefore>${month})\\.? (?:the )?(?<dayAfter>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?: ?[-–—] ?(?<lastDay>\\d{1,2})(?![\\d:]))?(?:,? (?<yearAfter>20\\d\\d))?`,
    `(?<![a-z\\d])${lead}(?<![\\d.,/:+])(?<!(?<![./]\\d{1,2}\\.?)-)(?<first>\\d{1,2})(?<sign>[./])(?<second>\\d{1,2})(?:\\k<sign>(?<numberYear>20\\d\\d|\\d\\d))?(?![\\d:%])`,
    `(?<![\\d+-])(?<dashDay>\\d{1,2})-(?<dashMonth>\\d{1,2})-(?<dashYear>20\\d\\d)(?!\\d)`,
    `(?<![a-z])(?<ordinal>${Object.keys(ordinals).join('|')})(?: of)? (?<firstOf>${month})`,
    `(?<![a-z])(?<nth>first|second|third|last) (?<nthDay>${weekday}) (?:of|in) (?<nthMonth>${month})`,
    `(?<![a-z])(?<weekdayLead>next )?(?<weekday>${weekday})(?![a-z])(?: (?<nextWeek>next week)| (?<weekLater>week)(?![a-z]| \\d)|,? (?:the |den |le |el |dia )?(?<weekdayDay>\\d{1,2})(?:st|nd|rd|th|e|\\.)?(?![\\d:.-]|(?: ?(?:uhr|h|am|pm|uur))))?`,
    `(?<![\\d/.])(?<bare>\\d{1,2})(?:st|nd|rd|th|日|(?<=(?<![a-z])den? \\d{1,2})e)(?![a-z])`,
    `(?<=(?<![a-z])(?:el|dia|giorno|il|le|den|dem|am|zum|al|del|au|partir du|dal) )(?<articled>\\d{1,2})(?![\\da-z]|[./:,-]\\d| ?[-–%€$]| (?:h|uhr|uur|am|pm|ore|horas|heures|stunden|tagen?|dias|giorni|jours)(?![a-z])| (?:und|bis|al|au|a|ao|e|y|et)(?: [a-z]{2,10},?){0,2} \\d)`,
    `(?<![a-z])(?:in|dans|en|em|tra|fra|over|binnen|daqui a|dentro de|de aqui a|d'ici|(?<span>for|fur|pour|por|per|voor)) (?:the next |die nachsten |las proximas |les prochaines )?(?<count>\\d{1,2}|${Object.keys(counts).join('|')}) (?<unit>days?|tagen?|jours?|dias?|giorni|dagen|weeks?|wochen?|semaines?|semanas?|settiman[ae]|weken|months?|monat(?:en)?|mois|mes(?:es)?|mesi|maand(?:en)?)`,
    `(?<whole>friday next week|wednesday next week|week after next|next week|this week|tomorrow|next month|end of (?:week|month|year)|after the holidays|after new year|new year|(?:after )?(?:christmas|easter)(?! (?:party|shut))|week \\d{1,2}(?!\\d)|(?:first|second|third|last) week of ${month}(?![a-z]))`,
    `(?:(?<![a-z])(?<part>end|early|mid|middle|late|start|beginning|anfang|mitte|ende|debut|mi|fin|inicio|inicios|comeco|comienzos|principios|primi|mediados|finales|meados|meio|final|fim|inizio|meta|fine|begin|half|medio|midden|eind|einde)(?:[ -](?:of|de|del|di|do|da|d'|van|des|the))*[ -])?(?<![a-z])(?<monthOnly>${month})(?![a-z])(?: (?<monthYear>20\\d\\d))?`,
  ].join('|'),
  'gu',
);

/** The day in words that the grammar of typed dates reads in English; null where it is none. */
export function phraseOf(groups: Record<string, string | undefined>): string | null {
  const { iso, isoMonth, isoDay, day, month: name, year, monthBefore, dayAfter, lastDay, yearAfter } = groups;
  const { first, second, sign, numberYear, dashDay, dashMonth, dashYear } = groups;
  const {
    firstOf,
    ordinal,
    nth,
    nthDay,
    nthMonth,
    weekdayLead,
    weekday: dayName,
    nextWeek,
    weekLater,
  } = groups;
  const {
    count,
    unit,
    whole,
    part,
    monthOnly,
    monthYear,
    weekdayDay,
    articled,
    bare = weekdayDay ?? articled,
  } = groups;
  if (iso !== undefined) return written(isoDay, isoMonth, iso);
  if (day !== undefined) return [day, name, year].filter(Boolean).join(' ');
  if (monthBefore !== undefined)
    return [lastDay ?? dayAfter, monthBefore, yearAfter].filter(Boolean).join(' ');
  if (first !== undefined) return numeric(first, second, numberYear, sign === '.');
  if (dashDay !== undefined) return written(dashDay, dashMonth, dashYear);
  if (firstOf !== undefined) return `${ordinals[ordinal ?? '']} ${firstOf}`;
  if (nth !== undefined) return `${nth} ${nthDay} of ${nthMonth}`;
  if (bare !== undefined) return `the ${Number(bare)}th`;
  if (weekLater !== undefined) return `${dayName} week`;
  if (dayName !== undefined)
    return nextWeek !== undefined || weekdayLead !== undefined ? `next ${dayName}` : dayName;
  if (count !== undefined)
    return `in ${counts[count] ?? count} ${units[unit?.[0] ?? ''] ?? 'day'}s`.replace(
      / (mes|m)s$/u,
      ' months',
    );
  if (whole !== undefined) return wholePeriods[whole] ?? whole;
  if (monthOnly !== undefined) return ofMonth(part, monthOnly, monthYear);
  return null;
}

const wholePeriods: Record<string, string> = {
  'new year': 'after new year',
  christmas: 'after christmas',
  easter: 'after easter',
  'end of week': 'friday',
  'this week': 'friday',
};

function ofMonth(part: string | undefined, name: string, year: string | undefined): string {
  const lead = /^(?:end|late|ende|fin|fine|eind|fim)/u.test(part ?? '')
    ? 'end of '
    : /^(?:mi|me|hal)/u.test(part ?? '')
      ? 'mid '
      : '';
  return [`${lead}${name}`, year].filter(Boolean).join(' ');
}

function numeric(first: string, second = '', year: string | undefined, isDotted: boolean): string | null {
  const [one, other] = [Number(first), Number(second)];
  if (one < 1 || other < 1 || Math.min(one, other) > 12 || Math.max(one, other) > 31) return null;
  if (!isDotted) return [first, second, year].filter((part) => part !== undefined).join('/');
  return other > 12
    ? null
    : written(first, second, year === undefined || year.length === 4 ? year : `20${year}`);
}

function written(day = '', month = '', year?: string): string | null {
  const name = monthNames[Number(month) - 1];
  return name === undefined ? null : [Number(day), name, year].filter((part) => part !== undefined).join(' ');
}
