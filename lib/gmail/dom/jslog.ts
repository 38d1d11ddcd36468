/**
 * What Gmail's log attribute says in one of its segments (`NN:<base64 of JSON>`), which is the same
 * in every language; null where it has no such segment, or one that is no list.
 */
export function readLogged(jslog: string, segment: number): unknown[] | null {
  const encoded = new RegExp(`(?:^|; )${segment}:([\\w\\-+/.=]+)`).exec(jslog)?.[1];
  if (!encoded) return null;
  try {
    const parsed: unknown = JSON.parse(
      atob(
        encoded
          .replace(/-/g, '+')
          .replace(/_/g, '/')
          .replace(/[.=]+$/, ''),
      ),
    );
    return Array.isArray(parsed) ? parsed : null;
  } catch {
    return null;
  }
}
