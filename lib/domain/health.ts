/** What Steadfast must be able to do in a Gmail tab; each can fail by itself. */
export type Capability = 'account' | 'observer' | 'parser' | 'compose' | 'thread' | 'rows' | 'insertion';

/** `unknown`: not looked at yet. `amber`: off, or helped along by something else. `red`: off, and nothing stands in. */
export type Level = 'unknown' | 'green' | 'amber' | 'red';

/**
 * Why it is not green. `notFound`: Gmail's page has no such place. `silent`: Gmail is used and nothing is
 * overheard. `unseenSend`: the page showed a send that was not overheard. `unreadable`: what was overheard could
 * not be read. `disagree`: two places say different things.
 * `failed`: it was tried and did not work.
 */
export type HealthReason = 'notFound' | 'silent' | 'unseenSend' | 'unreadable' | 'disagree' | 'failed';

export interface CapabilityHealth {
  level: Level;
  /** When it took this level, epoch ms. */
  since: number;
  reason: HealthReason | null;
  /** How often it worked, and how often it did not, since the page was loaded. */
  seen: number;
  missed: number;
}

export type HealthReport = Record<Capability, CapabilityHealth>;

/** What the rep is told of one account's Gmail. */
export interface HealthView {
  account: string;
  light: Level;
  /** What is off, in the order in which it is told. */
  off: Capability[];
  /** Whether sends are overheard; where not, the page alone may still show them. */
  areSendsHeard: boolean;
  /** Why nothing, or next to nothing, works, and since when (epoch ms). */
  trouble: { what: 'noAccount' | 'blind' | 'noSharedAccount'; since: number } | null;
}

/** Stands for the account of mailboxes that others share with the rep, while they do not say whose they are. */
export const namelessShared = 'shared';

const inOrder = ['account', 'parser', 'compose', 'thread', 'rows', 'insertion'] as const;

const isOff = ({ level }: CapabilityHealth) => level === 'amber' || level === 'red';

/** One light for an account: red where its sends go unseen, amber where a part is off. */
export function viewHealth(account: string, report: HealthReport): HealthView {
  const { observer, parser, compose } = report;
  const off = inOrder.filter((capability) => isOff(report[capability]));
  const deaf = [observer, parser].filter(isOff);
  // A page that is not known any more in other places is not trusted to show a send either.
  const unseen = compose.level === 'green' ? [] : [compose, report.thread, report.rows].filter(isOff);
  const view = { account, off, areSendsHeard: deaf.length === 0 };
  // The rep's own mailboxes work all the same.
  if (account === namelessShared) {
    const { level, since } = report.account;
    return level === 'red'
      ? { ...view, light: 'amber', trouble: { what: 'noSharedAccount', since } }
      : { ...view, light: 'unknown', trouble: null };
  }
  if (report.account.level === 'red')
    return { ...view, light: 'red', trouble: { what: 'noAccount', since: report.account.since } };
  if (deaf.length > 0 && unseen.length > 0) {
    const since = Math.max(earliest(deaf), earliest(unseen));
    return { ...view, light: 'red', trouble: { what: 'blind', since } };
  }
  const isAmber = off.length > 0 || deaf.length > 0;
  const isGreen = Object.values(report).some(({ level }) => level === 'green');
  return { ...view, light: isAmber ? 'amber' : isGreen ? 'green' : 'unknown', trouble: null };
}

function earliest(states: readonly CapabilityHealth[]): number {
  return Math.min(...states.map(({ since }) => since));
}

/** The worst of several lights. */
export function worstLight(lights: readonly Level[]): Level {
  return (['red', 'amber', 'green'] as const).find((level) => lights.includes(level)) ?? 'unknown';
}

/** A page that has just been loaded has not looked at everything yet: what was known of it stands till then. */
export function mergeHealth(stored: HealthReport | null, told: HealthReport): HealthReport {
  if (!stored) return told;
  const merge = (capability: Capability): CapabilityHealth => {
    const [before, now] = [stored[capability], told[capability]];
    if (now.level === 'unknown') return before;
    return now.level === before.level ? { ...now, since: Math.min(before.since, now.since) } : now;
  };
  return {
    account: merge('account'),
    observer: merge('observer'),
    parser: merge('parser'),
    compose: merge('compose'),
    thread: merge('thread'),
    rows: merge('rows'),
    insertion: merge('insertion'),
  };
}
