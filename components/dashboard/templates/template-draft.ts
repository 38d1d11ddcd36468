import type { Channel, Purpose } from '@/lib/domain/cadence';
import type { Template } from '@/lib/domain/library';

/** One in the list: the rep's own, or one that comes with Steadfast. */
export interface ShownTemplate extends Template {
  isBuiltIn: boolean;
}

/** A template while it is written: anything may still be missing. */
export interface TemplateDraft {
  name: string;
  purpose: Purpose;
  channel: Channel;
  body: string;
}

/** What the address of the templates' page leads to. */
export type TemplatePlace =
  | { kind: 'list' }
  | { kind: 'read'; template: ShownTemplate }
  /** `id` null: a new one. */
  | { kind: 'edit'; id: string | null; start: TemplateDraft };

const blank: TemplateDraft = { name: '', purpose: 'nudge', channel: 'email', body: '' };

/**
 * @param path '': the list; `new`; `copy/<id>`: a new one made from that; or the id of one
 * @param nameCopy how the copy of a template is called
 */
export function placeOf(
  path: string,
  templates: readonly ShownTemplate[],
  nameCopy: (name: string) => string,
): TemplatePlace {
  if (path === 'new') return { kind: 'edit', id: null, start: blank };
  const [, copied] = /^copy\/(.+)$/u.exec(path) ?? [];
  const template = templates.find(({ id }) => id === (copied ?? path));
  if (!template) return { kind: 'list' };
  const { name, purpose, channel, body } = template;
  if (copied !== undefined)
    return { kind: 'edit', id: null, start: { name: nameCopy(name), purpose, channel, body } };
  if (template.isBuiltIn) return { kind: 'read', template };
  return { kind: 'edit', id: template.id, start: { name, purpose, channel, body } };
}

/** Whether something was changed that is not saved. */
export function isChanged(draft: TemplateDraft, start: TemplateDraft): boolean {
  return (Object.keys(start) as (keyof TemplateDraft)[]).some((part) => draft[part] !== start[part]);
}
