import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dana } from '@/tests/factories/records';
import { followUp } from '@/tests/factories/rows';
import { firstDayBack, isSameMessage } from './answering';
import type { FollowUpEvent } from './follow-up-event';
import { transition } from './machine';
import type { FollowUp } from './model';
import {
  answerOf,
  at,
  type Case,
  changed,
  due,
  happen,
  noDate,
  planned,
  planner,
  question,
  theirs,
  withdraw,
} from './transition.fixture';

/** On Tuesday was the last touch, on Friday at nine it is due; now is Wednesday. */
const now = at('2026-11-18');
const lee = { email: 'lee@acme.com', name: 'Lee Park' };
const replied = { state: 'replied', outcome: 'replied', repliedAt: now, ...noDate } as const;
const { state, outcome, step, dueAt, dueOn, dueBy, moves, repliedAt } = followUp();
const plan = { state, outcome, step, dueAt, dueOn, dueBy, moves, repliedAt };
const read = { isRead: true, proposed: 'meeting' } as const;

function play(...events: FollowUpEvent[]): FollowUp {
  return events.reduce((current, event) => transition(current, event, planner).next, followUp());
}

describe('an answer', () => {
  it.each<Case>([
    [
      'is kept with what stood before it',
      {},
      { type: 'replySeen', at: now, answer: theirs },
      { ...replied, answer: answerOf(now) },
      withdraw,
    ],
    [
      'gets its words, and what they propose',
      { ...replied, answer: answerOf(now) },
      { type: 'replySeen', at: now, answer: { ...theirs, ...read } },
      { answer: answerOf(now, read) },
      [],
    ],
    [
      'is not read once more without them',
      { ...replied, answer: answerOf(now, read) },
      { type: 'replySeen', at: now, answer: theirs },
      {},
      [],
    ],
    [
      'that a print view told of gets its key',
      { ...replied, answer: answerOf(now, { ...read, key: null }) },
      { type: 'replySeen', at: now + 59_000, answer: theirs },
      { answer: answerOf(now, read) },
      [],
    ],
    [
      'goes after one whose words are known',
      { ...replied, answer: answerOf(now) },
      { type: 'replySeen', at: now + 60_000, answer: { ...theirs, ...read, key: 'y', from: lee } },
      { answer: answerOf(now + 60_000, { ...read, key: 'y', from: lee }) },
      [],
    ],
    [
      'goes after a newer one, where both are read',
      { ...replied, answer: answerOf(now, read) },
      { type: 'replySeen', at: now + 60_000, answer: { ...theirs, isRead: true, key: 'y' } },
      { answer: answerOf(now + 60_000, { isRead: true, key: 'y' }) },
      [],
    ],
    [
      'goes before an older one, where both are read',
      { ...replied, answer: answerOf(now, read) },
      { type: 'replySeen', at: now - 60_000, answer: { ...theirs, isRead: true, key: 'y' } },
      {},
      [],
    ],
    [
      'and another one, both unread, are not both a machine’s',
      { ...replied, answer: answerOf(now) },
      { type: 'replySeen', at: now + 60_000, answer: { ...theirs, key: 'y' } },
      { answer: answerOf(now, { before: null }) },
      [],
    ],
    [
      'that was read stays though another one comes',
      { ...replied, answer: answerOf(now, read) },
      { type: 'replySeen', at: now + 60_000, answer: { ...theirs, key: 'y' } },
      {},
      [],
    ],
    [
      'of which the rep says that it is one is settled',
      { ...replied, answer: answerOf(now) },
      { type: 'replySeen', at: now + 60_000, answer: null },
      { answer: answerOf(now, { isSettled: true, before: null }) },
      [],
    ],
    [
      'that is settled stays as it is',
      { ...replied, answer: answerOf(now, { isSettled: true }) },
      { type: 'replySeen', at: now, answer: { ...theirs, ...read } },
      {},
      [],
    ],
    [
      'does not end what is planned whether or not there is one, and is taken in once',
      {
        cadenceId: 'customer',
        ...planned('2027-01-18', 1),
        repliedAt: now,
        answer: answerOf(now),
      },
      { type: 'replySeen', at: now, answer: { ...theirs, ...read } },
      { answer: answerOf(now, read) },
      [],
    ],
  ])('%s', (_, before, event, changes, effects) => {
    expect(happen(before, event)).toEqual(changed(before, changes, effects));
  });

  it.each<FollowUpEvent>([
    { type: 'outcomeSet', outcome: 'meeting' },
    { type: 'nurtured', outcome: 'notNow', reason: null, until: null, now },
    { type: 'begunAnew', cadenceId: 'customer', now },
  ])('is settled by what the rep says came of it', (event) => {
    const { next } = happen({ ...replied, answer: answerOf(now) }, event);
    expect(next.answer).toEqual(answerOf(now, { isSettled: true, before: null }));
  });

  it('is settled by the next touch, where it went on', () => {
    const { next } = happen(
      { cadenceId: 'customer', answer: answerOf(now) },
      { type: 'touchLogged', key: 'call', at: now },
    );
    expect(next.answer).toMatchObject({ isSettled: true, before: null });
  });
});

describe('an answer that was a machine’s', () => {
  const withdrawal = { type: 'replyWithdrawn', key: 'x', from: dana, at: now } as const;

  it.each(['waiting', 'held', 'paused'] as const)('leaves it %s, as it was', (state) => {
    const before = followUp({ state, moves: [{ from: '2026-11-19', to: '2026-11-20', why: 'load' }] });
    const { next } = transition(before, { type: 'replySeen', at: now, answer: theirs }, planner);
    expect(next.state).toBe('replied');
    expect(transition(next, withdrawal, planner)).toEqual({ next: before, effects: withdraw });
  });

  it('lets what was due come due again', () => {
    const before = followUp({ state: 'due' });
    const { next } = transition(before, { type: 'replySeen', at: now, answer: theirs }, planner);
    expect(transition(next, withdrawal, planner).next).toEqual({ ...before, state: 'waiting' });
  });

  it('lets it stand where the rep is now', () => {
    const { next } = happen({ ...replied, answer: answerOf(now) }, withdrawal);
    const inTokyo = transition(followUp({ ...replied, answer: answerOf(now) }), withdrawal, {
      ...planner,
      zone: 'Asia/Tokyo',
    }).next;
    expect(next.dueOn?.zone).toBe('Europe/Berlin');
    expect(inTokyo).toMatchObject({
      dueOn: { time: '09:00', zone: 'Asia/Tokyo' },
      dueAt: Date.UTC(2026, 10, 20),
    });
  });

  it('leaves paused what was paused since', () => {
    const { next } = happen({ state: 'paused', answer: answerOf(now) }, withdrawal);
    expect(next).toMatchObject({ state: 'paused', answer: null, ...due('2026-11-20') });
  });

  it.each<[string, Partial<FollowUp>]>([
    ['another message', { ...replied, answer: answerOf(now, { key: 'y' }) }],
    ['one whose words were seen', { ...replied, answer: answerOf(now, read) }],
    ['one of two', { ...replied, answer: answerOf(now, { before: null }) }],
    ['one of which the rep has said something', { ...replied, answer: answerOf(now, { isSettled: true }) }],
    ['one of what was ended', { ...replied, state: 'closed', answer: answerOf(now) }],
    ['none', replied],
  ])('changes nothing where it is %s', (_, before) => {
    expect(happen(before, withdrawal)).toEqual(changed(before, {}, []));
  });

  it('brings nothing back once another date was set', () => {
    const goesOn = { cadenceId: 'customer', ...planned('2027-01-18', 1), repliedAt: now };
    const { next } = happen(
      { ...goesOn, answer: answerOf(now) },
      { type: 'snoozed', until: at('2027-02-01') },
    );
    expect(next.answer).toEqual(answerOf(now, { before: null }));
    const again = happen(
      { ...goesOn, answer: answerOf(now) },
      { type: 'clockReached', now: at('2027-01-18') },
    );
    expect(again.next.answer).toEqual(answerOf(now));
    const other = happen(
      { ...replied, answer: answerOf(now) },
      { type: 'cadenceChanged', cadenceId: 'proposal', now },
    );
    expect(other.next.answer).toEqual(answerOf(now, { before: null }));
  });
});

describe('one message', () => {
  const one = { key: 'x', from: dana, at: now };

  it.each([
    ['by its key', { ...one, at: now + 999_999, from: lee }, true],
    ['not by another key', { ...one, key: 'y' }, false],
    ['by its minute, where a key is not known', { ...one, key: null }, true],
    ['by its minute to the last millisecond', { ...one, key: null, at: now + 59_999 }, true],
    ['not by the next minute', { ...one, key: null, at: now + 60_000 }, false],
    ['not of another writer', { ...one, key: null, from: lee }, false],
  ])('is known again %s', (_, other, isSame) => {
    expect(isSameMessage(one, other)).toBe(isSame);
    expect(isSameMessage(other, one)).toBe(isSame);
  });
});

describe('an automatic reply', () => {
  const away = { type: 'autoReplySeen', at: now, backOn: '2026-12-07', contact: lee } as const;
  const kept = { at: now, backOn: '2026-12-07', contact: lee };
  const afterwards = {
    ...due('2026-12-08'),
    dueBy: 'prospect' as const,
    moves: [{ from: '2026-11-20', to: '2026-12-08', why: 'away' as const }],
    away: kept,
  };

  it.each<Case>([
    ['moves what is planned to the business day after their first day back', {}, away, afterwards, withdraw],
    ['also what is due', { state: 'due' }, away, { ...afterwards, state: 'waiting' }, withdraw],
    ['and what is paused, which stays so', { state: 'paused' }, away, afterwards, withdraw],
    [
      'over a weekend',
      {},
      { ...away, backOn: '2026-12-11' },
      {
        ...due('2026-12-14'),
        dueBy: 'prospect',
        moves: [{ from: '2026-11-20', to: '2026-12-14', why: 'away' }],
        away: { ...kept, backOn: '2026-12-11' },
      },
      withdraw,
    ],
    ['leaves what is planned for later', due('2026-12-09'), away, { away: kept }, []],
    ['leaves what is planned for that very day', due('2026-12-08', '08:00'), away, { away: kept }, []],
    ['without a day is noted', {}, { ...away, backOn: null }, { away: { ...kept, backOn: null } }, []],
    ['is noted where nothing is planned', noDate, away, { away: kept }, []],
    ['is heard once', { away: kept, ...due('2026-11-25') }, away, {}, []],
    [
      'is heard once more where only now its day is known',
      { away: { ...kept, backOn: null } },
      away,
      afterwards,
      withdraw,
    ],
    ['that is older is old news', { away: { ...kept, at: now + 60_000 } }, away, {}, []],
    ['that is newer counts', { away: { ...kept, at: now - 60_000 } }, away, afterwards, withdraw],
    [
      'that is older is news where it alone names a day',
      { away: { at: now + 60_000, backOn: null, contact: null } },
      away,
      { ...afterwards, away: kept },
      withdraw,
    ],
    [
      'that is older and names no day either is old news',
      { away: { at: now + 60_000, backOn: null, contact: null } },
      { ...away, backOn: null },
      {},
      [],
    ],
    [
      'that is newer and names no day leaves the day, and whom they named, of an absence that lasts',
      { away: { ...kept, at: now - 60_000, backOn: '2026-11-19' } },
      { ...away, backOn: null, contact: null },
      {},
      [],
    ],
    [
      'that is newer and names no day may name another one to write to',
      { away: { ...kept, at: now - 60_000, contact: dana } },
      { ...away, backOn: null },
      { away: { ...kept, at: now - 60_000 } },
      [],
    ],
    [
      'that is newer and names no day is about another absence where theirs is over',
      { away: { ...kept, at: now - 60_000, backOn: '2026-11-18' } },
      { ...away, backOn: null, contact: null },
      { away: { at: now, backOn: null, contact: null } },
      [],
    ],
    [
      'with no day after one with a day, in the same minute, says nothing',
      { away: kept },
      { ...away, backOn: null },
      {},
      [],
    ],
  ])('%s', (_, before, event, changes, effects) => {
    expect(happen(before, event)).toEqual(changed(before, changes, effects));
  });

  it('whose day is known only once it was opened is news then, whatever the rep has chosen since the one before', () => {
    const listed = happen({ away: { ...kept, at: now - 60_000 } }, { ...away, backOn: null }).next;
    const { next } = happen({ away: listed.away }, away);
    expect(next).toEqual(happen({ away: { ...kept, at: now - 60_000 } }, away).next);
    expect(next.dueBy).toBe('prospect');
  });

  it('says why a holiday of theirs moves it further', () => {
    const { next } = happen(
      { place: { country: 'DE', zone: 'Europe/Berlin', how: 'set' } },
      { ...away, backOn: '2026-12-24' },
    );
    expect(next.dueOn?.date).toBe('2026-12-28');
    expect(next.moves[0]).toMatchObject({ from: '2026-11-20', why: 'away' });
  });

  it('never brings a touch forward', () => {
    const day = fc
      .integer({ min: 0, max: 60 })
      .map((days) => `2026-${days < 30 ? 11 : 12}-${String((days % 30) + 1).padStart(2, '0')}`);
    fc.assert(
      fc.property(day, day, (planDay, back) => {
        const before = followUp(due(planDay));
        const { next } = transition(before, { ...away, backOn: back }, planner);
        expect(next.dueAt).toBeGreaterThanOrEqual(before.dueAt ?? 0);
        expect((next.dueOn?.date ?? '') > back || next.dueAt === before.dueAt).toBe(true);
      }),
    );
  });
});

describe('their first day back', () => {
  it.each([
    [{ date: '2026-12-07', isAfter: false }, '2026-12-07'],
    [{ date: '2026-12-04', isAfter: true }, '2026-12-07'],
    [{ date: '2026-12-06', isAfter: false }, '2026-12-07'],
    [{ date: '2026-12-07', isAfter: true }, '2026-12-08'],
  ])('as %o is %s', (said, first) => {
    expect(firstDayBack(said, planner)).toBe(first);
  });
});

describe('a question about another thread', () => {
  const asked = { type: 'asked', question } as const;
  const isAsked = { state: 'paused', question } as const;
  const no = { type: 'sameMatter', isSame: false } as const;

  it.each<Case>([
    ['pauses what waits', {}, asked, isAsked, withdraw],
    ['pauses what is due', { state: 'due' }, asked, isAsked, withdraw],
    ['that is answered with no lets it go on', isAsked, no, { state: 'waiting', question: null }, []],
    [
      'that is answered with yes is an answer',
      isAsked,
      { ...no, isSame: true },
      {
        ...replied,
        question: null,
        repliedAt: question.at,
        answer: answerOf(question.at, { key: 'other', isRead: true }),
      },
      withdraw,
    ],
    [
      'is dropped by the next touch',
      isAsked,
      { type: 'touchLogged', key: 'call', at: now },
      {
        ...planned('2026-11-25', 1),
        touches: 2,
        lastTouchAt: now,
        lastTouchKey: 'call',
        state: 'waiting',
        question: null,
      },
      withdraw,
    ],
    [
      'is dropped where it goes on',
      isAsked,
      { type: 'resumed', now },
      { state: 'waiting', question: null },
      [],
    ],
    ['gives way to a bounce', isAsked, { type: 'bounceSeen', at: now }, { question: null }, withdraw],
    [
      'that stands behind an answer brings nothing back with a bounce',
      { ...replied, question },
      { type: 'bounceSeen', at: now },
      {},
      [],
    ],
    [
      'stays behind an answer, which may be a machine’s',
      isAsked,
      { type: 'replySeen', at: now, answer: theirs },
      { ...replied, answer: answerOf(now, { before: { ...plan, state: 'paused' } }) },
      withdraw,
    ],
    [
      'is over with an outcome',
      isAsked,
      { type: 'outcomeSet', outcome: 'won' },
      {
        state: 'closed',
        outcome: 'won',
        question: null,
        ...noDate,
      },
      withdraw,
    ],
    ['is not asked of what is paused already', { state: 'paused' }, no, {}, []],
    ['that stands behind an answer is not answered', { ...replied, question }, no, {}, []],
  ])('%s', (_, before, event, changes, effects) => {
    expect(happen(before, event)).toEqual(changed(before, changes, effects));
  });

  it('answered with no lets what was due come due again, and be told once', () => {
    const end = play({ type: 'clockReached', now: at('2026-11-20', '09:00') }, asked, no, {
      type: 'clockReached',
      now: at('2026-11-20', '09:01'),
    });
    expect(end).toMatchObject({ state: 'due', question: null });
  });
});
