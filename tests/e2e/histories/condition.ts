import type { Unchecked } from '@/lib/domain/answer';
import type { Steadfast } from '../steadfast';
import { account } from './cast';

/** How Gmail is to be had without a tab. `moved`: the account is at another `u/N` than before; `off`: the rep wants no looks. */
export type Condition =
  | 'well'
  | 'moved'
  | 'offline'
  | 'signedOut'
  | 'otherAccount'
  | 'blocked'
  | 'broken'
  | 'off';

/** What a nudge has to say then; null: somebody can look, and there is nothing to say. */
export const reasons: Readonly<Record<Condition, readonly Unchecked['why'][] | null>> = {
  well: null,
  moved: null,
  offline: ['offline'],
  // Behind a place without a sign-in there is the rep's other account.
  signedOut: ['signedOut', 'otherAccount'],
  otherAccount: ['otherAccount'],
  blocked: ['blocked'],
  broken: ['unreadable'],
  off: ['switchedOff'],
};

const always = Number.MAX_SAFE_INTEGER;

/** Brings it about, and gives what ends it. */
export async function befall(steadfast: Steadfast, condition: Condition): Promise<() => Promise<void>> {
  const { control } = steadfast.gmail;
  const failing = (fault: number | 'offline') => {
    control.fail(always, fault, ['print', 'feed']);
    return async () => control.clear();
  };
  switch (condition) {
    case 'well':
      return async () => undefined;
    case 'moved':
      control.swapAccounts();
      return async () => undefined;
    case 'offline':
      return failing('offline');
    case 'blocked':
      return failing(403);
    case 'broken':
      return failing(500);
    case 'signedOut':
      control.signOut(account);
      return async () => control.signIn(account);
    case 'otherAccount':
      control.signOutAccount(account);
      return async () => control.signInAccount(account);
    case 'off':
      await switchChecks(steadfast, false);
      return () => switchChecks(steadfast, true);
  }
}

async function switchChecks(steadfast: Steadfast, isOn: boolean): Promise<void> {
  const page = await steadfast.extensionPage();
  await page.evaluate((checks) => chrome.storage.local.set({ checks }), isOn);
}
