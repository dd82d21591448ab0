/**
 * `ytterby tour`: three real transactions with their explanations, and what to type next. Written as the command line
 * itself would write them.
 */
import { fileURLToPath } from 'node:url';
import type { Command, Task } from '../command.ts';
import { padTo } from '../output/wrap.ts';
import { write } from '../output/write.ts';
import { pageOf } from '../prose/page.ts';

const FILES = ['motor-de-us.json', 'motor-de-us-assumed.json', 'terbium-cn-de.json'];

export const tour: Command = { name: 'tour', options: [], run: walk };

/** Walks through the samples; the exit status is that of the first that could not be read. */
async function walk(task: Task): Promise<number> {
  const { main } = await import('../main.ts');
  const { start } = task.say;
  // The samples stand beside the program, wherever it was started.
  const world = { ...task.world, cwd: fileURLToPath(new URL('../../', import.meta.url)) };
  const say = async (fill: (page: ReturnType<typeof pageOf>) => void): Promise<void> => {
    const page = pageOf(task.width, task.paint);
    fill(page);
    await write(world.stdout, `${page.text()}\n`);
  };
  await say((page) => page.line(start.title));
  for (const [at, file] of FILES.entries()) {
    await say((page) => {
      page.line(task.paint('strong', `${at + 1}. ${start.steps[at]}`));
      page.line(`$ npx ytterby explain samples/transactions/${file}`);
    });
    const argv = ['explain', '--lang', task.language, `samples/transactions/${file}`];
    const status = await main(argv, world);
    if (status !== 0) return status;
    await write(world.stdout, '\n');
  }
  await say((page) => {
    page.head(start.next);
    for (const [command = '', says = ''] of start.commands) page.line(says, 1, padTo(command, 38));
  });
  return 0;
}
