import { beforeEach, expect, it, vi } from 'vitest';

const stored: Record<string, unknown> = {};
const create = vi.fn<(tab: { url: string }) => Promise<void>>();

vi.stubGlobal('chrome', {
  runtime: { id: 'us', getURL: (path: string) => `chrome-extension://us${path}` },
  tabs: { create },
  storage: {
    local: {
      get: async (key: string) => (key in stored ? { [key]: stored[key] } : {}),
      set: async (items: object) => void Object.assign(stored, items),
    },
  },
});
// The browser is looked up once, when it is first asked for.
const { welcome } = await import('./welcome');

beforeEach(() => {
  create.mockReset();
  for (const key of Object.keys(stored)) delete stored[key];
});

it('an installation opens the page and adds the sample, once', async () => {
  await welcome('install');
  expect(create.mock.calls).toEqual([[{ url: 'chrome-extension://us/welcome.html' }]]);
  expect(stored).toEqual({ welcome: 'does', sample: true });
  await welcome('install');
  expect(create).toHaveBeenCalledTimes(1);
});

it.each(['update', 'chrome_update', 'browser_update', 'shared_module_update'])(
  'an %s changes nothing for who has had Steadfast before',
  async (reason) => {
    await welcome(reason);
    expect(create).not.toHaveBeenCalled();
    expect(stored).toEqual({});
  },
);

it('what was gone through does not begin again, and what was removed does not come back', async () => {
  stored['welcome'] = 'over';
  await welcome('install');
  expect(create).not.toHaveBeenCalled();
  expect(stored).toEqual({ welcome: 'over' });
});
