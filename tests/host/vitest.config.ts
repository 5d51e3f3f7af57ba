import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Real browsers with their own keys, menus and policies, and a real case system: minutes, and programs of the machine. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    name: 'host',
    include: ['tests/host/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // One screen, one keyboard, two cores.
    fileParallelism: false,
    bail: 0,
  },
});
