import { browser } from 'wxt/browser';
import type { PolicySource } from '@/lib/app/ports/policy';
import { type Policy, policySchema, readPolicy } from '@/lib/domain/policy';
import { watchKey } from './watch-key';

const key = 'policy';

export interface StoredPolicy extends PolicySource {
  /** Calls back after each change, wherever it was made; returns what ends that. */
  watch(onChange: () => void): () => void;
}

/** One after the other: each reads what the one before has written. */
let saving: Promise<void> = Promise.resolve();

/** The policy in `storage.local`. Storage that fails asks, as usual. */
export const storedPolicy: StoredPolicy = {
  async read() {
    return readPolicy(await stored().catch(() => undefined));
  },
  save(patch) {
    saving = saving.catch(() => undefined).then(() => change(patch));
    return saving;
  },
  watch: (onChange) => watchKey(key, onChange),
};

async function stored(): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

async function change(patch: Partial<Policy>): Promise<void> {
  await browser.storage.local.set({ [key]: policySchema.parse({ ...readPolicy(await stored()), ...patch }) });
}
