/** The checks that go before the tests, in order: format and lint, types, import direction, purity, words. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkBuilders } from './check-builders.ts';
import { checkDirection, isInRoom } from './check-direction.ts';
import { checkPurity } from './check-purity.ts';
import { checkWords, isProse } from './check-words.ts';
import { type Finding, sourcesUnder } from './tree.ts';

/** One check: its name and what it has to say; no complaints means it passed. */
export interface Check {
  readonly name: string;
  complaints(): readonly string[];
}

/** A tool of node_modules, run on this very Node; its output is the complaint where it fails. */
function tool(root: string, script: string, ...args: readonly string[]): readonly string[] {
  const ran = spawnSync(process.execPath, [path.join(root, 'node_modules', script), ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (ran.status === 0) return [];
  return [`${ran.stdout ?? ''}${ran.stderr ?? ''}${ran.error?.message ?? ''}`.trim()];
}

const say = ({ path: at, line, what }: Finding): string => `${at}:${line} ${what}`;

/** The packages each room's package.json names. */
function declaredIn(root: string): Readonly<Record<string, readonly string[]>> {
  const manifest = (
    room: string,
  ): {
    readonly dependencies?: Record<string, string>;
    readonly devDependencies?: Record<string, string>;
    readonly workspaces?: string[];
  } => JSON.parse(readFileSync(path.join(root, room, 'package.json'), 'utf8'));
  const named = (room: string): readonly string[] =>
    Object.keys({ ...manifest(room).dependencies, ...manifest(room).devDependencies });
  const rooms = (manifest('.').workspaces ?? []).filter((room) => existsSync(path.join(root, room)));
  return Object.fromEntries(rooms.map((room) => [room, named(room)]));
}

/** The checks of a repository at `root`. */
export function checksOf(root: string): readonly Check[] {
  return [
    {
      name: 'format and lint',
      complaints: () =>
        tool(
          root,
          '@biomejs/biome/bin/biome',
          'check',
          '--diagnostic-level=error',
          '--max-diagnostics=200',
          '.',
        ),
    },
    {
      name: 'types',
      complaints: () =>
        // What was found of files that have not changed since is kept beside the other caches.
        ['tsconfig.json', 'web/tsconfig.json'].flatMap((config) => {
          const kept = path.join(root, '.cache', `types-${config.replaceAll('/', '-')}`);
          const once = ['--incremental', '--tsBuildInfoFile', kept];
          return tool(root, 'typescript/bin/tsc', '-p', config, '--pretty', 'false', ...once);
        }),
    },
    {
      name: 'import direction',
      complaints: () => {
        const sources = sourcesUnder(root, isInRoom);
        const doors = sources.filter(({ path: at }) => at === 'engine/index.ts');
        const built = doors.flatMap((door) => checkBuilders(sources, door));
        return [...checkDirection(sources, declaredIn(root)), ...built].map(say);
      },
    },
    {
      name: 'purity',
      complaints: () => checkPurity(sourcesUnder(root, (at) => at.endsWith('.ts'))).map(say),
    },
    { name: 'words', complaints: () => checkWords(sourcesUnder(root, isProse)).map(say) },
  ];
}
