import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNew, findOwnNew, type KnownTouch, type PrintedMail } from './printed-thread';

const minute = 60_000;
const hour = 60 * minute;
const now = Date.UTC(2026, 10, 17, 9);
const dana = { email: 'dana@acme.com', name: 'Dana' };
const own = (at: number | null): PrintedMail => ({
  from: { email: 'sam@x.com', name: '' },
  kind: 'own',
  at,
  text: null,
});
const aside = (at: number | null): PrintedMail => ({ ...own(at), kind: 'aside' });
const theirs = (at: number | null, from: PrintedMail['from'] = dana): PrintedMail => ({
  from,
  kind: 'inbound',
  at,
  text: 'Yes',
});
const mail: KnownTouch = { isMail: true, at: now, mailAt: now, mailsAt: [now], repliedAt: null };
const call: KnownTouch = {
  isMail: false,
  at: now,
  mailAt: now - 48 * hour,
  mailsAt: [now - 48 * hour],
  repliedAt: null,
};

const cases: [string, PrintedMail[], KnownTouch, 'noReply' | 'unclear' | (number | null)[]][] = [
  ['nothing', [], mail, 'unclear'],
  ['the rep’s mail alone', [own(now)], mail, 'noReply'],
  ['an answer behind it', [own(now), theirs(now + hour)], mail, [now + hour]],
  ['an answer before it', [theirs(now - hour), own(now)], mail, 'noReply'],
  ['several', [own(now), theirs(now + 1), theirs(now + hour)], mail, [now + 1, now + hour]],
  ['an answer without a date', [own(now), theirs(null)], mail, [now + 2 * minute]],
  [
    'two without',
    [theirs(1), own(now), theirs(null), theirs(null)],
    mail,
    [now + 3 * minute, now + 4 * minute],
  ],
  ['a sender who could not be read', [own(now), theirs(now + 1, null)], mail, 'unclear'],
  ['beside one who could', [own(now), theirs(now + 1, null), theirs(now + 2)], mail, [now + 2]],
  // Passed on to a colleague: the rep has not answered.
  ['an answer that was passed on', [own(now), theirs(now + 1), aside(now + 2)], mail, [now + 1]],
  ['a newer mail of the rep’s', [own(now), theirs(now + hour), own(now + 2 * hour)], mail, 'noReply'],
  ['the rep’s mail without a date', [own(null), theirs(now + 1)], mail, [now + 1]],
  ['no mail of the rep’s to them', [aside(now), theirs(now + 1)], mail, 'unclear'],
  ['only an older mail of the rep’s', [own(now - 15 * hour - 1), theirs(now + 1)], mail, 'unclear'],
  ['one in another zone', [own(now - 15 * hour), theirs(now - 14 * hour)], mail, [now - 14 * hour]],
  // They answered before the last touch.
  ['a touch after an answer', [own(now), theirs(now + 1)], { ...mail, repliedAt: now - 1 }, [now + 1]],
  // They answered, and the follow-up went on.
  ['what was taken in', [own(now), theirs(now + hour)], { ...mail, repliedAt: now + 2 * hour }, 'noReply'],
  [
    'at the very minutes',
    [own(now), theirs(now + hour)],
    { ...mail, repliedAt: now + hour + 2 * minute },
    'noReply',
  ],
  [
    'too close to tell',
    [own(now), theirs(now + hour)],
    { ...mail, repliedAt: now + hour + 2 * minute - 1 },
    'unclear',
  ],
  [
    'as close before',
    [own(now), theirs(now + hour)],
    { ...mail, repliedAt: now + hour - 2 * minute },
    'unclear',
  ],
  [
    'later than that',
    [own(now), theirs(now + hour + 1)],
    { ...mail, repliedAt: now + hour - 2 * minute },
    [now + hour + 1],
  ],
  ['taken in at the touch', [own(now), theirs(now + hour)], { ...mail, repliedAt: now }, [now + hour]],
  ['taken in, without a date', [own(now), theirs(null)], { ...mail, repliedAt: now + hour }, 'unclear'],
  [
    'taken in, and another',
    [own(now), theirs(now + 1), theirs(now + 3 * hour)],
    { ...mail, repliedAt: now + hour },
    [now + 3 * hour],
  ],
  [
    'taken in, and one without a date',
    [own(now), theirs(now + 1), theirs(null)],
    { ...mail, repliedAt: now + hour },
    'unclear',
  ],
  // Where the rep's mail does not stand with its very time, the zone may be another.
  [
    'in an unknown zone, known',
    [own(now - 3 * minute), theirs(now + hour)],
    { ...mail, repliedAt: now + 16 * hour },
    'noReply',
  ],
  [
    'in an unknown zone, unclear',
    [own(now - 3 * minute), theirs(now + hour)],
    { ...mail, repliedAt: now + 16 * hour - 1 },
    'unclear',
  ],
  [
    'in an unknown zone, before',
    [own(now - 3 * minute), theirs(now + 17 * hour)],
    { ...mail, repliedAt: now + 2 * hour },
    'unclear',
  ],
  [
    'in an unknown zone, new',
    [own(now - 3 * minute), theirs(now + 17 * hour + 1)],
    { ...mail, repliedAt: now + 2 * hour },
    [now + 17 * hour + 1],
  ],
  [
    'in the zone by two minutes',
    [own(now - 2 * minute), theirs(now + hour)],
    { ...mail, repliedAt: now + 3 * hour },
    'noReply',
  ],
  [
    'in the zone by a mail to others',
    [own(now - 9 * minute), aside(now), theirs(now + hour)],
    { ...mail, repliedAt: now + 3 * hour },
    'noReply',
  ],
  [
    'in no zone by a mail of theirs',
    [own(now - 9 * minute), theirs(now)],
    { ...mail, repliedAt: now + 3 * hour },
    'unclear',
  ],
  [
    'without a known mail',
    [own(now), theirs(now + hour)],
    { ...mail, mailAt: null, mailsAt: [], repliedAt: now + 3 * hour },
    'unclear',
  ],
  // After a call.
  ['nothing since a call', [own(now - 48 * hour)], call, 'noReply'],
  ['an answer since a call', [own(now - 48 * hour), theirs(now + hour)], call, [now + hour]],
  ['an answer before a call', [own(now - 48 * hour), theirs(now - hour)], call, 'noReply'],
  ['an answer at a call', [own(now - 48 * hour), theirs(now)], call, 'unclear'],
  ['an answer at some time', [own(now - 48 * hour), theirs(null)], call, 'unclear'],
  // Tracked where they wrote last.
  ['no mail of the rep’s at all', [theirs(now - hour)], { ...call, mailAt: null, mailsAt: [] }, 'unclear'],
  ['long before', [theirs(now - 15 * hour)], { ...call, mailAt: null, mailsAt: [] }, 'noReply'],
  [
    'long after',
    [theirs(now + 15 * hour + 1)],
    { ...call, mailAt: null, mailsAt: [] },
    [now + 15 * hour + 1],
  ],
];

describe('what of a printed thread is new', () => {
  it.each(cases)('%s', (_, mails, touch, expected) => {
    const found = findNew(mails, touch);
    expect(found.kind === 'came' ? found.mails.map(({ at }) => at) : found.kind).toEqual(expected);
  });

  it('comes with its writer and its words', () => {
    expect(findNew([own(now), theirs(now + 1)], mail)).toEqual({
      kind: 'came',
      mails: [{ from: dana, at: now + 1, text: 'Yes' }],
      isAll: true,
    });
  });

  it.each<[string, PrintedMail[], boolean]>([
    ['two that are new', [theirs(now + hour), theirs(now + 2 * hour)], true],
    ['one that is known', [theirs(now + 1), theirs(now + 3 * hour)], true],
    ['one of nobody', [theirs(now + 2 * hour, null), theirs(now + 3 * hour)], false],
    ['one that may be known', [theirs(now + hour), theirs(now + 3 * hour)], false],
  ])('is all there is to tell, or not: %s', (name, behind, isAll) => {
    const repliedAt = name.includes('known') ? now + hour : null;
    expect(findNew([own(now), ...behind], { ...mail, repliedAt })).toMatchObject({ kind: 'came', isAll });
  });

  it('is each of its own minute, so that the second of one sender is not taken for the first', () => {
    const lee = { email: 'lee@acme.com', name: '' };
    const found = findNew(
      [own(now), theirs(now + hour), theirs(now + hour), theirs(now + hour, lee), theirs(now + hour)],
      mail,
    );
    expect(found.kind === 'came' && found.mails.map(({ at }) => (at - now - hour) / minute)).toEqual([
      0, 1, 0, 2,
    ]);
  });
});

describe('a mail of the rep’s from elsewhere', () => {
  const later = now + hour;
  it.each<[string, PrintedMail[], KnownTouch, number | null]>([
    ['behind the known one', [own(now), own(later)], mail, later],
    ['behind their answer', [own(now), theirs(now + minute), own(later)], mail, later],
    ['behind a call', [own(now - 48 * hour), own(later)], call, later],
    ['before a call', [own(now - 48 * hour), own(now - hour)], call, null],
    ['no other', [own(now), theirs(later)], mail, null],
    ['within two minutes: the same', [own(now), own(now + 2 * minute)], mail, null],
    ['just after them', [own(now), own(now + 2 * minute + 1)], mail, now + 2 * minute + 1],
    ['to others', [own(now), aside(later)], mail, null],
    ['without a date', [own(now), own(null)], mail, null],
    ['where the zone is not known', [own(now + 3 * hour), own(now + 4 * hour)], mail, null],
    [
      'in another zone',
      [own(now + 3 * hour), own(now + 5 * hour + 4 * minute)],
      mail,
      now + 2 * hour + 4 * minute,
    ],
    ['in another zone, the same', [own(now + 3 * hour)], mail, null],
    [
      'in another zone, too soon to tell',
      [own(now + 3 * hour), own(now + 4 * hour + 2 * minute)],
      mail,
      null,
    ],
    ['in no zone there is', [own(now + 7 * minute), own(now + 9 * hour + 4 * minute)], mail, null],
    ['too far for a zone', [own(now + 27 * hour), own(now + 29 * hour + 4 * minute)], mail, null],
    ['where none is known', [own(later)], { ...call, mailAt: null, mailsAt: [] }, null],
  ])('%s', (_, mails, touch, at) => {
    expect(findOwnNew(mails, touch)).toBe(at);
  });
});

describe('a thread printed in another zone', () => {
  const first = now - 50 * hour - 7 * minute;
  const known = { ...mail, mailsAt: [first, now], repliedAt: now + 5 * hour };
  const shifted = (shift: number, theirsAt: number) => [
    own(first + shift),
    own(now + shift),
    theirs(theirsAt + shift),
  ];

  it.each<[string, number, number, 'noReply' | 'unclear' | number]>([
    ['behind what is known', -9 * hour, now + 7 * hour, now + 7 * hour],
    ['by half an hour more', 5.5 * hour, now + 7 * hour, now + 7 * hour],
    ['before it', -9 * hour, now + 3 * hour, 'noReply'],
    ['too close to it', -9 * hour, now + 6 * hour + 2 * minute, 'unclear'],
    ['just not', -9 * hour, now + 6 * hour + 2 * minute + 1, now + 6 * hour + 2 * minute + 1],
    ['no quarter of an hour away', 7 * minute, now + 7 * hour, 'unclear'],
  ])('%s', (_, shift, at, expected) => {
    const found = findNew(shifted(shift, at), known);
    expect(found.kind === 'came' ? found.mails[0]?.at : found.kind).toBe(expected);
  });

  it.each<[string, KnownTouch, PrintedMail[]]>([
    ['by one mail alone', { ...known, mailsAt: [now] }, shifted(-9 * hour, now + 7 * hour)],
    ['where one is missing', known, shifted(-9 * hour, now + 7 * hour).slice(1)],
    ['where their order is another', { ...known, mailsAt: [now, first] }, shifted(-9 * hour, now + 7 * hour)],
  ])('is not told %s', (_, touch, mails) => {
    expect(findNew(mails, touch)).toEqual({ kind: 'unclear' });
  });

  it('is not guessed where the mails fit two zones', () => {
    const mails = [own(now + 2 * hour), own(now + 3 * hour), own(now + 9 * hour)];
    expect(findOwnNew(mails, mail)).toBeNull();
  });

  it('never hides an answer, and never moves a mail of the rep’s', () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 5_000 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(
        gaps,
        fc.integer({ min: -56, max: 56 }),
        fc.nat(5_000),
        fc.integer({ min: -5_000, max: 5_000 }),
        fc.nat(4),
        (steps, quarters, after, before, unknown) => {
          const shift = quarters * 15 * minute;
          const sent: number[] = [];
          for (const step of steps) sent.push((sent.at(-1) ?? now) + step * minute);
          const last = sent.at(-1) ?? now;
          const mailsAt = sent.slice(0, Math.max(1, sent.length - unknown));
          const touchedAt = mailsAt.at(-1) ?? now;
          // A mail from elsewhere that is just as far from a known one as the zones are apart makes them look like one.
          const stands = sent.some((at) => Math.abs(at + shift - touchedAt) <= 2 * minute);
          fc.pre(shift === 0 || !stands);
          const answeredAt = last + (after + 1) * minute;
          const repliedAt = answeredAt - 3 * minute - Math.abs(before) * minute;
          const touch = { isMail: true, at: touchedAt, mailAt: touchedAt, mailsAt, repliedAt };
          const mails = [...sent.map((at) => own(at + shift)), theirs(answeredAt + shift)];
          expect(findNew(mails, touch).kind).not.toBe('noReply');
          const found = findOwnNew(mails, touch);
          expect(found ?? last).toBe(last);
        },
      ),
      { numRuns: 500 },
    );
  });
});
