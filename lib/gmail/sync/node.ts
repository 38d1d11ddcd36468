/**
 * Gmail's sync payloads are numbered fields without names. They have been written in two ways: as arrays with holes
 * (since September 2022) and as objects with the keys "1", "2", … and numbers as strings (before). `childrenOf` makes
 * both look like the array, so that nothing else needs to know.
 */

const fieldKey = /^[1-9]\d{0,2}$/;

// Real payloads are about 12 deep; the limits only keep a hostile one from exhausting stack or time.
const maxDepth = 40;
const maxNodes = 500_000;

// Taken at once: scripts of the page may put their own in place later.
const { parse } = JSON;

/** A node's fields by index; nothing for texts, numbers and holes. Keys that are not field numbers are left out. */
export function childrenOf(node: unknown): readonly unknown[] {
  if (Array.isArray(node)) return node;
  const fields: unknown[] = [];
  if (typeof node === 'object' && node !== null)
    for (const [key, value] of Object.entries(node)) if (fieldKey.test(key)) fields[Number(key) - 1] = value;
  return fields;
}

/** The node at a path of indices, or undefined where the path leads nowhere. */
export function at(node: unknown, ...path: number[]): unknown {
  let inner = node;
  for (const index of path) inner = childrenOf(inner)[index];
  return inner;
}

/** A text, cut to `max` characters; '' for anything else. */
export function textOf(node: unknown, max: number): string {
  return typeof node === 'string' ? node.slice(0, max) : '';
}

/** A whole number, also one written as a string; null for anything else. */
export function numberOf(node: unknown): number | null {
  const number = typeof node === 'string' && /^\d{1,16}$/.test(node) ? Number(node) : node;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : null;
}

/**
 * Visits a node and everything below it, outermost first, with the nodes that it stands in (nearest last).
 * `visit` returns true when there is nothing to look for below. Returns false when it had to leave something out.
 */
export function walk(root: unknown, visit: (node: unknown, parents: readonly unknown[]) => boolean): boolean {
  const parents: unknown[] = [];
  let visited = 0;
  let isWhole = true;
  const step = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (parents.length > maxDepth || ++visited > maxNodes) {
      isWhole = false;
      return;
    }
    if (visit(node, parents)) return;
    parents.push(node);
    for (const child of childrenOf(node)) step(child);
    parents.pop();
  };
  step(root);
  return isWhole;
}

/** Parses a payload's text, with or without the `)]}'` that guards JSON answers. Throws a SyntaxError. */
export function parsePayload(text: string): unknown {
  const payload: unknown = parse(text.replace(/^\s*(?:\)\]\}'?,?)?/, ''));
  return payload;
}
