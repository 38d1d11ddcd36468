import { browser } from 'wxt/browser';

/** Calls back after each change of a key of `storage.local`, wherever it was made; returns what ends that. */
export function watchKey(key: string, onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    if (key in changes) onChange();
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
