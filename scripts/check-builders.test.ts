import { expect, it } from 'vitest';
import { checkBuilders } from './check-builders.ts';

const door = {
  path: 'engine/index.ts',
  text: "export { allOf } from './nodes/all-of.ts';\nexport { type Node, trace } from './trace/trace.ts';\n",
};
const check = (path: string, text: string) => checkBuilders([{ path, text }], door).map(({ line }) => line);

it('lets builders and types through', () => {
  expect(check('law/cn/2025-61/rules.ts', "import { allOf, type Node } from '@ytterby/engine';")).toEqual([]);
  expect(check('law/cn/2025-61/rules.ts', "import type { trace } from '@ytterby/engine';")).toEqual([]);
});

it('stops an evaluator, the whole engine, and a name the door does not know', () => {
  const text = "import { allOf } from '@ytterby/engine';\nimport { trace } from '@ytterby/engine';";
  expect(checkBuilders([{ path: 'law/cn/2025-61/rules.ts', text }], door)).toEqual([
    {
      path: 'law/cn/2025-61/rules.ts',
      line: 2,
      what: 'law data may import only builders of the engine, and "trace" is none',
    },
  ]);
  expect(check('law/cn/2025-61/rules.ts', "import * as engine from '@ytterby/engine';")).toEqual([1]);
  expect(check('law/cn/2025-61/rules.ts', "import { guess } from '@ytterby/engine';")).toEqual([1]);
});

it('leaves the loaders, the tests and the other rooms alone', () => {
  const text = "import { trace } from '@ytterby/engine';";
  for (const path of ['law/index.ts', 'law/corpus/corpus.ts', 'law/cn/cases.test.ts', 'facts/a.ts']) {
    expect(check(path, text)).toEqual([]);
  }
});
