import { expect, it } from 'vitest';
import { playHistories } from './histories/play';
import { startSteadfast } from './steadfast';

/** How many follow-ups live side by side in one browser. */
const together = 10;
const wanted = Number(process.env['STEADFAST_HISTORIES'] ?? 30);
const first = Number(process.env['STEADFAST_SEED'] ?? 1);
const seeds = Array.from({ length: Math.ceil(wanted / together) }, (_, index) => first + index);

it.each(seeds)('whatever comes in, no nudge is false and none is lost (seed %i)', async (seed) => {
  const acts: string[] = [];
  const steadfast = await startSteadfast();
  try {
    await playHistories(steadfast, together, seed, (act) => acts.push(act));
  } catch (error) {
    throw new Error(`With STEADFAST_SEED=${seed}, after\n${acts.join('\n')}`, { cause: error });
  } finally {
    await steadfast.close();
  }
  expect(acts.length).toBeGreaterThan(10);
});
