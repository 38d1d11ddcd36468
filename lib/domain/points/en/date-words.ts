import { addBusinessDays, addDaysTo, plainCalendar } from '../../calendar';
import {
  dayAt,
  daysFrom,
  easterSunday,
  monthAhead,
  monthNamed,
  monthsFrom,
  nextOf,
  quarterAhead,
  quarterNamed,
  weekAhead,
  weekdayAhead,
  yearAhead,
  yearAt,
  type Part,
  type Span,
} from '../dates/spans';

// The words of English dates, as parts of expressions, and what they mean.
const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'.split('|');
export const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const weekdays = 'sun|mon|tue|wed|thu|fri|sat'.split('|');
export const weekday =
  '(?:sunday|monday|mon|tuesday|tues?|wednesday|wed|thursday|thurs?|friday|fri|saturday)\\b\\.?';
const counts = 'a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'.split('|');
export const count = `(?:\\d{1,3}|an?|a couple of|a few|${counts.slice(1).join('|')})`;
export const ordinals = ['first', 'second', 'third', 'fourth'];
export const prepositions =
  '(?:in|by|until|till|til|before|after|from|of|during|around|for|through|thru|since|this|next|early|late|mid|come|starting|towards?|end|or|and|on|is)';

/** From 1; weekdays from 0 = Sunday. */
export const monthOf = (word: string) => months.indexOf(word.slice(0, 3).toLowerCase()) + 1;
export const weekdayIndex = (word: string) => weekdays.indexOf(word.slice(0, 3).toLowerCase());
export const yearOf = (word: string | undefined) =>
  word === undefined ? undefined : Number(word.length === 2 ? `20${word}` : word);

/** "two" → 2, "a couple of" → 2, "a few" → 3. */
export function countOf(word = 'a'): number {
  if (/^\d/.test(word)) return Number(word);
  const text = word.toLowerCase();
  if (text.startsWith('a ')) return text.endsWith('few') ? 3 : 2;
  return text === 'an' ? 1 : Math.max(1, counts.indexOf(text));
}

/** "the beginning of" → early */
export function partNamed(word = ''): Part {
  const text = word.toLowerCase();
  if (/^(?:early|beginning|start)/.test(text)) return 'early';
  if (text.startsWith('mid')) return 'mid';
  return text.startsWith('late') ? 'late' : 'end';
}

/** "the next week", "Q1", "March", "the year": what a part may be of. */
export const base = `(?:the |this |our )?(?:(?<next>next|coming|following|new) )?(?:(?<month>${month})(?: (?<year>20\\d\\d))?|q(?<quarter>[1-4])(?: (?<quarterYear>20\\d\\d))?|(?<unit>week|month|quarter|year)|(?<bareYear>20\\d\\d)|(?<summer>summer))\\b`;

/** What `base` has matched, as days. */
export function baseSpan(groups: Record<string, string | undefined>, today: string): Span {
  const ahead = groups['next'] === undefined ? 0 : 1;
  if (groups['month'] !== undefined)
    return monthNamed(today, monthOf(groups['month']), yearOf(groups['year']));
  if (groups['quarter'] !== undefined)
    return quarterNamed(today, Number(groups['quarter']), yearOf(groups['quarterYear']));
  if (groups['bareYear'] !== undefined) return yearAt(Number(groups['bareYear']));
  if (groups['summer'] !== undefined) return summer(today);
  const units = { week: weekAhead, month: monthAhead, quarter: quarterAhead, year: yearAhead };
  return units[(groups['unit']?.toLowerCase() ?? 'week') as keyof typeof units](today, ahead);
}

export function inUnits(today: string, amount: number, unit: string): Span {
  if (/^(?:business|working) day/i.test(unit))
    return dayAt(addBusinessDays(today, amount, plainCalendar('UTC')));
  if (/^day/i.test(unit)) return daysFrom(today, amount);
  if (/^fortnight/i.test(unit)) return daysFrom(today, 14 * amount);
  if (/^week/i.test(unit)) return daysFrom(today, 7 * amount);
  return monthsFrom(today, /^year/i.test(unit) ? 12 * amount : amount);
}

const summer = (today: string) =>
  nextOf(today, (year) => ({ first: `${year}-06-01`, last: `${year}-08-31` }));

export const occasions: Record<string, (today: string) => Span> = {
  christmas: (today) => nextOf(today, (year) => ({ first: `${year}-12-24`, last: `${year}-12-26` })),
  xmas: (today) => nextOf(today, (year) => ({ first: `${year}-12-24`, last: `${year}-12-26` })),
  holidays: (today) => nextOf(today, (year) => ({ first: `${year}-12-24`, last: `${year + 1}-01-01` })),
  'new year': (today) => nextOf(today, (year) => dayAt(`${year}-01-01`)),
  easter: (today) =>
    nextOf(today, (year) => ({
      first: addDaysTo(easterSunday(year), -2),
      last: addDaysTo(easterSunday(year), 1),
    })),
  thanksgiving: (today) => nextOf(today, (year) => weekdayAfter(`${year}-11-21`, 4)),
  summer,
};

const weekdayAfter = (date: string, day: number): Span => weekdayAhead(date, day, false);

export const unitWords = '(?:(?:business |working )?days?|weeks?|months?|years?|fortnights?)';
