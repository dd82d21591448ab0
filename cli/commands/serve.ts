/**
 * `ytterby serve`: the server, on the embedded store in ./data (or YTTERBY_DATA), or on PostgreSQL (DATABASE_URL). It
 * listens on this machine alone unless told, and runs until it is stopped.
 */
import { readFileSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import path from 'node:path';
import type { Outside, ServeFault, Serving } from '@ytterby/server/serve';
import { type Command, isGiven, optionOf, type Task, WELL } from '../command.ts';
import { cliFault } from '../fault.ts';
import { tellFaults } from '../output/tell-faults.ts';
import { write } from '../output/write.ts';

const PORT = 8390;

export const serve: Command = {
  name: 'serve',
  options: [
    { name: 'port', value: '8390' },
    { name: 'listen', value: '127.0.0.1' },
    { name: 'data', value: 'data' },
    { name: 'public-url', value: 'https://ytterby.example' },
    { name: 'no-samples' },
    { name: 'take-over' },
    { name: 'no-screens' },
    { name: 'log', value: 'info' },
  ],
  run,
};

const LEVELS = ['debug', 'info', 'warn', 'error'] as const;

async function run(task: Task): Promise<number> {
  const { env, cwd, stderr } = task.world;
  const [unwanted] = task.given.rest;
  if (unwanted !== undefined) {
    return tellFaults(task, [cliFault('argument-unwanted', '', JSON.stringify(unwanted))], 'ytterby');
  }
  const port = Number(optionOf(task, 'port') ?? env.YTTERBY_PORT ?? PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    return tellFaults(task, [cliFault('option-wrong', '--port', optionOf(task, 'port'), ['8390'])]);
  }
  const level = LEVELS.find((one) => one === (optionOf(task, 'log') ?? 'warn'));
  if (level === undefined) {
    return tellFaults(task, [cliFault('option-wrong', '--log', optionOf(task, 'log'), LEVELS)]);
  }
  // The server and its store are fetched only by those who start it.
  const { dataFolder, readHosts, serve: startServer } = await import('@ytterby/server/serve');
  const say = (line: string): Promise<void> => write(stderr, `${line}\n`);
  const listen = optionOf(task, 'listen') ?? '127.0.0.1';
  const folder = optionOf(task, 'data') ?? dataFolder(cwd, env);
  const screens = isGiven(task, 'no-screens') ? null : await screensOf(say);
  const outside = outsideOf(readHosts(env.YTTERBY_OUTSIDE ?? ''), env, cwd);
  if ('wrong' in outside) {
    return tellFaults(task, [cliFault('option-wrong', outside.name, outside.wrong, [outside.right])]);
  }
  const serving = await startServer({
    at: env.DATABASE_URL
      ? { databaseUrl: env.DATABASE_URL }
      : { folder: path.resolve(cwd, folder), takeOver: isGiven(task, 'take-over') },
    ...{ listen, port, screens, language: task.language, samples: !isGiven(task, 'no-samples') },
    publicUrl: optionOf(task, 'public-url') ?? env.YTTERBY_PUBLIC_URL ?? null,
    secret: env.YTTERBY_SECRET ?? null,
    ...{ outside, domainOf: env.YTTERBY_DOMAIN_OF ?? null },
    log: { stream: stderr, level },
  });
  if ('code' in serving) return refuse(task, serving);
  // Whoever reads how to stop it may do so at once.
  const stop = stopped();
  await greet(task, serving, folder, listen);
  // A server may be ended without a word; what it compiled is kept before.
  flushCompileCache();
  await stop;
  await say(task.say.server.stopping);
  await serving.stop();
  return WELL;
}

/** What may be reached from here: hosts by name, and certificates that are trusted beside the machine's own. */
function outsideOf(
  { hosts, wrong }: { readonly hosts: readonly string[]; readonly wrong: readonly string[] },
  env: Task['world']['env'],
  cwd: string,
): Outside | { readonly name: string; readonly wrong: string; readonly right: string } {
  if (wrong.length > 0) {
    return { name: 'YTTERBY_OUTSIDE', wrong: wrong.join(' '), right: 'mail.example.com *.example.org' };
  }
  const file = env.YTTERBY_OUTSIDE_CA;
  if (file === undefined || file === '') return { hosts };
  try {
    return { hosts, ca: readFileSync(path.resolve(cwd, file), 'utf8') };
  } catch {
    return { name: 'YTTERBY_OUTSIDE_CA', wrong: file, right: 'certificates.pem' };
  }
}

async function screensOf(say: (line: string) => Promise<void>): Promise<string | null> {
  const { buildScreens } = await import('@ytterby/web');
  const built = await buildScreens((line) => void say(line));
  if ('folder' in built) return built.folder;
  await say(built.fault);
  return null;
}

const refuse = async (task: Task, fault: ServeFault): Promise<number> => {
  const { server } = task.say;
  const line = fault.code === 'port-taken' ? server.portTaken(String(fault.port)) : server.ofStore(fault);
  await write(task.world.stderr, `ytterby: ${line}\n`);
  return 1;
};

async function greet(task: Task, serving: Serving, folder: string, listen: string): Promise<void> {
  const { server } = task.say;
  const where = serving.store.kind === 'embedded' ? folder : 'DATABASE_URL';
  const lines = [
    task.paint('strong', server.listening(serving.address)),
    server.store(serving.store.kind, where),
    ...(serving.first === null
      ? []
      : [server.firstHead, server.firstSignOn(serving.first.email, serving.first.password)]),
    ...(serving.screens ? [] : [server.noScreens]),
    /^(127\.|::1$|localhost$)/.test(listen) ? server.loopbackOnly : server.openToAll(listen),
    server.stopHow,
  ];
  await write(task.world.stdout, `${lines.join('\n')}\n`);
}

/** Until somebody stops the process, or the one that started it goes. */
const stopped = (): Promise<void> =>
  new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
