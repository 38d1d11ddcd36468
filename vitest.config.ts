import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const shared = { resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } } };

/** Unit tests sit beside the code; what spans modules or needs a browser is under tests/. */
export default defineConfig({
  test: {
    sequence: { shuffle: true },
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          include: ['{lib,components,entrypoints}/**/*.test.{ts,tsx}'],
          // The default leaves one core idle, on a machine that may have two.
          pool: 'threads',
          maxWorkers: 2,
          // Far more than any takes by itself: a busy machine is no fault of theirs.
          testTimeout: 30_000,
          restoreMocks: true,
          unstubGlobals: true,
        },
      },
      {
        ...shared,
        test: {
          name: 'integration',
          include: ['tests/{integration,contract,gmail,bench}/**/*.test.{ts,tsx}'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/build.ts',
          testTimeout: 180_000,
          hookTimeout: 120_000,
          fileParallelism: true,
          maxWorkers: 3,
        },
      },
    ],
  },
});
