import { describe, expect, it } from 'vitest';
import { account, dana, followUpKey, legacyThreadId, sam, threadId } from '@/tests/factories/records';
import { followUp, question } from '@/tests/factories/rows';
import type { Message } from './model';
import { at, due, planner } from './transition.fixture';
import { viewFollowUp, viewProposal, viewRecentSend } from './view';

/** A Wednesday; the mail left on Tuesday. */
const now = at('2026-11-18');
const sent = at('2026-11-17');

function mail(part: Partial<Message> = {}): Message {
  return {
    key: `${account}:msg-a:r1`,
    account,
    messageId: 'msg-a:r1',
    threadId,
    threadKey: `${account}:${threadId}`,
    legacyThreadId,
    legacyMessageId: null,
    rfcMessageId: null,
    state: 'committed',
    from: sam,
    to: [dana],
    cc: [],
    bcc: [],
    subject: 'SOC 2 report',
    at: sent,
    heldUntil: null,
    witnesses: ['network'],
    proposal: 'open',
    verdict: { isProspect: true, reason: 'external', prospect: dana },
    points: [],
    createdAt: 1,
    updatedAt: 1,
    deletedAt: null,
    ...part,
  };
}

const nobody = { isProspect: false, reason: 'list', prospect: null } as const;

describe('a follow-up is shown', () => {
  it('with who, what is next and how long they have been silent', () => {
    const freshness = { checkedAt: now, how: 'openTab' as const };
    const moves = [{ from: '2026-11-19', to: '2026-11-20', why: 'load' as const }];
    const part = { outcome: 'notNow' as const, reason: 'No budget', freshness, moves, touches: 2, step: 1 };
    expect(viewFollowUp(followUp(part), at('2026-11-23'), planner)).toEqual({
      key: followUpKey,
      account,
      legacyThreadId,
      who: 'Dana Wu',
      firstName: 'Dana',
      email: 'dana@acme.com',
      company: 'Acme',
      subject: 'SOC 2 report',
      state: 'waiting',
      dueAt: due('2026-11-20').dueAt,
      touch: 3,
      plannedTouches: 5,
      step: { channel: 'email', purpose: 'resource' },
      moves,
      outcome: 'notNow',
      reason: 'No budget',
      lastTouchAt: sent,
      silentDays: 4,
      freshness,
      unchecked: null,
      answer: null,
      question: null,
      away: null,
      isBounced: false,
    });
  });

  it.each([
    [{ state: 'paused' }, { bouncedAt: 1 }, true],
    [{ state: 'paused' }, { bouncedAt: null }, false],
    [{ state: 'paused' }, undefined, false],
    [{ state: 'paused', question: question() }, { bouncedAt: 1 }, false],
    [{ state: 'waiting' }, { bouncedAt: 1 }, false],
  ] as const)('as paused by a bounce, or not: %o %o', (part, person, isBounced) => {
    expect(viewFollowUp(followUp(part), now, planner, person).isBounced).toBe(isBounced);
  });

  it.each([
    [0, 1, { channel: 'email', purpose: 'nudge' }, 5],
    [3, 4, { channel: 'email', purpose: 'closing' }, 5],
    [4, 5, null, 5],
    [9, 10, null, 10],
  ])('at step %i after %i touches', (step, touches, shown, plannedTouches) => {
    const view = viewFollowUp(followUp({ step, touches }), now, planner);
    expect(view).toMatchObject({ step: shown, touch: touches + 1, plannedTouches });
  });
});

describe('a mail that was sent is shown', () => {
  const own = { at: due('2026-11-20').dueAt };

  it('with when to follow it up', () => {
    const view = viewRecentSend(mail(), own, now, planner);
    expect(view).toMatchObject({
      messageKey: `${account}:msg-a:r1`,
      account,
      who: 'Dana Wu',
      email: 'dana@acme.com',
      company: 'Acme',
      subject: 'SOC 2 report',
      at: sent,
      reason: 'external',
    });
    expect(view?.choices.map(({ id }) => id)).toEqual([
      'cadence',
      'laterToday',
      'tomorrow',
      'nextWeek',
      'inTwoWeeks',
    ]);
    expect(view?.choices[0]?.at).toBe(due('2026-11-20').dueAt);
  });

  it('as an offer', () => {
    const view = viewProposal(mail(), own, now, planner);
    expect(view).toEqual({
      messageKey: `${account}:msg-a:r1`,
      account,
      who: 'Dana Wu',
      firstName: 'Dana',
      email: 'dana@acme.com',
      domain: 'acme.com',
      subject: 'SOC 2 report',
      reason: 'external',
      businessDays: 3,
      choices: viewRecentSend(mail(), own, now, planner)?.choices,
      followUpKey,
      chosen: null,
    });
    const chosen = { dueAt: now, undoId: 'undo' };
    expect(viewProposal(mail(), own, now, planner, chosen)?.chosen).toBe(chosen);
  });

  it('without the domain where that would hit strangers', () => {
    const prospect = { email: 'dana@gmail.com', name: 'Dana' };
    const free = mail({ verdict: { isProspect: true, reason: 'external', prospect } });
    expect(viewProposal(free, own, now, planner)?.domain).toBeNull();
    expect(viewRecentSend(free, own, now, planner)?.company).toBeNull();
  });

  it('not at all where there is nobody to follow up with, or no thread', () => {
    for (const verdict of [null, nobody]) {
      expect(viewRecentSend(mail({ verdict }), own, now, planner)).toBeNull();
      expect(viewProposal(mail({ verdict }), own, now, planner)).toBeNull();
    }
    expect(viewProposal(mail({ legacyThreadId: null }), own, now, planner)).toBeNull();
    expect(viewRecentSend(mail({ legacyThreadId: null }), own, now, planner)).not.toBeNull();
  });
});
