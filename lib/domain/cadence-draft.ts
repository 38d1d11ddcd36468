import { type Cadence, cadenceSchema, mostSteps, type Step, type Wait } from './cadence';
import { withoutStamps } from './cadences';
import { type Planned, type Planner, planTouch } from './schedule';

/** A step as it stands in the editor: what was typed, whether or not it can be kept. */
export interface StepDraft extends Omit<Step, 'wait'> {
  /** Tells steps apart while they are moved. */
  key: string;
  count: string;
  unit: Wait['unit'];
}

/** A cadence as it stands in the editor. */
export interface CadenceDraft extends Omit<Cadence, 'name' | 'about' | 'steps'> {
  name: string;
  about: string;
  steps: readonly StepDraft[];
}

export const longestName = 80;
export const longestAbout = 300;

/** What is wrong in a draft, by where it stands; nothing: it can be kept. */
export interface DraftProblems {
  name?: 'missing' | 'taken';
  steps?: 'none' | 'many';
  /** By the key of the step: which counts can be taken. */
  counts: ReadonlyMap<string, { least: number; most: number }>;
}

/** How a cadence is called in the rep's language, where it has no name of its own. */
export interface Called {
  name: string;
  about: string;
}

export function draftOf(cadence: Cadence, { name, about }: Called): CadenceDraft {
  const steps = cadence.steps.map(({ wait, ...step }, index): StepDraft => {
    return { ...step, key: `${index}`, count: `${wait.count}`, unit: wait.unit };
  });
  return { ...withoutStamps(cadence), name, about, steps };
}

/** A step for the end of a draft: like the last one, under a key of its own. */
export function newStep(steps: readonly StepDraft[]): StepDraft {
  const key = `${Math.max(-1, ...steps.map((step) => Number(step.key))) + 1}`;
  const { count, unit } = steps.at(-1) ?? { count: '3', unit: 'businessDays' as const };
  return { key, count, unit, channel: 'email', purpose: 'nudge', templateId: null, condition: 'noReply' };
}

/** The step at `from` stands at `to`; both are places from 0. */
export function moveStep(steps: readonly StepDraft[], from: number, to: number): StepDraft[] {
  const rest = steps.filter((_, index) => index !== from);
  return [...rest.slice(0, to), ...steps.slice(from, from + 1), ...rest.slice(to)];
}

/** The limits of a count. */
function limitsOf(unit: Wait['unit']): { least: number; most: number } {
  return unit === 'beforeDecision' ? { least: 0, most: 60 } : { least: 1, most: 400 };
}

/** @param taken names of the other cadences */
export function problemsOf(draft: CadenceDraft, taken: readonly string[]): DraftProblems | null {
  const name = draft.name.trim();
  const isTaken = taken.some((other) => other.toLowerCase() === name.toLowerCase());
  const counts = new Map(
    draft.steps
      .filter(({ count, unit }) => countOf(count, unit) === null)
      .map(({ key, unit }) => [key, limitsOf(unit)]),
  );
  const problems: DraftProblems = {
    ...(name === '' ? { name: 'missing' } : isTaken ? { name: 'taken' } : {}),
    ...(draft.steps.length === 0
      ? { steps: 'none' }
      : draft.steps.length > mostSteps
        ? { steps: 'many' }
        : {}),
    counts,
  };
  return problems.name || problems.steps || counts.size > 0 ? problems : null;
}

/**
 * What is kept of a draft. Where the rep calls it as it ships it has no name of its own, and follows the language.
 *
 * @throws where the draft has problems
 */
export function cadenceFrom(draft: CadenceDraft, shipped: Called | null): Cadence {
  const { name, about, steps, ...rest } = draft;
  return cadenceSchema.parse({
    ...rest,
    name: name.trim() === shipped?.name ? null : name.trim(),
    about: shipped !== null && about.trim() === shipped.about ? null : about.trim(),
    steps: steps.map((step) => stepFrom(step)),
  });
}

function stepFrom({ key: _key, count, unit, ...step }: StepDraft): Step {
  return { ...step, wait: { unit, count: countOf(count, unit) ?? 0 } };
}

function countOf(text: string, unit: Wait['unit']): number | null {
  const { least, most } = limitsOf(unit);
  const count = /^\d{1,3}$/u.test(text.trim()) ? Number(text) : NaN;
  return count >= least && count <= most ? count : null;
}

/**
 * When each step would be due after a mail sent at `from` (epoch ms), each touch made when it is due; null for one that
 * waits for a decision, which nobody knows of yet, and for all after a count that cannot be read.
 */
export function planDraft(draft: CadenceDraft, from: number, planner: Planner): (Planned | null)[] {
  let last: number | null = from;
  return draft.steps.map(({ count, unit, ...step }) => {
    const isReadable = countOf(count, unit) !== null;
    if (!isReadable) last = null;
    if (last === null || unit === 'beforeDecision') return null;
    const cadence: Cadence = { ...draft, steps: [stepFrom({ count, unit, ...step })], repeatsLast: false };
    const of = { cadenceId: draft.id, step: 0, decisionOn: null, place: null };
    const planned = planTouch(of, last, { ...planner, cadences: [cadence] });
    last = planned.dueAt;
    return planned;
  });
}
