/**
 * Gmail's payloads before autumn 2022: what is an array with holes today was an object with the keys "1", "2", …
 * (position + 1) and numbers as texts. Lists of things were arrays then as well, so the writers say which are lists.
 */

const lists = new WeakSet<readonly unknown[]>();

/** Marks an array as a list of things of one kind, which is an array in both forms. */
export function list<T>(items: T[]): T[] {
  lists.add(items);
  return items;
}

/** A payload as the writers make it, in the older form. Empty positions are left out. */
export function toObjects(value: unknown): unknown {
  if (typeof value === 'number') return String(value);
  if (!Array.isArray(value)) return value;
  const items = value as unknown[];
  if (lists.has(items)) return items.map(toObjects);
  const entries = items.map((item, index) => [String(index + 1), toObjects(item)] as const);
  return Object.fromEntries(entries.filter(([, item]) => item !== null && item !== undefined));
}

/** A payload of either form as arrays with holes; numbers that were texts stay texts. */
export function toArrays(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toArrays);
  if (typeof value !== 'object' || value === null) return value;
  const array: unknown[] = [];
  for (const [key, item] of Object.entries(value)) array[Number(key) - 1] = toArrays(item);
  return Array.from(array, (item) => item ?? null);
}
