import { dropWithGaps } from './drop-sentences';
import { Missing, parseTemplate, Parts, renderMarked, variablesIn } from './liquid';
import { withoutMarks } from './marks';
import type { Rendered } from './rendered';
import { unmark } from './unmark';
import { plainValue, type Values, variables } from './variables';

/**
 * A template with its values put in; values are only ever text. A sentence with a value that is not known is left
 * out; if nothing or no question would be left, it stays, with its gap to be seen.
 *
 * @param language BCP 47: where sentences end
 * @returns null for a template that cannot be rendered: `lintTemplate` says why
 */
export function renderTemplate(body: string, values: Values, language = 'en'): Rendered | null {
  try {
    const templates = parseTemplate(withoutMarks(body));
    const names = variablesIn(templates).map(({ name }) => name);
    return unmark(dropWithGaps(renderMarked(templates, scopeOf(values, names)), language));
  } catch {
    return null;
  }
}

/** Every name that the template uses is there: with its value, or as missing. */
function scopeOf(values: Values, used: readonly string[]): object {
  const scope = new Map<string, unknown>(used.map((name) => [name, new Missing(name)]));
  const parts = new Map<string, Record<string, unknown>>();
  for (const { name, max } of variables) {
    const value = plainValue(values[name], max);
    const [whole = name, part] = name.split('.');
    if (value === null) continue;
    if (part === undefined) scope.set(name, value);
    else parts.set(whole, { ...parts.get(whole), [part]: value });
  }
  for (const [whole, known] of parts) scope.set(whole, new Parts(withMissing(whole, known)));
  return Object.fromEntries(scope);
}

function withMissing(whole: string, known: Record<string, unknown>): Record<string, unknown> {
  const names = variables.map(({ name }) => name.split('.')).filter(([start]) => start === whole);
  return Object.fromEntries(
    names.map(([, part = '']) => [part, known[part] ?? new Missing(`${whole}.${part}`)]),
  );
}
