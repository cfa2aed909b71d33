import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**'],
          testTimeout: 30_000,
          // Nothing here changes a module for others, and each worker reads the rules and their words once: 92 s, not 157.
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        root,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/global-setup.ts'],
          testTimeout: 90_000,
          hookTimeout: 90_000,
          // Two browsers at once make each other late.
          fileParallelism: false,
          // What they share is read once: of four files, 32 s took 28.
          isolate: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
