import type { ProposalView } from '@/lib/domain/views';
import type { TabMessage, TabReport } from '@/lib/messaging/protocol';
import type { Handlers } from '@/lib/messaging/receive';

interface Tab {
  report: () => TabReport;
  propose: (proposal: ProposalView) => void;
  openThread: (account: string, legacyThreadId: string) => boolean;
  changed: (keys: readonly string[]) => void;
}

/** What the background asks of a Gmail tab. */
export function createTabHandlers(tab: Tab): Handlers<TabMessage, undefined> {
  return {
    'tab.report': async () => tab.report(),
    'tab.propose': async ({ proposal }) => tab.propose(proposal),
    'tab.openThread': async ({ account, legacyThreadId }) => tab.openThread(account, legacyThreadId),
    'tab.changed': async ({ keys }) => tab.changed(keys),
  };
}
