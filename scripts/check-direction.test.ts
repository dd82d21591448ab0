/** Good and bad imports, each a file of its own as the check would read it. */
import { describe, expect, it } from 'vitest';
import { checkDirection } from './check-direction.ts';

const declared = { facts: ['pinyin-pro'], cli: ['csv-parse'] };
const check = (path: string, text: string) => checkDirection([{ path, text }], declared);

describe('good', () => {
  it.each([
    ['engine/nodes/all-of.ts', "import type { Node } from './node.ts';"],
    ['engine/trace/index.ts', "export * from '../nodes/node.ts';"],
    ['law/cn/2025-61/rules.ts', "import { allOf } from '@ytterby/engine';"],
    ['law/lists/index.ts', "import rows from './data/rows.json' with { type: 'json' };"],
    ['law/cn/cases.test.ts', "import { readFileSync } from 'node:fs';\nimport { parse } from 'yaml';"],
    ['law/scripts/print.ts', "import { writeFileSync } from 'node:fs';"],
    ['facts/parties/pinyin.ts', "import { pinyin } from 'pinyin-pro';\nimport '@ytterby/law/lists';"],
    [
      'cli/main.ts',
      "import fs from 'node:fs';\nimport { parse } from 'csv-parse/sync';\nimport '@ytterby/facts';",
    ],
    ['cli/bin/ytterby.mjs', "import { reaches } from '../../scripts/boot/node.mjs';"],
    ['scripts/test.ts', "import '../law/index.ts';"],
  ])('%s', (path, text) => {
    expect(check(path, text)).toEqual([]);
  });
});

describe('bad', () => {
  it.each([
    ['engine/a.ts', "import '@ytterby/law'", 'engine may not import law'],
    ['engine/a.ts', "import type { Rule } from '@ytterby/law';", 'engine may not import law'],
    ['engine/a.ts', "type Rule = import('@ytterby/facts').Rule;", 'engine may not import facts'],
    ['engine/a.test.ts', "import '@ytterby/law';", 'engine may not import law'],
    ['law/a.ts', "export * from '@ytterby/facts/parties';", 'law may not import facts'],
    ['facts/a.ts', "const cli = await import('ytterby');", 'facts may not import cli'],
    ['law/a.ts', "import '../engine/index.ts';", 'reaches out of law/ by a path: use the package name'],
    ['law/a.ts', "import '../law-drafts/a.ts';", 'reaches out of law/ by a path: use the package name'],
    [
      'cli/main.ts',
      "import '../scripts/boot/node.mjs';",
      'reaches out of cli/ by a path: use the package name',
    ],
    ['law/a.ts', "import '@ytterby/law/lists';", 'imports its own room by package name: use a relative path'],
    ['engine/a.ts', "import fs from 'node:fs';", 'engine is pure and may not import node:fs'],
    ['facts/a.ts', "import { join } from 'path';", 'facts is pure and may not import path'],
    ['law/a.ts', "import 'yaml';", 'law is built from @ytterby/engine alone and may not import yaml'],
    ['facts/a.ts', "import 'opencc-js';", 'facts/package.json does not declare opencc-js'],
    ['cli/a.ts', "import '@scope/name/part';", 'cli/package.json does not declare @scope/name'],
  ])('%s: %s', (path, text, what) => {
    expect(check(path, text)).toEqual([{ path, line: 1, what }]);
  });

  it('names the line', () => {
    const text = "import './b.ts';\n\nexport { Rule } from '@ytterby/law';\n";
    expect(check('engine/a.ts', text)).toMatchObject([{ line: 3 }]);
  });

  it('reports a file that does not parse', () => {
    expect(check('engine/a.ts', '\nconst = 1;')).toMatchObject([
      { line: 2, what: expect.stringMatching(/^does not parse/) },
    ]);
  });
});
