import type { Resource } from '../library';
import { canonicalLink, linksIn } from './link';

interface Need {
  /** The prospect's tags. */
  tags: readonly string[];
  /** What was said: the talking points' texts, the subject. */
  texts: readonly string[];
  /** Ids of what this person got before. */
  sentIds: readonly string[];
}

/**
 * The resource that fits best and was not sent to this person before. A tag counts more than a word of the
 * title; of equal ones the first in the list is taken.
 *
 * @returns null when nothing fits: better none than any
 */
export function pickResource(resources: readonly Resource[], need: Need): Resource | null {
  const sent = new Set(need.sentIds);
  const words = new Set(need.texts.flatMap(stemsOf));
  const tags = new Set(need.tags.map(normalTag));
  let best: Resource | null = null;
  let most = 0;
  for (const resource of resources) {
    const score = sent.has(resource.id) ? 0 : scoreOf(resource, tags, words);
    if (score <= most) continue;
    best = resource;
    most = score;
  }
  return best;
}

function scoreOf({ tags, title }: Resource, wanted: ReadonlySet<string>, words: ReadonlySet<string>): number {
  const sum = (scores: readonly number[]) => scores.reduce((all, score) => all + score, 0);
  const ofTag = (tag: string) => {
    const stems = stemsOf(tag);
    const isSaid = stems.length > 0 && stems.every((stem) => words.has(stem));
    return (wanted.has(normalTag(tag)) ? 4 : 0) + (isSaid ? 3 : 0);
  };
  const ownWords = new Set(tags.flatMap(stemsOf));
  const ofTitle = [...new Set(stemsOf(title))].filter((stem) => words.has(stem) && !ownWords.has(stem));
  return sum(tags.map(ofTag)) + ofTitle.length;
}

function normalTag(tag: string): string {
  return stemsOf(tag).join(' ') || tag.trim().toLowerCase();
}

/** Words that are in every mail and fit everything. */
const common = new Set(
  (
    'about after all also and any are been before but can could did does for from get had has have here how into ' +
    'its just let like may more need not now our out over send some than that the their them then there they this ' +
    'use very want was way were what when where which who why will with would you your'
  ).split(' '),
);

/** Words in lower case without accents and usual English endings: "Integrations" → "integr". */
export function stemsOf(text: string): string[] {
  const words =
    text
      .slice(0, 2_000)
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length > 2 && !common.has(word)).map(stemOf);
}

function stemOf(word: string): string {
  const stem = word.replace(/(?:ations?|ating|ates?|ings?|ies|ers?|ed|es|s|y|e)$/u, '');
  return stem.length >= 3 ? stem : word;
}

/** Whether a text has the resource's link in it, however it is written. */
export function mentions(text: string, resource: Resource): boolean {
  const wanted = canonicalLink(resource.link);
  return wanted !== null && linksIn(text).some((link) => canonicalLink(link) === wanted);
}
