import type { GmailReader, NotRead, ReadFeed, ReadThread } from '@/lib/app/ports/gmail';

/** Answers what it is told to; offline until then. */
export interface FakeReader extends GmailReader {
  threads: (index: number, legacyThreadId: string) => ReadThread | NotRead;
  feeds: (index: number) => ReadFeed | NotRead;
  /** What was asked: `thread 0 19a8…`, `feed 1`. */
  asked: string[];
}

const offline: NotRead = { kind: 'notRead', why: 'offline' };

export function fakeReader(): FakeReader {
  return {
    threads: () => offline,
    feeds: () => offline,
    asked: [],
    async thread(index, legacyThreadId) {
      this.asked.push(`thread ${index} ${legacyThreadId}`);
      return this.threads(index, legacyThreadId);
    },
    async feed(index) {
      this.asked.push(`feed ${index}`);
      return this.feeds(index);
    },
  };
}
