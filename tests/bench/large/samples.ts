import type { Measure } from '../benchmark';

type Told = Pick<Measure, 'unit' | 'budget'>;

/** Collects what is measured again and again, in the order in which it was first named. */
export function createSamples() {
  const measures = new Map<string, Measure & { samples: number[] }>();
  return {
    /** @param told in ms, and without a goal, where nothing else is said */
    add(name: string, sample: number, told: Partial<Told> = {}) {
      const known = measures.get(name);
      if (known) known.samples.push(sample);
      else measures.set(name, { name, unit: 'ms', ...told, samples: [sample] });
    },
    all: (): Measure[] => [...measures.values()],
  };
}
export type Samples = ReturnType<typeof createSamples>;
