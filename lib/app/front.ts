import type { FollowUp } from '@/lib/domain/model';
import { followUpKeyOf, threadKeyOf } from '@/lib/domain/ids';
import type { FrontView } from '@/lib/domain/views';
import type { FrontTab } from './ports/gmail';
import type { Deps } from './ports/deps';
import { readThread } from './read-thread';
import { CannotTrackError } from './begin';
import { track } from './track';

/** What the popup offers for the Gmail tab that the rep looks at. */
export async function viewFront(deps: Deps): Promise<FrontView> {
  const tab = await deps.front.look();
  if (tab.kind !== 'thread') return { kind: tab.kind };
  const place = await locate(deps, tab);
  if (!place) return { kind: 'unreadable' };
  const isShown = tab.thread?.legacyThreadId === place.legacyThreadId;
  const people = isShown ? (tab.thread?.people ?? null) : null;
  const view = await readThread(deps, place.account, place.legacyThreadId, people);
  const key = followUpKeyOf(place.account, place.legacyThreadId);
  return { kind: 'thread', key, subject: tab.thread?.subject ?? view.followUp?.subject ?? '', view };
}

/**
 * Tracks the thread of the Gmail tab that the rep looks at: by what the page shows, else by the mail in it that was
 * seen, else by what Gmail prints of it, so that it also works where nothing of the page is recognised.
 *
 * @param key what the rep saw: Gmail may show another thread by now
 * @param dueAt epoch ms; null: when the cadence says
 * @throws CannotTrackError and what `track` throws
 */
export async function trackFront(
  deps: Deps,
  key: string,
  dueAt: number | null,
): Promise<{ followUp: FollowUp; undoId: string }> {
  const tab = await deps.front.look();
  const place = tab.kind === 'thread' ? await locate(deps, tab) : null;
  if (tab.kind !== 'thread' || !place) throw new CannotTrackError('No thread is open in the tab in front');
  const { account, legacyThreadId } = place;
  if (key !== followUpKeyOf(account, legacyThreadId))
    throw new CannotTrackError('Another thread is open by now');
  if (tab.thread?.legacyThreadId === legacyThreadId && tab.thread.people.length > 0)
    return track(deps, tab.thread, dueAt);
  if (place.messageKey) return track(deps, { kind: 'message', messageKey: place.messageKey }, dueAt);
  const printed = await deps.front.print(tab.mailbox, legacyThreadId);
  if (!printed) throw new CannotTrackError('Gmail did not print this thread');
  const at = deps.clock.now();
  const lastMessage = { key: `${key}~${at}`, at, from: printed.lastFrom };
  const { subject, people } = printed;
  return track(deps, { kind: 'thread', account, legacyThreadId, subject, people, lastMessage }, dueAt);
}

/** Null where nobody knows whose thread it is, or which: the ids of threads that began here cannot be computed. */
async function locate(
  { store }: Deps,
  { account, threadId, legacyThreadId }: Extract<FrontTab, { kind: 'thread' }>,
): Promise<{ account: string; legacyThreadId: string; messageKey: string | null } | null> {
  if (account === null) return null;
  const threadKey = threadId === null ? null : threadKeyOf(account, threadId);
  const { messages, followUp } = await store.read(async (tables) => ({
    messages: threadKey === null ? [] : await tables.messages.inThread(threadKey),
    followUp: threadKey === null ? undefined : await tables.followUps.byThreadKey(threadKey),
  }));
  const stored = messages.find((message) => message.legacyThreadId !== null)?.legacyThreadId;
  const legacy = legacyThreadId ?? stored ?? followUp?.legacyThreadId;
  const sent = messages.filter(({ state, proposal }) => state === 'committed' && proposal !== 'answered');
  const last = sent.toSorted((a, b) => b.at - a.at)[0];
  return legacy ? { account, legacyThreadId: legacy, messageKey: last?.key ?? null } : null;
}
