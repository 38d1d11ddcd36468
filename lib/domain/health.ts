/** What Steadfast must be able to do in a Gmail tab; each can fail by itself. */
export type Capability = 'account' | 'observer' | 'parser' | 'compose' | 'thread' | 'rows' | 'insertion';

/** `unknown`: not looked at yet. `amber`: off, or helped along by something else. `red`: off, and nothing stands in. */
export type Level = 'unknown' | 'green' | 'amber' | 'red';

/**
 * Why it is not green. `notFound`: Gmail's page has no such place. `silent`: Gmail is used and nothing is
 * overheard. `unseenSend`: the page showed a send that was not overheard. `unreadable`: what was overheard could
 * not be read. `disagree`: two places say different things. `noSend`: a compose without a Send button.
 * `failed`: it was tried and did not work.
 */
export type HealthReason =
  | 'notFound'
  | 'silent'
  | 'unseenSend'
  | 'unreadable'
  | 'disagree'
  | 'noSend'
  | 'failed';

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
