import * as z from 'zod/mini';
import './jitless';

/** Ways to reach somebody; `note` is one written by hand. */
export const channels = ['email', 'call', 'linkedin', 'textMessage', 'note', 'other'] as const;
export const channelSchema = z.enum(channels);
export type Channel = z.infer<typeof channelSchema>;

/** What a touch is for: each brings the prospect something, or asks one thing. */
export const purposes = [
  'thankYou',
  'question',
  'resource',
  'insight',
  'feedback',
  'update',
  'nudge',
  'referral',
  'closing',
] as const;
export const purposeSchema = z.enum(purposes);
export type Purpose = z.infer<typeof purposeSchema>;

const countedUnits = ['hours', 'businessDays', 'days', 'weeks', 'months'] as const;

/** How long after the touch before it, or how many working days before the prospect decides. */
export const waitSchema = z.discriminatedUnion('unit', [
  z.strictObject({ unit: z.enum(countedUnits), count: z.int().check(z.gte(1), z.lte(400)) }),
  z.strictObject({ unit: z.literal('beforeDecision'), count: z.int().check(z.gte(0), z.lte(60)) }),
]);
export type Wait = z.infer<typeof waitSchema>;

export const stepSchema = z.strictObject({
  wait: waitSchema,
  channel: channelSchema,
  purpose: purposeSchema,
  /** Null: one that fits the purpose. */
  templateId: z.nullable(z.string().check(z.minLength(1), z.maxLength(64))),
  /** `always`: also after the prospect has answered. */
  condition: z.enum(['noReply', 'always']),
});
export type Step = z.infer<typeof stepSchema>;

export const mostSteps = 40;
export const cadenceIdSchema = z.string().check(z.minLength(1), z.maxLength(64));

/** An ordered list of steps. */
export const cadenceSchema = z.strictObject({
  id: cadenceIdSchema,
  /** Null: the one that ships with Steadfast is called so in the rep's language. */
  name: z.nullable(z.string().check(z.minLength(1), z.maxLength(80))),
  /** What it is for, in one sentence; null as with the name. */
  about: z.nullable(z.string().check(z.maxLength(300))),
  steps: z.array(stepSchema).check(z.minLength(1), z.maxLength(mostSteps)),
  /** Past the end the last step comes again and again. */
  repeatsLast: z.boolean(),
  /** Whose touches keep their day when there are too many; higher goes first. */
  priority: z.union([z.literal(1), z.literal(2), z.literal(3)]),
});
export type Cadence = z.infer<typeof cadenceSchema>;
