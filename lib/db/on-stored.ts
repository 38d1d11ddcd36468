import { Dexie } from 'dexie';

/**
 * Hears of each change of the database, made here or in another part of the extension. For pages.
 *
 * @returns what ends it
 */
export function onStored(listener: () => void): () => void {
  const { storagemutated } = Dexie.on;
  storagemutated.subscribe(listener);
  return () => storagemutated.unsubscribe(listener);
}
