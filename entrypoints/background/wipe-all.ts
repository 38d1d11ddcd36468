import { browser } from 'wxt/browser';
import type { Deps } from '@/lib/app/ports/deps';
import { deleteLeftBehind } from '@/lib/db/left-behind';
import { databaseNameKey, storedDatabaseName } from '@/lib/platform/stored-database-name';

/** Erases everything that is stored, settings too: as after a new installation. */
export async function wipeAll(deps: Deps): Promise<void> {
  await deps.lock.run('reconcile', async () => {
    await deps.store.wipe();
    await deleteLeftBehind(await storedDatabaseName.read());
    for (const id of await deps.notifier.shown()) await deps.notifier.clear(id);
    // Which database is in use stays: another one would be begun, and this one left behind.
    const keys = Object.keys(await browser.storage.local.get(null));
    await browser.storage.local.remove(keys.filter((key) => key !== databaseNameKey));
    await browser.storage.session.clear();
  });
}
