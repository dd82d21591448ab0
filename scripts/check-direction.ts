/**
 * Imports flow one way: engine <- law <- facts <- language <- desk <- server and web; the command line may use them all. The typed
 * client of the server stands alone, so that a browser or a stranger's program can hold it. From
 * one room to another only through the package's door, never by a path. Pure rooms do no input or output.
 */
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { parse, type Syntax, walk } from './syntax.ts';
import { type Finding, isTestOrScript, lineAt, type Source } from './tree.ts';

/** What each room may import. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  law: ['engine'],
  facts: ['engine', 'law'],
  language: ['engine', 'law', 'facts'],
  desk: ['engine', 'law', 'facts', 'language'],
  server: ['engine', 'law', 'facts', 'language', 'desk'],
  client: [],
  web: ['engine', 'law', 'facts', 'language', 'desk', 'client'],
  cli: ['engine', 'law', 'facts', 'language', 'desk', 'server', 'client', 'web'],
};

/** What a room's tests may start beside what the room may import: the screens are tried before the real server. */
const mayTestWith: Readonly<Record<string, readonly string[]>> = { web: ['server'] };

/** Rooms without input, output, clock or process. */
const pure = ['engine', 'law', 'facts', 'language'];

/** Is this file the direction check's business? */
export function isInRoom(at: string): boolean {
  return /\.(ts|tsx|mjs)$/.test(at) && Object.hasOwn(mayImport, roomOf(at));
}

const roomOf = (at: string): string => at.split('/')[0] ?? '';

/** The room a package name leads to: "@ytterby/law/lists" to law, "ytterby" to cli; null for any other package. */
function roomNamed(specifier: string): string | null {
  if (specifier === 'ytterby' || specifier.startsWith('ytterby/')) return 'cli';
  return /^@ytterby\/([^/]+)/.exec(specifier)?.[1] ?? null;
}

/** Everything a file imports or re-exports, types included. */
function importsOf(program: Syntax): readonly { readonly specifier: string; readonly start: number }[] {
  const found: { specifier: string; start: number }[] = [];
  walk(program, (node) => {
    if (/^(Import(Declaration|Expression)|Export(Named|All)Declaration|TSImportType)$/.test(node.type)) {
      const source = node.source as Syntax | null;
      if (typeof source?.value === 'string') found.push({ specifier: source.value, start: node.start });
    }
    return true;
  });
  return found;
}

/** What is wrong with one import, or null. `declared` are the packages the room's package.json names. */
function faultOf(at: string, specifier: string, declared: readonly string[]): string | null {
  const room = roomOf(at);
  if (specifier.startsWith('.')) {
    const target = path.posix.join(path.posix.dirname(at), specifier);
    // The launcher runs before any package is there and shares the boot script's knowledge of Node.
    if (at.startsWith('cli/bin/') && target.startsWith('scripts/boot/')) return null;
    return roomOf(target) === room ? null : `reaches out of ${room}/ by a path: use the package name`;
  }
  const other = roomNamed(specifier);
  if (other === room) return `imports its own room by package name: use a relative path`;
  if (other !== null) {
    const tested = isTestOrScript(at) && mayTestWith[room]?.includes(other);
    return tested || mayImport[room]?.includes(other) ? null : `${room} may not import ${other}`;
  }
  if (isTestOrScript(at)) return null;
  if (isBuiltin(specifier))
    return pure.includes(room) ? `${room} is pure and may not import ${specifier}` : null;
  if (room === 'law') return `law is built from @ytterby/engine alone and may not import ${specifier}`;
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  return declared.includes(name) ? null : `${room}/package.json does not declare ${name}`;
}

/**
 * Checks every import of the rooms' files. `declared` maps a room to the packages its package.json names.
 *
 * @example checkDirection([{ path: 'engine/a.ts', text: "import '@ytterby/law'" }], {}) // one finding
 */
export function checkDirection(
  sources: readonly Source[],
  declared: Readonly<Record<string, readonly string[]>>,
): readonly Finding[] {
  return sources
    .filter(({ path: at }) => isInRoom(at))
    .flatMap((source) => {
      const parsed = parse(source);
      if ('finding' in parsed) return [parsed.finding];
      return importsOf(parsed.program).flatMap(({ specifier, start }) => {
        const what = faultOf(source.path, specifier, declared[roomOf(source.path)] ?? []);
        return what === null ? [] : [{ path: source.path, line: lineAt(source.text, start), what }];
      });
    });
}
