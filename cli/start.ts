/**
 * What `npm start` shows: three real transactions with their explanations, and what to type next. Written as the
 * command line itself would write them.
 */
import { fileURLToPath } from 'node:url';
import { main } from './main.ts';
import { paintFor } from './output/paint.ts';
import { padTo } from './output/wrap.ts';
import { write } from './output/write.ts';
import { pageOf } from './prose/page.ts';
import { languageOf, sayingsOf } from './sayings/sayings.ts';
import type { World } from './world.ts';

const FILES = ['motor-de-us.json', 'motor-de-us-assumed.json', 'terbium-cn-de.json'];

/** Walks through the samples; the exit status is that of the first that could not be read. */
export async function walk(world: World): Promise<number> {
  const { start } = sayingsOf(languageOf(world.env));
  const paint = paintFor(world);
  const width = Math.min(world.stdout.columns ?? 100, 120);
  const say = async (fill: (page: ReturnType<typeof pageOf>) => void): Promise<void> => {
    const page = pageOf(width, paint);
    fill(page);
    await write(world.stdout, `${page.text()}\n`);
  };
  await say((page) => page.line(start.title));
  for (const [at, file] of FILES.entries()) {
    await say((page) => {
      page.line(paint('strong', `${at + 1}. ${start.steps[at]}`));
      page.line(`$ npx ytterby explain samples/transactions/${file}`);
    });
    const status = await main(['explain', `samples/transactions/${file}`], world);
    if (status !== 0) return status;
    await write(world.stdout, '\n');
  }
  await say((page) => {
    page.head(start.next);
    for (const [command = '', says = ''] of start.commands) page.line(says, 1, padTo(command, 38));
  });
  return 0;
}

if (import.meta.main) {
  const { stdin, stdout, stderr, env } = process;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  const cwd = fileURLToPath(new URL('../', import.meta.url));
  process.exitCode = await walk({ stdin, stdout, stderr, env, cwd, now: () => new Date() });
}
