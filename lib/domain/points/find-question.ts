import type { Lexicon, QuestionLexicon } from './lexicon';
import { capitalised } from './shorten';

interface Around {
  /** The sentences before and after; '' where there is none. */
  previous: string;
  next: string;
  /** A question for a day is one, however few its words are. */
  hasDate: boolean;
}

/**
 * What a sentence asks or requests, as it reads alone; null where it asks nothing that somebody should answer:
 * politeness, slogans, and questions whose writer answers them.
 */
export function findQuestion(sentence: string, around: Around, { questions }: Lexicon): string | null {
  const bare = bareQuestion(sentence, questions);
  const isMarked = /\?(?=[\s)"!?]|$)/.test(bare);
  const isRequest = !questions.notRequests.test(bare) && questions.requests.some((asks) => asks.test(bare));
  const isAsked = isMarked ? isRealQuestion(bare, around, questions) : opensLikeQuestion(bare, questions);
  return isRequest || isAsked ? readable(bare, around.previous, questions) : null;
}

/** Without emoji, the other one's name, and what leads to the question or softens it. */
function bareQuestion(sentence: string, { tag, lead }: QuestionLexicon): string {
  const said = withoutQuotation(sentence).replace(/^[^\p{L}\d"(]+/u, '');
  const plain = said.replace(tag, '').split(' ').length > 3 ? said.replace(tag, '') : said;
  return plain
    .replace(/^\p{Lu}\p{L}+, (?=\p{Ll})/u, '')
    .replace(lead, '')
    .trim();
}

/** What somebody else is quoted with; its mark asks nothing now. */
function withoutQuotation(sentence: string): string {
  return sentence.replaceAll(/"[^"]{0,200}"/g, '');
}

function isRealQuestion(bare: string, { next, hasDate }: Around, questions: QuestionLexicon): boolean {
  const asked = lastClause(bare);
  if (questions.idle.test(asked) || questions.idle.test(bare)) return false;
  const said = bare.toLowerCase().match(/[\p{L}\d][\p{L}\d'-]*/gu) ?? [];
  const telling = said.filter((word) => !questions.emptyWords.has(word));
  if (telling.length === 0 && !hasDate) return false;
  if (questions.ownAnswer.test(next) && said.length <= 8) return false;
  const isOpened = [asked, bare].some((words) => questions.opening.test(words));
  return isOpened || hasDate || (said.length > 2 && questions.address.test(bare));
}

/** Not asked in so many words, but begun like a question. */
function opensLikeQuestion(bare: string, questions: QuestionLexicon): boolean {
  if (bare.length > 200 || questions.idle.test(bare)) return false;
  const opening = questions.opening.exec(bare)?.[0];
  return opening !== undefined && !bare.endsWith('!') && !/[,;]/.test(bare.slice(0, opening.length + 40));
}

/** "Sounds too good to be true, right?" asks with its last words. */
function lastClause(bare: string): string {
  const clauses = bare.replace(/[?!.\s]+$/, '').split(/, |; |: | - | – /);
  return clauses.at(-1) ?? '';
}

/** With the sentence before it where it points back to that. */
function readable(bare: string, previous: string, { pointsBack }: QuestionLexicon): string {
  const isShort = bare.split(' ').length <= 6;
  const needsMore =
    isShort && pointsBack.test(bare) && previous !== '' && previous.length + bare.length < 118;
  return capitalised(needsMore ? `${previous} ${bare}` : bare);
}
