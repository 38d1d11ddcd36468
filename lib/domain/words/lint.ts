import { LiquidError } from 'liquidjs';
import type { Channel } from '../cadence';
import { longestTemplate } from '../library';
import type { MessageKey } from '../text';
import type { LintProblem } from './lint-problem';
import { countWords } from './count-words';
import { lintWords } from './lint-words';
import { parseTemplate, variablesIn } from './liquid';
import { withoutMarks } from './marks';
import { renderTemplate } from './render';
import { exampleValues, variables } from './variables';

/** @param channel what holds of a mail need not hold of a prompt for a call */
export function lintTemplate(body: string, channel: Channel = 'email'): LintProblem[] {
  if (body.length > longestTemplate) return [problem('lintTooManyCharacters', null, true, longestTemplate)];
  return [...lintLiquid(body), ...lintWords(body, channel), ...lintMeasure(body, channel)].sort(
    (a, b) => (a.line ?? Infinity) - (b.line ?? Infinity),
  );
}

function lintLiquid(body: string): LintProblem[] {
  try {
    return lintVariables(body);
  } catch (error) {
    return [lintError(error)];
  }
}

function lintVariables(body: string): LintProblem[] {
  const uses = variablesIn(parseTemplate(withoutMarks(body)));
  const known = new Set(variables.flatMap(({ name }) => [name, name.split('.')[0] ?? name]));
  const unknown = uses.filter(({ path }) => !known.has(path));
  const personal = new Set<string>(variables.filter(({ isPersonal }) => isPersonal).map(({ name }) => name));
  return [
    ...unknown.map(({ path, line }) => problem('lintUnknownVariable', line, true, path)),
    ...(uses.some(({ path }) => personal.has(path)) ? [] : [problem('lintNothingPersonal', null, false)]),
  ];
}

function lintError(error: unknown): LintProblem {
  const line = LiquidError.is(error) ? (error.token.getPosition()[0] ?? null) : null;
  const message = error instanceof Error ? error.message : '';
  const filter = /undefined filter: (\w+)/u.exec(message)?.[1];
  if (filter !== undefined) return problem('lintUnknownFilter', line, true, filter);
  const tag = /tag "(\w+)" not found/u.exec(message)?.[1];
  if (tag !== undefined) return problem('lintUnknownTag', line, true, tag);
  return problem('lintSyntax', line, true);
}

const mostWords = 120;
const mostCharacters: Partial<Record<Channel, number>> = { linkedin: 300, textMessage: 160 };

/** What only shows with values in their places: length, and the question at the end. */
function lintMeasure(body: string, channel: Channel): LintProblem[] {
  const text = renderTemplate(body, exampleValues)?.text;
  if (text === undefined) return [];
  const most = mostCharacters[channel];
  if (most !== undefined && text.length > most) return [problem('lintTooLongToPost', null, false, most)];
  if (channel !== 'email') return [];
  const words = countWords(text);
  return [
    ...(words > mostWords ? [problem('lintTooLong', null, false, words, mostWords)] : []),
    ...(asksAtTheEnd(text) ? [] : [problem('lintNoQuestion', null, false)]),
  ];
}

/** In the last paragraph, or in the one above a line of goodbye. */
function asksAtTheEnd(text: string): boolean {
  return text
    .split('\n\n')
    .slice(-2)
    .some((paragraph) => paragraph.includes('?'));
}

function problem(
  key: MessageKey,
  line: number | null,
  isError: boolean,
  ...values: (string | number)[]
): LintProblem {
  return { key, values, line, isError };
}
