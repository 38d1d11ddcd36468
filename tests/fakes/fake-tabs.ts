import type { GmailTabs } from '@/lib/app/ports';
import type { ProposalView } from '@/lib/domain/views';

export interface FakeTabs extends GmailTabs {
  readonly proposed: ProposalView[];
  readonly opened: { account: string; legacyThreadId: string; indexHint: number | null }[];
}

export function fakeTabs(): FakeTabs {
  const proposed: ProposalView[] = [];
  const opened: FakeTabs['opened'] = [];
  return {
    proposed,
    opened,
    async propose(proposal) {
      proposed.push(proposal);
    },
    async announce() {},
    async arrived() {},
    async openThread(account, legacyThreadId, indexHint) {
      opened.push({ account, legacyThreadId, indexHint });
    },
  };
}
