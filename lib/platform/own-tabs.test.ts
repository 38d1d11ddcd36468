import { expect, it, vi } from 'vitest';
import { ownTabs } from './own-tabs';

const world = vi.hoisted(() => ({ browser: {} }));
vi.mock('wxt/browser', () => world);

const origin = 'chrome-extension://steadfast';
const tab = { id: 5, windowId: 1 };
const dashboard = `${origin}/dashboard.html#health`;
const others = { id: 6, windowId: 1 };

const hidingAddresses = {
  tabs: { query: async () => [tab, others] },
  runtime: { getContexts: async () => [{ tabId: 5, windowId: 1, documentUrl: dashboard }] },
};
const withoutContexts = {
  tabs: { query: async () => [{ ...tab, url: dashboard }, others] },
  runtime: {},
};

it.each([
  ['that hides our own addresses', hidingAddresses],
  ['without contexts', withoutContexts],
])('finds our pages in a browser %s', async (_, browser) => {
  world.browser = browser;
  expect(await ownTabs(`${origin}/dashboard.html`)).toMatchObject([tab]);
  expect(await ownTabs(`${origin}/`)).toMatchObject([tab]);
  expect(await ownTabs(`${origin}/popup.html`)).toEqual([]);
});
