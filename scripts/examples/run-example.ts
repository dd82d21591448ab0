/** Evaluates an example with the names its file exports and imports, the doors of the rooms, and a few fixtures. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Example } from './find-examples.ts';

export type Names = Readonly<Record<string, unknown>>;

export type Outcome =
  | { readonly kind: 'ran'; readonly actual: unknown; readonly expected: unknown }
  | { readonly kind: 'not-run'; readonly why: string };

/** What can be named in an example of a file: its own exports first, then what it imports. */
export async function namesOf(root: string, path: string): Promise<Names> {
  const text = readFileSync(join(root, path), 'utf8');
  const imports = [...text.matchAll(/import (?:type )?\{([^}]*)\} from '([^']+)'/g)];
  const gathered: Record<string, unknown> = {};
  for (const [, list, from] of imports) {
    const specifier = from as string;
    const module = await import(specifier.startsWith('.') ? join(root, dirname(path), specifier) : specifier);
    for (const part of (list as string).split(',')) {
      const [name, local] = part
        .trim()
        .replace(/^type /, '')
        .split(' as ');
      if (name && name in module) gathered[local ?? name] = module[name];
    }
  }
  return { ...gathered, ...(await import(join(root, path))) };
}

/** Run one example; a name that nobody gives, or a value said in words only, leaves it not run. */
export function runExample(example: Example, names: Names): Outcome {
  if (example.value === null) return { kind: 'not-run', why: 'says no value' };
  const expected = valueSaid(example.value, names);
  if (expected === undefined) return { kind: 'not-run', why: `says its value in words: ${example.value}` };
  try {
    return { kind: 'ran', actual: evaluate(example.expression, names), expected: expected.value };
  } catch (thrown) {
    if (thrown instanceof ReferenceError) return { kind: 'not-run', why: thrown.message };
    if (thrown instanceof SyntaxError) return { kind: 'not-run', why: 'is no expression' };
    return { kind: 'ran', actual: thrown, expected: expected.value };
  }
}

/** The value at the head of what is said: `true, where a rule asks for it` says `true`. */
function valueSaid(said: string, names: Names): { readonly value: unknown } | undefined {
  const cuts = [...said.matchAll(/[,:;]? /g)].map((cut) => cut.index);
  for (const end of [...cuts, said.length]) {
    try {
      return { value: evaluate(said.slice(0, end), names) };
    } catch {}
  }
  return undefined;
}

function evaluate(code: string, names: Names): unknown {
  // The mark of TypeScript for "not null" means nothing when it runs.
  const plain = code.replace(/([\w)\]])!(?=[.),\]]|$)/g, '$1');
  const last = plain.startsWith('const ') ? plain.lastIndexOf('; ') : -1;
  const [before, result] = last < 0 ? ['', plain] : [plain.slice(0, last + 1), plain.slice(last + 2)];
  const known = Object.keys(names).filter((name) => /^[A-Za-z_]\w*$/.test(name) && name !== 'default');
  const made = new Function(...known, `"use strict"; ${before} return (${result});`);
  return made(...known.map((name) => names[name]));
}
