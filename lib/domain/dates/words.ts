/** Tables of words, written short: the words for a value stand together. */

/** `{ day: 'day days' }` → `{ day: 'day', days: 'day' }` */
export function wordsFor<Value extends string>(table: Partial<Record<Value, string>>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries<string | undefined>(table).flatMap(([value, list = '']) =>
      list.split(' ').map((word) => [word, value as Value]),
    ),
  );
}

/** `{ 2: 'two couple' }` → `{ two: 2, couple: 2 }` */
export function numbersFor(table: Readonly<Record<string, string>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(wordsFor(table)).map(([word, value]) => [word, Number(value)] as const),
  );
}
