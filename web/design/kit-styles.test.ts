import { existsSync, globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const web = join(import.meta.dirname, '..');
const kit = dirname(createRequire(import.meta.url).resolve('@mantine/core/styles.css'));
const first = readFileSync(join(import.meta.dirname, 'kit-styles.ts'), 'utf8');
const sheet = (part: string): string => `@mantine/core/styles/${part}.css`;

describe('style sheets of the kit', () => {
  it('come with every part that is drawn: on the first screen, or where it is used', () => {
    const used = globSync('{app,parts,screens}/**/*.tsx', { cwd: web }).flatMap((file) => {
      const text = readFileSync(join(web, file), 'utf8');
      const [, named = ''] = /import \{([^}]*)\} from '@mantine\/core'/.exec(text) ?? [];
      return named
        .split(',')
        .map((part) => part.trim())
        .filter((part) => existsSync(join(kit, 'styles', `${part}.css`)))
        .map((part) => ({ file, part, styled: first.includes(sheet(part)) || text.includes(sheet(part)) }));
    });
    expect(used.length).toBeGreaterThan(50);
    expect(used.filter(({ styled }) => !styled)).toEqual([]);
  });
});
