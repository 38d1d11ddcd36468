/** Builds one of Gmail's arrays from its filled positions: holes are null, and nothing follows the last filled one. */
export function sparse(entries: Record<number, unknown>): unknown[] {
  const filled = Object.entries(entries).filter(([, value]) => value !== null && value !== undefined);
  const length = Math.max(-1, ...filled.map(([index]) => Number(index))) + 1;
  const array: unknown[] = Array.from({ length }, () => null);
  for (const [index, value] of filled) array[Number(index)] = value;
  return array;
}

/** What is at the end of a path of positions; undefined where the path leaves the arrays. */
export function dig(value: unknown, ...path: number[]): unknown {
  let current = value;
  for (const index of path) current = Array.isArray(current) ? (current as unknown[])[index] : undefined;
  return current;
}

export function readText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Also takes a number that is written as a text. */
export function readNumber(value: unknown): number {
  return readNumberOrNull(value) ?? 0;
}

export function readNumberOrNull(value: unknown): number | null {
  const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

export function readList(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

export function readTexts(value: unknown): string[] {
  return readList(value).filter((item): item is string => typeof item === 'string');
}
