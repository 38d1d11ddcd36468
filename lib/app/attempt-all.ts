/**
 * Does each piece of work, one after the other, also where one before it failed.
 *
 * @throws AggregateError with what failed, once all were tried
 */
export async function attemptAll(works: readonly (() => Promise<unknown>)[]): Promise<void> {
  const errors: unknown[] = [];
  for (const work of works) {
    try {
      await work();
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw new AggregateError(errors, errors.map(String).join('; '));
}
