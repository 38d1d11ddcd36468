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

/** The key of a touch that the rep logged; that of a mail is the mail's own, once it is known. */
export function loggedTouchKey(followUpKey: string, at: number): string {
  return `${followUpKey}~${at}`;
}

export function isLogged(touch: { key: string; followUpKey: string }): boolean {
  return touch.key.startsWith(`${touch.followUpKey}~`);
}

/** The key of a mail that only a print view has told of, by its minute: its own is not known yet. */
export function printedTouchKey(followUpKey: string, at: number): string {
  return `${followUpKey}~printed~${Math.floor(at / 60_000)}`;
}

export function isPrinted(touch: { key: string; followUpKey: string }): boolean {
  return touch.key.startsWith(`${touch.followUpKey}~printed~`);
}

/** `thread-f:<decimal>` and `msg-f:<decimal>` are the legacy id in another notation; for `…-a` it cannot be computed. */
export function legacyIdOf(id: string): string | null {
  const decimal = /^(?:thread|msg)-f:(\d{1,20})$/.exec(id)?.[1];
  const hex = decimal === undefined ? '' : BigInt(decimal).toString(16);
  return hex && hex.length <= 16 ? hex.padStart(16, '0') : null;
}
