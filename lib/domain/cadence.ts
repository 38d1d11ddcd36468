/** An ordered list of steps; a step waits some business days after the touch before it. */
export interface Cadence {
  id: string;
  steps: readonly { waitBusinessDays: number }[];
}

/** What is taken where nothing was chosen. The waits of all of them are conventions, not statistics. */
export const defaultCadence: Cadence = {
  id: 'default',
  steps: [{ waitBusinessDays: 3 }, { waitBusinessDays: 5 }, { waitBusinessDays: 10 }],
};

/** Those to choose from, the usual one first. */
export const cadences: readonly Cadence[] = [
  defaultCadence,
  /** Somebody has a price and a date to answer to: closer together. */
  {
    id: 'proposal',
    steps: [
      { waitBusinessDays: 2 },
      { waitBusinessDays: 3 },
      { waitBusinessDays: 5 },
      { waitBusinessDays: 5 },
    ],
  },
  /** Staying in touch: about once a month, for as long as it takes. */
  { id: 'monthly', steps: [{ waitBusinessDays: 20 }] },
];

/** An unknown id (a cadence that was removed) falls back to the default: no follow-up is left without a date. */
export function cadenceOf(id: string): Cadence {
  return cadences.find((cadence) => cadence.id === id) ?? defaultCadence;
}

/**
 * The wait after `touches` touches, in business days. Past the last step its wait repeats, so that
 * a follow-up never goes silent without an outcome.
 */
export function waitAfter(cadence: Cadence, touches: number): number {
  const step = cadence.steps[Math.min(Math.max(touches, 1), cadence.steps.length) - 1];
  return step?.waitBusinessDays ?? 3;
}

/** Planned touches in all: the first mail and one per step. */
export function plannedTouches(cadence: Cadence): number {
  return cadence.steps.length + 1;
}
