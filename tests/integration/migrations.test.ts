import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import type { Database } from '@/lib/db/database';
import { migrations } from '@/lib/db/migrations/index';
import { openDatabase } from '@/lib/db/open';
import { journalEntrySchema } from '@/lib/domain/journal-entry';
import {
  storedPointSchema,
  prospectSchema,
  storedCadenceSchema,
  storedResourceSchema,
  storedTemplateSchema,
} from '@/lib/domain/library';
import {
  accountSchema,
  composeChoiceSchema,
  followUpSchema,
  messageSchema,
  noteSchema,
  nudgeSchema,
  suppressionSchema,
  touchSchema,
} from '@/lib/domain/model';
import { fakeDatabaseName } from '../fakes/fake-database-name';
import { version1 } from '../fixtures/databases/version-1';
import { version2 } from '../fixtures/databases/version-2';
import { version3 } from '../fixtures/databases/version-3';
import { version4 } from '../fixtures/databases/version-4';
import { version5 } from '../fixtures/databases/version-5';
import { version6 } from '../fixtures/databases/version-6';

interface Fixture {
  /** Dexie keeps its versions times ten. */
  nativeVersion: number;
  stores: Record<string, { keyPath: string; indexes: readonly (string | string[])[] }>;
  rows: Record<string, readonly unknown[]>;
}

/** A database before each migration but the first, and as the newest leaves it. */
const fixtures: readonly Fixture[] = [version1, version2, version3, version4, version5, version6];
const schemas: Record<string, z.ZodMiniType> = {
  followUps: followUpSchema,
  messages: messageSchema,
  touches: touchSchema,
  nudges: nudgeSchema,
  suppressions: suppressionSchema,
  accounts: accountSchema,
  journal: journalEntrySchema,
  notes: noteSchema,
  composeChoices: composeChoiceSchema,
  cadences: storedCadenceSchema,
  templates: storedTemplateSchema,
  resources: storedResourceSchema,
  prospects: prospectSchema,
  points: storedPointSchema,
};

/** Lays a database out by the browser's own means, so that no code of today has a hand in it. */
async function lay(name: string, { nativeVersion, stores, rows }: Fixture): Promise<void> {
  const request = indexedDB.open(name, nativeVersion);
  await new Promise<void>((resolve, reject) => {
    request.onupgradeneeded = () => {
      for (const [table, { keyPath, indexes }] of Object.entries(stores)) {
        const store = request.result.createObjectStore(table, { keyPath });
        for (const path of indexes)
          store.createIndex(Array.isArray(path) ? `[${path.join('+')}]` : path, path);
        for (const row of rows[table] ?? []) store.put(row);
      }
    };
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error ?? new Error('The fixture was not laid out'));
  });
  request.result.close();
}

const shapeOf = (db: Database) =>
  Object.fromEntries(
    db.tables.map(({ name, schema }) => [
      name,
      [schema.primKey.src, ...schema.indexes.map(({ src }) => src).sort()],
    ]),
  );

describe('migrations', () => {
  it('have a fixture for each schema there was', () => {
    expect(fixtures.map(({ nativeVersion }) => nativeVersion)).toEqual(
      migrations.map((_, index) => (index + 1) * 10),
    );
  });

  it.each(fixtures)('lead from version $nativeVersion to today, with every row', async (fixture) => {
    const old = fakeDatabaseName();
    await lay(old.current, fixture);
    const db = await openDatabase(old);
    const fresh = await openDatabase(fakeDatabaseName());
    expect(db.backendDB().version).toBe(migrations.length * 10);
    expect(shapeOf(db)).toEqual(shapeOf(fresh));
    for (const [table, schema] of Object.entries(schemas)) {
      const stored: unknown[] = await db.table(table).toArray();
      expect(stored).toHaveLength(fixture.rows[table]?.length ?? 0);
      for (const row of stored) expect(schema.safeParse(row).error).toBeUndefined();
    }
    expect(await db.meta.get('store')).toEqual({ key: 'store', generation: 'first', lastSequence: 1 });
    db.close();
    fresh.close();
  });

  it('knows the cadences by their new names, and at which step each follow-up is', async () => {
    const old = fakeDatabaseName();
    const [row] = version2.rows.followUps;
    const third = { ...row, key: 'sam@steadfast.com:19a8c0ffee000003', cadenceId: 'monthly', touches: 3 };
    const choice = { ...version2.rows.composeChoices[0], choice: { kind: 'cadence', cadenceId: 'monthly' } };
    const rows = { ...version2.rows, followUps: [row, third], composeChoices: [choice] };
    await lay(old.current, { ...version2, rows });
    const db = await openDatabase(old);
    expect(await db.followUps.toArray()).toMatchObject([
      { cadenceId: 'firstContact', step: 0 },
      { cadenceId: 'longGame', step: 2 },
    ]);
    expect(await db.composeChoices.toArray()).toMatchObject([{ choice: { cadenceId: 'longGame' } }]);
    db.close();
  });
});
