/** The code of a compiled law made to run: as WebAssembly, or, where a host has none, operation by operation. */
import { assemble } from './assemble.ts';
import type { Code, Operation } from './laid.ts';
import { ALL_UNKNOWN, ALL_YES, BYTES, LANES, type Word } from './words.ts';

export type Executable = {
  readonly cells: Int32Array;
  /** For each stage, what works out its cells. */
  readonly runs: readonly (() => void)[];
};

const PAGE = 65_536;

/** What is used of WebAssembly, where the host has it. */
type Host = {
  readonly WebAssembly?: {
    readonly Memory: new (of: { initial: number }) => { readonly buffer: ArrayBuffer };
    readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
    readonly Instance: new (
      module: object,
      imports: object,
    ) => { readonly exports: Readonly<Record<string, unknown>> };
  };
};

/** @example executable([], [-1]).cells[0] // -1 */
export function executable(stages: readonly Code[], initial: readonly Word[]): Executable {
  const { WebAssembly: wasm } = globalThis as Host;
  if (wasm === undefined) return interpreted(stages, initial);
  try {
    const memory = new wasm.Memory({ initial: Math.max(1, Math.ceil((initial.length * BYTES) / PAGE)) });
    const cells = new Int32Array(memory.buffer);
    cells.set(initial);
    const { exports } = new wasm.Instance(new wasm.Module(assemble(stages)), { law: { cells: memory } });
    return { cells, runs: stages.map((_, at) => exports[String(at)] as () => void) };
  } catch {
    // A host may forbid it, or have no address space left: the answers are the same, only slower.
    return interpreted(stages, initial);
  }
}

/** The same, without WebAssembly. @example interpreted([[{ into: 0, of: [1, 2], kind: 'all' }]], [0, -1, 0]).runs.length // 1 */
export function interpreted(stages: readonly Code[], initial: readonly Word[]): Executable {
  const cells = Int32Array.from(initial);
  const runs = stages.map((code) => (): void => {
    for (const operation of code) cells[operation.into] = result(operation, cells);
  });
  return { cells, runs };
}

function result(operation: Operation, cells: Int32Array): Word {
  const [a, b] = operation.of.map((cell) => cells[cell] as Word) as [Word, Word];
  switch (operation.kind) {
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
    case 'word':
      return cells[a / BYTES + operation.at] as Word;
  }
}
