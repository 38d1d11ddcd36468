import type { Clock } from './clock';
import type { Faults } from './faults';
import type { Mailbox } from './mailbox';
import type { Message, Person, Switches } from './model';
import { isSameAddress, listRecipients } from './people';
import type { Sessions } from './sessions';
import type { VisitKind } from './visit';
import type { Operation } from './wire/operation';
import type { World } from './world';

/** One request that reached the stand-in. */
export interface LoggedRequest {
  kind: VisitKind;
  method: string;
  url: string;
  /** Address of the account that it was for; null when it named none that exists. */
  account: string | null;
  /** What an `i/s` request asked for. */
  operations: Operation[];
  /** Of the page that sent it; null for a navigation, a plain GET and what no page sends. */
  origin: string | null;
  /** HTTP status; null while it is under way, and when the connection was broken on purpose. */
  status: number | null;
}

export interface Reply {
  /** Left out: the first recipient of the user's last mail in the thread. */
  from?: Person;
  html: string;
  subject?: string;
  labels?: string[];
}

/** What a test or the demo can do to this Gmail from outside; accounts are named by their address. */
export interface Control extends Pick<Faults, 'clear'>, Pick<Clock, 'elapse'> {
  readonly requests: readonly LoggedRequest[];
  /** Somebody answers; the page learns of it with its next poll. Throws when there is no such thread. */
  deliverReply(account: string, legacyThreadId: string, reply: Reply): Message;
  deliverAutoReply(account: string, legacyThreadId: string, reply?: Partial<Reply>): Message;
  /** The mail server reports that the user's last mail in the thread could not be delivered. */
  deliverBounce(account: string, legacyThreadId: string): Message;
  /** Mail that begins a new conversation. */
  deliverMail(
    account: string,
    mail: { from: Person; subject: string; html: string; cc?: Person[]; labels?: string[] },
  ): Message;
  /** This many more conversations of one mail each, the newest an hour old. Call it before a page is opened. */
  fillInbox(account: string, count: number): void;
  switches(): Readonly<Switches>;
  /** Counts at once for the server; open pages take the new values with their next load. */
  setSwitches(switches: Partial<Switches>): void;
  signOut(account: string): void;
  signIn(account: string): void;
  /** `u/0` and `u/1` change places, as after signing out and in again in the other order. */
  swapAccounts(): void;
  /** Only this account leaves the browser: those behind it move up, and numbers out of range lead to `u/0`. */
  signOutAccount(account: string): void;
  /** Comes back with the last number. */
  signInAccount(account: string): void;
  fail: Faults['plan'];
  /** To look in, after everything has happened whose time has come. */
  mailbox(account: string): Mailbox;
}

export interface ControlNeeds {
  world: World;
  sessions: Sessions;
  faults: Faults;
  requests: readonly LoggedRequest[];
}

export function createControl({ world, sessions, faults, requests }: ControlNeeds): Control {
  function look(account: string): Mailbox {
    world.settle();
    return world.mailbox(account);
  }

  /** Who wrote last, what it was, and whom it went to. */
  function findAnswered(mailbox: Mailbox, legacyThreadId: string): { message: Message; partner: Person } {
    const thread = mailbox.find(legacyThreadId);
    const own = thread?.messages.findLast(({ labels }) => labels.includes('^f'));
    const message = own ?? thread?.messages.at(-1);
    if (message === undefined) throw new Error(`The stand-in has no thread ${legacyThreadId}`);
    const others = [...listRecipients(message), message.from];
    const partner = others.find(({ email }) => !isSameAddress(email, mailbox.account.email));
    return { message, partner: partner ?? message.from };
  }

  function answer(
    account: string,
    legacyThreadId: string,
    reply: Reply,
    extraHeaders: Record<string, string> = {},
  ) {
    const mailbox = look(account);
    const { message, partner } = findAnswered(mailbox, legacyThreadId);
    return mailbox.insert({
      from: reply.from ?? partner,
      to: [mailbox.account],
      subject: reply.subject ?? `Re: ${message.subject.replace(/^Re: /, '')}`,
      html: reply.html,
      at: world.clock.now(),
      threadId: message.threadId,
      inReplyTo: message.rfcMessageId,
      extraHeaders,
      ...(reply.labels === undefined ? {} : { labels: reply.labels }),
    });
  }

  return {
    requests,
    deliverReply: (account, legacyThreadId, reply) => answer(account, legacyThreadId, reply),
    deliverAutoReply(account, legacyThreadId, reply) {
      const { message } = findAnswered(look(account), legacyThreadId);
      const subject = `Automatic reply: ${message.subject}`;
      const html = '<div>I am out of the office until next Monday with limited access to email.</div>';
      return answer(
        account,
        legacyThreadId,
        { subject, html, ...reply },
        { 'Auto-Submitted': 'auto-replied' },
      );
    },
    deliverBounce(account, legacyThreadId) {
      const { partner } = findAnswered(look(account), legacyThreadId);
      const from = { email: 'mailer-daemon@googlemail.com', name: 'Mail Delivery Subsystem' };
      const html = `<div><b>Address not found</b><br>Your message wasn't delivered to ${partner.email} because the address couldn't be found.</div>`;
      const subject = 'Delivery Status Notification (Failure)';
      return answer(account, legacyThreadId, { from, subject, html }, { 'Auto-Submitted': 'auto-replied' });
    },
    deliverMail(account, mail) {
      const mailbox = look(account);
      return mailbox.insert({ ...mail, to: [mailbox.account], at: world.clock.now() });
    },
    fillInbox(account, count) {
      const mailbox = look(account);
      for (let index = 0; index < count; index += 1) {
        const from = { email: `buyer-${index}@example.com`, name: `Buyer ${index}` };
        const html = `<div>Could you send me an offer for ${index + 2} seats?</div>`;
        const at = world.clock.now() - (index + 1) * 3_600_000;
        mailbox.insert({ from, to: [mailbox.account], subject: `Offer for seat ${index}`, html, at });
      }
    },
    switches: () => world.switches,
    setSwitches: (switches) => {
      Object.assign(world.switches, switches);
    },
    signOut: (account) => sessions.signOut(world.mailbox(account).account.email),
    signIn: (account) => sessions.signIn(world.mailbox(account).account.email),
    swapAccounts() {
      const [first, second, ...others] = world.mailboxes;
      if (first === undefined || second === undefined) throw new Error('There are no two accounts to swap');
      world.reorder([second, first, ...others]);
    },
    signOutAccount(account) {
      const gone = world.mailbox(account);
      world.reorder(world.mailboxes.filter((mailbox) => mailbox !== gone));
    },
    signInAccount(account) {
      const back = world.mailbox(account);
      if (!world.mailboxes.includes(back)) world.reorder([...world.mailboxes, back]);
    },
    fail: (count, fault, kinds) => faults.plan(count, fault, kinds),
    clear: () => faults.clear(),
    elapse(ms) {
      world.clock.elapse(ms);
      world.settle();
    },
    mailbox: look,
  };
}
