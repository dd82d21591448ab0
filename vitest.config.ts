import { defineConfig } from 'vitest/config';

const common = {
  testTimeout: 120_000,
  hookTimeout: 120_000,
  // What is waited for may take long on a busy machine; nothing is timed here.
  expect: { poll: { timeout: 30_000 } },
  pool: 'forks',
} as const;

/** Pure, with many small files of tests: they leave nothing behind, so they share a process that reads the law once. */
const TOGETHER = [
  ...['engine', 'law', 'language'],
  ...['application', 'balance', 'calendar', 'cases', 'clock', 'licence', 'machine'].map(
    (one) => `desk/${one}`,
  ),
  ...['notices', 'query', 'questionnaire', 'review'].map((one) => `desk/${one}`),
  ...['classification', 'ownership', 'parties'].map((one) => `facts/${one}`),
].map((folder) => `${folder}/**/*.test.ts`);

export default defineConfig({
  test: {
    globalSetup: ['scripts/services/for-tests.ts'],
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...common,
          name: 'alone',
          include: ['{facts,desk,client,server,web,cli,scripts,bench}/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', ...TOGETHER],
        },
      },
      { test: { ...common, name: 'together', include: TOGETHER, isolate: false } },
    ],
  },
});
