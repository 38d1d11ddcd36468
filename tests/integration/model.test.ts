import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPlay, type Step } from './model/play';

const minute = 60_000;
const day = 24 * 60 * minute;
const which = fc.nat(4);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('send' as const), in: which }) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'undoSend',
        'reply',
        'answerUnseen',
        'look',
        'track',
        'track',
        'track',
        'done',
        'stop',
      ),
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
const life = fc.option(fc.integer({ min: 0, max: 60 }), { freq: 3 });

describe('against a small model of what a person would expect', () => {
  it('every nudge is right, none is lost and none doubled, whenever the worker dies', async () => {
    let steps = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(step, life), { minLength: 20, maxLength: 50 }), async (list) => {
        const story = await createPlay();
        for (const [one, worker] of list) {
          await story.play(one, worker);
          steps += 1;
        }
      }),
      { numRuns: 60, interruptAfterTimeLimit: 30_000, markInterruptAsFailure: false },
    );
    expect(steps).toBeGreaterThan(200);
  });
});
