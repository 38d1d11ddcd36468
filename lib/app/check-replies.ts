import type { Unchecked } from '@/lib/domain/answer';
import { isLogged, printedTouchKey } from '@/lib/domain/ids';
import type { FollowUp } from '@/lib/domain/model';
import { isJustChecked, troubleOf } from '@/lib/domain/pacing';
import { parsePeople, parsePerson } from '@/lib/domain/person';
import { plainLine } from '@/lib/domain/plain-line';
import { readPrintedDate } from '@/lib/domain/printed-date';
import {
  findNew,
  findOwnNew,
  type KnownTouch,
  type NewMail,
  type PrintedMail,
} from '@/lib/domain/printed-thread';
import { reaches } from '@/lib/domain/prospect';
import { foldLatin } from '@/lib/domain/replies/fold';
import { answerPrefixes } from '@/lib/domain/replies/lexicon/subjects';
import { isSamePerson, whoWrote } from '@/lib/domain/replies/who-wrote';
import type { Planner } from '@/lib/domain/schedule';
import { applyEvent } from './apply-event';
import { countTouch } from './commit-send';
import { note } from './journal';
import { type Look, lookAtThread, type Patience } from './look-at-thread';
import { ownAddresses } from './own-addresses';
import type { ReadFeed, ReadThread, ReplyState } from './ports/gmail';
import type { Deps } from './ports/deps';
import type { Tables } from './ports/store';
import { sightingsLock } from './record-sightings';
import { takeIn } from './take-in-message';

/**
 * Asks the tabs that are open whether they can vouch that nobody has answered.
 *
 * @returns the follow-up as it is stored now; null where none can
 */
export async function checkOpenTab(
  deps: Deps,
  followUp: FollowUp,
  calendar: Planner,
): Promise<FollowUp | null> {
  const state = await askTabs(deps, followUp);
  if (state.status === 'unchecked') return null;
  const now = deps.clock.now();
  // What the tab had reported before it was asked is taken in first: the answer may be among it.
  return deps.lock.run(sightingsLock, () =>
    deps.store.write(async (tables) => {
      const current = await tables.followUps.get(followUp.key);
      if (!isOpen(current)) return followUp;
      if (state.status === 'replied') {
        const replied = { type: 'replySeen' as const, at: state.at, answer: null };
        const next = await applyEvent(tables, current, replied, calendar, now);
        await note(tables, deps.newId, now, 'reply.found', { followUpKey: current.key });
        return next;
      }
      const { checkedAt, how } = state;
      const knownAt = current.freshness?.checkedAt ?? 0;
      if (checkedAt <= knownAt && knownAt <= now) return current;
      const freshness = { checkedAt, how };
      return tables.followUps.save({ ...current, freshness, unchecked: null, updatedAt: now });
    }),
  );
}

/** A look that fails found nothing out. */
async function askTabs(deps: Deps, followUp: FollowUp): Promise<ReplyState> {
  try {
    return await deps.replyCheck.check(followUp);
  } catch {
    return { status: 'unchecked' };
  }
}

/**
 * Looks at the thread with Gmail closed, and takes in what came after the last touch. Where nothing was found out, the
 * follow-up says why.
 *
 * @returns the follow-up as it is stored now
 */
export async function checkClosed(
  deps: Deps,
  followUp: FollowUp,
  calendar: Planner,
  patience: Patience,
): Promise<FollowUp> {
  if (isJustChecked(followUp, deps.clock.now())) return followUp;
  const isOn = await deps.checks.read().then(
    (checks) => checks.isOn,
    () => false,
  );
  if (isOn) await deps.checks.used().catch(() => undefined);
  const look: Look = isOn
    ? await lookAtThread(deps, followUp, patience)
    : { kind: 'failed', why: 'switchedOff' };
  const now = deps.clock.now();
  return deps.lock.run(sightingsLock, () =>
    deps.store.write(async (tables) => {
      const current = await tables.followUps.get(followUp.key);
      // The rep has gone on meanwhile: what was seen was before that.
      if (!isOpen(current) || current.lastTouchKey !== followUp.lastTouchKey) return current ?? followUp;
      const found = await findIn(tables, current, look, deps.clock.zone());
      const moment = { newId: deps.newId, calendar, locale: deps.locale(), now };
      let next = current;
      if (found.ownAt !== null) {
        const mail = { key: printedTouchKey(next.key, found.ownAt), at: found.ownAt };
        next = await countTouch(tables, deps.newId, next, mail, calendar, now);
      }
      for (const mail of found.mails) next = await takeIn(tables, next, { key: null, ...mail }, moment);
      const told =
        found.how === null
          ? { unchecked: { at: now, why: found.why } }
          : { freshness: { checkedAt: now, how: found.how }, unchecked: null };
      return tables.followUps.save({ ...next, ...told, updatedAt: now });
    }),
  );
}

/** Why all others of its account need not be looked after now: the pace, or a trouble of the account; null: they may be. */
export async function whyLeft(
  deps: Deps,
  { account, unchecked }: FollowUp,
): Promise<Unchecked['why'] | null> {
  if (unchecked?.why === 'paced') return 'paced';
  return unchecked && troubleOf(await deps.pace.read(), account, deps.clock.now());
}

/**
 * Says of many at once why nobody has looked after them.
 *
 * @returns them as they are stored now, in their order
 */
export async function tellUnchecked(
  deps: Deps,
  all: readonly { followUp: FollowUp; why: Unchecked['why'] }[],
): Promise<FollowUp[]> {
  const now = deps.clock.now();
  return deps.store.write(async (tables) => {
    const told: FollowUp[] = [];
    for (const { followUp, why } of all) {
      const current = await tables.followUps.get(followUp.key);
      const isToTell =
        isOpen(current) && current.lastTouchKey === followUp.lastTouchKey && !isJustChecked(current, now);
      told.push(
        isToTell
          ? await tables.followUps.save({ ...current, unchecked: { at: now, why }, updatedAt: now })
          : (current ?? followUp),
      );
    }
    return told;
  });
}

function isOpen(followUp: FollowUp | undefined): followUp is FollowUp {
  return followUp?.state === 'waiting' || followUp?.state === 'due';
}

/** More than this after one touch say nothing more. */
const mostMails = 20;

type Found = {
  mails: (NewMail & { subject: string | null })[];
  /** When the rep wrote elsewhere, epoch ms; null: not, as far as is known. */
  ownAt: number | null;
} & ({ how: 'threadCheck' | 'feed' } | { how: null; why: Unchecked['why'] });

/** What a look says of answers, and whether it says that there is none. */
async function findIn(tables: Tables, followUp: FollowUp, look: Look, zone: string): Promise<Found> {
  if (look.kind === 'failed') return { how: null, why: look.why, mails: [], ownAt: null };
  if (look.kind === 'listed') {
    const mails = newIn(look.entries, followUp);
    return { mails, ownAt: null, ...(mails.length > 0 ? { how: 'feed' } : { how: null, why: look.why }) };
  }
  const own = [followUp.account, ...(await ownAddresses(tables))];
  const printed = look.mails.map((mail) => printedMail(mail, followUp, own, zone));
  const touch = await touchOf(tables, followUp);
  const ownAt = findOwnNew(printed, touch);
  const finding = findNew(printed, touch);
  if (finding.kind === 'unclear') return { how: null, why: 'unreadable', mails: [], ownAt };
  const mails = finding.kind === 'came' ? finding.mails.slice(-mostMails) : [];
  // A thread is printed under one subject, which tells nothing of a mail's own.
  const found = { ownAt, mails: mails.map((mail) => ({ ...mail, subject: null })) };
  const isAll = finding.kind !== 'came' || finding.isAll;
  return isAll ? { ...found, how: 'threadCheck' } : { ...found, how: null, why: 'unreadable' };
}

function printedMail(
  { from: raw, recipients, date, text }: ReadThread['mails'][number],
  { prospect }: FollowUp,
  own: readonly string[],
  zone: string,
): PrintedMail {
  const from = raw && parsePerson(raw);
  const isOwn = from !== null && whoWrote(from, { prospect, own }) === 'own';
  const to = isOwn ? parsePeople(recipients) : [];
  const kind = isOwn ? (reaches(prospect, { to, cc: [], bcc: [] }) ? 'own' : 'aside') : 'inbound';
  return { from, kind, at: readPrintedDate(date, zone), text };
}

async function touchOf(tables: Tables, followUp: FollowUp): Promise<KnownTouch> {
  const { key, lastTouchKey, lastTouchAt, touches, repliedAt } = followUp;
  const mails = (await tables.touches.of(key)).filter(
    (touch) => !isLogged(touch) && touch.channel === 'email',
  );
  const isMail = touches > 0 && lastTouchKey !== null && !isLogged({ key: lastTouchKey, followUpKey: key });
  const mailsAt = mails.map(({ at }) => at);
  return {
    isMail,
    at: lastTouchAt,
    mailAt: mailsAt.at(-1) ?? (isMail ? lastTouchAt : null),
    mailsAt,
    repliedAt,
  };
}

/** A clock may be this much ahead of Gmail's, ms. */
const clocksDifferMs = 2 * 60_000;

/** Unread mails of the thread that are newer than the last touch; by its subject and sender where the id is another one. */
function newIn(
  entries: ReadFeed['entries'],
  { legacyThreadId, prospect, subject, lastTouchAt, repliedAt }: FollowUp,
): (NewMail & { subject: string })[] {
  const known = Math.max(lastTouchAt, repliedAt ?? 0) + clocksDifferMs;
  return entries.flatMap((entry) => {
    const from = parsePerson(entry.from);
    if (from === null || entry.at === null || entry.at <= known) return [];
    const isThread =
      entry.legacyIds.includes(legacyThreadId) ||
      (isSamePerson(from, prospect) && topic(entry.subject) === topic(subject) && topic(subject) !== '');
    return isThread
      ? [{ from, at: entry.at, text: entry.summary, subject: plainLine(entry.subject, 1_000) }]
      : [];
  });
}

function topic(subject: string): string {
  return foldLatin(subject).replace(answerPrefixes, '').trim();
}
