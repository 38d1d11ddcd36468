import type { GmailRecord, ThreadRecord } from '@/lib/bridge/records';
import { followUpKeyOf, legacyIdOf, threadKeyOf } from '@/lib/domain/ids';
import type { FollowUp } from '@/lib/domain/model';
import { plainLine } from '@/lib/domain/plain-line';
import { companyOf, nameOf } from '@/lib/domain/prospect';
import { namesOf, whoWrote, type Writer } from '@/lib/domain/replies/who-wrote';
import type { Planner } from '@/lib/domain/schedule';
import { applyEvent } from './apply-event';
import { note } from './journal';
import { ownAddresses } from './own-addresses';
import type { Deps } from './ports/deps';
import type { Tables } from './ports/store';
import { type Inbound, inboundOf, judge } from './seen-as';
import { seenIn } from './take-in-message';

/** A message that came in, with its thread. */
interface Letter extends Inbound {
  key: string;
  thread: ThreadRecord;
}

/**
 * Where the prospect of an open follow-up (also from home), or a colleague, writes in a thread that is not tracked, the
 * follow-up pauses and the rep is asked whether that is about the same; once for each thread. All that was listed
 * together is looked up together.
 */
export async function askAboutOthers(
  deps: Deps,
  account: string,
  records: readonly GmailRecord[],
  calendar: Planner,
): Promise<void> {
  const now = deps.clock.now();
  const letters = lettersIn(account, records, { locale: deps.locale(), calendar, now });
  const [people, companies, names] = sendersOf(letters);
  const open = await deps.store.read((tables) =>
    tables.followUps.openWith(account, people, companies, names),
  );
  if (!open.some((followUp) => letters.some((letter) => isLater(letter, followUp)))) return;
  await deps.store.write(async (tables) => {
    const untracked: Letter[] = [];
    for (const letter of letters) if (!(await isTracked(tables, account, letter))) untracked.push(letter);
    const own = [account, ...(await ownAddresses(tables))];
    for (const letter of untracked) {
      for (const key of aboutWhom(letter, open, own)) await ask(deps, tables, key, letter, calendar, now);
    }
  });
}

/** What others have sent, as far as lists tell it. */
function lettersIn(
  account: string,
  records: readonly GmailRecord[],
  { now, ...where }: { locale: string; calendar: Planner; now: number },
): Letter[] {
  const context = { account, subject: '', prospect: null, own: [account], ...where };
  return records.flatMap((record) => {
    if (record.type !== 'thread') return [];
    return record.messages.flatMap((listed) => {
      const mail = listed.state === 'received' ? inboundOf(listed, context) : null;
      if (!mail?.key || mail.at === 0) return [];
      return [{ ...mail, key: mail.key, at: Math.min(mail.at, now), thread: record }];
    });
  });
}

function sendersOf(letters: readonly Letter[]): [people: string[], companies: string[], names: string[]] {
  const people = new Set<string>();
  const companies = new Set<string>();
  const names = new Set<string>();
  for (const { from } of letters) {
    people.add(from.email).add(from.email.replace(/\+[^@]*@/u, '@'));
    const company = companyOf(from.email);
    if (company !== null) companies.add(company);
    for (const name of namesOf(from)) names.add(name);
  }
  return [[...people], [...companies], [...names]];
}

function isLater({ at }: Letter, { lastTouchAt, state }: FollowUp): boolean {
  return at > lastTouchAt && state !== 'paused';
}

async function isTracked(tables: Tables, account: string, { thread }: Letter): Promise<boolean> {
  const legacyId = thread.legacyThreadId ?? legacyIdOf(thread.threadId);
  const followUp =
    (legacyId && (await tables.followUps.get(followUpKeyOf(account, legacyId)))) ??
    (await tables.followUps.byThreadKey(threadKeyOf(account, thread.threadId)));
  return Boolean(followUp);
}

/** Follow-ups with the writer; only where there are none, those with their colleagues. By key. */
function aboutWhom(letter: Letter, open: readonly FollowUp[], own: readonly string[]): string[] {
  const by = (writer: Writer) =>
    open
      .filter((followUp) => isLater(letter, followUp))
      .filter(({ prospect }) => whoWrote(letter.from, { prospect, own }) === writer)
      .map(({ key }) => key);
  const theirs = by('prospect');
  return theirs.length > 0 ? theirs : by('colleague');
}

async function ask(
  deps: Deps,
  tables: Tables,
  followUpKey: string,
  { thread, key, from, at, subject, text }: Letter,
  calendar: Planner,
  now: number,
): Promise<void> {
  const followUp = await tables.followUps.get(followUpKey);
  const id = `asked~${followUp?.legacyThreadId ?? ''}~${thread.threadId}`.slice(0, 64);
  if (!followUp || (await tables.journal.get(id))) return;
  const context = await seenIn(tables, followUp, { locale: deps.locale(), calendar });
  if (judge({ key, from, at, subject, text }, context).kind !== 'person') return;
  const question = {
    threadId: thread.threadId,
    legacyThreadId: thread.legacyThreadId,
    key,
    from,
    subject: subject || plainLine(thread.subject, 1_000),
    at,
  };
  const asked = await applyEvent(tables, followUp, { type: 'asked', question }, calendar, now);
  if (asked === followUp) return;
  await note(tables, () => id, now, 'asked', { followUpKey, messageKey: key, detail: nameOf(from) });
}
