import type { VisitKind } from './visit';
import type { WrongAnswer } from './wrong-answers';

/**
 * How a request goes wrong: an HTTP status, a connection that breaks (`offline`, or `answerLost` when what was
 * asked for is done all the same), an answer that does not accept the changes (`unaccepted`), one that is right but late, or
 * one that is made wrong (`wrong-answers.ts`).
 */
export type Fault = number | 'offline' | 'answerLost' | 'unaccepted' | { delayMs: number } | WrongAnswer;

export interface Faults {
  /** The next `count` requests of these kinds go wrong; by default all but pages, their script and idle polls. */
  plan(count: number, fault: Fault, kinds?: readonly VisitKind[]): void;
  /** What befalls this request, used up by asking. */
  take(kind: VisitKind): Fault | null;
  /** Everything works again. */
  clear(): void;
}

const usual: readonly VisitKind[] = ['sync', 'list', 'fetch', 'feed', 'print', 'original'];

export function createFaults(): Faults {
  let planned: { left: number; fault: Fault; kinds: readonly VisitKind[] }[] = [];
  return {
    plan: (count, fault, kinds = usual) => {
      planned.push({ left: count, fault, kinds });
    },
    take(kind) {
      const plan = planned.find(({ left, kinds }) => left > 0 && kinds.includes(kind));
      if (plan === undefined) return null;
      plan.left -= 1;
      return plan.fault;
    },
    clear: () => {
      planned = [];
    },
  };
}
