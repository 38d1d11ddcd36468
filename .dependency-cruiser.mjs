/**
 * Who may import whom. An allow-list: an import that nothing here names is an error. Every room may
 * import from itself; tests, scripts and configuration may import anything.
 */
const rooms = {
  'lib/domain': [
    npm('zod', '@date-fns/tz', 'liquidjs', 'chrono-node'),
    typesOf('public/_locales/en/messages.json'),
  ],
  'lib/app': [own('lib/domain'), typesOf('lib/bridge/records.ts')],
  'lib/db': [own('lib/domain', 'lib/app/ports'), npm('dexie'), typesOf('node_modules/zod')],
  'lib/platform': [
    own(
      'lib/domain',
      'lib/app/ports',
      'lib/messaging',
      'lib/gmail/urls.ts',
      'lib/gmail/feed.ts',
      'lib/gmail/print-view.ts',
    ),
    npm('zod', 'wxt/dist/browser.d.mts'),
    typesOf('lib/db'),
  ],
  'lib/messaging': [
    typesOf('lib/bridge/early.ts'),
    own('lib/domain', 'lib/bridge/schema.ts'),
    npm('zod', 'wxt/dist/browser.d.mts'),
  ],
  'lib/bridge': [npm('zod')],
  'lib/gmail': [own('lib/bridge/records.ts'), typesOf('lib/domain')],
  components: [own('lib/domain'), npm('react')],
  'components/gmail/react.ts': [npm('preact')],
  'entrypoints/background': [
    own('lib/app', 'lib/db', 'lib/platform', 'lib/messaging', 'lib/gmail', 'lib/domain', 'lib/bridge'),
    npm('wxt/dist'),
  ],
  'entrypoints/shared': [
    own('components', 'lib/domain', 'lib/db', 'lib/messaging', 'lib/platform', 'lib/app/ports'),
    npm('react', 'react-dom', 'wxt/dist'),
  ],
  'entrypoints/popup': pageOfData(),
  'entrypoints/dashboard': pageOfData(),
  'entrypoints/account-missing': [
    own('entrypoints/shared', 'components', 'lib/domain', 'lib/messaging', 'lib/platform'),
    npm('react', 'wxt/dist'),
  ],
  'entrypoints/welcome': [
    own('entrypoints/shared', 'components', 'lib/domain', 'lib/messaging', 'lib/platform', 'lib/app/ports'),
    npm('react', 'wxt/dist'),
  ],
  'entrypoints/gmail.content.ts': [
    own('lib/bridge/early.ts', 'lib/messaging/bring-later.ts', 'lib/messaging/handover.ts'),
    npm('wxt/dist'),
  ],
  'entrypoints/gmail-tab': [
    own(
      'components',
      'lib/domain',
      'lib/gmail',
      'lib/bridge',
      'lib/messaging',
      'lib/platform',
      'lib/app/ports',
    ),
    npm('wxt/dist'),
  ],
  'entrypoints/gmail-interface.tsx': [own('components'), npm('react', 'react-dom', 'wxt/dist')],
  'entrypoints/gmail-observer.content.ts': [own('lib/bridge', 'lib/gmail/sync'), npm('wxt/dist')],
};

/** A page that reads the database and asks the background for changes. */
function pageOfData() {
  return [
    own(
      'entrypoints/shared',
      'components',
      'lib/domain',
      'lib/messaging',
      'lib/db',
      'lib/platform',
      'lib/app/ports',
    ),
    npm('react', 'dexie-react-hooks', 'wxt/dist'),
  ];
}

/** What only tests may import: tests, and the fixtures and fakes that stand beside the code. */
const testCode = ['^tests/', '\\.(test|fixture)\\.tsx?$', '/fake-[^/]+$'];
const tools = ['^scripts/', '^[^/]+$'];

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-test-code-in-the-product',
      severity: 'error',
      from: { pathNot: [...testCode, ...tools] },
      to: { path: testCode },
    },
    {
      // Gmail's tab pays for each byte: drafts are composed and dates read in the background.
      name: 'nothing-heavy-in-gmail',
      severity: 'error',
      from: { path: ['^entrypoints/gmail\\.content\\.ts$', '^entrypoints/gmail-'], pathNot: testCode },
      to: {
        path: ['^lib/domain/words/', '^lib/domain/dates/', '^node_modules/(?:liquidjs|chrono-node)/'],
        reachable: true,
      },
    },
  ],
  allowed: [
    { from: { path: [...testCode, ...tools] }, to: {} },
    ...Object.entries(rooms).flatMap(([room, targets]) =>
      [own(room), ...targets].map((to) => ({ from: { path: startOf(room) }, to })),
    ),
  ],
  allowedSeverity: 'error',
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    // Imports of types count too.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};

/** Our own folders and files. */
function own(...paths) {
  return { path: paths.map(startOf) };
}

/** Packages, or parts of them as they lie on the disk. */
function npm(...names) {
  return { path: names.map((name) => startOf(`node_modules/${name}`)) };
}

/** `import type` only: nothing of it is there at run time. */
function typesOf(...paths) {
  return { path: paths.map(startOf), dependencyTypes: ['type-only'] };
}

/** Matches the path itself and, of a folder, all that is in it. */
function startOf(path) {
  return `^${path.replaceAll('.', '\\.')}(/|$)`;
}
