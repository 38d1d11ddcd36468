import type { Deps } from './ports/deps';

/**
 * Mails to this address or domain are asked about again. What is lifted already is left alone.
 *
 * @param key `domain:acme.com` or `address:dana@acme.com`
 */
export async function liftSuppression(deps: Deps, key: string): Promise<void> {
  const now = deps.clock.now();
  await deps.store.write(async ({ suppressions }) => {
    const known = await suppressions.get(key);
    if (known) await suppressions.put({ ...known, updatedAt: now, deletedAt: now });
  });
}

/** Mails to this address or domain are not asked about. */
export async function addSuppression(deps: Deps, key: string): Promise<void> {
  const now = deps.clock.now();
  await deps.store.write(async ({ suppressions }) => {
    if (await suppressions.get(key)) return;
    await suppressions.put({ key, createdAt: now, updatedAt: now, deletedAt: null });
  });
}
