import * as z from 'zod/mini';
import './jitless';
import { storedPointSchema } from './library';
import { longestPointText } from './points/limits';
import { pointSchema } from './points/point';

const id = storedPointSchema.shape.id;
const text = z.string().check(z.maxLength(longestPointText), z.regex(/\S/u));

/** What the rep does to a talking point; the id of a new one is given by who writes it. */
export const pointChangeSchema = z.discriminatedUnion('what', [
  z.strictObject({
    what: z.literal('add'),
    id: z.string().check(z.minLength(1), z.maxLength(64)),
    kind: pointSchema.shape.kind,
    owner: pointSchema.shape.owner,
    text,
  }),
  z.strictObject({ what: z.literal('reword'), id, text }),
  /** Whether drafts may bring it up. */
  z.strictObject({ what: z.literal('use'), id, isUsed: z.boolean() }),
  /** One that the rep has written down; what was found in a mail is left out instead. */
  z.strictObject({ what: z.literal('remove'), id }),
]);
export type PointChange = z.infer<typeof pointChangeSchema>;
