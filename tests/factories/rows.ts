import type { Question } from '@/lib/domain/answer';
import type { FollowUp } from '@/lib/domain/model';
import { account, dana, followUpKey, legacyThreadId, threadId } from './records';

const stamps = { createdAt: 1, updatedAt: 1, deletedAt: null };

/** A follow-up that waits for 3 business days after Tuesday, 17 November 2026. */
export function followUp(part: Partial<FollowUp> = {}): FollowUp {
  return {
    key: followUpKey,
    account,
    legacyThreadId,
    threadKey: `${account}:${threadId}`,
    prospect: dana,
    company: 'Acme',
    subject: 'SOC 2 report',
    state: 'waiting',
    outcome: null,
    cadenceId: 'firstContact',
    step: 0,
    touches: 1,
    lastTouchAt: Date.UTC(2026, 10, 17, 9),
    lastTouchKey: `${account}:msg-a:r1`,
    dueAt: Date.UTC(2026, 10, 20, 8),
    dueOn: { date: '2026-11-20', time: '09:00', zone: 'Europe/Berlin' },
    dueBy: 'cadence',
    moves: [],
    decisionOn: null,
    reason: null,
    place: null,
    freshness: null,
    unchecked: null,
    repliedAt: null,
    answer: null,
    question: null,
    away: null,
    sequence: 1,
    ...stamps,
    ...part,
  };
}

/** Dana has written in another thread. */
export function question(part: Partial<Question> = {}): Question {
  return {
    threadId: 'thread-f:1850000000000000001',
    legacyThreadId: '19ac8b9c8f5a0001',
    key: `${account}:msg-f:1850000000000000001`,
    from: dana,
    subject: 'Budget 2027',
    at: Date.UTC(2026, 10, 18, 9),
    ...part,
  };
}
