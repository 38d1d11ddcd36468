import { useEffect, useRef, useState } from 'react';
import type { InsightsView, PeriodId } from '@/components/dashboard/insights/insights-page';
import type { Read } from '@/components/dashboard/loaded';
import type { Clock } from '@/lib/app/ports/deps';
import type { Database } from '@/lib/db/database';
import { type InsightRows, readInsightRows } from '@/lib/db/read-insights';
import { readTemplateNames } from '@/lib/db/read-words';
import { learn } from '@/lib/domain/insights/insights';
import { tipsOf } from '@/lib/domain/insights/tips';
import { winsByWeek } from '@/lib/domain/insights/wins';
import { report } from '@/lib/platform/log';
import { useRead } from './use-read';

interface Told extends InsightRows {
  /** Epoch ms: as of when. */
  now: number;
  templates: ReadonlyMap<string, string>;
}

/** All is read anew after a change, and not sooner than after so many times what the last reading took: others need the machine. */
const restShare = 10;
const shortestRestMs = 1_000;
const dayMs = 24 * 3_600_000;
const periodDays: Record<PeriodId, number | null> = { quarter: 90, year: 365, all: null };

const turn = () => new Promise<void>((resolve) => setTimeout(resolve));

/** What all touches tell, read in slices and anew once something has changed; what was read before stays meanwhile. */
export function useInsightRows(db: Database, clock: Clock, zone: string): Read<Told> {
  const [read, setRead] = useState<Read<Told>>({ state: 'loading' });
  const found = useRead(() => readChanges(db), [db]);
  const changes = found.state === 'ready' ? found.value : undefined;
  const earliest = useRef(0);
  const reading = useRef(Promise.resolve());
  useEffect(() => {
    if (changes === undefined) return undefined;
    let isSuperseded = false;
    const readAnew = async () => {
      // One that has begun is finished, so that something is told also while more and more changes.
      if (isSuperseded) return;
      const start = performance.now();
      setRead(await attempt(db, clock, zone));
      const end = performance.now();
      earliest.current = end + Math.max(restShare * (end - start), shortestRestMs);
    };
    const begin = () => {
      reading.current = reading.current.then(readAnew);
    };
    const timer = setTimeout(begin, Math.max(earliest.current - performance.now(), 0));
    return () => {
      isSuperseded = true;
      clearTimeout(timer);
    };
  }, [db, clock, zone, changes]);
  return found.state === 'failed' ? found : read;
}

/** Grows with whatever changes a follow-up. */
async function readChanges(db: Database): Promise<number> {
  const store = await db.meta.get('store');
  return store?.key === 'store' ? store.lastSequence : 0;
}

async function attempt(db: Database, clock: Clock, zone: string): Promise<Read<Told>> {
  const onBadRow = (table: string, key: string) =>
    report('A stored row does not fit its schema', { table, key });
  try {
    const now = clock.now();
    const rows = await readInsightRows(db, { now, zone, rest: turn, onBadRow });
    const templates = await readTemplateNames(db, onBadRow);
    return { state: 'ready', value: { ...rows, now, templates } };
  } catch (error) {
    report('The database cannot be read', error);
    return { state: 'failed' };
  }
}

/** What is learnt of them in a period and of an account; null: of all. */
export function useLearnt(
  read: Read<Told>,
  period: PeriodId,
  account: string | null,
  zone: string,
  builtIn: readonly { id: string; name: string }[],
): Read<InsightsView> {
  const [learnt, setLearnt] = useState<Read<InsightsView>>({ state: 'loading' });
  useEffect(() => {
    if (read.state !== 'ready') return undefined;
    let isOver = false;
    const { attempts, accounts, now, templates } = read.value;
    const days = periodDays[period];
    const since = days === null ? null : now - days * dayMs;
    const wins = read.value.wins.filter((win) => account === null || win.account === account);
    void learn(attempts, { since, account }, now, turn).then((insights) => {
      if (isOver) return;
      const names = new Map([...builtIn.map(({ id, name }): [string, string] => [id, name]), ...templates]);
      const weeks = winsByWeek(wins, now);
      const view = { insights, tips: tipsOf(insights), wins, weeks, templates: names, accounts, now, zone };
      setLearnt({ state: 'ready', value: view });
    });
    return () => {
      isOver = true;
    };
  }, [read, period, account, zone, builtIn]);
  return read.state === 'ready' ? learnt : read;
}
