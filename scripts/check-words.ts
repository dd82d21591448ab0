/**
 * The repository speaks of the product alone: no path of somebody's machine and no host of a package registry may
 * stand in it, or it would work only where it was written.
 */
import type { Finding, Source } from './tree.ts';

/** Put together from parts, so that this file does not find itself. */
const any = (...parts: readonly string[]): string => `(?:${parts.join('|')})`;
const machinePath = new RegExp(
  `(?<![\\w.\\-/\\]])/${any('work', 'root', 'farm', 'home/[a-z]\\w*', 'Users/[A-Za-z]\\w*')}/`,
);
const registryHost = new RegExp(
  any(
    ['registry', 'npmjs', 'org'].join('\\.'),
    ['registry', 'yarnpkg', 'com'].join('\\.'),
    ['registry', 'npmmirror', 'com'].join('\\.'),
    ['pypi', 'org'].join('\\.'),
    ['deb', 'debian', 'org'].join('\\.'),
    ['repo', 'maven', 'apache', 'org'].join('\\.'),
    ['proxy', 'golang', 'org'].join('\\.'),
  ),
);

/** Is this a text file whose words are ours? */
export function isProse(at: string): boolean {
  return /\.(ts|tsx|mjs|js|json|md|ya?ml|csv|ndjson|sql|sh|txt|html|css|toml)$|(^|\/)(\.npmrc|\.ci\/run|LICENSE)$/.test(
    at,
  );
}

/**
 * Finds the lines that name a machine's path or a registry's host.
 *
 * @example checkWords([{ path: 'README.md', text: 'npm start' }]) // []
 */
export function checkWords(sources: readonly Source[]): readonly Finding[] {
  return sources.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, place) => {
      const what = machinePath.test(line)
        ? 'names a path of one machine'
        : registryHost.test(line)
          ? 'names the host of a package registry'
          : null;
      return what === null ? [] : [{ path, line: place + 1, what }];
    }),
  );
}
