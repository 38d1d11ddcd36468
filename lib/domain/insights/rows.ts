import * as z from 'zod/mini';
import '../jitless';
import { journalEntrySchema } from '../journal-entry';
import { followUpSchema, touchSchema } from '../model';

/**
 * Rows as insights look at them: of hundreds of thousands only what is told of is checked, and the rest left where it is.
 */

const { key, account, prospect, company, state, outcome, touches, dueAt, repliedAt } = followUpSchema.shape;
const { updatedAt, deletedAt } = followUpSchema.shape;
const answer = z._default(z.nullable(z.object({ at: updatedAt })), null);

export const followedSchema = z.object({
  key,
  account,
  prospect,
  company,
  state,
  outcome,
  touches,
  dueAt,
  repliedAt,
  answer,
  updatedAt,
  deletedAt,
});
export type FollowedRow = z.infer<typeof followedSchema>;

const touch = touchSchema.shape;
export const touchRowSchema = z.object({
  key: touch.key,
  followUpKey: touch.followUpKey,
  at: touch.at,
  channel: touch.channel,
  purpose: touch.purpose,
  templateId: touch.templateId,
  result: touch.result,
  stepBefore: touch.stepBefore,
  deletedAt,
});

const entry = journalEntrySchema.shape;
export const entrySchema = z.object({
  id: entry.id,
  at: entry.at,
  what: entry.what,
  followUpKey: entry.followUpKey,
  messageKey: entry.messageKey,
  detail: entry.detail,
  inbound: entry.inbound,
});
