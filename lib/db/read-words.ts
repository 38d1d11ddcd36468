import {
  type StoredPoint,
  type StoredResource,
  type StoredTemplate,
  storedTemplateSchema,
} from '@/lib/domain/library';
import type { Channel } from '@/lib/domain/cadence';
import type { FollowUp } from '@/lib/domain/model';
import { repName } from '@/lib/domain/words/rep-name';
import type { Database } from './database';
import { createParser, type OnBadRow } from './parse';
import { createTables } from './tables';

/** What drafts are made of, for pages: they read, only the background writes. */

/** A follow-up that a template can be tried on, with all that is said in a draft to its prospect. */
export interface SampleRow {
  followUp: FollowUp;
  points: StoredPoint[];
  lastTouchChannel: Channel;
  /** The prospect's. */
  tags: readonly string[];
  sentResources: readonly string[];
  /** The rep's, as the thread's mails are signed; '' where none is. */
  myName: string;
}

export interface TemplateRows {
  templates: StoredTemplate[];
  resources: StoredResource[];
  samples: SampleRow[];
}

/** How many follow-ups a template can be tried on: those that are due first. */
const mostSamples = 20;

/** Templates, and what they can be tried with, in one read transaction. */
export async function readTemplateRows(db: Database, onBadRow: OnBadRow): Promise<TemplateRows> {
  const own = [db.templates, db.resources, db.accounts];
  const needed = [...own, db.followUps, db.messages, db.points, db.touches, db.prospects];
  return db.transaction('r', needed, async () => {
    const tables = createTables(db, () => {}, onBadRow);
    const keys = await sampleKeys(db);
    const samples: SampleRow[] = [];
    for (const followUp of await tables.followUps.many(keys)) {
      const touches = await tables.touches.of(followUp.key);
      const account = await tables.accounts.get(followUp.account);
      const { threadKey } = followUp;
      const mails = threadKey === null ? [] : await tables.messages.inThread(threadKey);
      const prospect = await tables.prospects.get(followUp.prospect.email);
      samples.push({
        followUp,
        points: await tables.points.of(followUp.key),
        lastTouchChannel: touches.find(({ key }) => key === followUp.lastTouchKey)?.channel ?? 'email',
        tags: prospect?.tags ?? [],
        sentResources: prospect?.sentResources ?? [],
        myName: repName(followUp, account, mails),
      });
    }
    return { templates: await tables.templates.all(), resources: await tables.resources.all(), samples };
  });
}

async function sampleKeys(db: Database): Promise<string[]> {
  const inState = (state: 'due' | 'waiting') =>
    db.followUps
      .where('[state+dueAt]')
      .between([state, 0], [state, Infinity])
      .limit(mostSamples)
      .primaryKeys();
  return [...(await inState('due')), ...(await inState('waiting'))].slice(0, mostSamples);
}

/** Those that are not deleted. */
export async function readResources(db: Database, onBadRow: OnBadRow): Promise<StoredResource[]> {
  return db.transaction('r', db.resources, () => createTables(db, () => {}, onBadRow).resources.all());
}

/** What the rep's own templates are called, by id; those that were removed, too: mails were sent with them. */
export async function readTemplateNames(db: Database, onBadRow: OnBadRow): Promise<Map<string, string>> {
  const rows = createParser('templates', storedTemplateSchema, onBadRow).many(await db.templates.toArray());
  return new Map(rows.map(({ id, name }) => [id, name]));
}
