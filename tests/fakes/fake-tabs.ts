import type { GmailTabs } from '@/lib/app/ports';
import type { NobodyView, ProposalView } from '@/lib/domain/views';

export interface FakeTabs extends GmailTabs {
  readonly proposed: ProposalView[];
  readonly nobody: NobodyView[];
  readonly opened: { account: string; legacyThreadId: string; indexHint: number | null }[];
}

export function fakeTabs(): FakeTabs {
  const proposed: ProposalView[] = [];
  const nobody: NobodyView[] = [];
  const opened: FakeTabs['opened'] = [];
  return {
    proposed,
    nobody,
    opened,
    async propose(proposal) {
      proposed.push(proposal);
    },
    async tellNobody(view) {
      nobody.push(view);
    },
    async announce() {},
    async arrived() {},
    async openThread(account, legacyThreadId, indexHint) {
      opened.push({ account, legacyThreadId, indexHint });
    },
  };
}
