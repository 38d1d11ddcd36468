import type { SignIns } from '@/lib/app/ports/gmail';

/** Addresses in the order of `u/0`, `u/1`, …; null: Gmail does not say. */
export interface FakeSignIns extends SignIns {
  accounts: string[] | null;
}

export function fakeSignIns(): FakeSignIns {
  return {
    accounts: null,
    async indexOf(address) {
      if (!this.accounts) return 'unknown';
      const index = this.accounts.indexOf(address);
      return index < 0 ? 'notSignedIn' : index;
    },
    async addressAt(index) {
      return this.accounts?.[index] ?? null;
    },
  };
}
