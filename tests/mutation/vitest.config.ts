import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { keptThread } from './kept-thread';

/** The tests of the domain alone, as the mutation run needs them; see stryker.config.mjs. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('../..', import.meta.url)) } },
  plugins: [
    {
      name: 'one-kept-thread',
      // Stryker asks for the pool `threads` on its way, so it is changed when all has been resolved.
      configureVitest: ({ project }) => {
        Object.assign(project.config, { pool: keptThread.name, poolRunner: keptThread });
      },
    },
  ],
  test: {
    include: ['lib/domain/**/*.test.ts'],
    setupFiles: ['tests/mutation/setup.ts'],
    restoreMocks: true,
    // Mutation runs have the lowest priority, and instrumented code is slower.
    testTimeout: 120_000,
  },
});
