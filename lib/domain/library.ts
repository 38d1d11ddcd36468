import * as z from 'zod/mini';
import { cadenceSchema, channelSchema, purposeSchema } from './cadence';
import './jitless';
import { addressSchema, followUpKeySchema, placeSchema, stamps } from './model';
import { pointSchema } from './points/point';
import { tagsSchema } from './tags';

/**
 * What the rep has made or keeps for use in follow-ups: cadences, templates, resources, and what is known of people
 * and conversations. One schema and one type for each.
 */

const id = z.string().check(z.minLength(1), z.maxLength(64));
const instant = z.int().check(z.nonnegative());

/** The rep's own cadence, or a built-in one as the rep has changed it. */
export const storedCadenceSchema = z.strictObject({ ...cadenceSchema.shape, ...stamps });
export type StoredCadence = z.infer<typeof storedCadenceSchema>;

/** Characters that a template may have. */
export const longestTemplate = 4_000;

/** A text in Liquid for one purpose and channel. */
export const templateSchema = z.strictObject({
  id,
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  purpose: purposeSchema,
  channel: channelSchema,
  body: z.string().check(z.minLength(1), z.maxLength(longestTemplate)),
});
export type Template = z.infer<typeof templateSchema>;

export const storedTemplateSchema = z.strictObject({ ...templateSchema.shape, ...stamps });
export type StoredTemplate = z.infer<typeof storedTemplateSchema>;

/** Something worth sending: a link with a sentence on what it is good for. */
export const resourceSchema = z.strictObject({
  id,
  title: z.string().check(z.minLength(1), z.maxLength(120)),
  link: z.url({ protocol: /^https?$/ }).check(z.maxLength(2_000)),
  /** Industries, needs, objections that it fits. */
  tags: tagsSchema,
  sentence: z.string().check(z.maxLength(200)),
});
export type Resource = z.infer<typeof resourceSchema>;

export const storedResourceSchema = z.strictObject({ ...resourceSchema.shape, ...stamps });
export type StoredResource = z.infer<typeof storedResourceSchema>;

/** What is known of a person across threads. */
export const prospectSchema = z.strictObject({
  email: addressSchema,
  place: z.nullable(placeSchema),
  /** Industry, needs: what resources are picked by. */
  tags: tagsSchema,
  /** Resources that this person has got, by id. */
  sentResources: z.array(id).check(z.maxLength(500)),
  /** How long answers took, the newest 20; `key` is that of the answering mail. */
  answers: z
    .array(
      z.strictObject({
        key: z.string().check(z.maxLength(500)),
        touchedAt: instant,
        answeredAt: instant,
      }),
    )
    .check(z.maxLength(20)),
  /** When a mail to this address could not be delivered; null where none was since they last wrote. */
  bouncedAt: z._default(z.nullable(instant), null),
  ...stamps,
});
export type Prospect = z.infer<typeof prospectSchema>;

/** Something worth coming back to, found in a mail; kept in place of the mail's text. */
export const storedPointSchema = z.strictObject({
  ...pointSchema.shape,
  /** `messageKey~n`, or one of its own for a point that the rep wrote. */
  id: z.string().check(z.minLength(1), z.maxLength(520)),
  followUpKey: followUpKeySchema,
  /** Changed or written by the rep. */
  isOwn: z.boolean(),
  /** The rep does not want it in drafts. */
  isLeftOut: z._default(z.boolean(), false),
  ...stamps,
});
export type StoredPoint = z.infer<typeof storedPointSchema>;
