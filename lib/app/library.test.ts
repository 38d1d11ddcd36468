import { beforeEach, describe, expect, it } from 'vitest';
import type { Resource, Template } from '@/lib/domain/library';
import { createWorld, tuesday, type World } from '@/tests/fakes/fake-world';
import { removeResource, removeTemplate, saveResource, saveTemplate } from './library';
import { liftSuppression, addSuppression } from './lift-suppression';

let world: World;
beforeEach(() => {
  world = createWorld();
});

const template: Template = { id: 't1', name: 'Mine', purpose: 'nudge', channel: 'email', body: 'Hi' };
const resource: Resource = {
  id: 'r1',
  title: 'SOC 2 in short',
  link: 'https://example.com/soc2',
  tags: ['soc 2'],
  sentence: '',
};
const templates = () => world.deps.store.read((tables) => tables.templates.all());
const resources = () => world.deps.store.read((tables) => tables.resources.all());

describe('what the rep keeps', () => {
  it('is changed in its place', async () => {
    await saveTemplate(world.deps, template);
    world.clock.at += 1_000;
    await saveTemplate(world.deps, { ...template, body: 'Hello' });
    const stamps = { createdAt: tuesday, updatedAt: tuesday + 1_000, deletedAt: null };
    expect(await templates()).toEqual([{ ...template, body: 'Hello', ...stamps }]);
  });

  it('is removed as a row that says so, and is there again once it is saved again', async () => {
    await saveTemplate(world.deps, template);
    await saveResource(world.deps, resource);
    await removeTemplate(world.deps, 't1');
    await removeResource(world.deps, 'r1');
    expect([await templates(), await resources()]).toEqual([[], []]);
    await saveTemplate(world.deps, template);
    await saveResource(world.deps, resource);
    expect((await templates()).map(({ id }) => id)).toEqual(['t1']);
    expect((await resources()).map(({ id }) => id)).toEqual(['r1']);
  });

  it('is not made by removing what is not there', async () => {
    await removeTemplate(world.deps, 't2');
    expect(await templates()).toEqual([]);
  });
});

describe('who is not asked about', () => {
  const isSuppressed = async () =>
    (await world.deps.store.read((tables) => tables.suppressions.get('domain:acme.com'))) !== undefined;

  it('can be allowed again, and that can be taken back', async () => {
    await addSuppression(world.deps, 'domain:acme.com');
    expect(await isSuppressed()).toBe(true);
    await liftSuppression(world.deps, 'domain:acme.com');
    expect(await isSuppressed()).toBe(false);
    await addSuppression(world.deps, 'domain:acme.com');
    expect(await isSuppressed()).toBe(true);
  });
});
