import {
  type HealthReport,
  type HealthView,
  mergeHealth,
  namelessShared,
  viewHealth,
} from '@/lib/domain/health';
import { rememberAccount } from './own-addresses';
import type { Deps } from './ports/deps';

/**
 * Whose Gmail a tab shows; where it does not say (`account` is null), the N of its `u/N` stands for it. A mailbox that
 * somebody shares with the rep is not that of its `u/N`.
 */
interface Whose {
  account: string | null;
  index: number | null;
  isShared: boolean;
}

const placeOf = (index: number) => `u/${index}`;

/** Keeps what a tab tells of itself, with what other looks have told of the same account. */
export async function recordHealth(
  deps: Deps,
  { account, index, isShared }: Whose,
  told: HealthReport,
): Promise<void> {
  const whose = account ?? (isShared ? namelessShared : index === null ? null : placeOf(index));
  if (whose === null) return;
  if (account !== null && isShared) await rememberShared(deps, account);
  await deps.lock.run('health', async () => {
    if (isShared && account !== null) await deps.health.remove(namelessShared);
    const stored = (await deps.health.all())[whose] ?? null;
    await deps.health.save(whose, mergeHealth(stored, told));
  });
}

async function rememberShared({ store, clock }: Deps, account: string): Promise<void> {
  const known = await store.read((tables) => tables.accounts.get(account));
  if (known?.isShared === true || (known && known.index !== null)) return;
  await store.write((tables) => rememberAccount(tables, account, clock.now(), { isShared: true }));
}

/** It is known by now whose Gmail that place shows: what was told without a name is over. */
export async function forgetNameless(deps: Deps, index: number): Promise<void> {
  await deps.lock.run('health', () => deps.health.remove(placeOf(index)));
}

/** How well Steadfast works in each account's Gmail that was open since the browser was started. */
export async function readHealth(deps: Deps): Promise<HealthView[]> {
  const reports = await deps.health.all();
  return Object.entries(reports).map(([account, report]) => viewHealth(account, report));
}
