import { errorsBetween, fold } from './text-search';

/** Something that can be looked for by its name. */
export interface Named {
  id: string;
  /** As the rep reads it. */
  label: string;
}

/** How well a word is found in a name, the best first. */
const found = { begins: 0, beginsWord: 1, inside: 2, mistyped: 3 } as const;

/**
 * The commands in whose names every typed word is found, a typing error in longer ones forgiven: those used lately
 * first, then the better found ones, and else in their own order.
 *
 * @param recent ids, the last used first
 */
export function matchCommands<Command extends Named>(
  commands: readonly Command[],
  typed: string,
  recent: readonly string[],
): Command[] {
  const words = fold(typed).split(/\s+/u).filter(Boolean);
  const placeOf = ({ id }: Command) => {
    const place = recent.indexOf(id);
    return place < 0 ? recent.length : place;
  };
  return commands
    .flatMap((command) => {
      const each = words.map((word) => howFound(word, fold(command.label)));
      return each.includes(null) ? [] : [{ command, worst: Math.max(0, ...each.map(Number)) }];
    })
    .toSorted((a, b) => placeOf(a.command) - placeOf(b.command) || a.worst - b.worst)
    .map(({ command }) => command);
}

/** Null: not at all. */
function howFound(word: string, label: string): number | null {
  if (label.startsWith(word)) return found.begins;
  const parts = label.split(/[^\p{L}\p{N}]+/u);
  if (parts.some((part) => part.startsWith(word))) return found.beginsWord;
  if (label.includes(word)) return found.inside;
  // A word that is still being typed is compared with as much of the other.
  const isMeant = word.length >= 4 && parts.some((part) => isNear(word, part));
  return isMeant ? found.mistyped : null;
}

function isNear(word: string, part: string): boolean {
  return [part, part.slice(0, word.length)].some((meant) => errorsBetween(word, meant, 1) <= 1);
}

/** How many of the commands used last are kept. */
const mostRecent = 8;

/** With this one as the last used. */
export function withRecent(recent: readonly string[], id: string): string[] {
  return [id, ...recent.filter((one) => one !== id)].slice(0, mostRecent);
}

/** Of very many that are found, so many are looked at for the best. */
const mostLooked = 2_000;

interface Follow {
  key: string;
  who: string;
  state: string;
  dueAt: number | null;
}

/**
 * The best of the follow-ups that a search has found: those used lately, then those of whom the name begins so, then the
 * ones that go on, the next due first.
 *
 * @param recent keys, the last used first
 */
export function bestFollowUps<Row extends Follow>(
  found: Iterable<Row>,
  typed: string,
  recent: readonly string[],
  most: number,
): Row[] {
  const begin = fold(typed).trim();
  const looked: { row: Row; rank: number }[] = [];
  for (const row of found) {
    const place = recent.indexOf(row.key);
    const rank = (fold(row.who).startsWith(begin) ? 0 : 1) + (row.state === 'closed' ? 2 : 0);
    looked.push({ row, rank: place < 0 ? rank : place - recent.length });
    if (looked.length === mostLooked) break;
  }
  return looked
    .toSorted((a, b) => a.rank - b.rank || dueOf(a.row) - dueOf(b.row))
    .slice(0, most)
    .map(({ row }) => row);
}

/** What is not due ever stands last; a number, so that two of them are equal. */
function dueOf({ dueAt }: Follow): number {
  return dueAt ?? Number.MAX_SAFE_INTEGER;
}
