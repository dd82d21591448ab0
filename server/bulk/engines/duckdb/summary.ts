/** What a run is summed up to: how many lines by outcome, provision and need, and the first of those refused. */
import { FLAT_COLUMNS } from '@ytterby/facts/flat';
import type { Duckdb } from './open.ts';
import type { DuckdbQuestion, DuckdbResult } from './question.ts';

/** Refused lines that are given back with their cells; all are counted. */
const MOST_REFUSALS = 10_000;
/** Needs with the numbers taken out of their places, each once a line. */
const PLACES =
  "list_distinct(list_transform(needs, lambda one: CASE WHEN one LIKE '/%' THEN regexp_replace(one, '/[0-9]+', '/*', 'g') ELSE one END))";

/** Numbers of the lines without keys, and of those whose parts make no sense together. */
const REFUSED =
  'SELECT line_no FROM placed WHERE t IS NULL UNION ALL SELECT line_no FROM placed JOIN told USING (t) WHERE residue IS NULL';

export async function summaryOf(db: Duckdb, { source, columns }: DuckdbQuestion): Promise<DuckdbResult> {
  const counted = async (sql: string): Promise<Readonly<Record<string, number>>> =>
    Object.fromEntries((await db.rows(sql)).map((row) => [String(row.name), Number(row.n)]));
  const by = (list: string): string =>
    `SELECT name, sum(lines)::BIGINT AS n FROM (SELECT unnest(${list}) AS name, lines FROM answered) AS u GROUP BY name ORDER BY n DESC, name`;
  const [total] = await db.rows('SELECT count(*)::BIGINT AS n FROM placed');
  const [taken] = await db.rows(
    'SELECT coalesce(sum(lines), 0)::BIGINT AS n, count(*)::BIGINT AS distinct_n, coalesce(sum(lines) FILTER (WHERE narrower), 0)::BIGINT AS narrower FROM answered',
  );
  const given = FLAT_COLUMNS.flatMap(({ name }) =>
    columns[name] === undefined ? [] : [`CAST(${columns[name]} AS VARCHAR) AS ${name}`],
  );
  const refused = Number(total?.n) - Number(taken?.n);
  const refusals =
    refused === 0
      ? []
      : await db.rows(
          `SELECT raw.line_no, ${given.join(', ')} FROM ${source} AS raw WHERE raw.line_no IN (${REFUSED}) ORDER BY raw.line_no LIMIT ${MOST_REFUSALS}`,
        );
  return {
    lines: Number(total?.n),
    answered: Number(taken?.n),
    refused,
    distinct: Number(taken?.distinct_n),
    narrower: Number(taken?.narrower),
    refusals,
    byOutcome: await counted(
      "SELECT at_least || '..' || at_most AS name, sum(lines)::BIGINT AS n FROM answered GROUP BY name ORDER BY n DESC, name",
    ),
    byProvision: await counted(by('provisions')),
    byPossible: await counted(
      by('list_filter(provisions_open, lambda one: NOT list_contains(provisions, one))'),
    ),
    byNeed: await counted(by('needs')),
    byPlace: await counted(by(PLACES)),
  };
}
