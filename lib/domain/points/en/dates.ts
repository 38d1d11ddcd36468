import { addDaysTo } from '../../calendar';
import type { DateLexicon, DateRule } from '../dates/date-lexicon';
import {
  dayAt,
  dayOfMonth,
  daysFrom,
  monthAhead,
  monthNamed,
  nextDayNumbered,
  partOf,
  quarterNamed,
  weekAhead,
  weekdayAhead,
  weekNumbered,
  weekOfMonth,
  yearAhead,
  yearAt,
} from '../dates/spans';
import {
  month,
  weekday,
  count,
  ordinals,
  prepositions,
  monthOf,
  weekdayIndex,
  yearOf,
  countOf,
  partNamed,
  base,
  baseSpan,
  inUnits,
  occasions,
  unitWords,
} from './date-words';

const rule = (pattern: string, read: DateRule['read']): DateRule => ({
  pattern: new RegExp(pattern, 'giu'),
  read,
});

const rules: readonly DateRule[] = [
  rule(
    '\\b(?<year>20\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)\\b',
    ({ year, month, day }, { today }) =>
      dayOfMonth(today, Number(month), Number(day), Number(year)) ?? 'none',
  ),
  // Over.
  rule(
    `\\blast (?:${weekday}|${month}|week|month|quarter|year|night|summer|spring|autumn|fall|winter)\\b(?! (?:of|in) )`,
    () => 'past',
  ),
  rule(
    `\\b(?:yesterday|${count} ${unitWords} ago|since (?:${weekday}|${month}|20\\d\\d|summer|\\w+day))`,
    () => 'past',
  ),
  rule(
    `\\b(?:${weekday},? (?:the )?)?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${month})(?:,? (?<year>20\\d\\d)\\b)?`,
    ({ day, month = '', year }, { today }) =>
      dayOfMonth(today, monthOf(month), Number(day), yearOf(year)) ?? 'past',
  ),
  rule(
    `\\b(?:${weekday},? )?(?<month>${month}) (?:the )?(?<day>\\d{1,2}|first)(?:st|nd|rd|th)?\\b(?![:%\\d])(?:,? (?<year>20\\d\\d)\\b)?`,
    ({ day = '', month = '', year }, { today }) =>
      dayOfMonth(today, monthOf(month), day.toLowerCase() === 'first' ? 1 : Number(day), yearOf(year)) ??
      'past',
  ),
  rule(
    '(?<=(?<word>\\b[a-z]+[: ]{1,2}))(?<one>\\d{1,2})(?<mark>[/.])(?<other>\\d{1,2})(?:[/.](?<year>20\\d\\d|\\d\\d))?(?![\\d%/.]*\\d|/| ?%)',
    ({ word = '', one, other, mark, year }, { today, isMonthFirst }) => {
      if (year === undefined && (mark === '.' || (one === '24' && other === '7'))) return 'none';
      if (
        year === undefined &&
        !/^(?:on|by|until|till?|before|after|thru|through|from|is|of|for|due|to|at)\b/i.test(word)
      )
        return 'none';
      const isSwapped = mark === '/' && isMonthFirst && Number(one) <= 12;
      const [day, month] = isSwapped ? [other, one] : [one, other];
      return dayOfMonth(today, Number(month), Number(day), yearOf(year)) ?? 'none';
    },
  ),
  rule(
    `\\b(?<nth>first|second|third|fourth|last) week (?:of|in) (?<month>${month})`,
    ({ nth = '', month = '' }, { today }) =>
      weekOfMonth(monthNamed(today, monthOf(month)), ordinals.indexOf(nth.toLowerCase()) + 1 || -1),
  ),
  rule(
    `\\b(?<part>early|late|mid|(?:the )?(?:beginning|start|middle|end) of|(?:the )?(?:very )?end)[ -](?:in )?${base}`,
    (groups, { today }) =>
      partOf(baseSpan(groups, today), partNamed(groups['part']?.replace(/^the (?:very )?/i, ''))),
  ),
  rule('\\b(?:eow|eom|eoq|eoy|end of (?:the )?week)\\b', (_, { today }) => dayAt(weekAhead(today, 0).last)),
  rule('\\b(?:by|before|until|at|after) (?:the )?year[- ]?end\\b', (_, { today }) =>
    dayAt(yearAhead(today, 0).last),
  ),
  rule(
    '\\b(?:q(?<quarter>[1-4])|(?<nth>first|second|third|fourth) quarter)(?: (?:of )?(?<year>20\\d\\d))?\\b(?<noun> (?:budget|planning|numbers|results?|review|targets?|goals|figures|forecast)\\w*)?',
    ({ quarter, nth = '', year, noun }, { today }) =>
      noun === undefined
        ? quarterNamed(today, Number(quarter ?? ordinals.indexOf(nth.toLowerCase()) + 1), yearOf(year))
        : null,
  ),
  rule('\\b(?:the )?week after next\\b', (_, { today }) => weekAhead(today, 2)),
  rule('\\b(?:the |our )?(?:new|next) (?:fiscal|financial) year\\b', () => null),
  rule('\\b(?:the )?new year\\b', (_, { today }) => yearAhead(today, 1)),
  rule(`\\b(?:next|(?:the )?coming) (?<unit>week|month|quarter|year)\\b`, ({ unit }, { today }) =>
    baseSpan({ unit, next: 'next' }, today),
  ),
  rule(`\\bthis (?:coming )?(?<unit>week|month|quarter|year)\\b`, ({ unit }, { today }) => ({
    near: baseSpan({ unit }, today),
  })),
  rule(
    `\\b(?:(?<next>next|this|coming) )?(?<day>${weekday})(?:,? the (?<number>\\d{1,2})(?:st|nd|rd|th))?`,
    ({ next, day = '', number }, { today }) => {
      if (/^(?:mon|tues?|wed|thurs?|fri)\.?$/.test(day)) return 'none';
      if (number !== undefined) return nextDayNumbered(today, Number(number)) ?? 'none';
      return weekdayAhead(today, weekdayIndex(day), next?.toLowerCase() === 'next');
    },
  ),
  rule(
    '\\bweek (?:no\\.? ?)?(?<week>\\d{1,2})\\b',
    ({ week }, { today }) => weekNumbered(today, Number(week)) ?? 'none',
  ),
  rule(
    `\\b(?:(?<!\\b(?:mails?|messages?|calls?|reminders?|times?) )in (?:another )?(?:about |around |roughly )?(?<count>${count}) (?:(?<unit>${unitWords})(?:'s?)?(?: time)?)|(?<other>${count}) (?<from>${unitWords}) from (?:now|today))\\b`,
    ({ count, unit, other, from }, { today }) => inUnits(today, countOf(count ?? other), unit ?? from ?? ''),
  ),
  rule(
    `\\b(?:within|(?:in|over) the (?:next|coming)) (?:the )?(?:next |coming )?(?<count>${count}) (?<unit>${unitWords})\\b`,
    ({ count, unit = '' }, { today }) => inUnits(today, countOf(count), unit),
  ),
  rule('\\bday after tomorrow\\b', (_, { today }) => daysFrom(today, 2)),
  rule('\\b(?:tomorrow|tmrw|tmw|tomorow)\\b', (_, { today }) => daysFrom(today, 1)),
  rule(
    '(?<=\\b(?:on|by|until|before|after|is|from|till) )the (?<day>\\d{1,2})(?:st|nd|rd|th)\\b(?! (?!at\\b|and\\b|or\\b|in\\b|to\\b|if\\b|we\\b)\\p{L})',
    ({ day }, { today }) => nextDayNumbered(today, Number(day)) ?? 'none',
  ),
  rule(
    "(?<=\\b(?:after|before|until|by|over|till|around|following|for) )(?:the )?(?<name>christmas|xmas|(?:christmas )?holidays|new year(?=\\b|'s)|easter|thanksgiving|summer)\\b(?! \\p{Lu})",
    ({ name = '' }, { today }) => occasions[name.toLowerCase().replace(/^christmas /, '')]?.(today) ?? 'none',
  ),
  rule(
    `(?<=\\b(?<word>${prepositions}) )(?<month>${month})(?:,? (?<year>20\\d\\d)\\b)?(?! \\d)`,
    ({ word = '', month = '', year }, { today }) => {
      if (/^(?:on|is|and|or|end|come)$/i.test(word) && year === undefined) return 'none';
      const next = /^next$/i.test(word) ? monthOf(month) : 0;
      return next > 0
        ? monthNamed(addDaysTo(monthAhead(today, 0).last, 1), next)
        : monthNamed(today, monthOf(month), yearOf(year));
    },
  ),
  rule('\\b(?:in|by|until|before|during|for|till) (?<year>20\\d\\d)\\b', ({ year }) => yearAt(Number(year))),
  rule(
    '\\b(?:today|tonight|eod|close of business|cob|this (?:morning|afternoon|evening)|later today)\\b',
    (_, { today }) => ({ near: dayAt(today) }),
  ),
  rule('\\b(?:over|on|at|by|after) the weekend\\b', (_, { today }) => ({
    near: { first: weekdayAhead(today, 6, false).first, last: weekdayAhead(today, 0, false).first },
  })),
];

export const englishDates: DateLexicon = {
  rules,
  relations: {
    after:
      /\b(?:after|following|past|once)(?! (?:this|that|which|it)\b)(?: (?!and\b|but\b|we\b|i\b|you\b)[\w'-]+){0,4} ?$/i,
    by: /\b(?:by|no later than|latest by|at the latest)(?: the)? ?$/i,
    until: /\b(?:until|till|til|through|thru|to|'til)(?: the)? ?(?:end of )?$/i,
    before: /\bbefore(?: the)? ?$/i,
  },
  contexts: {
    back: /\b(?:(?:be|am|is|are|'m|'s|come|coming|only|again) back\b(?! to (?:you|me|us)\b)|back (?:on|in|after|at|from|by|the)\b|return(?:s|ing)? (?:on|in|after|to|from|by)\b|out (?:of (?:the )?office )?until|returning)/i,
    decision:
      /\b(?:decid(?:e|es|ed|ing)|decisions?|board|committee|approv(?:e|es|ed|al)|sign(?:s|ed|ing)?(?: off| it)?(?! up)|sign-?off|budgets? (?:get|round|meeting|is approved|are approved)|vote[sd]?|shortlist(?:ed)?|award(?:s|ed)?|go\/no-go|exec(?:utive)? (?:review|meeting)|leadership (?:team|meeting)|mgmt|management (?:meets|meeting|board|team)|steering|sitting|convenes?|verdict|select(?:s|ion)|choose|make the call|green ?light)\b/i,
    deadline:
      /\b(?:deadline|due|expir(?:e|es|ing)|no later than|at the latest|valid (?:until|till|through)|ends? (?:on|in|at)|runs out|(?:year|contract|trial|subscription|licen[cs]e|offer|term) (?:ends|runs out|is up)|renew(?:s|al)|cut-?off|need(?:s|ed)? (?:it|this|the|an?|to be)|live by|in place by|have to|must)\b/i,
    comeBack:
      /\b(?:call|ring|phone|ping|e-?mail|try|contact|ask|text|remind|write) (?:to )?(?:me|us)\b|\b(?:again|revisit|reconnect|reach out|check back|touch base|follow up|pick (?:this|it) (?:back )?up|circle back)\b/i,
    meeting:
      /\b(?:meet(?:s|ing|ings)?|call(?:s)?|demo|chat|talk|speak|sync|appointment|catch[- ]up|slot|session|invite|regroup|workshop|kick-?off|zoom|webex|works for|work for you|suits?|preponed|available|free (?:on|at)|better|instead|visit|join)\b/i,
  },
  away: /\b(?:out(?! of (?:scope|budget|the question))|away|on .{0,12}leave|vacation|(?:on|in) (?:a |my )?holidays?|pto|ooo|day off|off (?:until|till|from|work)|travell?ing|sabbatical|absent|unavailable|(?:be )?back)\b/i,
  past: /\b(?:met|spoke|talked|saw|sent|told|asked|was|were|had|did|got|came|went|signed|used|started|launched|discussed|decided|received|enjoyed|wrote|called|agreed|mentioned|visited|joined|bought|founded|been|said|to see you|talking to you|(?:thanks|thank you) (?:again |so much )?for|(?:great|good|nice|lovely) (?:seeing|meeting|speaking|talking|chatting|to (?:meet|see|speak|talk)))\b/i,
  ahead:
    /\b(?:will|'ll|can|could|would|should|going to|is|are|am|'s|'re|'m|plan|expect|due|need|want|have to|must|let's|shall|may|(?:was|were|been|got) (?:moved|postponed|rescheduled|pushed|set|scheduled|fixed|brought|preponed|shifted)|know|decide|meets?|look(?:ing)? forward)\b/i,
  events:
    /\b(?:after|once|until|when|following|as soon as|wait(?:ing)? for) (?:the|our|their|this year's|next year's|we|a|q[1-4])\b.{0,30}\b(?:board (?:meeting|meets)|board has|merger|acquisition|migration|go-?live|launch|audit|re-?org(?:ani[sz]ation)?|funding|(?:new )?budget|renewal|approval|committee|restructuring|summit|conference|trade (?:show|fair)|offsite|tender|new (?:fiscal|financial) year|planning)\b/i,
};
