import { instantOf, localMomentOf } from './calendar';
import type { Text } from './text';
import type { FollowUpView } from './views';

const checkedMs = 5 * 60_000;
const silentMs = 3 * 24 * 60 * 60 * 1000;

/**
 * A follow-up that there is not, as it looks on its day. It is made for each drawing and stored nowhere, so that nothing
 * is ever due, shown by the system or counted for it.
 */
export function sampleFollowUp(text: Text, { now, zone }: { now: number; zone: string }): FollowUpView {
  const { date } = localMomentOf(now, zone);
  return {
    key: 'sample',
    account: '',
    legacyThreadId: '',
    who: text('sampleWho'),
    firstName: text('sampleFirstName'),
    email: '',
    company: text('sampleCompany'),
    subject: text('sampleSubject'),
    state: 'due',
    dueAt: instantOf({ date, time: '09:00', zone }),
    touch: 2,
    plannedTouches: 5,
    step: { channel: 'email', purpose: 'nudge' },
    moves: [],
    outcome: null,
    reason: null,
    lastTouchAt: now - silentMs,
    silentDays: 3,
    freshness: { checkedAt: now - checkedMs, how: 'openTab' },
    unchecked: null,
    answer: null,
    question: null,
    away: null,
    isBounced: false,
  };
}

/** What the built-in template for that touch writes, which is in English. What renders templates is too large for a sample. */
export function sampleDraft({ firstName, subject }: Pick<FollowUpView, 'firstName' | 'subject'>): string {
  return [
    `Hi ${firstName},`,
    `Any one of three answers about “${subject}” would help me: “yes, let us talk”, “later”, and “no”.`,
    'Which one is it?',
  ].join('\n\n');
}
