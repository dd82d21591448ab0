/** The command line's door: finds the command, reads its options, and runs it. */
import { nearestWords } from '@ytterby/law/lists';
import { type CommandName, type Task, WELL } from './command.ts';
import { commandNames, commands } from './commands/commands.ts';
import { helpOf, helpOfAll } from './commands/help.ts';
import { type CliFault, cliFault } from './fault.ts';
import { readOptions } from './options.ts';
import { paintFor } from './output/paint.ts';
import { tellFaults } from './output/tell-faults.ts';
import { write } from './output/write.ts';
import { LANGUAGES, type Language, languageNamed, languageOf, sayingsOf } from './sayings/sayings.ts';
import { versionOfProgram } from './version.ts';
import type { World } from './world.ts';

/**
 * Runs `ytterby ARGV` and answers with the exit status: 0 when all was read, 2 when something could not be.
 * Writes to the streams given and to nothing else.
 */
export async function main(argv: readonly string[], world: World): Promise<number> {
  const language = spoken(argv, world.env);
  const task: Omit<Task, 'given'> = {
    world,
    language: language ?? languageOf(world.env),
    say: sayingsOf(language ?? languageOf(world.env)),
    paint: paintFor(world),
    width: widthFor(world),
  };
  if (language === null) {
    const named = JSON.stringify(afterLang(argv));
    return refuse(task, [cliFault('no-such-language', '--lang', named, LANGUAGES)]);
  }
  const { words, rest } = splitArguments(argv);
  if (words.length === 0) return beforeCommand(rest, task);
  const name = nameIn(words);
  if (name === undefined) {
    const said = words.join(' ');
    return refuse(task, [cliFault('no-such-command', '', said, nearestWords(said, commandNames))]);
  }
  const command = await commands[name]();
  const options = [...command.options, { name: 'lang', value: 'zh-CN' }, { name: 'help' }];
  const used = command.name.split(' ').length;
  const given = readOptions([...words.slice(used), ...rest], options);
  if ('faults' in given) return refuse(task, given.faults);
  if (given.values.help) return done(write(world.stdout, helpOf(command, task)));
  return command.run({ ...task, given });
}

const refuse = (task: Pick<Task, 'world' | 'say'>, faults: readonly CliFault[]): Promise<number> =>
  tellFaults(task, faults, 'ytterby');

const done = (writing: Promise<void>): Promise<number> => writing.then(() => WELL);

/** `ytterby` alone, `--help`, `--version`, or an option that stands before any command. */
async function beforeCommand(args: readonly string[], task: Omit<Task, 'given'>): Promise<number> {
  const given = readOptions(args, [{ name: 'help' }, { name: 'version' }, { name: 'lang', value: 'zh-CN' }]);
  if ('faults' in given) return refuse(task, given.faults);
  if (given.values.version) return done(write(task.world.stdout, `${versionOfProgram()}\n`));
  return done(write(task.world.stdout, helpOfAll(commandNames, task)));
}

/** The language asked for: undefined if none was, null if it is none of ours. */
function spoken(argv: readonly string[], _env: World['env']): Language | undefined | null {
  const named = afterLang(argv);
  return named === undefined ? undefined : (languageNamed(named) ?? null);
}

function afterLang(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((one) => one === '--lang' || one.startsWith('--lang='));
  const found = argv[at];
  return found === undefined ? undefined : found === '--lang' ? argv[at + 1] : found.slice('--lang='.length);
}

/** The words that may name a command, and everything else in order. `--lang` may stand before the command. */
function splitArguments(argv: readonly string[]): {
  readonly words: readonly string[];
  readonly rest: readonly string[];
} {
  const lead =
    argv[0] === '--lang' ? argv.slice(0, 2) : argv[0]?.startsWith('--lang=') ? argv.slice(0, 1) : [];
  const behind = argv.slice(lead.length);
  const end = behind.findIndex((one) => one.startsWith('-'));
  const words = end === -1 ? behind : behind.slice(0, end);
  return { words, rest: [...behind.slice(words.length), ...lead] };
}

/** The command that the first two words, or the first alone, name. */
function nameIn(words: readonly string[]): CommandName | undefined {
  const two = words.slice(0, 2).join(' ');
  return commandNames.find((one) => one === two) ?? commandNames.find((one) => one === words[0]);
}

/** Columns: the terminal's, else COLUMNS, else a hundred; never so few that nothing fits. */
function widthFor({ stdout, env }: World): number {
  const columns = stdout.columns ?? (Number(env.COLUMNS) || 100);
  return Math.min(Math.max(columns, 40), 120);
}
