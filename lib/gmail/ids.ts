/**
 * Gmail's ids, as plain strings. There are two generations: perm ids (`thread-f:DEC`, `msg-a:r…`) and legacy ids
 * (16 hex digits). See README.md beside this file, "Ids".
 */

// `msg-a:bump-…` only sorts a thread in lists; it is not a message.
const messageIdShape = /^msg-[af]:(?!bump-)[\w:-]{1,80}$/;
const threadIdShape = /^thread-[af]:[\w:-]{1,80}$/;
const legacyIdShape = /^[0-9a-f]{16}$/;

/** Whether a value is a message's perm id, already bare. */
export function isMessageId(value: unknown): value is string {
  return typeof value === 'string' && messageIdShape.test(value);
}

/** Whether a value is a thread's perm id, already bare. */
export function isThreadId(value: unknown): value is string {
  return typeof value === 'string' && threadIdShape.test(value);
}

/** Whether a value is a legacy id: 16 lower-case hex digits. */
export function isLegacyId(value: unknown): value is string {
  return typeof value === 'string' && legacyIdShape.test(value);
}

/**
 * Takes off what Gmail adds to perm ids: `#` in DOM attributes, and `|msg-…` on thread ids while conversation view
 * is off. Any other value is returned as it is.
 */
export function bareId(value: unknown): unknown {
  // One anchored look, because this meets every text of a payload, whole mails included.
  return typeof value === 'string' ? (/^#?((?:thread|msg)-[^|]*)/.exec(value)?.[1] ?? value) : value;
}

/** Writes a decimal id as 16 hex digits; null when it is not an unsigned 64-bit number. */
export function hexOfDecimal(decimal: string): string | null {
  // BigInt, because the ids exceed 2^53.
  const hex = /^\d{1,20}$/.test(decimal) ? BigInt(decimal).toString(16) : '';
  return hex && hex.length <= 16 ? hex.padStart(16, '0') : null;
}

/**
 * The legacy id of a server-made perm id (`thread-f:DEC`, `msg-f:DEC`), which is the same number in hex.
 * Null for client-made ids (`…-a:…`): theirs cannot be computed, only read from Gmail.
 */
export function legacyHexOf(permId: string): string | null {
  const decimal = /^(?:thread|msg)-f:(\d+)$/.exec(String(bareId(permId)))?.[1];
  return decimal === undefined ? null : hexOfDecimal(decimal);
}

/** When Gmail made a legacy id, epoch ms: the id is that time shifted left by 20 bits. Null for any other text. */
export function timeOfLegacyId(legacyId: string): number | null {
  return isLegacyId(legacyId) ? Number(BigInt(`0x${legacyId}`) >> 20n) : null;
}
