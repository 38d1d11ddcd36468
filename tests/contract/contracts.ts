import type { Calendar } from '@/lib/domain/calendar';
import type { Badge, Notifier, Session, Settings, Wakeup } from '@/lib/app/ports/deps';
import type { CheckSwitch } from '@/lib/app/ports/checks';
import type { PaceLog } from '@/lib/app/ports/pace';
import type { PolicySource } from '@/lib/app/ports/policy';
import type { SafetyCopy } from '@/lib/app/ports/store';
import { type Pace, restedPace } from '@/lib/domain/pacing';
import { defaultWorkWeek, workWeek } from '@/lib/domain/work-week';
import { followUpKey } from '../factories/records';
import { followUp } from '../factories/rows';

/**
 * What holds for every adapter of a port, the fake included. A case does something and says what it
 * saw; `saw` is what it must be. Nothing here knows of a test runner: the real adapters are tried in
 * a page of the browser's.
 */

/** One adapter of each port, fresh, with a way to look behind it. */
export interface Subjects {
  /** Epoch ms. */
  now: () => number;
  wakeup: Wakeup;
  /** What would wake the worker: `nextAt` in epoch ms. */
  planned: () => Promise<{ nextAt: number | null; isWatching: boolean }>;
  notifier: Notifier;
  badge: Badge;
  badgeText: () => Promise<string>;
  session: Session;
  checks: CheckSwitch;
  pace: PaceLog;
  /** Writes something else where the pace is kept, as a later version or a broken disk might. */
  spoilPace: (stored: unknown) => Promise<void>;
  policy: PolicySource;
  safety: SafetyCopy;
  settings: Omit<Settings, 'calendar'> & { calendar(): Promise<Calendar> };
  zone: string;
}

interface Case {
  does: (subjects: Subjects) => Promise<unknown>;
  saw: unknown;
}

const minute = 60_000;
const notice = { id: `${followUpKey}#2`, title: 'Dana Wu', message: 'SOC 2 report', opens: 'draft' as const };
const sentinel = { generation: 'first', lastSequence: 2 };
const other = followUp({
  key: `${followUpKey.slice(0, -1)}2`,
  legacyThreadId: '19a8c0ffee000002',
  sequence: 2,
});
const ownWeek = workWeek([0, 1, 2, 3], { start: '08:00', end: '16:30' });
const ownQuiet = { from: '20:00', to: '07:00' };

const pace: Pace = {
  asked: [1_000, 3_000],
  troubles: [{ account: 'sam@steadfast.com', why: 'blocked', times: 2, until: 9_000 }],
};

async function plannedIn({ planned, now }: Subjects) {
  const { nextAt, isWatching } = await planned();
  return { minutes: nextAt === null ? null : Math.round((nextAt - now()) / minute), isWatching };
}

export const contracts: Record<string, Case> = {
  'checks: are on, and explained once they have been used': {
    async does({ checks }) {
      const before = await checks.read();
      await checks.used();
      const used = await checks.read();
      await checks.explained();
      return [before, used, await checks.read()];
    },
    saw: [
      { isOn: true, isToExplain: false },
      { isOn: true, isToExplain: true },
      { isOn: true, isToExplain: false },
    ],
  },
  'policy: asks until the rep says otherwise, and keeps what was said before': {
    async does({ policy }) {
      const before = await policy.read();
      // One after the other, however they are begun.
      await Promise.all([policy.save({ mode: 'auto' }), policy.save({ always: ['domain:acme.com'] })]);
      return [before, await policy.read()];
    },
    saw: [
      { mode: 'ask', always: [], mostRecipients: 5 },
      { mode: 'auto', always: ['domain:acme.com'], mostRecipients: 5 },
    ],
  },
  'policy: what does not fit is refused, and costs nothing': {
    async does({ policy }) {
      await policy.save({ mostRecipients: 8 });
      const refused = await policy.save({ mostRecipients: 0 }).then(
        () => false,
        () => true,
      );
      return [refused, await policy.read()];
    },
    saw: [true, { mode: 'ask', always: [], mostRecipients: 8 }],
  },
  'checks: who switches them off or on knows what they are': {
    async does({ checks }) {
      await checks.used();
      await checks.save(false);
      const off = await checks.read();
      await checks.save(true);
      return [off, await checks.read()];
    },
    saw: [
      { isOn: false, isToExplain: false },
      { isOn: true, isToExplain: false },
    ],
  },
  'checks: what is explained before it has been used is not explained again': {
    async does({ checks }) {
      await checks.save(true);
      await checks.used();
      return checks.read();
    },
    saw: { isOn: true, isToExplain: false },
  },
  'pace: nothing was asked at first, and what is saved last counts': {
    async does({ pace: log }) {
      const before = await log.read();
      await log.save({ ...pace, asked: [500] });
      await log.save(pace);
      return [before, await log.read()];
    },
    saw: [restedPace, pace],
  },
  'pace: what cannot be read counts as no request, and does not stay': {
    async does({ pace: log, spoilPace }) {
      const seen: Pace[] = [];
      for (const stored of [
        'soon',
        null,
        { asked: [1] },
        { ...pace, asked: ['now'] },
        { ...pace, more: 1 },
      ]) {
        await spoilPace(stored);
        seen.push(await log.read());
      }
      await log.save(pace);
      return [new Set(seen.map((one) => JSON.stringify(one))).size, seen[0], await log.read()];
    },
    saw: [1, restedPace, pace],
  },
  'pace: a wait lets that time pass': {
    async does({ pace: log, now }) {
      const before = now();
      await log.wait(50);
      // A browser's timer may be early by less than the clock's own step.
      return now() - before >= 49;
    },
    saw: true,
  },
  'wakeup: nothing is planned where there is no need': {
    async does(all) {
      await all.wakeup.plan(null, false);
      return plannedIn(all);
    },
    saw: { minutes: null, isWatching: false },
  },
  'wakeup: the next moment and the heartbeat': {
    async does(all) {
      await all.wakeup.plan(all.now() + 90 * minute, true);
      return plannedIn(all);
    },
    saw: { minutes: 90, isWatching: true },
  },
  'wakeup: what is planned last counts, also where it is earlier': {
    async does(all) {
      await all.wakeup.plan(all.now() + 90 * minute, true);
      await all.wakeup.plan(all.now() + 5 * minute, true);
      await all.wakeup.plan(all.now() + 5 * minute, true);
      return plannedIn(all);
    },
    saw: { minutes: 5, isWatching: true },
  },
  'wakeup: what is not needed any more is taken back': {
    async does(all) {
      await all.wakeup.plan(all.now() + 5 * minute, true);
      await all.wakeup.plan(null, true);
      const watching = await plannedIn(all);
      await all.wakeup.plan(null, false);
      return [watching, await plannedIn(all)];
    },
    saw: [
      { minutes: null, isWatching: true },
      { minutes: null, isWatching: false },
    ],
  },

  'notifier: one for each id, however often it is shown': {
    async does({ notifier }) {
      await notifier.show(notice);
      await notifier.show({ ...notice, message: 'Again' });
      await notifier.show({ ...notice, id: 'digest', opens: 'list' });
      return [...(await notifier.shown())].sort();
    },
    saw: ['digest', notice.id],
  },
  'notifier: what is cleared is gone, and clearing it again is no failure': {
    async does({ notifier }) {
      await notifier.show(notice);
      await notifier.clear(notice.id);
      await notifier.clear(notice.id);
      return [...(await notifier.shown())];
    },
    saw: [],
  },

  'badge: a number, none for none, and no more than fits': {
    async does({ badge, badgeText }) {
      const texts: string[] = [];
      for (const count of [7, 1_000, 0]) {
        await badge.show(count);
        texts.push(await badgeText());
      }
      return texts;
    },
    saw: ['7', '999+', ''],
  },

  'session: the same for as long as the browser runs': {
    async does({ session }) {
      const id = await session.id();
      return { isSame: id === (await session.id()), isSomething: id.length > 0 };
    },
    saw: { isSame: true, isSomething: true },
  },

  'safety copy: empty at first': {
    does: async ({ safety }) => ({ sentinel: await safety.sentinel(), records: await safety.records() }),
    saw: { sentinel: null, records: [] },
  },
  'safety copy: gives back what it was given': {
    async does({ safety }) {
      await safety.save([followUp(), other], sentinel);
      const records = (await safety.records()).toSorted((one, two) => one.sequence - two.sequence);
      return { sentinel: await safety.sentinel(), records };
    },
    saw: { sentinel, records: [followUp(), other] },
  },
  'safety copy: forgets what is closed or deleted, and keeps what was answered': {
    async does({ safety }) {
      const third = followUp({ key: `${followUpKey.slice(0, -1)}3` });
      await safety.save([followUp(), other, third], sentinel);
      const closed = { dueAt: null, dueOn: null, state: 'closed' as const };
      const answered = { ...third, dueAt: null, dueOn: null, state: 'replied' as const };
      await safety.save([followUp(closed), { ...other, deletedAt: 1 }, answered], sentinel);
      return (await safety.records()).map(({ key, state }) => ({ key, state }));
    },
    saw: [{ key: `${followUpKey.slice(0, -1)}3`, state: 'replied' }],
  },

  'settings: the usual week until the rep says otherwise': {
    async does({ settings, zone }) {
      const usual = await settings.calendar();
      await settings.save({ week: ownWeek });
      const own = await settings.calendar();
      return { usual: usual.week, own: own.week, isHere: usual.zone === zone && own.zone === zone };
    },
    saw: { usual: defaultWorkWeek, own: ownWeek, isHere: true },
  },
  'settings: what is set leaves the rest, and two at once lose neither': {
    async does({ settings }) {
      await settings.save({ country: 'AT', vacations: [{ from: '2026-12-20', to: '2027-01-06' }] });
      await Promise.all([settings.save({ country: 'CH' }), settings.save({ quiet: ownQuiet })]);
      const { country, vacations, quiet } = await settings.calendar();
      await settings.save({ country: undefined });
      const { country: usual } = await settings.calendar();
      return { country, vacations: vacations.length, quiet, isUsual: usual !== 'CH' };
    },
    saw: { country: 'CH', vacations: 1, quiet: ownQuiet, isUsual: true },
  },
  'settings: what does not fit is refused, and changes nothing': {
    async does({ settings }) {
      await settings.save({ country: 'AT' });
      const refused = await settings.save({ country: 'Austria' }).then(
        () => false,
        () => true,
      );
      await settings.save({ quiet: ownQuiet });
      return { refused, country: (await settings.calendar()).country };
    },
    saw: { refused: true, country: 'AT' },
  },
};
