import * as z from 'zod/mini';
import './jitless';
import type { HealthReport } from './health';

const count = z.int().check(z.nonnegative());

const capability = z.strictObject({
  level: z.enum(['unknown', 'green', 'amber', 'red']),
  since: count,
  reason: z.nullable(z.enum(['notFound', 'silent', 'unseenSend', 'unreadable', 'disagree', 'failed'])),
  seen: count,
  missed: count,
});

/** A report from a tab or from storage. Apart from `health.ts`, because Gmail's tab carries no parser. */
export const healthReportSchema: z.ZodMiniType<HealthReport> = z.strictObject({
  account: capability,
  observer: capability,
  parser: capability,
  compose: capability,
  thread: capability,
  rows: capability,
  insertion: capability,
});
