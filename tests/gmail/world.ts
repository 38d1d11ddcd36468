import type { Clock, Random } from './clock';
import { createIds, type Ids } from './ids';
import { createMailbox, type Mailbox } from './mailbox';
import type { Message, Person, Switches } from './model';
import { isAddressedTo, isSameAddress } from './people';
import type { SeedThread } from './seed/plant';
import { plantThread } from './seed/plant';

export interface SeedAccount {
  account: Person;
  threads: readonly SeedThread[];
  /** Reached as a delegated mailbox under this id, and not by an account number. */
  delegateId?: string;
}

/** All accounts' mailboxes, and the post between them. */
export interface World {
  readonly clock: Clock;
  readonly switches: Switches;
  /** In the order of `u/0`, `u/1`, …. */
  readonly mailboxes: readonly Mailbox[];
  /** What an address leads to: `u/N`, or the mailbox shared under a delegate id. */
  visit(index: number, delegate: string | null): Mailbox | undefined;
  /** Puts the accounts of the browser into another order; whoever is left out has gone. */
  reorder(mailboxes: readonly Mailbox[]): void;
  /** By address; throws for an account that does not exist, which is a mistake in a test. */
  mailbox(email: string): Mailbox;
  /** Makes everything happen whose time has come. Call before looking at a mailbox. */
  settle(): void;
}

export interface WorldNeeds {
  clock: Clock;
  random: Random;
  switches: Switches;
  seed: readonly SeedAccount[];
}

export function createWorld({ clock, random, switches, seed }: WorldNeeds): World {
  const startedAt = clock.now();
  const delegates = new Map<string, Mailbox>();
  const mailboxes = seed.map(({ account, threads, delegateId }) => {
    const ids: Ids = createIds(random);
    const undoMs = () => switches.undoSeconds * 1000;
    const mailbox = createMailbox({ account, now: clock.now, ids, undoMs });
    for (const thread of threads) plantThread(mailbox, thread, startedAt);
    if (delegateId !== undefined) delegates.set(delegateId, mailbox);
    return mailbox;
  });
  const shared = new Set(delegates.values());
  let signedIn: readonly Mailbox[] = mailboxes.filter((mailbox) => !shared.has(mailbox));

  /** The other account's copy is its own message: other ids, the same Message-ID, and Bcc is not told. */
  function deliver(message: Message, sender: Mailbox): void {
    for (const mailbox of mailboxes) {
      if (mailbox === sender || !isAddressedTo(message, mailbox.account.email)) continue;
      const { from, to, cc, subject, inReplyTo, rfcMessageId } = message;
      const html = message.html + message.quotedHtml;
      mailbox.insert({ from, to, cc, subject, html, inReplyTo, rfcMessageId, at: clock.now() });
    }
  }

  return {
    clock,
    switches,
    get mailboxes() {
      return signedIn;
    },
    visit: (index, delegate) => (delegate === null ? signedIn[index] : delegates.get(delegate)),
    reorder(order) {
      signedIn = order;
    },
    mailbox(email) {
      const found = mailboxes.find(({ account }) => isSameAddress(account.email, email));
      if (found === undefined) throw new Error(`The stand-in has no account ${email}`);
      return found;
    },
    settle() {
      for (const mailbox of mailboxes) {
        for (const message of mailbox.settle()) deliver(message, mailbox);
      }
    },
  };
}
