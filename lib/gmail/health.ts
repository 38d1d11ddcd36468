import type { Capability, CapabilityHealth, HealthReason, HealthReport, Level } from '@/lib/domain/health';

/** What the parts of a Gmail tab tell of what they found, each for its own capability. */
export interface Health {
  /** It was looked for, and works. */
  saw: (capability: Capability) => void;
  /** It should be there now, and is not. @default 'notFound' */
  missed: (capability: Capability, reason?: HealthReason) => void;
  readonly report: HealthReport;
}

/**
 * Counts for each capability by itself; the latest look decides its level.
 *
 * @param now epoch ms
 * @param onChange hears when a level or its reason has changed
 */
export function createHealth(now: () => number, onChange: () => void): Health {
  const notLooked: CapabilityHealth = { level: 'unknown', since: now(), reason: null, seen: 0, missed: 0 };
  const report: HealthReport = {
    account: notLooked,
    observer: notLooked,
    parser: notLooked,
    compose: notLooked,
    thread: notLooked,
    rows: notLooked,
    insertion: notLooked,
  };
  const note = (capability: Capability, level: Level, reason: HealthReason | null) => {
    const known = report[capability];
    const hasTurned = known.level !== level;
    report[capability] = {
      level,
      reason,
      since: hasTurned ? now() : known.since,
      seen: known.seen + (reason === null ? 1 : 0),
      missed: known.missed + (reason === null ? 0 : 1),
    };
    if (hasTurned || known.reason !== reason) onChange();
  };
  return {
    saw: (capability) => note(capability, 'green', null),
    // Without an account nothing can be kept at all; everything else has something that stands in.
    missed: (capability, reason = 'notFound') =>
      note(capability, capability === 'account' && reason === 'notFound' ? 'red' : 'amber', reason),
    report,
  };
}
