/**
 * A name or subject set into a sentence, kept from turning the sentence round when it runs the other
 * way (first strong isolate … pop directional isolate).
 */
export function isolate(value: string): string {
  return `\u2068${value}\u2069`;
}
