import type { FrontGmail, FrontTab, PrintedThread } from '@/lib/app/ports/gmail';

export interface FakeFront extends FrontGmail {
  tab: FrontTab;
  /** By the mailbox's path and legacy id: what Gmail prints. */
  readonly printed: Map<string, PrintedThread>;
  reloads: number;
}

export function fakeFront(): FakeFront {
  return {
    tab: { kind: 'none' },
    printed: new Map(),
    reloads: 0,
    async look() {
      return this.tab;
    },
    async reload() {
      this.reloads += 1;
    },
    async print(mailbox, legacyThreadId) {
      return this.printed.get(`${mailbox}/${legacyThreadId}`) ?? null;
    },
  };
}
