const base64Alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const base40Alphabet = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';

/**
 * The token that Gmail's address bar shows for a conversation or an open compose.
 * Gmail takes the short text (`f:<dec>`, `a:r<N>`, or `<thread part>+<message id>` for a compose), writes it in
 * base64 without padding, reads that as one number in base 64 and writes the number in base 40 without vowels.
 */
export function encodeUrlToken(text: string): string {
  return changeBase(btoa(text).replaceAll('=', ''), base64Alphabet, base40Alphabet);
}

/** The text inside a token, or null when the token was not made this way. */
export function decodeUrlToken(token: string): string | null {
  if (!new RegExp(`^[${base40Alphabet}]+$`).test(token)) return null;
  try {
    const text = atob(changeBase(token, base40Alphabet, base64Alphabet));
    return encodeUrlToken(text) === token ? text : null;
  } catch {
    return null;
  }
}

/** A thread id, with its message (`…|msg-f:<dec>`) while the conversation view is off, to the token in `#inbox/<token>`. */
export function encodeThreadToken(threadId: string): string {
  return encodeUrlToken(threadId.replace(/^thread-/, ''));
}

/** The thread id behind a token, or null when it is no conversation's token. */
export function decodeThreadToken(token: string): string | null {
  const text = decodeUrlToken(token);
  return text !== null && /^(?:f:\d+|a:r-?\d+)(?:\|msg-[af]:r?-?\d+)?$/.test(text) ? `thread-${text}` : null;
}

/** The token in `?compose=<token>`: thread part and whole message id together. */
export function encodeComposeToken(threadId: string, messageId: string): string {
  return encodeUrlToken(`${threadId.replace(/^thread-/, '')}+${messageId}`);
}

/** The thread and message ids behind a compose token, or null. */
export function decodeComposeToken(token: string): { threadId: string; messageId: string } | null {
  const [, thread, messageId] =
    /^([af]:r?-?\d+(?:\|msg-[af]:r?-?\d+)?)\+(msg-a:r-?\d+)$/.exec(decodeUrlToken(token) ?? '') ?? [];
  return thread === undefined || messageId === undefined ? null : { threadId: `thread-${thread}`, messageId };
}

/** BigInt, because the numbers have some 190 bits. A leading zero digit (`A`) cannot occur: ids start with `a` or `f`. */
function changeBase(digits: string, from: string, to: string): string {
  let value = 0n;
  for (const digit of digits) value = value * BigInt(from.length) + BigInt(from.indexOf(digit));
  let written = '';
  for (; value > 0n; value /= BigInt(to.length))
    written = to.charAt(Number(value % BigInt(to.length))) + written;
  return written;
}
