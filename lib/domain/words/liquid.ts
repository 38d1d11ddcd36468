import { Drop, Liquid, type Template } from 'liquidjs';
import { longestTemplate } from '../library';
import { closeGap, closeValue, openGap, openValue } from './marks';

/**
 * Templates in Liquid, made safe: they come from the rep, from colleagues and from files. There are no loops, no
 * assignments and no files, so that work and output are linear in the template's length; the limits are only a
 * second line. liquidjs runs no code from strings.
 */

const allowedTags = new Set(['if', 'unless', 'case', 'comment', '#']);

/** Stands for a value that is not known: false in conditions, a marked gap where it is printed. */
export class Missing extends Drop {
  readonly #name: string;

  constructor(name: string) {
    super();
    this.#name = name;
  }

  get gap(): string {
    return `${openGap}${this.#name}${closeGap}`;
  }

  override valueOf(): null {
    return null;
  }

  override liquidMethodMissing(key: string | number): Missing {
    return typeof key === 'string' ? new Missing(`${this.#name}.${key}`) : this;
  }
}

/** A value with parts: `resource` is true in conditions, `resource.title` is printed. */
export class Parts extends Drop {
  constructor(readonly parts: Readonly<Record<string, unknown>>) {
    super();
  }

  override liquidMethodMissing(key: string | number): unknown {
    return Object.hasOwn(this.parts, key) ? this.parts[key] : undefined;
  }
}

function printed(value: unknown): string {
  if (value instanceof Missing) return value.gap;
  if (typeof value === 'string' || typeof value === 'number') return `${openValue}${value}${closeValue}`;
  return new Missing('').gap;
}

/** A filter on text; a number, and what is missing, stay as they are. */
function onText(change: (text: string) => string) {
  return (value: unknown) => (typeof value === 'string' ? change(value) : value);
}

/** All that a template may use, and its whole meaning. */
const filters = {
  capitalize: onText((text) => text.charAt(0).toUpperCase() + text.slice(1)),
  downcase: onText((text) => text.toLowerCase()),
  upcase: onText((text) => text.toUpperCase()),
  default: (value: unknown, fallback: unknown) =>
    value instanceof Missing || value === undefined || value === null || value === '' ? fallback : value,
};

function createEngine(): Liquid {
  const engine = new Liquid({
    ownPropertyOnly: true,
    strictFilters: true,
    parseLimit: longestTemplate,
    // A busy machine is slow for seconds, and no template is worth losing a draft for that.
    renderLimit: 10_000,
    memoryLimit: 100_000,
    outputEscape: printed,
  });
  for (const tag of Object.keys(engine.tags)) if (!allowedTags.has(tag)) delete engine.tags[tag];
  for (const name of Object.keys(engine.filters)) engine.unregisterFilter(name);
  for (const [name, filter] of Object.entries(filters)) engine.registerFilter(name, filter);
  return engine;
}

let made: Liquid | undefined;

/** Built when the first template is needed: the worker starts without it. */
function engine(): Liquid {
  return (made ??= createEngine());
}

/** @throws LiquidError: with the place of what is wrong */
export function parseTemplate(body: string): Template[] {
  return engine().parse(body);
}

/** Where a template names a variable. */
export interface VariableUse {
  /** With its parts: `resource.title` */
  path: string;
  name: string;
  line: number;
}

export function variablesIn(templates: Template[]): VariableUse[] {
  const { globals } = engine().analyzeSync(templates);
  return Object.entries(globals).flatMap(([name, uses]) =>
    uses.map((use) => ({ name, path: use.segments.map(String).join('.'), line: use.location.row })),
  );
}

/** @throws LiquidError where a limit is reached */
export function renderMarked(templates: Template[], scope: object): string {
  return String(engine().renderSync(templates, scope));
}
