/** `ytterby mcp`: the verbs for an assistant, over the Model Context Protocol on standard input and output. */
import { BAD_INPUT, type Command, optionOf, type Task, WELL } from '../command.ts';
import { write } from '../output/write.ts';
import { versionOfProgram } from '../version.ts';

export const mcp: Command = {
  name: 'mcp',
  options: [{ name: 'server', value: 'http://127.0.0.1:8080' }],
  run,
};

/** The key is a secret and stands in the environment, where no list of processes shows it. */
const KEY = 'YTTERBY_KEY';

async function run(task: Task): Promise<number> {
  // The protocol's library is fetched only by those who speak it.
  const [{ serveMcp }, { allowedBy }, { main }] = await Promise.all([
    import('../mcp/serve.ts'),
    import('../mcp/kept.ts'),
    import('../main.ts'),
  ]);
  const serving = { version: versionOfProgram(), world: task.world, main };
  const server = optionOf(task, 'server');
  if (server === undefined) {
    await serveMcp(serving);
    return WELL;
  }
  const key = task.world.env[KEY];
  const { mcp: say } = task.say;
  const fault = !URL.canParse(server)
    ? say.notAnAddress(server)
    : key === undefined
      ? say.noKey(KEY)
      : undefined;
  if (fault !== undefined || key === undefined) {
    await write(task.world.stderr, `ytterby: ${fault}\n`);
    return BAD_INPUT;
  }
  const at = { server, key };
  const verbs = await allowedBy(at).catch(() => null);
  if (verbs === null || verbs.length === 0) {
    await write(
      task.world.stderr,
      `ytterby: ${verbs === null ? say.unreachable(server) : say.refused(server)}\n`,
    );
    return BAD_INPUT;
  }
  await serveMcp({ ...serving, house: { at, verbs } });
  return WELL;
}
