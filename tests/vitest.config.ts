import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Node projects run in seconds; `ui` and `e2e` drive a real browser, e2e on built output. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    mockReset: true,
    restoreMocks: true,
    // A browser on a busy machine answers late, not wrongly.
    expect: { poll: { timeout: 10_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: [
            'tests/{content,extension,site,architecture,relevance,budgets,tooling}/**/*.test.{ts,tsx}',
          ],
          environment: 'node',
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          include: ['tests/ui/**/*.test.{ts,tsx}'],
          environment: 'node',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Browsers share two cores: one file at a time gives steady times.
          fileParallelism: false,
        },
      },
    ],
  },
});
