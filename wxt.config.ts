import react from '@vitejs/plugin-react';
import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import { preactAlone, preactForReact } from './scripts/preact';

/**
 * Extension pages and the worker reach mail.google.com (a reply check with the user's own cookies)
 * and nothing else but the package's own files; scripts and styles are the package's own, and strings never become code. While
 * developing, the development server on this machine is let in too.
 */
function contentSecurityPolicy(isDevelopment: boolean): string {
  const server = isDevelopment ? ' http://localhost:3000 ws://localhost:3000' : '';
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${isDevelopment ? " 'unsafe-inline' http://localhost:3000" : ''}`,
    "img-src 'self' data:",
    `connect-src 'self' https://mail.google.com${server}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    ...(isDevelopment ? [] : ["require-trusted-types-for 'script'", "trusted-types 'none'"]),
  ].join('; ');
}

export default defineConfig({
  imports: false,
  // `npm run dev` builds and watches; the browser to load it into is the developer's choice.
  webExt: { disabled: true },
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({
    plugins: [react()],
    resolve: { alias: preactForReact },
    // A page names all its scripts, which are fetched at once and not one after the other.
    build: { modulePreload: { polyfill: false } },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ name }) => name === 'gmail-interface'))
        config.resolve = { ...config.resolve, alias: preactAlone };
      // A setting is a few lines: those that several pages read come in one file, not in one each.
      if (entrypoints.some(({ name }) => name === 'popup')) {
        const groups = [{ name: 'settings', test: /\/lib\/platform\/stored-/, minShareCount: 3 }];
        const grouped = { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } };
        Object.assign(config, mergeConfig(config, grouped));
      }
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    short_name: '__MSG_extensionShortName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'alarms',
      'contextMenus',
      'idle',
      'notifications',
      'scripting',
      'storage',
      'unlimitedStorage',
    ],
    commands: {
      track: { suggested_key: { default: 'Alt+Shift+F' }, description: '__MSG_commandTrack__' },
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
    },
    options_ui: { page: 'dashboard.html', open_in_tab: true },
    host_permissions: ['https://mail.google.com/*'],
    content_security_policy: { extension_pages: contentSecurityPolicy(command === 'serve') },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'steadfast@steadfast.example',
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          // `light-dark()` and `popover`.
          minimum_chrome_version: '123',
          // Without this key every other extension may connect.
          externally_connectable: { ids: [] },
        }),
  }),
});
