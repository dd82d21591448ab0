/** A run in a process of its own, so that a test can kill it: `node run-child.fixture.ts IN OUT THREADS`. */
import { determined } from './bulk.fixture.ts';

const [input = '', output = '', threads = '0'] = process.argv.slice(2);
const ran = await determined(input, output, {
  threads: Number(threads),
  watch: {
    every: 0,
    progress: ({ records }) => process.stdout.write(`${records}\n`),
  },
});
process.exitCode = 'answered' in ran ? 0 : 2;
