import { countWords } from './count-words';
import { factsOf, type TextFacts } from './facts';

/** What a rewritten text says that the first one did not, and what it no longer says. */
export interface FactChanges {
  newNames: readonly string[];
  newNumbers: readonly number[];
  newLinks: readonly string[];
  newDates: readonly string[];
  lostLinks: readonly string[];
  isFirstNameLost: boolean;
  /** Half as long again, and more: it says something else as well. */
  isMuchLonger: boolean;
}

/**
 * Compares what two English texts claim. In doubt it says that something is new: a text that is refused costs
 * nothing, an invented fact costs trust.
 *
 * @param firstName of the prospect, null where the text greets nobody by name
 */
export function compareFacts(before: string, after: string, firstName: string | null): FactChanges {
  const old = factsOf(before);
  const now = factsOf(after);
  const name = firstName === null ? [] : [...factsOf(firstName).words];
  return {
    newNames: newNames(old, now),
    newNumbers: added(old.numbers, now.numbers),
    newLinks: added(old.links, now.links),
    // "May" is a month as well as a word: it is new only where the other text has it not at all.
    newDates: added(old.words, now.dates),
    lostLinks: added(now.links, old.links),
    isFirstNameLost: name.some((word) => !now.words.has(word)),
    isMuchLonger: countWords(after) > 1.5 * countWords(before) + 10,
  };
}

/** Whether the rewritten text may be shown: nothing is new and nothing that must stay is lost. */
export function keepsFacts(changes: FactChanges): boolean {
  const { isFirstNameLost, isMuchLonger, ...lists } = changes;
  return !isFirstNameLost && !isMuchLonger && Object.values(lists).every((list) => list.length === 0);
}

/** A name known from before may stand anywhere; a word that starts a sentence may be any usual one. */
function newNames(old: TextFacts, now: TextFacts): string[] {
  const known = new Set([...old.names, ...old.openers, ...old.words]);
  const openers = [...now.openers].filter((word) => !usualOpeners.has(word));
  return [...now.names, ...openers].filter((name) => !known.has(name));
}

function added<Fact>(old: ReadonlySet<Fact>, now: ReadonlySet<Fact>): Fact[] {
  return [...now].filter((fact) => !old.has(fact));
}

/** Words that sentences of English business mails start with. */
const usualOpeners = new Set(
  (
    'a about after again all also although an and another any are as at because before best both but by can cheers ' +
    'could dear did do does either even every feel first for from given glad good great happy has have having hello ' +
    'here hey hi hope hoping how however if in is it its just kind knowing last let let’s looking many maybe might more ' +
    'my next no not nothing now of on once one only or otherwise our over perhaps please quick regarding regards see ' +
    'say shall short should since so some something sometimes soon sorry still such sure take tell thank thanks that ' +
    'the their then there these they this those though through to two under unless until we were what whatever when ' +
    'where whether which while who whose why will with without would yes yet you your'
  ).split(' '),
);
