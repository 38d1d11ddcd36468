import { type Resource, resourceSchema } from '@/lib/domain/library';
import type { MessageKey } from '@/lib/domain/text';
import { canonicalLink } from '@/lib/domain/words/link';

/** A resource while it is written: anything may still be missing. */
export type ResourceDraft = Omit<Resource, 'id'>;

const mostTags = 20;
export const blankResource: ResourceDraft = { title: '', link: '', tags: [], sentence: '' };

/** What keeps it from being saved, by field; nothing where it can be. */
export function problemsOf(draft: ResourceDraft): { title?: MessageKey; link?: MessageKey } {
  const link = linkOf(draft.link);
  return {
    ...(draft.title.trim() === '' ? { title: 'resourceNeedsTitle' as const } : {}),
    ...(link === null ? { link: draft.link.trim() === '' ? 'resourceNeedsLink' : 'resourceBadLink' } : {}),
  };
}

/** The link as it is kept: with `https://` where nothing was said; null for what is no page on the web. */
export function linkOf(typed: string): string | null {
  const bare = typed.trim();
  const link =
    /^[a-z][a-z\d+.-]*:/iu.test(bare) && !/^[^/]*\.[^/]*:\d/u.test(bare) ? bare : `https://${bare}`;
  const isLink = resourceSchema.shape.link.safeParse(link).success && canonicalLink(link) !== null;
  return isLink ? link : null;
}

/** The tags with what was typed behind them: those apart by commas, none twice. */
export function withTags(tags: readonly string[], typed: string): string[] {
  const all = [...tags, ...typed.split(',').map((tag) => tag.trim().slice(0, 40))].filter(Boolean);
  const isFirst = (tag: string, at: number) =>
    all.findIndex((other) => other.toLocaleLowerCase() === tag.toLocaleLowerCase()) === at;
  return all.filter(isFirst).slice(0, mostTags);
}
