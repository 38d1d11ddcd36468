/**
 * Lists where two arrays of Gmail's differ, as paths of positions with both values: other nesting, other types, other
 * lengths, other values. `except` names positions of the recorded side that the other side need not have.
 */
export function compareWire(
  recorded: unknown,
  written: unknown,
  except: readonly RegExp[] = [],
  path = '$',
): string[] {
  if (except.some((pattern) => pattern.test(path))) return [];
  if (!Array.isArray(recorded) || !Array.isArray(written)) {
    return recorded === written ? [] : [`${path}: ${brief(recorded)} became ${brief(written)}`];
  }
  const length = Math.max(recorded.length, written.length);
  return Array.from({ length }, (_, index) =>
    compareWire(at(recorded, index), at(written, index), except, `${path}.${index}`),
  ).flat();
}

/** A missing last position is not the same as a null, except where the recorded side is excepted. */
function at(array: unknown[], index: number): unknown {
  return index < array.length ? array[index] : undefined;
}

function brief(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 80);
}
