import { Dexie, type EntityTable, type Table } from 'dexie';
import type { JournalEntry } from '@/lib/domain/journal-entry';
import type {
  Account,
  ComposeChoice,
  FollowUp,
  Message,
  Note,
  Nudge,
  Suppression,
  Touch,
} from '@/lib/domain/model';
import type {
  Prospect,
  StoredCadence,
  StoredPoint,
  StoredResource,
  StoredTemplate,
} from '@/lib/domain/library';
import { migrations } from './migrations/index';

export interface StoreMeta {
  key: 'store';
  /** Made when the database is; another one means that it was wiped in between. */
  generation: string;
  /** The last number given to a follow-up. */
  lastSequence: number;
}

/** Something the rep must be told once. */
export interface NoticeMeta {
  key: 'notice';
  id: string;
  kind: 'restored';
  count: number;
  /** Epoch ms. */
  at: number;
}

export interface Database extends Dexie {
  followUps: EntityTable<FollowUp, 'key'>;
  messages: EntityTable<Message, 'key'>;
  touches: EntityTable<Touch, 'key'>;
  nudges: EntityTable<Nudge, 'id'>;
  suppressions: EntityTable<Suppression, 'key'>;
  accounts: Table<Account, string>;
  journal: EntityTable<JournalEntry, 'id'>;
  notes: EntityTable<Note, 'id'>;
  composeChoices: EntityTable<ComposeChoice, 'key'>;
  cadences: Table<StoredCadence, string>;
  templates: Table<StoredTemplate, string>;
  resources: Table<StoredResource, string>;
  prospects: Table<Prospect, string>;
  points: EntityTable<StoredPoint, 'id'>;
  meta: Table<StoreMeta | NoticeMeta, string>;
}

/**
 * Describes the database; the first query opens it. Writes are strict: what a reminder depends on
 * is on the disk before it is called done.
 */
export function createDatabase(name: string): Database {
  const db = new Dexie(name, {
    chromeTransactionDurability: 'strict',
    // Kept for live queries, which nobody makes.
    cache: 'disabled',
  }) as Database;
  for (const migrate of migrations) migrate(db);
  return db;
}
