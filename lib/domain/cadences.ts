import { builtInCadences } from './built-in-cadences';
import type { Cadence, Step } from './cadence';

/** All there are, the usual one first; never empty. */
export type Cadences = readonly Cadence[];

/** What is taken where nothing was chosen. */
export const defaultCadenceId = 'firstContact';

/** The rep's own beside the built-in ones; a stored one with the id of a built-in one stands in its place. */
export function allCadences(stored: readonly Cadence[]): Cadences {
  const changed = new Map(stored.map((cadence) => [cadence.id, cadence]));
  const builtIn = builtInCadences.map((cadence) => changed.get(cadence.id) ?? cadence);
  return [...builtIn, ...stored.filter(({ id }) => !isBuiltIn(id))];
}

export function isBuiltIn(id: string): boolean {
  return builtInCadences.some((cadence) => cadence.id === id);
}

/** An unknown id (a cadence that was removed) falls back to the usual one: no follow-up is left without a date. */
export function cadenceOf(id: string, cadences: Cadences): Cadence {
  const found = cadences.find((cadence) => cadence.id === id);
  const usual = found ?? cadences.find((cadence) => cadence.id === defaultCadenceId) ?? cadences[0];
  if (!usual) throw new RangeError('There are no cadences');
  return usual;
}

/** Whether follow-ups on one would go another way than on the other. */
export function plansDiffer(one: Cadence, other: Cadence): boolean {
  const plan = ({ steps, repeatsLast }: Cadence) =>
    JSON.stringify([
      repeatsLast,
      ...steps.map(({ wait, channel, purpose, templateId, condition }) => [
        wait.unit,
        wait.count,
        channel,
        purpose,
        templateId,
        condition,
      ]),
    ]);
  return plan(one) !== plan(other);
}

/** Whether they say the same, whatever was stored with them. */
export function isSameCadence(one: Cadence, other: Cadence): boolean {
  const isCalledSo = one.name === other.name && one.about === other.about;
  return isCalledSo && one.id === other.id && one.priority === other.priority && !plansDiffer(one, other);
}

/** No more of it than a cadence has: one that is stored has its stamps, too. */
export function withoutStamps({ id, name, about, steps, repeatsLast, priority }: Cadence): Cadence {
  return { id, name, about, steps, repeatsLast, priority };
}

/** What ships under this id; null for one of the rep's own. */
export function shippedCadence(id: string): Cadence | null {
  return builtInCadences.find((cadence) => cadence.id === id) ?? null;
}

/** Whether the rep has made it other than it ships; false for one of the rep's own. */
export function isChanged(cadence: Cadence): boolean {
  const shipped = shippedCadence(cadence.id);
  return shipped !== null && !isSameCadence(cadence, shipped);
}

/** The step at `index`; null past the end of a cadence that ends. */
export function stepAt({ steps, repeatsLast }: Cadence, index: number): Step | null {
  return steps[index] ?? (repeatsLast ? (steps.at(-1) ?? null) : null);
}

/** The step that comes next; null where the cadence is over. */
export function stepOf(
  { cadenceId, step }: { cadenceId: string; step: number },
  cadences: Cadences,
): Step | null {
  return stepAt(cadenceOf(cadenceId, cadences), step);
}

/** Whether a mail is to be written next; it is where the cadence is over, too: that has one thing left to say. */
export function isMailNext(of: { cadenceId: string; step: number }, cadences: Cadences): boolean {
  return (stepOf(of, cadences)?.channel ?? 'email') === 'email';
}

/** The first step from `index` on that is made although the prospect has answered; null: there is none. */
export function nextAlways({ steps, repeatsLast }: Cadence, index: number): number | null {
  const found = steps.findIndex(({ condition }, at) => at >= index && condition === 'always');
  if (found >= 0) return found;
  return repeatsLast && steps.at(-1)?.condition === 'always' ? index : null;
}
