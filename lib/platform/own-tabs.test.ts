import { afterEach, expect, it, vi } from 'vitest';
import { ownTabs } from './own-tabs';

const origin = 'chrome-extension://steadfast';
const stub = (tabs: object[], contexts?: object[]) =>
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'steadfast',
      ...(contexts && { getContexts: async () => contexts }),
    },
    tabs: { query: async () => tabs },
  });
vi.mock('wxt/browser', () => ({
  get browser() {
    return (globalThis as unknown as { chrome: unknown }).chrome;
  },
}));
afterEach(() => vi.unstubAllGlobals());

const page = { id: 5, windowId: 1 };
const dashboard = { ...page, url: `${origin}/dashboard.html#health` };

it.each([
  [
    'that hides our own addresses',
    [{ id: 5, windowId: 1 }],
    [{ tabId: 5, windowId: 1, documentUrl: dashboard.url }],
  ],
  ['without contexts', [dashboard, { id: 6, windowId: 1 }], undefined],
])('finds our pages in a browser %s', async (_, tabs, contexts) => {
  stub(tabs, contexts);
  expect(await ownTabs(`${origin}/dashboard.html`)).toMatchObject([page]);
  expect(await ownTabs(`${origin}/`)).toMatchObject([page]);
  expect(await ownTabs(`${origin}/popup.html`)).toEqual([]);
});
