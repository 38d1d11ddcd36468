import { expect, it } from 'vitest';
import { playClosed } from './histories/closed';
import { startSteadfast } from './steadfast';

/** How many follow-ups live side by side in one browser. */
const together = 6;
const wanted = Number(process.env['STEADFAST_HISTORIES'] ?? 18);
const first = Number(process.env['STEADFAST_SEED'] ?? 1);
const seeds = Array.from({ length: Math.ceil(wanted / together) }, (_, index) => first + index);

it.each(seeds)(
  'with Gmail closed, whatever it is like to who asks, no nudge is false and none is lost (seed %i)',
  async (seed) => {
    const acts: string[] = [];
    const steadfast = await startSteadfast();
    try {
      await playClosed(steadfast, together, seed, (act) => acts.push(act));
    } catch (error) {
      throw new Error(`With STEADFAST_SEED=${seed}, after\n${acts.join('\n')}`, { cause: error });
    } finally {
      await steadfast.close();
    }
    expect(acts.length).toBeGreaterThan(5);
  },
);
