import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPlay } from './model/play';
import { history } from './model/steps';

/** Without a number, the same each time: as many as half a minute holds, up to sixty. */
const wanted = process.env['STEADFAST_HISTORIES'];
const seed = process.env['STEADFAST_SEED'] ?? (wanted === undefined ? '5' : undefined);
const limits =
  wanted === undefined
    ? { interruptAfterTimeLimit: 30_000, markInterruptAsFailure: false, numRuns: 60 }
    : { numRuns: Number(wanted) };

describe('against a small model of what a person would expect', () => {
  it(
    'every nudge is right, none is lost and none doubled, whoever writes and whenever the worker dies',
    async () => {
      let steps = 0;
      await fc.assert(
        fc.asyncProperty(history, async (list) => {
          const story = await createPlay();
          for (const [one, worker] of list) {
            await story.play(one, worker);
            steps += 1;
          }
          await story.end();
        }),
        { ...limits, ...(seed === undefined ? {} : { seed: Number(seed) }) },
      );
      expect(steps).toBeGreaterThan(50);
    },
    wanted === undefined ? 60_000 : 3_600_000,
  );
});
