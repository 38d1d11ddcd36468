import type { Database } from './database';

/** What is stored, as it is stored: for the page on which the rep can see all of it. Nothing is parsed or left out. */

/** How the tables stand on the page; `meta` and the like are the store's own. */
export const shownTables = [
  'followUps',
  'touches',
  'messages',
  'notes',
  'points',
  'prospects',
  'journal',
  'nudges',
  'suppressions',
  'composeChoices',
  'cadences',
  'templates',
  'resources',
  'accounts',
  'meta',
] as const;
export type ShownTable = (typeof shownTables)[number];

export interface TableCount {
  table: ShownTable;
  rows: number;
}

/** One table after the other: what is read meanwhile waits for one of them and not for all. */
export async function countRows(db: Database): Promise<TableCount[]> {
  const counts: TableCount[] = [];
  for (const table of shownTables) counts.push({ table, rows: await db.table(table).count() });
  return counts;
}

/**
 * Some rows of a table in the order of their keys.
 *
 * @param from how many come before
 */
export async function readRows(
  db: Database,
  table: ShownTable,
  from: number,
  limit: number,
): Promise<unknown[]> {
  return db.table<unknown>(table).offset(from).limit(limit).toArray();
}

/** What there is of a person, before it is erased. */
export interface PersonRows {
  /** Deleted ones too. */
  followUps: number;
  /** The name by which they are known; '' where none is. */
  name: string;
}

/** @param email lower case */
export async function readPerson(db: Database, email: string): Promise<PersonRows> {
  const rows = await db.followUps.where('prospect.email').equals(email).toArray();
  return { followUps: rows.length, name: rows.find(({ prospect }) => prospect.name)?.prospect.name ?? '' };
}

/** Rows that are read at once for an export. */
const atOnce = 1_000;

/**
 * Everything as JSON, in pieces, so that a million rows are never in memory as one text: one object with an array for
 * each table, and `settings`.
 *
 * @param about what stands at its beginning
 * @param settings what is kept beside the database
 */
export async function* exportAll(
  db: Database,
  about: Readonly<Record<string, string | number>>,
  settings: Readonly<Record<string, unknown>>,
): AsyncGenerator<string> {
  yield `${JSON.stringify(about).slice(0, -1)},"settings":${JSON.stringify(settings)},"tables":{`;
  for (const [place, table] of shownTables.entries()) {
    yield `${place === 0 ? '' : ','}\n"${table}":[`;
    for await (const piece of piecesOf(db, table)) yield piece;
    yield ']';
  }
  yield '}}\n';
}

/** In the order of the primary key, each batch from where the one before ended: what is written meanwhile shifts nothing. */
async function* piecesOf(db: Database, table: ShownTable): AsyncGenerator<string> {
  const rows = db.table<unknown, string>(table);
  let last: string | undefined;
  for (;;) {
    const keys = await (last === undefined ? rows.orderBy(':id') : rows.where(':id').above(last))
      .limit(atOnce)
      .primaryKeys();
    if (keys.length === 0) return;
    const found = (await rows.bulkGet(keys)).filter((row) => row !== undefined);
    if (found.length > 0)
      yield (last === undefined ? '\n' : ',\n') + found.map((row) => JSON.stringify(row)).join(',\n');
    last = keys.at(-1);
  }
}
