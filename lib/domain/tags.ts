import * as z from 'zod/mini';
import './jitless';

const longestTag = 40;
const mostTags = 20;

/** Short words that say what something is about or good for. */
export const tagsSchema = z
  .array(z.string().check(z.minLength(1), z.maxLength(longestTag)))
  .check(z.maxLength(mostTags));

/** The tags with what was typed behind them: those apart by commas, none twice, at most 20. */
export function withTags(tags: readonly string[], typed: string): string[] {
  const all = [...tags, ...typed.split(',').map((tag) => tag.trim().slice(0, longestTag))].filter(Boolean);
  const isFirst = (tag: string, at: number) =>
    all.findIndex((other) => other.toLocaleLowerCase() === tag.toLocaleLowerCase()) === at;
  return all.filter(isFirst).slice(0, mostTags);
}
