import { beforeEach, describe, expect, it } from 'vitest';
import type { CapabilityHealth, HealthReport } from '@/lib/domain/health';
import { account } from '@/tests/factories/records';
import { createWorld, type World } from '@/tests/fakes/fake-world';
import { forgetNameless, readHealth, recordHealth } from './health';
import { rememberAccount } from './own-addresses';

let world: World;
beforeEach(() => {
  world = createWorld();
});

const unknown: CapabilityHealth = { level: 'unknown', since: 1, reason: null, seen: 0, missed: 0 };
const nothing: HealthReport = {
  account: unknown,
  observer: unknown,
  parser: unknown,
  compose: unknown,
  thread: unknown,
  rows: unknown,
  insertion: unknown,
};
const nobody: HealthReport = {
  ...nothing,
  account: { level: 'red', since: 9, reason: 'notFound', seen: 0, missed: 1 },
};
const healthy: HealthReport = { ...nothing, account: { ...unknown, level: 'green', seen: 1 } };

describe('a Gmail that does not say whose it is', () => {
  it('is told of by its place, until a tab there knows', async () => {
    await recordHealth(world.deps, { account: null, index: 1, isShared: false }, nobody);
    expect(await readHealth(world.deps)).toMatchObject([
      { account: 'u/1', light: 'red', trouble: { what: 'noAccount', since: 9 } },
    ]);
    await forgetNameless(world.deps, 0);
    expect(await readHealth(world.deps)).toHaveLength(1);
    await forgetNameless(world.deps, 1);
    await recordHealth(world.deps, { account, index: 1, isShared: false }, healthy);
    expect(await readHealth(world.deps)).toMatchObject([{ account, light: 'green' }]);
  });

  it('is not told of where its place is not known either', async () => {
    await recordHealth(world.deps, { account: null, index: null, isShared: false }, nobody);
    expect(await readHealth(world.deps)).toEqual([]);
  });

  it('is told of where somebody shares it with the rep, apart from the rep’s own, until it says', async () => {
    const shared = { account: null, index: null, isShared: true };
    await recordHealth(world.deps, { account, index: 0, isShared: false }, healthy);
    await recordHealth(world.deps, shared, nothing);
    expect((await readHealth(world.deps)).map(({ light }) => light)).toEqual(['green', 'unknown']);
    await recordHealth(world.deps, shared, nobody);
    expect(await readHealth(world.deps)).toMatchObject([
      { account, light: 'green' },
      { light: 'amber', trouble: { what: 'noSharedAccount', since: 9 } },
    ]);
    const team = 'team@steadfast.com';
    await recordHealth(world.deps, { ...shared, account: team }, healthy);
    expect((await readHealth(world.deps)).map((health) => health.account)).toEqual([account, team]);
  });

  it('is known as shared, unless it has a place of its own', async () => {
    const isShared = async (address: string) =>
      (await world.deps.store.read((tables) => tables.accounts.get(address)))?.isShared;
    const place = (address: string, index: number) =>
      world.deps.store.write((tables) => rememberAccount(tables, address, 1, { index }));
    const [team, other] = ['team@steadfast.com', 'other@steadfast.com'];
    await place(other, 1);
    for (const address of [team, other])
      await recordHealth(world.deps, { account: address, index: null, isShared: true }, healthy);
    await recordHealth(world.deps, { account, index: 0, isShared: false }, healthy);
    expect([await isShared(team), await isShared(other), await isShared(account)]).toEqual([
      true,
      false,
      undefined,
    ]);
    await place(team, 2);
    expect(await isShared(team)).toBe(false);
  });
});
