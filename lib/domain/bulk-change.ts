import * as z from 'zod/mini';
import { cadenceIdSchema } from './cadence';
import './jitless';
import { chosenOutcomeSchema, type FollowUp } from './model';
import { hasEnded } from './next-state';

/** So many follow-ups can be changed at once. */
export const mostAtOnce = 500;

/** What can be done with many follow-ups at once. */
export const bulkChangeSchema = z.discriminatedUnion('type', [
  /** `until` is epoch ms. */
  z.strictObject({ type: z.literal('snooze'), until: z.int().check(z.nonnegative()) }),
  /** The touch was made, in the way that was planned. */
  z.strictObject({ type: z.literal('done') }),
  z.strictObject({ type: z.literal('stop') }),
  z.strictObject({ type: z.literal('outcome'), outcome: chosenOutcomeSchema }),
  z.strictObject({ type: z.literal('cadence'), cadenceId: cadenceIdSchema }),
]);
export type BulkChange = z.infer<typeof bulkChangeSchema>;

/** What became of a change of many. */
export interface BulkResult {
  /** What takes all of it back; null where nothing has changed. */
  undoId: string | null;
  changed: number;
  /** Not there any more. */
  gone: number;
  /** Over, and left so: only an outcome can still be set. */
  ended: number;
}

/** Whether a change of many is meant for this one: what is over is not begun anew by the way. */
export function isMeant(change: BulkChange, followUp: Pick<FollowUp, 'state' | 'outcome'>): boolean {
  if (!hasEnded(followUp)) return true;
  return change.type === 'outcome' && !(followUp.state === 'closed' && followUp.outcome === change.outcome);
}
