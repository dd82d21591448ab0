/** Finds the examples that docstrings give: `@example EXPRESSION // VALUE`, with the file and line they stand in. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Example = {
  readonly path: string;
  readonly line: number;
  readonly expression: string;
  /** What the docstring says it comes to, as written; null where it says nothing on the line. */
  readonly value: string | null;
};

const ROOMS = ['engine', 'law', 'facts', 'language', 'desk'];
const isSource = (path: string): boolean =>
  path.endsWith('.ts') && !/\.(test|fixture)\.ts$/.test(path) && !path.includes('node_modules');

/** All examples below a root, by path and line. */
export function findExamples(root: string): readonly Example[] {
  return ROOMS.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter(isSource)
      .map((path) => `${room}/${path}`)
      .sort()
      .flatMap((path) => examplesIn(path, readFileSync(join(root, path), 'utf8'))),
  );
}

/** @example examplesIn('x.ts', 'a @example 1 + 1 // 2') // [{ path: 'x.ts', line: 1, expression: '1 + 1', value: '2' }] */
export function examplesIn(path: string, text: string): readonly Example[] {
  return text.split('\n').flatMap((line, at): readonly Example[] => {
    const found = line.match(/(?:\*|\*\*|\.|^\S+) @example(.*)$/)?.[1];
    if (found === undefined) return [];
    const said = found.replace(/\s*\*\/\s*$/, '').trim();
    const cut = said.indexOf(' // ');
    return [
      {
        path,
        line: at + 1,
        expression: cut < 0 ? said : said.slice(0, cut),
        value: cut < 0 ? null : said.slice(cut + 4),
      },
    ];
  });
}
