import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';

/** An extension's `browser`: every event counts its listeners, every call never answers. */
function createBrowser() {
  const listened: string[] = [];
  const silence = () => new Promise(() => undefined);
  const api = (path: string): unknown =>
    new Proxy(silence, {
      get: (_, name) => {
        const key = String(name);
        if (path === 'runtime' && key === 'id') return 'us';
        if (path === 'runtime' && key === 'getURL') return () => 'chrome-extension://us/';
        if (path === 'i18n' && key === 'getMessage') return () => 'en';
        if (key === 'addListener') return () => listened.push(path);
        return api(path === '' ? key : `${path}.${key}`);
      },
    });
  return { browser: api(''), listened };
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe('the background', () => {
  it('registers every listener in its first turn, or the browser would not wake it for them', async () => {
    const { browser, listened } = createBrowser();
    vi.stubGlobal('chrome', browser);
    vi.stubGlobal('browser', browser);
    vi.resetModules();
    const { default: background } = await import('@/entrypoints/background/index');
    expect(listened).toEqual([]);
    background.main();
    // No await before this line: what is registered later is too late.
    expect(listened.toSorted()).toEqual([
      'alarms.onAlarm',
      'commands.onCommand',
      'contextMenus.onClicked',
      'idle.onStateChanged',
      'notifications.onButtonClicked',
      'notifications.onClicked',
      'runtime.onInstalled',
      'runtime.onMessage',
      'runtime.onStartup',
      'storage.local.onChanged',
    ]);
  });
});
