/**
 * Answers as they are printed: pretty JSON for one and an array for several, one line each, or prose. Written as they
 * come, so that a long run holds one answer in memory.
 */
import type { Determination } from '@ytterby/facts';
import { printJson } from '@ytterby/facts';
import { sentenceOf } from '@ytterby/language';
import type { Corpus } from '@ytterby/law';
import type { Place } from '@ytterby/server/intake';
import type { Task } from '../command.ts';
import type { AnyFault } from '../fault.ts';
import { explain } from '../prose/explain.ts';

import { write } from './write.ts';

export type Answers = {
  readonly add: (answer: Determination, place: Place, several: boolean) => Promise<void>;
  /** A document with faults: in NDJSON an error object stands in its place. */
  readonly refuse: (faults: readonly AnyFault[], place: Place, several: boolean) => Promise<void>;
  /** `read`: every document could be read. */
  readonly end: (read: boolean) => Promise<void>;
};

export function answersAs(form: 'json' | 'ndjson' | 'prose', corpus: Corpus, task: Task): Answers {
  const { stdout } = task.world;
  const errorOf = (faults: readonly AnyFault[], place: Place): unknown => ({
    error: {
      ...(place.kind === 'line' ? { line: place.line } : {}),
      ...(place.kind === 'index' ? { index: place.index } : {}),
      faults: faults.map((fault) => faultObject(fault, task)),
    },
  });
  if (form === 'ndjson') {
    const line = (value: unknown): Promise<void> => write(stdout, `${printJson(value, 0)}\n`);
    return {
      add: line,
      refuse: (faults, place) => (place.kind === 'alone' ? Promise.resolve() : line(errorOf(faults, place))),
      end: () => Promise.resolve(),
    };
  }
  let begun = false;
  let alone = false;
  if (form === 'prose') {
    return {
      add: (answer) => {
        const gap = begun ? `\n${'─'.repeat(task.width)}\n\n` : '';
        begun = true;
        return write(stdout, `${gap}${explain(answer, corpus, task)}`);
      },
      refuse: () => Promise.resolve(),
      end: () => Promise.resolve(),
    };
  }
  const element = (value: unknown): Promise<void> => {
    const text = printJson(value, 2).replaceAll('\n', '\n  ');
    const lead = begun ? ',\n  ' : '[\n  ';
    begun = true;
    return write(stdout, `${lead}${text}`);
  };
  return {
    add: (answer, place, several) => {
      alone = place.kind === 'alone' && !several;
      return alone ? write(stdout, `${printJson(answer, 2)}\n`) : element(answer);
    },
    refuse: (faults, place) => (place.kind === 'line' ? element(errorOf(faults, place)) : Promise.resolve()),
    // No transaction in what could be read is an empty list of answers.
    end: (read) =>
      begun ? write(stdout, '\n]\n') : read && !alone ? write(stdout, '[]\n') : Promise.resolve(),
  };
}

/** A fault as data, with the sentence beside it. */
function faultObject(fault: AnyFault, task: Task): unknown {
  const { code, path, found, expected } = fault;
  return { code, path, found, expected, message: sentenceOf(fault, task.say) };
}
