import { type Collection, Dexie, type Table } from 'dexie';
import type { Collected, Tables } from '@/lib/app/ports/store';
import { journalEntrySchema } from '@/lib/domain/journal-entry';
import {
  accountSchema,
  composeChoiceSchema,
  type FollowUp,
  followUpSchema,
  messageSchema,
  noteSchema,
  nudgeSchema,
  type State,
  suppressionSchema,
  touchSchema,
} from '@/lib/domain/model';
import {
  storedPointSchema,
  prospectSchema,
  storedCadenceSchema,
  storedResourceSchema,
  storedTemplateSchema,
} from '@/lib/domain/library';
import { followUpKeyOf, nudgeIdPrefix } from '@/lib/domain/ids';
import type { Database } from './database';
import { createParser, type OnBadRow, type Parser } from './parse';

/** States in which the clock matters. */
const watchedStates = ['waiting', 'due'] as const;
/** States in which a follow-up goes on. */
const openStates: ReadonlySet<State> = new Set<State>(['held', 'waiting', 'due', 'paused']);

/** The tables as the use cases see them. `onSaved` hears of each follow-up written. */
export function createTables(
  db: Database,
  onSaved: (followUp: FollowUp) => void,
  onBadRow: OnBadRow,
): Tables {
  const followUp = createParser('followUps', followUpSchema, onBadRow);
  const message = createParser('messages', messageSchema, onBadRow);
  const touch = createParser('touches', touchSchema, onBadRow);
  const nudge = createParser('nudges', nudgeSchema, onBadRow);
  const suppression = createParser('suppressions', suppressionSchema, onBadRow);
  const note = createParser('notes', noteSchema, onBadRow);
  const composeChoice = createParser('composeChoices', composeChoiceSchema, onBadRow);
  const points = createParser('points', storedPointSchema, onBadRow);
  const journal = createParser('journal', journalEntrySchema, onBadRow);

  // One that cannot be read must not stand in the way of those behind it.
  const isReadable = (row: unknown) => followUp.one(row) !== undefined;

  return {
    followUps: {
      get: async (key) => alive(followUp.one(await db.followUps.get(key))),
      many: async (keys) =>
        followUp.many(await db.followUps.bulkGet([...keys])).filter((row) => row.deletedAt === null),
      newest: async (account, limit) => {
        const [first, last] = [followUpKeyOf(account, ''), followUpKeyOf(account, '\uffff')];
        const rows = await db.followUps.where('key').between(first, last).reverse().limit(limit).toArray();
        const oldest = rows.length < limit ? undefined : rows.at(-1);
        return {
          from: oldest?.key.slice(first.length) ?? '',
          followUps: followUp.many(rows).filter((row) => row.deletedAt === null),
        };
      },
      save: async (row) => {
        const meta = await db.meta.get('store');
        if (meta?.key !== 'store') throw new Dexie.InternalError('The database has no meta row');
        const numbered = followUp.checked({ ...row, sequence: meta.lastSequence + 1 });
        await db.meta.put({ ...meta, lastSequence: numbered.sequence });
        await db.followUps.put(numbered);
        onSaved(numbered);
        return numbered;
      },
      byThreadKey: async (threadKey) =>
        alive(followUp.one(await db.followUps.where('threadKey').equals(threadKey).first())),
      openWith: async (account, people, companies, names) => {
        const isWanted = (row: FollowUp) =>
          row.account === account && row.deletedAt === null && openStates.has(row.state);
        const found = [
          ...(await db.followUps.where('prospect.email').anyOf(people).filter(isWanted).toArray()),
          ...(await db.followUps.where('company').anyOf(companies).filter(isWanted).toArray()),
          ...(await db.followUps.where('prospect.name').anyOf(names).filter(isWanted).toArray()),
        ];
        const rows = new Map(found.map((row) => [row.key, row]));
        return followUp.many([...rows.values()]);
      },
      onCadence: async (cadenceId) =>
        followUp
          .many(await db.followUps.where({ cadenceId }).toArray())
          .filter(({ state, deletedAt }) => deletedAt === null && openStates.has(state)),
      withPerson: async (email) =>
        followUp
          .many(await db.followUps.where('prospect.email').equals(email).toArray())
          .filter(({ deletedAt }) => deletedAt === null),
      dueBetween: async (from, to) =>
        followUp.many(
          await db.followUps
            .where('[state+dueAt]')
            .between(['waiting', from], ['waiting', to], true, false)
            .toArray(),
        ),
      due: async () =>
        followUp.many(
          await db.followUps
            .where('[state+dueAt]')
            .between(['due', Dexie.minKey], ['due', Dexie.maxKey])
            .toArray(),
        ),
      ready: async (now, limit) =>
        followUp.many(
          await db.followUps
            .where('[state+dueAt]')
            .between(['waiting', Dexie.minKey], ['waiting', now], true, true)
            .filter(isReadable)
            .limit(limit)
            .toArray(),
        ),
      nextDueAt: async (after) => {
        const row = await db.followUps
          .where('[state+dueAt]')
          .between(['waiting', after ?? Dexie.minKey], ['waiting', Dexie.maxKey], after === undefined)
          .filter(isReadable)
          .first();
        return row?.dueAt ?? null;
      },
      countDue: () =>
        db.followUps.where('[state+dueAt]').between(['due', Dexie.minKey], ['due', Dexie.maxKey]).count(),
      hasWatched: async () => {
        for (const state of watchedStates) {
          const any = db.followUps
            .where('[state+dueAt]')
            .between([state, Dexie.minKey], [state, Dexie.maxKey]);
          if (await any.first()) return true;
        }
        return false;
      },
      meantForOtherZone: async (zone) => {
        const meantFor = db.followUps.where('[state+dueOn.zone]');
        const before = await meantFor
          .between(['waiting', Dexie.minKey], ['waiting', zone], true, false)
          .toArray();
        const after = await meantFor
          .between(['waiting', zone], ['waiting', Dexie.maxKey], false, true)
          .toArray();
        return followUp.many([...before, ...after]);
      },
    },
    messages: {
      get: async (key) => alive(message.one(await db.messages.get(key))),
      put: async (row) => void (await db.messages.put(message.checked(row))),
      inThread: async (threadKey) => message.many(await db.messages.where({ threadKey }).toArray()),
      toOffer: async () =>
        message.many(
          await db.messages
            .where('[proposal+at]')
            .between(['new', Dexie.minKey], ['new', Dexie.maxKey])
            .toArray(),
        ),
      // A mail without an end of its hold was not confirmed yet: it is not in this index.
      held: async () =>
        message.many(
          await db.messages
            .where('[state+heldUntil]')
            .between(['held', Dexie.minKey], ['held', Dexie.maxKey])
            .toArray(),
        ),
    },
    touches: {
      get: async (key) => alive(touch.one(await db.touches.get(key))),
      put: async (row) => void (await db.touches.put(touch.checked(row))),
      of: async (followUpKey) =>
        touch
          .many(await ofFollowUp(db.touches, followUpKey).toArray())
          .filter((row) => row.deletedAt === null),
    },
    nudges: {
      get: async (id) => alive(nudge.one(await db.nudges.get(id))),
      put: async (row) => void (await db.nudges.put(nudge.checked(row))),
      of: async (followUpKey) =>
        nudge.many(await db.nudges.where('id').startsWith(nudgeIdPrefix(followUpKey)).toArray()),
      open: async () =>
        nudge.many(await db.nudges.where('state').anyOf('pending', 'claimed', 'shown').toArray()),
      shown: async () => nudge.many(await db.nudges.where({ state: 'shown' }).toArray()),
      countShown: () => db.nudges.where({ state: 'shown' }).count(),
      hasUnfinished: async () =>
        (await db.nudges.where('state').anyOf('pending', 'claimed').first()) !== undefined,
    },
    suppressions: {
      get: async (key) => alive(suppression.one(await db.suppressions.get(key))),
      put: async (row) => void (await db.suppressions.put(suppression.checked(row))),
    },
    accounts: collected(db.accounts, createParser('accounts', accountSchema, onBadRow)),
    cadences: collected(db.cadences, createParser('cadences', storedCadenceSchema, onBadRow)),
    templates: collected(db.templates, createParser('templates', storedTemplateSchema, onBadRow)),
    resources: collected(db.resources, createParser('resources', storedResourceSchema, onBadRow)),
    prospects: collected(db.prospects, createParser('prospects', prospectSchema, onBadRow)),
    points: {
      get: async (id) => alive(points.one(await db.points.get(id))),
      put: async (row) => void (await db.points.put(points.checked(row))),
      of: async (followUpKey) =>
        points
          .many(await ofFollowUp(db.points, followUpKey).toArray())
          .filter((row) => row.deletedAt === null),
      known: async (followUpKey) => points.many(await ofFollowUp(db.points, followUpKey).toArray()),
    },
    journal: {
      add: async (entry) => void (await db.journal.add(journal.checked(entry))),
      get: async (id) => journal.one(await db.journal.get(id)),
      of: async (followUpKey, limit) =>
        journal.many(await ofFollowUp(db.journal, followUpKey).reverse().limit(limit).toArray()),
    },
    notes: {
      get: async (id) => alive(note.one(await db.notes.get(id))),
      put: async (row) => void (await db.notes.put(note.checked(row))),
      of: async (followUpKey) =>
        note
          .many(await ofFollowUp(db.notes, followUpKey).reverse().toArray())
          .filter((row) => row.deletedAt === null),
    },
    composeChoices: {
      get: async (key) => alive(composeChoice.one(await db.composeChoices.get(key))),
      put: async (row) => void (await db.composeChoices.put(composeChoice.checked(row))),
      revive: async (key, sentAt, now) => {
        const row = composeChoice.one(await db.composeChoices.get(key));
        // What was done as chosen was dropped after the send; what was dropped before it was not wanted.
        if (row?.deletedAt && row.deletedAt > sentAt)
          await db.composeChoices.put({ ...row, updatedAt: now, deletedAt: null });
      },
      forget: async (before) => void (await db.composeChoices.where('updatedAt').below(before).delete()),
    },
    notice: {
      dismiss: async (id) => {
        const notice = await db.meta.get('notice');
        if (notice?.key === 'notice' && notice.id === id) await db.meta.delete('notice');
      },
    },
  };
}

function collected<Row extends { deletedAt: number | null }>(
  table: Table<Row, string>,
  parser: Parser<Row>,
): Collected<Row> {
  return {
    get: async (key) => alive(parser.one(await table.get(key))),
    put: async (row) => void (await table.put(parser.checked(row))),
    all: async () => parser.many(await table.toArray()).filter(({ deletedAt }) => deletedAt === null),
  };
}

/** Rows of one follow-up, oldest first. */
function ofFollowUp<Row>(table: Table<Row, string>, followUpKey: string): Collection<Row, string> {
  return table.where('[followUpKey+at]').between([followUpKey, Dexie.minKey], [followUpKey, Dexie.maxKey]);
}

function alive<Row extends { deletedAt: number | null }>(row: Row | undefined): Row | undefined {
  return row?.deletedAt === null ? row : undefined;
}
