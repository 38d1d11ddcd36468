import type * as z from 'zod/mini';

/** What becomes of a row that does not fit its schema: it is left where it is and reported, never repaired by guess. */
export type OnBadRow = (table: string, key: string) => void;

export interface Parser<Row> {
  one(raw: unknown): Row | undefined;
  many(raws: readonly unknown[]): Row[];
  checked(row: Row): Row;
}

/**
 * Gives rows of one table only as its schema allows them. `checked` throws for one that could not be
 * read again: better that the action fails than that its reminder is lost.
 */
export function createParser<Row>(
  table: string,
  schema: z.ZodMiniType<Row>,
  onBadRow: OnBadRow,
): Parser<Row> {
  const one = (raw: unknown): Row | undefined => {
    if (raw === undefined) return undefined;
    const parsed = schema.safeParse(raw);
    if (parsed.success) return parsed.data;
    onBadRow(table, keyOf(raw));
    return undefined;
  };
  const many = (raws: readonly unknown[]): Row[] => raws.map(one).filter((row) => row !== undefined);
  const checked = (row: Row): Row => schema.parse(row);
  return { one, many, checked };
}

function keyOf(raw: unknown): string {
  if (typeof raw !== 'object' || raw === null) return '?';
  if ('key' in raw) return String(raw.key);
  return 'id' in raw ? String(raw.id) : '?';
}
