import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dana } from '@/tests/factories/records';
import { followUp } from '@/tests/factories/rows';
import { proposedOutcomeSchema } from './answer';
import { isSameMessage } from './answering';
import { isWorkday, localMomentOf } from './calendar';
import type { FollowUpEvent } from './follow-up-event';
import { transition } from './machine';
import { hasEnded } from './next-state';
import { type FollowUp, followUpSchema, outcomeSchema, stateSchema } from './model';
import { allCadences, cadenceOf, nextAlways, stepAt } from './cadences';
import { atStart, dateChoices, plainPlanner, planTouch } from './schedule';

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Apia',
  'Australia/Lord_Howe',
  'UTC',
];
const from = Date.UTC(2026, 0, 1);
const instant = fc.integer({ min: from, max: Date.UTC(2030, 0, 1) });
const zone = fc.constantFrom(...zones);
const lee = { email: 'lee@acme.com', name: 'Lee Park' };
const message = { key: fc.option(fc.constantFrom('x', 'y', 'z')), from: fc.constantFrom(dana, lee) };
const contact = { at: instant, key: fc.constantFrom('a', 'b', 'c') };
const cadences = allCadences([]);
const calendar = zone.map(plainPlanner);
const cadenceId = fc.constantFrom(...cadences.map(({ id }) => id), 'gone');

const event: fc.Arbitrary<FollowUpEvent> = fc.oneof(
  fc.record({ type: fc.constant('mailCommitted' as const), ...contact, now: instant }),
  fc.record({
    type: fc.constant('mailUndone' as const),
    key: contact.key,
    previous: fc.option(fc.record(contact)),
    dueBefore: fc.option(instant.map((at) => localMomentOf(at, 'Europe/Berlin'))),
    stepBefore: fc.option(fc.nat(5)),
  }),
  fc.record({
    type: fc.constant('replySeen' as const),
    at: instant,
    answer: fc.option(
      fc.record({
        ...message,
        kind: fc.constantFrom('person' as const, 'calendarAccepted' as const),
        proposed: fc.option(fc.constantFrom(...proposedOutcomeSchema.options)),
        isRead: fc.boolean(),
      }),
    ),
  }),
  fc.record({ type: fc.constant('replyWithdrawn' as const), at: instant, ...message }),
  fc.record({
    type: fc.constant('autoReplySeen' as const),
    at: instant,
    backOn: fc.option(instant.map((at) => localMomentOf(at, 'UTC').date)),
    contact: fc.option(fc.constant(lee)),
  }),
  fc.record({
    type: fc.constant('asked' as const),
    question: fc.record({
      threadId: fc.constant('thread-f:2'),
      legacyThreadId: fc.constant(null),
      key: fc.constantFrom('x', 'y'),
      from: fc.constant(dana),
      subject: fc.constant('Another'),
      at: instant,
    }),
  }),
  fc.record({ type: fc.constant('sameMatter' as const), isSame: fc.boolean() }),
  fc.record({ type: fc.constant('bounceSeen' as const), at: instant }),
  fc.record({ type: fc.constant('clockReached' as const), now: instant }),
  fc.record({ type: fc.constant('snoozed' as const), until: instant }),
  fc.record({ type: fc.constant('touchLogged' as const), ...contact }),
  fc.record({ type: fc.constant('outcomeSet' as const), outcome: fc.constantFrom(...outcomeSchema.options) }),
  fc.record({ type: fc.constant('cadenceChanged' as const), cadenceId, now: instant }),
  fc.record({ type: fc.constant('begunAnew' as const), cadenceId, now: instant }),
  fc.record({
    type: fc.constant('nurtured' as const),
    outcome: fc.constantFrom('notNow' as const, 'no' as const),
    reason: fc.option(fc.constant('No budget before June')),
    until: fc.option(instant),
    now: instant,
  }),
  fc.record({
    type: fc.constant('decisionSet' as const),
    on: fc.option(instant.map((at) => localMomentOf(at, 'UTC').date)),
    now: instant,
  }),
  fc.record({
    type: fc.constant('placeSet' as const),
    place: fc.option(
      fc.record({
        country: fc.option(fc.constantFrom('JP', 'US', 'DE')),
        zone: fc.option(zone),
        how: fc.constantFrom('set' as const, 'domain' as const),
      }),
    ),
    now: instant,
  }),
  fc.record({ type: fc.constant('zoneChanged' as const), zone }),
  fc.constant({ type: 'paused' as const }),
  fc.record({ type: fc.constant('resumed' as const), now: instant }),
);
const events = fc.array(event, { maxLength: 30 });

/** A step ahead of it is made whether or not there is an answer. */
function isMadeAnyway(before: FollowUp): boolean {
  return !hasEnded(before) && nextAlways(cadenceOf(before.cadenceId, cadences), before.step) !== null;
}

/** What nobody had read was a machine's. */
function isWithdrawn({ answer }: FollowUp, one: FollowUpEvent): boolean {
  return one.type === 'replyWithdrawn' && answer?.isRead === false;
}

/** The rep has gone on since they were told of this very message. */
function isOldAnswer({ answer }: FollowUp, one: FollowUpEvent): boolean {
  if (one.type !== 'replySeen' || answer === null || one.answer === null) return false;
  return isSameMessage(answer, { ...one.answer, at: one.at });
}

function walk(
  list: readonly FollowUpEvent[],
  visit: (before: FollowUp, event: FollowUpEvent, after: ReturnType<typeof transition>) => void,
) {
  let current = followUp();
  const week = plainPlanner('Europe/Berlin');
  for (const one of list) {
    const after = transition(current, one, week);
    visit(current, one, after);
    current = after.next;
  }
}

describe('a follow-up', () => {
  it('takes every event in every state, and stays readable', () => {
    fc.assert(
      fc.property(fc.constantFrom(...stateSchema.options), event, calendar, (state, one, where) => {
        const { next } = transition(followUp({ state }), one, where);
        expect(followUpSchema.safeParse(next).error).toBeUndefined();
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same for the same, and changes nothing in place', () => {
    fc.assert(
      fc.property(fc.constantFrom(...stateSchema.options), event, calendar, (state, one, where) => {
        const before = Object.freeze(followUp({ state }));
        expect(transition(before, one, where)).toEqual(transition(structuredClone(before), one, where));
      }),
    );
  });

  it('never loses its date without an outcome', () => {
    fc.assert(
      fc.property(events, (list) => {
        walk(list, (_, __, { next }) => {
          expect(next.dueAt === null ? next.outcome !== null : next.dueOn !== null).toBe(true);
          expect(hasEnded(next) || next.dueAt !== null).toBe(true);
        });
      }),
    );
  });

  it('never nudges after an answer or an end, and only when its moment has come', () => {
    fc.assert(
      fc.property(events, (list) => {
        walk(list, (before, one, { next, effects }) => {
          // Only the rep's own word goes on from an end, and a step that was planned for after an answer.
          const isTold = one.type === 'nurtured' || one.type === 'begunAnew';
          const goesOn =
            isTold || isMadeAnyway(before) || isWithdrawn(before, one) || isOldAnswer(before, one);
          expect(hasEnded(next) || goesOn || !(hasEnded(before) || one.type === 'replySeen')).toBe(true);
          const nudges = effects.filter(({ type }) => type === 'nudge');
          if (nudges.length === 0) return;
          expect(one).toMatchObject({ type: 'clockReached' });
          expect(before.state).toBe('waiting');
          expect(before.dueAt).toBeLessThanOrEqual(one.type === 'clockReached' ? one.now : -1);
        });
      }),
    );
  });

  it('takes its nudge back whenever it is not due any more', () => {
    fc.assert(
      fc.property(events, (list) => {
        walk(list, (before, _, { next, effects }) => {
          if (before.state !== 'due' || next.state === 'due') return;
          expect(effects).toContainEqual({ type: 'withdrawNudge' });
        });
      }),
    );
  });

  it('undoing a mail is the opposite of sending it', () => {
    fc.assert(
      fc.property(instant, zone, (at, name) => {
        const where = plainPlanner(name);
        const before = followUp({ lastTouchAt: from, lastTouchKey: 'first' });
        const sent = transition(before, { type: 'mailCommitted', key: 'second', at, now: at }, where).next;
        const back = transition(
          sent,
          {
            type: 'mailUndone',
            key: 'second',
            previous: { key: 'first', at: from },
            dueBefore: before.dueOn,
            stepBefore: before.step,
          },
          { ...where, zone: 'Europe/Berlin' },
        ).next;
        expect(back).toEqual(before);
      }),
    );
  });
});

describe('dates', () => {
  it('of the cadence are working days, later than the touch, and begin the day unless hours are waited', () => {
    fc.assert(
      fc.property(instant, cadenceId, fc.nat(13), calendar, (at, id, step, where) => {
        const { dueAt, dueOn, step: planned } = planTouch({ ...atStart(id), step }, at, where);
        expect(dueAt).toBeGreaterThan(at);
        expect(isWorkday(dueOn.date, where)).toBe(true);
        expect(localMomentOf(dueAt, where.zone)).toEqual(dueOn);
        const unit = stepAt(cadenceOf(id, cadences), planned)?.wait.unit;
        const earliest = '09:00';
        const latest = unit === 'hours' ? '17:00' : earliest;
        expect(earliest <= dueOn.time && dueOn.time <= latest).toBe(true);
      }),
    );
  });

  it('to choose from are in the future, on working days, in working hours', () => {
    fc.assert(
      fc.property(instant, calendar, (now, where) => {
        const choices = dateChoices(now, where, { at: planTouch(atStart('firstContact'), now, where).dueAt });
        expect(choices.map(({ id }) => id)).toContain('tomorrow');
        for (const { at } of choices) {
          expect(at).toBeGreaterThan(now);
          const { date, time } = localMomentOf(at, where.zone);
          expect(isWorkday(date, where)).toBe(true);
          expect(time >= '09:00' && time <= '17:00').toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
