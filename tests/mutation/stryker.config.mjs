/** Everything that comes out of a run, and what it needs meanwhile. */
const output = '.output/mutation';

/**
 * Changes lib/domain in thousands of small ways, one at a time, and looks whether a test notices. See
 * the contributors' part of the README.
 */
export default {
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutation/vitest.config.ts' },
  mutate: [
    'lib/domain/**/*.ts',
    '!**/*.{test,fixture}.ts',
    // Data: a changed entry is another entry, and a test of it would be a copy of it.
    '!lib/domain/holidays/table.ts',
    '!lib/domain/countries.ts',
    '!lib/domain/built-in-cadences.ts',
    '!lib/domain/words/built-in/en/**',
    '!lib/domain/points/{en,de}/**',
    '!lib/domain/dates/{english,german,french,spanish}.ts',
  ],
  // Each mutant is tried with the tests that reach it.
  coverageAnalysis: 'perTest',
  // What is evaluated once, when a module is loaded (tables, regular expressions, schemas), is reached
  // by every test: trying one such mutant takes as long as all tests together.
  ignoreStatic: true,
  // What has not changed since the last run is not tried again; `--force` tries all.
  incremental: true,
  incrementalFile: `${output}/incremental.json`,
  concurrency: 1,
  // A mutant that is too slow counts as found out, so it has fifteen seconds more than its tests took: the machine may be busy.
  timeoutMS: 15_000,
  dryRunTimeoutMinutes: 30,
  thresholds: { high: 95, low: 85, break: 85 },
  disableTypeChecks: false,
  ignorePatterns: ['.output', '.wxt', 'entrypoints', 'tests/e2e', 'tests/gmail', 'tests/fixtures'],
  tempDirName: `${output}/sandbox`,
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
  htmlReporter: { fileName: `${output}/report.html` },
  jsonReporter: { fileName: `${output}/report.json` },
};
