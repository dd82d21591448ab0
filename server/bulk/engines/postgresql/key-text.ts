/**
 * The key of a canonical line: lines of one key are the same to the law, whatever their names, days and amounts, so that
 * each is answered once. Layers of SELECT over the lines, each kept apart so that a cell is taken apart once.
 */
import { dayAfter } from '@ytterby/engine';
import { sqlDay } from '@ytterby/engine/sql';
import { FLAT_COLUMNS, type FlatSql } from '@ytterby/facts/flat';
import type { Corpus } from '@ytterby/law';

/** Contents of more parts than this are told apart as they are. */
const MOST_PARTS = 4;

/** A SELECT of every column of `lines` with `line_key` and `known_class`, the first day on which as much was known. */
export function keyedLines(lines: string, sql: FlatSql, corpus: Corpus): string {
  const days = classesOfDays(corpus);
  const { steps, amounts } = sql.amountSteps({
    ...{ value: { sql: 'item_value', exact: false }, content: 'content', parts: MOST_PARTS, isKnown: true },
  });
  const cells = FLAT_COLUMNS.map(({ name }) => {
    if (name === 'on_day') return classOf('on_day', days.on);
    if (name === 'known_at') return classOf('known_at', days.known);
    // What goes through China is warned of; that a value or a content is given at all names an item.
    if (name === 'via') return "via LIKE '%CN%'";
    if (name === 'item_value' || name === 'content') return `${name} IS NOT NULL`;
    return sql.reduced[name] ?? name;
  });
  const layers = [
    `SELECT *, coalesce(${sql.mayBeMeasured('entries')}, FALSE) AS is_measured FROM ${lines} AS l OFFSET 0`,
    ...steps.map((step) => `SELECT *, ${step.join(', ')} FROM`),
  ];
  const relation = layers.reduce((inner, layer, at) => `${layer} (${inner}) AS a${at} OFFSET 0`);
  const own = ['line_no', ...FLAT_COLUMNS.map(({ name }) => name)].join(', ');
  return [
    `SELECT ${own}, ${classOf('known_at', days.known)} AS known_class,`,
    `md5(ROW(${[...cells, amounts].join(', ')})::text) AS line_key FROM (${relation}) AS keyed`,
  ].join('\n');
}

/** The last of the days that is not after the column's. */
function classOf(column: string, days: readonly string[]): string {
  const steps = days.toReversed().map((day) => `WHEN ${column} >= ${sqlDay(day)} THEN ${sqlDay(day)}`);
  return `CASE ${steps.join(' ')} ELSE ${column} END`;
}

/** Days on which the law turns, and on which more of it was known; past what the corpus knows, a warning turns too. */
function classesOfDays({ law, covers, knownUpTo }: Corpus): {
  readonly on: readonly string[];
  readonly known: readonly string[];
} {
  const turns = law.acts.flatMap((act) => [
    act.from,
    ...(act.kind === 'suspend' && act.until !== null ? [dayAfter(act.until)] : []),
  ]);
  const beyond = dayAfter(knownUpTo);
  const within = (days: readonly string[]): readonly string[] =>
    [...new Set([covers.from, beyond, ...days])]
      .filter((day) => day >= covers.from && day <= covers.to)
      .sort();
  return { on: within(turns), known: within(law.acts.map((act) => act.published)) };
}
