import { type HealthReport, type HealthView, mergeHealth, viewHealth } from '@/lib/domain/health';
import type { Deps } from './ports';

/** Keeps what a tab tells of itself, with what other looks have told of the same account. */
export async function recordHealth(deps: Deps, account: string, told: HealthReport): Promise<void> {
  await deps.lock.run('health', async () => {
    const stored = (await deps.health.all())[account] ?? null;
    await deps.health.save(account, mergeHealth(stored, told));
  });
}

/** How well Steadfast works in each account's Gmail that was open since the browser was started. */
export async function readHealth(deps: Deps): Promise<HealthView[]> {
  const reports = await deps.health.all();
  return Object.entries(reports).map(([account, report]) => viewHealth(account, report));
}
