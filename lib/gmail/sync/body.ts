/**
 * The text of a request's body or of a binary answer; '' when there is none. Throws a TypeError for what cannot be
 * read at once (blobs, streams, forms).
 */
export function readBody(body: unknown): string {
  if (typeof body === 'string') return body;
  // A form would carry the JSON as one of its values.
  if (body instanceof URLSearchParams) return [...body.values()].find((value) => /^[[{)]/.test(value)) ?? '';
  if (body === null || body === undefined) return '';
  if (body instanceof ArrayBuffer || ArrayBuffer.isView(body)) return new TextDecoder().decode(body);
  throw new TypeError('This kind of body cannot be read');
}
