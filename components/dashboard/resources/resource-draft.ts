import { type Resource, resourceSchema } from '@/lib/domain/library';
import type { MessageKey } from '@/lib/domain/text';
import { canonicalLink } from '@/lib/domain/words/link';

/** A resource while it is written: anything may still be missing. */
export type ResourceDraft = Omit<Resource, 'id'>;

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
