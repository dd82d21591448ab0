/** Classifications as they are printed: one JSON object a line, or prose. Written as they come. */
import type { Classification, ClassifyInput } from '@ytterby/facts/classification';
import type { Corpus } from '@ytterby/law';
import type { ItemFault, Place } from '@ytterby/server/intake';
import type { Task } from '../command.ts';
import type { AnyFault } from '../fault.ts';
import { write } from '../output/write.ts';
import { wordsOf } from '../prose/words.ts';
import { dataOf } from './say-fault.ts';
import { sayItem } from './say-item.ts';

export type Answers = {
  readonly add: (input: ClassifyInput, found: Classification, place: Place) => Promise<void>;
  /** An item with faults: an error object stands in its place. */
  readonly refuse: (
    faults: readonly (AnyFault | ItemFault)[],
    place: Place,
    id: string | undefined,
  ) => Promise<void>;
};

export function answersOf(explained: boolean, corpus: Corpus, task: Task): Answers {
  const { stdout } = task.world;
  if (!explained) {
    const line = (value: unknown): Promise<void> => write(stdout, `${JSON.stringify(value)}\n`);
    return {
      add: (input, { candidates, nothingElse }) => line({ id: input.id ?? null, candidates, nothingElse }),
      refuse: (faults, place, id) =>
        place.kind === 'alone'
          ? Promise.resolve()
          : line({
              id: id ?? null,
              error: {
                ...(place.kind === 'line' ? { line: place.line } : { index: place.index }),
                faults: faults.map((fault) => dataOf(fault, task)),
              },
            }),
    };
  }
  const words = wordsOf(corpus, task.language, task.say);
  const names = new Map(corpus.lists.entries.map((entry) => [entry.code, words.text(entry.names)]));
  let begun = false;
  return {
    add: async (input, found, place) => {
      await write(stdout, `${begun ? '\n' : ''}${sayItem(input, found, place, words, names, task)}`);
      begun = true;
    },
    refuse: () => Promise.resolve(),
  };
}
