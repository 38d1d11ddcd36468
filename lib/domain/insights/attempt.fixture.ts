import type { Attempt, Contact, Followed } from './attempt';

const dayMs = 24 * 3_600_000;
/** Sunday, 22 November 2026, 12:00 UTC. */
export const now = Date.UTC(2026, 10, 22, 12);
/** So many days before. */
export const ago = (days: number): number => now - days * dayMs;
export const days = (count: number): number => count * dayMs;

export function attempt(part: Partial<Attempt> = {}): Attempt {
  return {
    account: 'me@example.com',
    at: ago(60),
    number: 1,
    channel: 'email',
    purpose: null,
    templateId: null,
    wait: null,
    weekday: 2,
    hour: 9,
    sequel: 'touched',
    answeredAt: null,
    closedAt: null,
    ...part,
  };
}

export function contact(at: number, part: Partial<Contact> = {}): Contact {
  return { at, channel: 'email', purpose: 'nudge', templateId: null, result: null, stepBefore: 1, ...part };
}

/** The mail that a run begins with. */
export function opening(at: number, part: Partial<Contact> = {}): Contact {
  return contact(at, { purpose: null, stepBefore: 0, ...part });
}

export function followed(part: Partial<Followed> = {}): Followed {
  return {
    account: 'me@example.com',
    state: 'waiting',
    outcome: null,
    dueAt: now + dayMs,
    touches: 2,
    updatedAt: ago(1),
    ...part,
  };
}
