import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{engine,law,facts,language,desk,client,server,web,cli,scripts,bench}/**/*.test.{ts,tsx}'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What is waited for may take long on a busy machine; nothing is timed here.
    expect: { poll: { timeout: 30_000 } },
    globalSetup: ['scripts/services/for-tests.ts'],
    pool: 'forks',
    maxWorkers: 2,
  },
});
