import { german } from './de/lexicon';
import { english } from './en/lexicon';
import type { Lexicon } from './lexicon';

/** English first: it is taken where nothing tells another. */
const lexicons: readonly Lexicon[] = [english, german];
const longestSample = 4_000;

/** @param language BCP-47; where it is not known, the frequent little words of the text decide */
export function lexiconFor(text: string, language?: string): Lexicon {
  const named = lexicons.find((lexicon) => lexicon.language === language?.slice(0, 2).toLowerCase());
  if (named !== undefined) return named;
  const said =
    text
      .slice(0, longestSample)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const score = ({ commonWords }: Lexicon) => said.filter((word) => commonWords.has(word)).length;
  return lexicons.reduce((best, next) => (score(next) > score(best) ? next : best));
}
