import type { GmailTabs, ThreadWish } from '@/lib/app/ports/gmail';
import type { NobodyView, ProposalView } from '@/lib/domain/views';

export interface FakeTabs extends GmailTabs {
  readonly proposed: ProposalView[];
  readonly nobody: NobodyView[];
  /** Accounts that a tab shows. */
  readonly accounts: Set<string>;
  /** What was brought up in a tab that was there. */
  readonly shown: ThreadWish[];
  readonly opened: (ThreadWish & { index: number | null })[];
}

export function fakeTabs(): FakeTabs {
  const proposed: ProposalView[] = [];
  const nobody: NobodyView[] = [];
  const accounts = new Set<string>();
  const shown: FakeTabs['shown'] = [];
  const opened: FakeTabs['opened'] = [];
  return {
    proposed,
    nobody,
    accounts,
    shown,
    opened,
    async propose(proposal) {
      proposed.push(proposal);
    },
    async tellNobody(view) {
      nobody.push(view);
    },
    async announce() {},
    async arrived() {},
    async show(wish) {
      if (!accounts.has(wish.account)) return false;
      shown.push(wish);
      return true;
    },
    async open(wish, index) {
      opened.push({ ...wish, index });
      accounts.add(wish.account);
    },
    async showMissing() {},
  };
}
