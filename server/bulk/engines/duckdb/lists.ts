/**
 * The distinct lines as the tracer answers them: provisions, duties and needs in its order, the needs and the interval
 * from the decision diagram, which is exact. While it is at it, the tracer's answer is held against SQL's: what SQL left
 * wider is counted, and a contradiction stops the run.
 */
import { createDeterminer, type Determination } from '@ytterby/facts';
import { FLAT_COLUMNS, type FlatRow, fromFlat } from '@ytterby/facts/flat';
import type { NamedCorpus } from '@ytterby/law';
import { answerOf } from '../../work/answer-row.ts';
import { heldAgainst, type SqlAnswer } from '../held-against.ts';

export type Asking = {
  readonly named: NamedCorpus;
  readonly knownAt: string;
  readonly settled: Readonly<Record<string, string>>;
};

export const LISTS = ['provisions', 'provisions_open', 'duties', 'duties_open', 'needs'] as const;
export type Lists = Readonly<Record<(typeof LISTS)[number], readonly string[]>>;

/** A distinct line's answer. `narrower`: SQL's interval was wider than this one. */
export type Answered = Lists & {
  readonly at_least: string;
  readonly at_most: string;
  readonly narrower: boolean;
};

export type Lister = {
  /** The determination of a distinct line. */
  readonly determined: (line: FlatRow) => Determination;
  /** SQL's answer and the determination of the same line, as the exact answer, its lists in the determination's order. */
  readonly held: (row: Readonly<Record<string, unknown>>, found: Determination) => Answered;
};

export function lister({ named, knownAt, settled }: Asking): Lister {
  const determiner = createDeterminer(named);
  return {
    determined: (line) => {
      const cells = Object.fromEntries(FLAT_COLUMNS.map(({ name }) => [name, line[name]]));
      const read = fromFlat(cells, named.corpus);
      if ('faults' in read) throw new Error(`a distinct line is refused: ${JSON.stringify(read.faults)}`);
      return determiner.determine(read.transaction, { today: knownAt, assume: settled });
    },
    held: (row, found) => {
      const held = heldAgainst(sqlAnswer(row), found);
      if (typeof held === 'object') throw new Error(`${held.says}: ${JSON.stringify(found)}`);
      const { provisions, may_apply, duties, needs, at_least, at_most } = answerOf(found);
      return {
        ...{ at_least, at_most, provisions, provisions_open: may_apply, needs },
        duties: duties.filter((one) => !one.endsWith('?')),
        duties_open: duties.flatMap((one) => (one.endsWith('?') ? [one.slice(0, -1)] : [])),
        narrower: held === 'narrower',
      };
    },
  };
}

function sqlAnswer(line: Readonly<Record<string, unknown>>): SqlAnswer {
  const list = (name: string): readonly string[] => (line[name] ?? []) as readonly string[];
  return {
    at_least: String(line.at_least),
    at_most: String(line.at_most),
    provisions: list('provisions'),
    provisions_open: list('provisions_open'),
    duties: list('duties'),
    duties_open: list('duties_open'),
  };
}
