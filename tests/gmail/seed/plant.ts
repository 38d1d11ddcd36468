import type { Mailbox } from '../mailbox';
import type { Person } from '../model';

const dayMs = 24 * 60 * 60 * 1000;

export interface SeedMessage {
  /** Left out: the account itself wrote it. */
  from?: Person;
  /** Left out: the account for mail received, otherwise whoever wrote before. */
  to?: Person[];
  cc?: Person[];
  /** Days before the stand-in was started; fractions are hours. */
  daysAgo: number;
  html: string;
  /** Left out: what Gmail gives mail that was read. */
  labels?: string[];
}

/** One conversation of a mailbox that exists before anybody looks. */
export interface SeedThread {
  subject: string;
  messages: readonly SeedMessage[];
}

const readLabels = ['^all', '^i', '^iim', '^io_im', '^o', '^sq_ig_i_personal'];

/** Puts a conversation into a mailbox, its messages answering each other, dated back from `startedAt` (epoch ms). */
export function plantThread(mailbox: Mailbox, seed: SeedThread, startedAt: number): void {
  let threadId: string | undefined;
  let before: string | null = null;
  let partner: Person[] = [];
  for (const [index, message] of seed.messages.entries()) {
    const isOwn = message.from === undefined;
    const planted = mailbox.insert({
      from: message.from ?? mailbox.account,
      to: message.to ?? (isOwn ? partner : [mailbox.account]),
      cc: message.cc ?? [],
      subject: index === 0 ? seed.subject : `Re: ${seed.subject}`,
      html: message.html,
      at: Math.round(startedAt - message.daysAgo * dayMs),
      inReplyTo: before,
      isOwn,
      ...(message.labels !== undefined || !isOwn ? { labels: message.labels ?? readLabels } : {}),
      ...(threadId === undefined ? {} : { threadId }),
    });
    threadId = planted.threadId;
    before = planted.rfcMessageId;
    partner = isOwn ? planted.to : [planted.from];
  }
}
