import { addDaysTo, localMomentOf, type Calendar } from '../calendar';
import { readDate } from '../dates/read-date';
import type { ReturnDate } from './inbound';
import { away } from './lexicon/absence';
import { beside, eachWeek, gone } from './lexicon/beside';
import { inEnglish } from './lexicon/date-words';
import { mention, phraseOf, weekday } from './said-day';

const until =
  /(?:^|[^a-z])(?:until|till?|through|thru|up to|bis|jusqu'?(?:au|a|en)?|hasta|ate|(?:f|s)ino (?:al?|all'|alla)|tot(?: en met)?|t\/m|par|last day (?:away|of [a-z]+|off) is|letzter (?:urlaubs|abwesenheits)tag:?)(?: (?:and )?(?:including|einschliesslich))?(?: (?:zum|the|this|den|dem|diesen|de|het|deze|ce|este|esta|questo|el|le|la|il|o|a|ao|au|al|dia|giorno|van|at|least|about|around|next|proximo|nachsten|kommenden|prochain|prossimo|volgende|and including|y|e|voraussichtlich|inclusive))*[ ,(]*$/u;
const range =
  /^[.,)\s]*(?:(?:o'clock|inclusive|\d{4})?\s*(?:-|–|—|~|〜|～|から|より|to|au|al|a|ao|an|e|y|et|und|and|bis zum|bis|hasta|ate|(?:f|s)ino al?|tot(?: en met)?|en|t\/m|t\.e\.m\.)(?: (?:inclusive|einschliesslich|including))?(?: (?:the|le|el|il|o|den|dem|dia|giorno))*|all')[\s(]*$|\d{1,2}(?:st|nd|rd|th|\.|er)? ?(?:-|–|—|~|to|au|al|a|ao|all'|bis|hasta|ate|tot(?: en met)?|and|e|y|et|en|und|until|(?:f|s)ino al)(?: (?:inclusive|einschliesslich|including))?(?: (?:the|le|el|il|o|den|dem|dia|giorno))*\s*$/u;
const start =
  /(?:^|[^a-z])(?:from|since|starting|beginning|vom|von|seit|du|des|depuis|desde|de|del|do|dal(?:l')?|da|van|sinds|between|zwischen|entre|tra|tussen)(?: (?:the|le|el|il|o|den|dem|dia))?[ ,(]*$/u;
const from =
  /(?:^|[^a-z])(?:ab|a partir d(?:[eou]|el|all'|al)|a contar de|a compter du|des|depuis le|desde|dal(?:l')?|da|vanaf|per|as of)(?: (?:the|le|el|il|o|den|dem|dia))?[ ,(]*$/u;
const back =
  /(?:^|[^a-z])(?:back|online|in touch|get to|return(?:ing|s)?|resum\w*|available again|with you again|reachable again|re-?opens?|re-?opening|hear from me|pick up|catch up|working again|we restart|reouverture|weiter|contest\w*|aten[dc]\w+|meld(?:e|en|et)|respon[ds]\w*|(?:be)?antwoo?r\w*|bearbeit\w*|repond\w*|rispond\w*|reply|answer|read|lire|lis|lees|lese|leggo|legger\w*|lerei|leio|leo|leere|reageer\w*|behandel\w*|traiter\w*|connaissance|first day (?:in|at work)|erster arbeitstag|come down|again|zuruck(?:kehr\w*)?|wieder|ruckkehr\w*|retour|reviens|reviendrai|rentre|rentrerai|revenir|reprendr\w*|reprise|reprend\w*|rouvr\w*|de nouveau|a nouveau|nouveau|de nuevo|nuevamente|otra vez|vuelvo|vuelta|volvere|volver|volvemos|volveremos|disponible (?:a partir|desde)|regres\w+|incorpor\w*|reincorpor\w*|retom\w+|retorn\w+|volt\w+|reabr\w+|novamente|de novo|rientr\w+|torn\w+|ritorn\w+|riprend\w+|riapr\w+|di nuovo|nuovamente|terug\w*|weer|opnieuw|hervat\w*)(?![a-z])|سأعود|أعود|אחזור|חוזר|返信|確認|復帰|出社|帰社|出勤|戻|再開|通常|対応|営業|連絡|開始/u;
const afterWord =
  /(?:^|[^a-z])(?:(?<!on or )after|nach|apres|despues d\w+|depois d\w+|apos|dopo|na|tras|以降)(?: (?:the|dem|den|le|el|il|o|de))?[ ,]*$/u;
const notBack =
  /(?:(?<![a-z])(?:not|no)|n't) (?:be )?(?:\w+ )?(?:back|return|available|reachable|there|in)\b[^.]{0,30}$/u;

/** What a day is to an absence, the surer first. */
type Role = 'back' | 'until' | 'from' | 'on';
interface Mentioned {
  role: Role;
  phrase: string;
  hasYear: boolean;
  isAfter: boolean;
}

/** Who names more days than that tells something else. */
const mostMentions = 20;

/** Days ahead for which a day without its year is rather one of last year: programs answer long after. */
const longestAhead = 300;

/**
 * When an absent writer is back: what they say of the return itself, else the end of the absence. Null where they name
 * no day.
 *
 * @param folded their own text (`foldLatin`)
 * @param at when it came, epoch ms
 */
export function findReturnDate(
  folded: string,
  at: number,
  locale: string,
  calendar: Calendar,
): ReturnDate | null {
  const text = inEnglish(folded.replaceAll(/\s+/gu, ' '));
  // "12/19 – 1/3" can be American only, and Japanese puts the month first.
  const isMonthFirst = /[ぁ-ん]|(?<![\d/.])(?:0?[1-9]|1[0-2])\/(?:1[3-9]|2\d|3[01])(?!\d)/u.test(text);
  const isEnglish = /(?:^| )(?:the|will|and|am|i'm|for|back|until)(?: |$)/u.test(text);
  const mentions = mentionsIn(text);
  for (const role of ['back', 'until', 'from', 'on'] as const) {
    for (const { phrase, hasYear, isAfter } of mentions.filter((one) => one.role === role).toReversed()) {
      const read = readDate(phrase, {
        now: at,
        locale: isMonthFirst ? 'en-US' : isEnglish ? locale : 'en-GB',
        calendar,
      });
      if (read !== null)
        return { date: hasYear ? read.on.date : notYears(read.on.date, at, calendar), isAfter };
    }
  }
  return null;
}

/** A day that has just passed, where only the next year has such a one again. */
function notYears(date: string, at: number, { zone }: Calendar): string {
  const { date: today } = localMomentOf(at, zone);
  if (date <= addDaysTo(today, longestAhead)) return date;
  return `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;
}

function mentionsIn(text: string): Mentioned[] {
  const found: Mentioned[] = [];
  const matches = [...text.matchAll(mention)].slice(0, mostMentions);
  let end = 0;
  for (const [index, match] of matches.entries()) {
    const phrase = phraseOf(match.groups ?? {});
    if (phrase === null) continue;
    const stop = match.index + match[0].length;
    const lead = lastSentence(text.slice(Math.max(0, match.index - reach), match.index));
    const next = matches[index + 1]?.index ?? text.length;
    const role = roleOf({
      match,
      phrase,
      before: lastSentence(text.slice(Math.max(end, match.index - reach), match.index)),
      after: firstSentence(text.slice(stop, Math.min(stop + shortReach, next)).replace(dotOf(match), '')),
      lead,
      sentence: `${lead}${match[0]}${firstSentence(text.slice(stop, stop + reach).replace(dotOf(match), ''))}`,
    });
    end = stop;
    if (role !== null) found.push({ hasYear: /20\d\d|\d{2}\/\d{2}\/\d{2}/u.test(role.phrase), ...role });
  }
  return found;
}

/** Characters around a day that may say what it is: of its sentence, and of what follows it at once. */
const reach = 90;
const shortReach = 45;

function lastSentence(text: string): string {
  return text.split(/[a-z)\d][.!?;] |。/u).at(-1) ?? '';
}

function firstSentence(text: string): string {
  return text.split(/[.!?;。]/u)[0] ?? '';
}

/** In "7.1." and "7." the dot is a day's own, and no end of a sentence. */
function dotOf({ groups }: RegExpExecArray): RegExp | '' {
  return groups?.['sign'] === '.' ||
    groups?.['weekdayDay'] !== undefined ||
    groups?.['articled'] !== undefined
    ? /^\./u
    : '';
}

/** A day with what stands around it. */
interface Place {
  match: RegExpExecArray;
  phrase: string;
  /** From the day that is named before it, or its sentence's beginning. */
  before: string;
  after: string;
  /** Of its sentence what is before the day, other days too. */
  lead: string;
  sentence: string;
}

function roleOf(place: Place): Omit<Mentioned, 'hasYear'> | null {
  const { match, phrase, after, lead, sentence } = place;
  const groups = match.groups ?? {};
  // "Na" is "after" in Dutch, and "on" before a Portuguese weekday.
  const isOn = place.before.endsWith(' na ') && new RegExp(`^(?:${weekday}|next|this)`, 'u').test(match[0]);
  const before = isOn ? place.before.slice(0, -3) : place.before;
  if (eachWeek.test(sentence) || otherCount.test(before)) return null;
  // "… until Friday and will reply": what comes after the "and" says nothing of that day.
  const [clause = ''] = after.split(otherClause);
  const isBack = back.test(before) || back.test(clause);
  const isFeast = /^(?:after|new year|christmas|easter)/u.test(groups['whole'] ?? '');
  if (isFeast || afterWord.test(before))
    return { phrase, role: isBack || isFeast ? 'back' : 'until', isAfter: !isFeast };
  if (groups['span'] !== undefined)
    return startsLater.test(after) || /\d|[a-z](?<!to)day(?![a-z])/u.test(lead)
      ? null
      : { phrase, role: 'until', isAfter: false };
  if (groups['lastDay'] !== undefined) return { phrase, role: 'until', isAfter: true };
  if (
    /^\s*(?:まで|,? ?\(?(?:both |ambos |ambas )?(?:inclu|compres|compris|einschl|inkl))/u.test(after) ||
    until.test(before)
  )
    return notBack.test(before)
      ? { phrase, role: 'back', isAfter: false }
      : { phrase, role: 'until', isAfter: !isPeriod(groups) };
  const isBeside = beside.test(sentence) && !away.test(sentence);
  if (range.test(before)) return isBeside ? null : { phrase, role: 'until', isAfter: true };
  if (isBack) return { phrase, role: 'back', isAfter: false };
  if (from.test(before))
    return isBeside || away.test(clause) ? null : { phrase, role: 'from', isAfter: false };
  if (/^\s*(?:から|より|〜|～|~|-|–|to )/u.test(after) || start.test(before)) return null;
  if (!gone.test(sentence) || beside.test(sentence) || before.endsWith('weekof ')) return null;
  return { phrase: isPeriod(groups) ? endOf(phrase) : phrase, role: 'on', isAfter: true };
}

/** Counted from another day; or a week that is named by its first day, and may be the one away. */
const otherCount = /(?:following|darauffolgenden) $/u;
const otherClause = /(?<![a-z])(?:and|but|und|aber|et|mais|y|pero|e|mas|ma|en|maar)(?![a-z])/u;
const startsLater =
  /^,? (?:from|starting|beginning|as of|ab|vom|a partir|a contar|desde|des|dal|da|vanaf) (?!today|now|heute|sofort|hoy|hoje|oggi|vandaag|aujourd)/u;

/** A week or a month, said without a part of it. */
function isPeriod({ whole, part, monthOnly }: Record<string, string | undefined>): boolean {
  return (
    (monthOnly !== undefined && part === undefined) ||
    /^next |^week |^(?:first|second|third|last) week /u.test(whole ?? '')
  );
}

/** Of such a week or month the last day. */
function endOf(period: string): string {
  return period === 'next week' ? 'friday next week' : `end of ${period}`;
}
