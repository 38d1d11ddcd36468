import type { FrontGmail, FrontTab, PrintedThread } from '@/lib/app/ports';

export interface FakeFront extends FrontGmail {
  tab: FrontTab;
  /** By `u/N` and legacy id: what Gmail prints. */
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
    async print(index, legacyThreadId) {
      return this.printed.get(`${index}/${legacyThreadId}`) ?? null;
    },
  };
}
