import { cadenceName } from '@/components/cadence-name';
import { type Clock, formatDate, formatMoment, formatPast } from '@/lib/domain/format';
import { describeFreshness } from '@/lib/domain/freshness';
import type { Outcome } from '@/lib/domain/model';
import type { MessageKey, Text } from '@/lib/domain/text';
import type { FollowUpView, HistoryLine, ThreadCardView } from '@/lib/domain/views';
import { describeAnswer, openAnswerOf } from '../describe-answer';
import { isolate } from '../isolate';
import { outcomeKeys } from '../outcome-keys';

/** Where the follow-up stands, in one line. `card` is null while it is being read. */
export function describeState(
  view: FollowUpView,
  card: Pick<ThreadCardView, 'outcome' | 'isBounced'> | null,
  clock: Clock,
  text: Text,
): string {
  const { state, dueAt, email } = view;
  const answer = openAnswerOf(view);
  if (answer) return describeAnswer(view, answer, clock, text);
  if (state === 'replied') return text('cardReplied');
  if (state === 'paused') return card?.isBounced ? text('mailsBounce', isolate(email)) : text('cardPaused');
  if (state === 'closed')
    return card?.outcome ? text('cardClosed', text(outcomeKeys[card.outcome])) : text('chipClosed');
  if (dueAt === null) return text('cardNoDate');
  return text(state === 'due' ? 'cardDue' : 'cardWaiting', formatMoment(dueAt, clock));
}

/** How far "no reply" can be relied on; null where there is nothing to say. */
export function describeReplyState(
  view: FollowUpView,
  clock: Clock,
  text: Text,
): { words: string; isDoubtful: boolean } | null {
  const isWaiting = !['replied', 'paused', 'closed'].includes(view.state);
  const known = isWaiting ? describeFreshness(view, clock, text) : null;
  if (!known) return null;
  const { isDoubtful } = known;
  const how = view.freshness?.how;
  // Not seen in Gmail's own tab: how it was checked, or why not, is said instead.
  if (view.unchecked || how === 'threadCheck' || how === 'feed') return known;
  if (!view.freshness || known.words === text('replyUnknown'))
    return { words: text('cardUnknown'), isDoubtful };
  const at = formatPast(view.freshness.checkedAt, clock);
  return { words: text(isDoubtful ? 'cardDoubt' : 'cardFresh', at), isDoubtful };
}

/** What was just done, as the card tells it beside its Undo. */
export type CardDone =
  | { what: 'done' | 'tracked' | 'snoozed' | 'cadence'; followUp: FollowUpView }
  | { what: 'sameMatter' | 'otherMatter'; followUp: FollowUpView }
  | { what: 'stopped' | 'noteRemoved' | 'point' }
  | { what: 'outcome'; outcome: Outcome; followUp: FollowUpView };

export function describeDone(done: CardDone, clock: Clock, text: Text): string {
  switch (done.what) {
    case 'stopped':
      return text('didStopThis');
    case 'noteRemoved':
      return text('didRemoveNote');
    case 'sameMatter':
      return text('didSameMatter', isolate(done.followUp.who));
    case 'otherMatter': {
      const { who, dueAt } = done.followUp;
      return dueAt === null
        ? text('cardNoDate')
        : text('didOtherMatter', isolate(who), formatMoment(dueAt, clock));
    }
    case 'point':
      return text('didPointThis');
    case 'outcome':
      if (done.outcome === 'replied') return text('didReplied');
      return done.outcome === 'doNotContact'
        ? text('didRuleOut', isolate(done.followUp.email))
        : text('didOutcome', text(outcomeKeys[done.outcome]));
    case 'done':
    case 'tracked':
    case 'snoozed':
    case 'cadence': {
      const { dueAt } = done.followUp;
      return dueAt === null ? text('cardNoDate') : text(nextKeys[done.what], formatMoment(dueAt, clock));
    }
  }
}

const nextKeys = {
  done: 'didDoneNext',
  tracked: 'didTrackNext',
  snoozed: 'didSnoozeUntil',
  cadence: 'cardWaiting',
} as const satisfies Record<string, MessageKey>;

const historyKeys = {
  mail: 'historyMail',
  touch: 'historyTouch',
  tracked: 'historyTracked',
  reply: 'historyReply',
  accepted: 'historyAccepted',
  bounce: 'historyBounce',
  softBounce: 'historySoftBounce',
  calendarDeclined: 'historyDeclined',
  calendarProposed: 'historyProposed',
  readReceipt: 'historyReceipt',
  ticketRobot: 'historyTicket',
  newsletter: 'historyNewsletter',
  nudge: 'historyNudge',
  nudgeWithdrawn: 'historyNudgeWithdrawn',
  stopped: 'historyStopped',
  note: 'historyNote',
} as const satisfies Record<string, MessageKey>;

/** One thing that happened, in plain words. */
export function describeHistory(line: HistoryLine, clock: Clock, text: Text): string {
  if (line.what === 'snoozed') return text('historySnoozed', formatMoment(line.until, clock));
  if (line.what === 'outcome') return text('historyOutcome', text(outcomeKeys[line.outcome]));
  if (line.what === 'cadence') return text('historyCadence', cadenceName(line.cadence, text));
  if (line.what === 'asked') return text('historyAsked', isolate(line.who));
  if (line.what === 'sameMatter') return text(line.isSame ? 'historySameMatter' : 'historyOtherMatter');
  if (line.what !== 'away') return text(historyKeys[line.what]);
  return line.backOn === null
    ? text('historyAway')
    : text('historyAwayUntil', formatDate(line.backOn, clock.locale));
}
