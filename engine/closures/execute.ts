/** The code of a compiled law made to run: as WebAssembly, or, where a host has none, operation by operation. */
import type { Dictionary } from '../dossier/dictionary.ts';
import { assemble } from './assemble.ts';
import { type Exact, exactOf, type View } from './exact.ts';
import { interpreter } from './interpret.ts';
import type { Layout } from './operations.ts';
import { BYTES } from './words.ts';

export type Executable = View & {
  /** Answers the dossier that lies in memory. */
  readonly run: () => void;
  /** Makes room for a dossier of so many words. */
  readonly fit: (words: number) => void;
};

const PAGE = 65_536;

/** What is used of WebAssembly, where the host has it. */
type Host = {
  readonly WebAssembly?: {
    readonly Memory: new (of: {
      initial: number;
    }) => {
      readonly buffer: ArrayBuffer;
      readonly grow: (pages: number) => number;
    };
    readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
    readonly Instance: new (
      module: object,
      imports: Readonly<Record<'law', object>>,
    ) => { readonly exports: { readonly run?: unknown } };
  };
};

/** A law that answers the dossier in its memory, and leaves its results there. */
export function executable(layout: Layout, dictionary: Dictionary): Executable {
  const { WebAssembly: wasm } = globalThis as Host;
  if (wasm === undefined) return interpreted(layout, dictionary);
  try {
    const memory = new wasm.Memory({ initial: pagesOf(layout, 0) });
    const [view, exact] = viewed(layout, dictionary, new Int32Array(memory.buffer));
    const module = new wasm.Module(assemble(layout));
    const { exports } = new wasm.Instance(module, { law: { memory, ...exact } });
    return Object.assign(view, {
      run: exports.run as () => void,
      fit: (words: number): void => {
        memory.grow(Math.max(0, pagesOf(layout, words) - (view.memory.length * BYTES) / PAGE));
        view.memory = new Int32Array(memory.buffer);
      },
    });
  } catch {
    // A host may forbid it, or have no address space left: the answers are the same, only slower.
    return interpreted(layout, dictionary);
  }
}

/** The same, without WebAssembly. */
export function interpreted(layout: Layout, dictionary: Dictionary): Executable {
  const memory = new Int32Array((pagesOf(layout, 0) * PAGE) / BYTES);
  const [view, exact] = viewed(layout, dictionary, memory);
  return Object.assign(view, {
    run: interpreter(layout, view, exact),
    fit: (words: number): void => {
      const longer = new Int32Array((pagesOf(layout, words) * PAGE) / BYTES);
      longer.set(view.memory);
      view.memory = longer;
    },
  });
}

const pagesOf = ({ dossier }: Layout, words: number): number =>
  Math.ceil((dossier + Math.max(words * BYTES, PAGE)) / PAGE);

function viewed(layout: Layout, dictionary: Dictionary, memory: Int32Array): [View, Exact] {
  for (const { at, word } of layout.written) memory[at / BYTES] = word;
  const view: View = { memory, rows: [], dictionary };
  return [view, exactOf(layout, view)];
}
