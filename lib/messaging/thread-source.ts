import { addressSchema } from '@/lib/domain/model';
import * as z from 'zod/mini';
import '@/lib/domain/jitless';
import { instant, legacyId, people, subject } from './fields';

/** A thread as a Gmail tab shows it. */
export const threadSourceSchema = z.strictObject({
  kind: z.literal('thread'),
  account: addressSchema,
  legacyThreadId: legacyId,
  subject,
  people,
  lastMessage: z.strictObject({
    key: z.string().check(z.maxLength(500)),
    at: instant,
    from: z.nullable(z.string().check(z.maxLength(1_000))),
  }),
});
export type ThreadSource = z.infer<typeof threadSourceSchema>;
