/**
 * The part of liquidjs that the domain uses. Its own types bring all of Node's along, and with them the pure
 * rooms could touch Node without a compile error: `tsconfig.pure.json` takes these in their place.
 */
export abstract class Drop {
  valueOf(): unknown;
  liquidMethodMissing(key: string | number, context: unknown): unknown;
}

export interface Template {
  token: Token;
}

interface Token {
  /** Line and column, both from 1. */
  getPosition(): number[];
}

/** `token`: where in the template it went wrong. */
export abstract class LiquidError extends Error {
  token: Token;
  originalError?: Error;
  static is(error: unknown): error is LiquidError;
}

interface Variable {
  segments: readonly unknown[];
  location: { row: number; col: number };
  toString(): string;
}

interface LiquidOptions {
  ownPropertyOnly?: boolean;
  strictFilters?: boolean;
  parseLimit?: number;
  renderLimit?: number;
  memoryLimit?: number;
  outputEscape?: (value: unknown) => string;
}

export class Liquid {
  constructor(options?: LiquidOptions);
  readonly filters: Record<string, unknown>;
  readonly tags: Record<string, unknown>;
  parse(template: string): Template[];
  renderSync(templates: Template[], scope?: object): unknown;
  analyzeSync(templates: Template[]): { globals: Record<string, Variable[]> };
  registerFilter(name: string, filter: (value: unknown, ...rest: unknown[]) => unknown): void;
  unregisterFilter(name: string): void;
}
