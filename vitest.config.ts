import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{engine,law,facts,cli,scripts,bench}/**/*.test.ts'],
    testTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
  },
});
