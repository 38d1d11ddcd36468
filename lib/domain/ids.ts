/** The follow-up's key, the same whichever way the thread came to be known. */
export function followUpKeyOf(account: string, legacyThreadId: string): string {
  return `${account}:${legacyThreadId}`;
}

export function messageKeyOf(account: string, messageId: string): string {
  return `${account}:${messageId}`;
}

export function threadKeyOf(account: string, threadId: string): string {
  return `${account}:${threadId}`;
}

/** Deterministic, so that whoever shows the nudge of this touch shows the same one. */
export function nudgeIdOf(followUpKey: string, touch: number): string {
  return `${nudgeIdPrefix(followUpKey)}${touch}`;
}

/** What the ids of all of a follow-up's nudges begin with, and no other's. */
export function nudgeIdPrefix(followUpKey: string): string {
  return `${followUpKey}#`;
}

export function followUpKeyOfNudge(nudgeId: string): string {
  return nudgeId.slice(0, nudgeId.lastIndexOf('#'));
}

/** The key of a touch that the rep logged; that of a mail is the mail's own. */
export function loggedTouchKey(followUpKey: string, at: number): string {
  return `${followUpKey}~${at}`;
}

export function isLogged(touch: { key: string; followUpKey: string }): boolean {
  return touch.key.startsWith(`${touch.followUpKey}~`);
}
