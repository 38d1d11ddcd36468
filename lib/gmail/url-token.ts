/**
 * The thread tokens in Gmail's addresses: the id's text in base 64, read as a number and written again in base 40
 * (digits that cannot spell words). See README.md, "Ids", for the evidence.
 */

const base64Digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const base40Digits = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';

// The longest real tokens (compose: thread and message) have 75 characters.
const maxLength = 200;

/** `f:DEC`, `a:r±N`; without conversation view `<thread>|msg-…`, for compose windows `<thread>+msg-…`. */
const plainShape = /^[af]:[\w:-]+(?:\|msg-[af]:[\w:-]+)?(?:\+msg-[af]:[\w:-]+)?$/;

/** Reads a token: `f:DEC` or `a:r±N`, followed by `|msg-…` without conversation view, and for compose windows by `+msg-…`. Null when it is none. */
export function decodeToken(token: string): string | null {
  const base64 = token.length <= maxLength ? convert(token, base40Digits, base64Digits) : null;
  if (!base64 || base64.length % 4 === 1) return null;
  const plain = atob(base64);
  return plainShape.test(plain) ? plain : null;
}

/** Writes a token for `f:DEC` or `a:r±N` (the thread id without `thread-`). Null when it is not of that form. */
export function encodeToken(plain: string): string | null {
  return plain.length <= maxLength && plainShape.test(plain)
    ? convert(btoa(plain).replace(/=+$/, ''), base64Digits, base40Digits)
    : null;
}

/** Writes a number in other digits; null when a character is not a digit. */
function convert(text: string, from: string, to: string): string | null {
  let number = 0n;
  for (const digit of text) {
    const value = from.indexOf(digit);
    if (value < 0) return null;
    number = number * BigInt(from.length) + BigInt(value);
  }
  const base = BigInt(to.length);
  let written = '';
  for (; number > 0n; number /= base) written = (to[Number(number % base)] ?? '') + written;
  return written;
}
