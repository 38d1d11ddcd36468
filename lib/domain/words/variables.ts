import { plainLine } from '../plain-line';
import type { MessageKey } from '../text';
import { withoutMarks } from './marks';

/** What a template can ask for. */
interface Variable {
  name: string;
  /** What it stands for, in the rep's language. */
  means: MessageKey;
  /** For the preview of a template where no follow-up is at hand. */
  example: string | number;
  /** Longest text, in characters. */
  max: number;
  /** Says something of this prospect and no other. */
  isPersonal: boolean;
}

export const variables = [
  { name: 'first_name', means: 'variableFirstName', example: 'Dana', max: 60, isPersonal: true },
  { name: 'company', means: 'variableCompany', example: 'Acme', max: 80, isPersonal: true },
  { name: 'my_name', means: 'variableMyName', example: 'Sam', max: 60, isPersonal: false },
  { name: 'subject', means: 'variableSubject', example: 'Pilot in Fremont', max: 120, isPersonal: true },
  {
    name: 'last_touch',
    means: 'variableLastTouch',
    example: 'I wrote to you 5 days ago',
    max: 120,
    isPersonal: true,
  },
  { name: 'days_silent', means: 'variableDaysSilent', example: 5, max: 8, isPersonal: true },
  { name: 'touch', means: 'variableTouch', example: 2, max: 8, isPersonal: false },
  { name: 'last_channel', means: 'variableLastChannel', example: 'email', max: 30, isPersonal: false },
  {
    name: 'their_question',
    means: 'variableTheirQuestion',
    example: 'Does it work with two shifts?',
    max: 200,
    isPersonal: true,
  },
  {
    name: 'their_point',
    means: 'variableTheirPoint',
    example: 'The budget is closed until April.',
    max: 200,
    isPersonal: true,
  },
  {
    name: 'my_question',
    means: 'variableMyQuestion',
    example: 'Who else would use it?',
    max: 200,
    isPersonal: true,
  },
  {
    name: 'my_promise',
    means: 'variableMyPromise',
    example: 'I will send the layout by Friday.',
    max: 200,
    isPersonal: true,
  },
  {
    name: 'decision_date',
    means: 'variableDecisionDate',
    example: 'Tuesday 12 January',
    max: 60,
    isPersonal: true,
  },
  {
    name: 'resource.title',
    means: 'variableResourceTitle',
    example: 'How a pilot is set up',
    max: 120,
    isPersonal: false,
  },
  {
    name: 'resource.link',
    means: 'variableResourceLink',
    example: 'https://example.com/pilot',
    max: 2_000,
    isPersonal: false,
  },
  {
    name: 'resource.sentence',
    means: 'variableResourceSentence',
    example: 'It shows the first two weeks step by step.',
    max: 300,
    isPersonal: false,
  },
] as const satisfies readonly Variable[];

export type VariableName = (typeof variables)[number]['name'];

/** What is known; the rest is missing. */
export type Values = Readonly<Partial<Record<VariableName, string | number | null>>>;

export const exampleValues: Values = Object.fromEntries(
  variables.map(({ name, example }) => [name, example]),
);

/**
 * A value as it may stand in a mail: one plain line, without anything that Liquid or we would read as ours,
 * no longer than it may be; null where nothing is left.
 */
export function plainValue(value: string | number | null | undefined, max: number): string | number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? Math.trunc(value) : null;
  if (value === null || value === undefined) return null;
  const line = plainLine(withoutMarks(value.slice(0, 4 * max)), max + 1)
    .replaceAll('{', '(')
    .replaceAll('}', ')');
  const short = line.length > max ? `${upToAWord(line.slice(0, max - 1))}…` : line;
  return /[\p{L}\p{N}]/u.test(short) ? short.toWellFormed() : null;
}

function upToAWord(text: string): string {
  const end = text.lastIndexOf(' ');
  return end > text.length / 2 ? text.slice(0, end) : text;
}
