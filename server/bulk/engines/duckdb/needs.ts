/**
 * Needs of the distinct lines that are open, from the decision diagram, which is exact; SQL has answered the rest. While
 * it is at it, the tracer's whole answer is compared with SQL's: a difference stops the run.
 */
import { createDeterminer } from '@ytterby/facts';
import { FLAT_COLUMNS, type FlatRow, fromFlat } from '@ytterby/facts/flat';
import type { NamedCorpus } from '@ytterby/law';

export type Asking = {
  readonly named: NamedCorpus;
  readonly knownAt: string;
  readonly settled: Readonly<Record<string, string>>;
};

export type NeedsOf = (line: Readonly<Record<string, unknown>>) => readonly string[];

/** From a distinct line with its answer to the keys of its needs, the most decisive first. */
export function asker({ named, knownAt, settled }: Asking): NeedsOf {
  const determiner = createDeterminer(named);
  return (line) => {
    const cells = Object.fromEntries(FLAT_COLUMNS.map(({ name }) => [name, line[name]]));
    const read = fromFlat(cells as FlatRow, named.corpus);
    if ('faults' in read) throw new Error(`a distinct line is refused: ${JSON.stringify(read.faults)}`);
    const { outcome, needs } = determiner.determine(read.transaction, { today: knownAt, assume: settled });
    if (outcome.atLeast !== line.at_least || outcome.atMost !== line.at_most) {
      const said = `${String(line.at_least)}..${String(line.at_most)}`;
      throw new Error(
        `SQL answers ${said}, the tracer ${outcome.atLeast}..${outcome.atMost}: ${JSON.stringify(cells)}`,
      );
    }
    return needs.map((need) => need.key);
  };
}
