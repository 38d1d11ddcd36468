import type { Resource, Template } from '@/lib/domain/library';
import type { Deps } from './ports/deps';
import type { Collected } from './ports/store';

interface Stamps {
  createdAt: number;
  updatedAt: number;
  deletedAt: number | null;
}

/** What the rep keeps for use in drafts. */

/** Keeps a template, new or changed. One that was removed is there again: so a removal is undone. */
export async function saveTemplate(deps: Deps, template: Template): Promise<void> {
  const now = deps.clock.now();
  await deps.store.write(({ templates }) => save(templates, template, now));
}

/** One that is not there is left alone. Steps that name it take another one that fits. */
export async function removeTemplate(deps: Deps, id: string): Promise<void> {
  const now = deps.clock.now();
  await deps.store.write(({ templates }) => remove(templates, id, now));
}

/** As with templates. */
export async function saveResource(deps: Deps, resource: Resource): Promise<void> {
  const now = deps.clock.now();
  await deps.store.write(({ resources }) => save(resources, resource, now));
}

/** One that is not there is left alone. Who was sent it is remembered, in case it comes back. */
export async function removeResource(deps: Deps, id: string): Promise<void> {
  const now = deps.clock.now();
  await deps.store.write(({ resources }) => remove(resources, id, now));
}

async function save<Made extends { id: string }>(
  table: Collected<Made & Stamps>,
  made: Made,
  now: number,
): Promise<void> {
  const known = await table.get(made.id);
  await table.put({ ...made, createdAt: known?.createdAt ?? now, updatedAt: now, deletedAt: null });
}

async function remove<Row extends Stamps>(table: Collected<Row>, id: string, now: number): Promise<void> {
  const known = await table.get(id);
  if (known) await table.put({ ...known, updatedAt: now, deletedAt: now });
}
