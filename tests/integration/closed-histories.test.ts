import fc from 'fast-check';
import { expect, it } from 'vitest';
import { printedLetterNames } from '../factories/letters';
import { type ClosedStep, createClosedPlay } from './model/closed';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const which = fc.nat(2);

const anyStep: fc.Arbitrary<ClosedStep> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('letter' as const),
      in: which,
      name: fc.constantFrom(...printedLetterNames),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('gmail' as const),
      is: fc.constantFrom('well', 'well', 'moved', 'offline', 'signedOut', 'otherAccount', 'blocked', 'off'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('snooze' as const),
      in: which,
      ms: fc.constantFrom(minute, hour / 2, 2 * day),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('elapse' as const),
      ms: fc.constantFrom(minute, hour / 2, hour, day, 3 * day),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('restart' as const) }) },
);
const life = fc.option(fc.integer({ min: 0, max: 60 }), { freq: 3 });

const wanted = process.env['STEADFAST_HISTORIES'];
const seed = process.env['STEADFAST_SEED'] ?? (wanted === undefined ? '5' : undefined);

it(
  'with Gmail closed no nudge follows an answer that was seen, none is lost, and who has not looked says so',
  async () => {
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(anyStep, life), { minLength: 15, maxLength: 30 }), async (steps) => {
        const story = await createClosedPlay();
        for (const [step, worker] of steps) await story.play(step, worker);
        seen += story.told();
        await story.end();
      }),
      {
        ...(wanted === undefined
          ? { numRuns: 40, interruptAfterTimeLimit: 20_000, markInterruptAsFailure: false }
          : { numRuns: Number(wanted) }),
        ...(seed === undefined ? {} : { seed: Number(seed) }),
      },
    );
    expect(seen).toBeGreaterThan(0);
  },
  wanted === undefined ? 60_000 : 3_600_000,
);
