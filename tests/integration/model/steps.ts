import fc from 'fast-check';
import { type LetterName, letterNames } from '../../factories/letters';

export type Step =
  | { do: 'send' | 'undoSend' | 'look' | 'open' | 'track' | 'done' | 'stop' | 'meeting'; in: number }
  | { do: 'letter'; in: number; name: LetterName; seen: 'listed' | 'opened' | 'unseen' }
  | { do: 'otherThread'; in: number; name: LetterName }
  | { do: 'sameMatter'; in: number; isSame: boolean }
  | { do: 'snooze'; in: number; ms: number }
  | { do: 'elapse'; ms: number }
  | { do: 'undo' | 'restart' };

const minute = 60_000;
const day = 24 * 60 * minute;
/** One thread has more of a life than the others, and begins with a mail that is tracked. */
const which = fc.oneof(fc.constant(0), fc.nat(4));
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('send' as const), in: which }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('letter' as const),
      in: which,
      name: fc.constantFrom(...letterNames),
      seen: fc.constantFrom('listed', 'opened', 'unseen'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('otherThread' as const),
      in: which,
      name: fc.constantFrom(...letterNames),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('sameMatter' as const), in: which, isSame: fc.boolean() }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom('undoSend', 'look', 'open', 'track', 'track', 'track', 'done', 'stop', 'meeting'),
      in: which,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('snooze' as const),
      in: which,
      ms: fc.constantFrom(-day, minute, 2 * day),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('elapse' as const),
      ms: fc.constantFrom(10_000, minute, minute, day, 3 * day, 12 * day),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('undo' as const, 'restart' as const) }) },
);
/** How long the worker has to live, in steps of its own; null: no end. */
const life = fc.option(fc.integer({ min: 0, max: 60 }), { freq: 3 });

/** What happens, one thing after the other. */
export const history = fc
  .array(fc.tuple(anyStep, life), { minLength: 20, maxLength: 50 })
  .map((steps): [Step, number | null][] => [
    [{ do: 'send', in: 0 }, null],
    [{ do: 'elapse', ms: minute }, null],
    [{ do: 'track', in: 0 }, null],
    ...steps,
  ]);
