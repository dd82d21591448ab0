/** The code of a compiled law run operation by operation, for a host that has no WebAssembly. */
import { FACTS_AT } from '../dossier/code.ts';
import type { Exact, View } from './exact.ts';
import type { Code, Layout, Operation, Walk } from './operations.ts';
import { CODES, entryOf } from './room.ts';
import { ALL_NO, ALL_UNKNOWN, ALL_YES, BYTES, LANES, type Word } from './words.ts';

/** What runs the code once, over the dossier in view. */
export function interpreter({ code, cells, dossier }: Layout, view: View, exact: Exact): () => void {
  const cell = new Int32Array(cells);
  const wordAt = (address: number): Word => view.memory[address / BYTES] as Word;
  const codeOf = (row: number, slot: number): number => wordAt(row + (FACTS_AT + slot) * BYTES);

  const result = (one: Exclude<Operation, Walk | { kind: 'write' | 'choose' }>): Word => {
    const [a, b] = ('of' in one ? one.of : []).map((of) => cell[of] as Word) as [Word, Word];
    switch (one.kind) {
      case 'all':
        return a & b;
      case 'any':
        return a | b;
      case 'agreed':
        return (a & b & ~ALL_UNKNOWN) | ((a | b) & ALL_UNKNOWN);
      case 'contrary':
        return ((a << LANES) | (a >>> LANES)) ^ ALL_YES;
      case 'exchanged':
        return (a << LANES) | (a >>> LANES);
      case 'constant':
        return one.word;
      case 'read':
        return wordAt(one.at);
      case 'truth':
        return wordAt(entryOf(one.table, codeOf(cell[one.row] as number, one.slot)));
      case 'answers': {
        const row = cell[one.row] as number;
        const code = codeOf(row, one.slot);
        const known = code < CODES ? wordAt(entryOf(one.table, code)) : 0;
        return known === 0 ? exact.answers(one.asked, row) : known;
      }
      case 'answer':
        return wordAt(a + one.nth * BYTES);
      case 'share':
        return exact.share(one.share, a, b);
      case 'sum':
        return exact.sum(one.sum, cell[one.row] as number);
    }
  };
  const walk = ({ outer, partsAt, size, row, guards, each, after }: Walk): void => {
    if (guards.length > 0 && guards.every((guard) => cell[guard] === ALL_NO)) return;
    const parts = (cell[outer] as number) + partsAt * BYTES;
    const [first, count] = [wordAt(parts), wordAt(parts + BYTES)];
    if (count === 0) return;
    for (let at = 0; at < count; at += 1) {
      cell[row] = dossier + (first + at * size) * BYTES;
      run(each);
    }
    run(after);
  };
  const run = (of: Code): void => {
    for (const one of of) {
      if (one.kind === 'walk') walk(one);
      else if (one.kind === 'write') view.memory[one.at / BYTES] = cell[one.of[0]] as Word;
      else if (one.kind === 'choose') exact.choose(one.sum, cell[one.of[0]] as Word);
      else cell[one.into] = result(one);
    }
  };
  return () => run(code);
}
