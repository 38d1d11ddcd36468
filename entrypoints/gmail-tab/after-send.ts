import type { Clock } from '@/lib/app/ports/deps';
import type { Text } from '@/lib/domain/text';
import type { ForeseenWords, NobodyView, ProposalView } from '@/lib/domain/views';
import { readTheme } from '@/lib/gmail/dom/theme';
import { sendToBackground } from '@/lib/messaging/send';
import { keyOf, type News, sentenceOf } from './after-send-news';
import { describeError } from './describe-error';
import { createShadowMount, type ShadowMount } from './shadow-mount';

/** How long the line stays by itself, ms, and how long after it was answered. */
const patienceMs = 25_000;
const answeredMs = 8_000;
/** How long an offer stays that nobody has touched, once another one waits, ms. */
const nextMs = 6_000;

interface Shown {
  news: News;
  /** `at` is epoch ms, null where nothing is due any more; `undoId` is null for what was done elsewhere. */
  tracked: { at: number | null; undoId: string | null } | null;
  declined: { scope: 'once' | 'domain'; undoId: string } | null;
  error: string | null;
}

function isAnswered({ tracked, declined }: Shown): boolean {
  return tracked !== null || declined !== null;
}

/** The quiet line after a send. A newer send waits its turn: nothing changes under the rep's hand. */
export function createAfterSend(page: Document, text: Text, clock: Clock, signal: AbortSignal) {
  let offer: ShadowMount<'after-send'> | null = null;
  let notice: ShadowMount<'notice'> | null = null;
  let shown: Shown | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isHeld = false;
  /** What changes while the line's own button is at work is its own doing. */
  let isActing = false;
  const waiting: News[] = [];
  /** Mails of which it was said what will become of them. */
  const told = new Set<string>();

  const clear = () => {
    clearTimeout(timer);
    offer?.remove();
    notice?.remove();
    offer = notice = null;
    shown = null;
  };
  const close = () => {
    clear();
    const next = waiting.shift();
    if (!next) return;
    open(next);
    // Something may have become of it while it waited.
    if ('proposal' in next) follow(next.proposal).catch(() => undefined);
  };
  const startTimer = () => {
    clearTimeout(timer);
    const isSaid = shown !== null && (isAnswered(shown) || 'nobody' in shown.news);
    const unanswered = waiting.length > 0 ? nextMs : patienceMs;
    if (!isHeld) timer = setTimeout(close, isSaid ? answeredMs : unanswered);
  };
  const change = (part: Partial<Shown>) => {
    if (!shown) return;
    shown = { ...shown, ...part };
    draw(shown);
    startTimer();
  };
  const attempt = (work: () => Promise<void>) => {
    isActing = true;
    work()
      .catch((error: unknown) => change({ error: describeError(error, text) }))
      .finally(() => (isActing = false));
  };
  const decline = (messageKey: string, scope: 'once' | 'domain') =>
    attempt(async () => {
      const { undoId } = await sendToBackground('proposal.decline', { messageKey, scope });
      if (undoId === null) close();
      else change({ declined: { scope, undoId }, error: null });
    });

  const draw = ({ news, tracked, declined, error }: Shown) => {
    const host = {
      theme: readTheme(page),
      onHold: (held: boolean) => {
        isHeld = held;
        startTimer();
      },
      onClose: close,
    };
    if (!('proposal' in news))
      return notice?.render({ ...host, notice: sentenceOf(news, text), action: null });
    const { proposal } = news;
    const { messageKey } = proposal;
    return offer?.render({
      ...host,
      proposal,
      now: clock.now(),
      zone: clock.zone(),
      tracked: tracked && { at: tracked.at, canUndo: tracked.undoId !== null },
      declined: declined?.scope ?? null,
      error,
      onTrack: (at) =>
        attempt(async () => {
          const isPlanned = at === proposal.choices.find(({ id }) => id === 'cadence')?.at;
          const source = { kind: 'message' as const, messageKey };
          const { followUp, undoId } = await sendToBackground('followUp.track', {
            source,
            dueAt: isPlanned ? null : at,
          });
          change({ tracked: { at: followUp.dueAt ?? at, undoId }, error: null });
        }),
      onUndo: () =>
        attempt(async () => {
          const undoId = (tracked ?? declined)?.undoId;
          if (undoId) await sendToBackground('action.undo', { undoId });
          // Without a question before, there is none to go back to: what holds now is said.
          if (proposal.chosen) change({ tracked: { at: null, undoId: null }, error: null });
          else change({ tracked: null, declined: null, error: null });
        }),
      onDecline: () => decline(messageKey, 'once'),
      onNeverForDomain: () => decline(messageKey, 'domain'),
    });
  };

  const open = (news: News) => {
    const chosen = 'proposal' in news ? news.proposal.chosen : null;
    shown = {
      news,
      tracked: chosen && { at: chosen.dueAt, undoId: chosen.undoId },
      declined: null,
      error: null,
    };
    isHeld = false;
    if ('proposal' in news) offer = createShadowMount(page, 'after-send', text);
    else notice = createShadowMount(page, 'notice', text);
    (offer ?? notice)?.enterCorner();
    draw(shown);
    startTimer();
  };
  const show = (news: News) => {
    const isOlder = (one: News) => 'foreseen' in one && keyOf(one) === keyOf(news);
    // What was foreseen has come: it takes that one's place.
    const place = waiting.findIndex(isOlder);
    if (place !== -1) return void waiting.splice(place, 1, news);
    if (shown && !isHeld && isOlder(shown.news)) clear();
    if (!shown) return open(news);
    if (isOlder(shown.news)) waiting.unshift(news);
    else waiting.push(news);
    // An offer that was answered keeps its Undo for as long as it was promised.
    return isAnswered(shown) ? undefined : startTimer();
  };
  const drop = (matches: (news: News) => boolean) => {
    waiting.splice(0, waiting.length, ...waiting.filter((news) => !matches(news)));
    if (shown && matches(shown.news)) close();
  };

  /** The thread was tracked, or its follow-up ended, in another place: the line says so, or goes. */
  const follow = async ({ messageKey, account, followUpKey }: ProposalView) => {
    const legacyThreadId = followUpKey.slice(account.length + 1);
    const { followUp } = await sendToBackground('gmail.thread', {
      account,
      legacyThreadId,
      people: null,
    });
    if (!shown || isActing || keyOf(shown.news) !== messageKey) return;
    const isOpen = followUp && followUp.state !== 'closed' && followUp.state !== 'replied';
    if (isOpen) change({ tracked: { at: followUp.dueAt, undoId: shown.tracked?.undoId ?? null } });
    else if (shown.tracked && shown.tracked.at !== null) close();
  };

  signal.addEventListener('abort', () => {
    waiting.length = 0;
    close();
  });
  return {
    show: (proposal: ProposalView) => show({ proposal }),
    showNobody: (nobody: NobodyView) => show({ nobody }),
    /** Says once what will become of it, until that has. */
    foresee(foreseen: ForeseenWords) {
      if (told.has(foreseen.messageKey)) return;
      told.add(foreseen.messageKey);
      show({ foreseen });
    },
    /** The mail is a draft again: there is nothing to ask or to say about it. */
    takeBack(messageId: string) {
      const isIt = (key: string) => key.endsWith(`:${messageId}`);
      for (const key of [...told].filter(isIt)) told.delete(key);
      drop((news) => isIt(keyOf(news)));
    },
    /** These follow-ups, or offers by their message's key, look different now. */
    changed(keys: readonly string[]) {
      if (isActing) return;
      const isChanged = (news: News) => !('foreseen' in news) && keys.includes(keyOf(news));
      // What was declined here stays for its Undo.
      drop((news) => isChanged(news) && (news !== shown?.news || shown.declined === null));
      if (!shown || !('proposal' in shown.news) || !keys.includes(shown.news.proposal.followUpKey)) return;
      follow(shown.news.proposal).catch(() => undefined);
    },
  };
}
