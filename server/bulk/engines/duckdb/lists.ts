/**
 * The distinct lines as the tracer lists them: provisions, duties and needs in its order, the needs from the decision
 * diagram, which is exact. While it is at it, the tracer's whole answer is compared with SQL's: a difference stops the run.
 */
import { createDeterminer } from '@ytterby/facts';
import { FLAT_COLUMNS, type FlatRow, fromFlat } from '@ytterby/facts/flat';
import type { NamedCorpus } from '@ytterby/law';
import { answerOf } from '../../work/answer-row.ts';

export type Asking = {
  readonly named: NamedCorpus;
  readonly knownAt: string;
  readonly settled: Readonly<Record<string, string>>;
};

export const LISTS = ['provisions', 'provisions_open', 'duties', 'duties_open', 'needs'] as const;
export type Lists = Readonly<Record<(typeof LISTS)[number], readonly string[]>>;

export type ListsOf = (line: Readonly<Record<string, unknown>>) => Lists;

/** From a distinct line with SQL's answer to its lists in the order of the determination. */
export function lister({ named, knownAt, settled }: Asking): ListsOf {
  const determiner = createDeterminer(named);
  return (line) => {
    const cells = Object.fromEntries(FLAT_COLUMNS.map(({ name }) => [name, line[name]]));
    const read = fromFlat(cells as FlatRow, named.corpus);
    if ('faults' in read) throw new Error(`a distinct line is refused: ${JSON.stringify(read.faults)}`);
    const found = determiner.determine(read.transaction, { today: knownAt, assume: settled });
    const { provisions, may_apply, duties, needs, at_least, at_most } = answerOf(found);
    const lists: Lists = {
      ...{ provisions, provisions_open: may_apply, needs },
      duties: duties.filter((one) => !one.endsWith('?')),
      duties_open: duties.flatMap((one) => (one.endsWith('?') ? [one.slice(0, -1)] : [])),
    };
    const [sql, traced] = [textOf(line), textOf({ ...lists, at_least, at_most })];
    if (sql === traced) return lists;
    throw new Error(`SQL answers ${sql}, the tracer ${traced}: ${JSON.stringify(cells)}`);
  };
}

/** Interval and lists as one text, in whatever order they come. */
function textOf(answer: Readonly<Record<string, unknown>>): string {
  const lists = ['provisions', 'provisions_open', 'duties', 'duties_open'].map((name) =>
    [...((answer[name] ?? []) as readonly string[])].sort().join(' '),
  );
  return [`${String(answer.at_least)}..${String(answer.at_most)}`, ...lists].join('; ');
}
