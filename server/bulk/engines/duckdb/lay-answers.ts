/** The answers of the residues as a table of DuckDB. They go in as JSON: read as SQL, their many lists take far longer. */
import { sqlText } from '@ytterby/engine/sql';
import { type Answered, LISTS } from './lists.ts';
import type { Duckdb } from './open.ts';

const TYPES: Readonly<Record<string, unknown>> = {
  ...{ residue: 'BIGINT', at_least: 'VARCHAR', at_most: 'VARCHAR', narrower: 'BOOLEAN' },
  ...Object.fromEntries(LISTS.map((name) => [name, ['VARCHAR']])),
};
/** Answers in one statement. */
const PART = 5_000;

/** Makes `lists`: of each `residue` its interval and its lists. */
export async function layAnswers(
  db: Pick<Duckdb, 'run'>,
  answers: readonly (Answered & { readonly residue: number })[],
): Promise<void> {
  const read = (part: readonly unknown[]): string =>
    `SELECT unnest(from_json(${sqlText(JSON.stringify(part))}, ${sqlText(JSON.stringify([TYPES]))}), recursive := false) AS one`;
  const columns = Object.keys(TYPES).map((name) => `one.${name} AS ${name}`);
  await db.run(`CREATE TABLE lists AS SELECT ${columns.join(', ')} FROM (${read([])}) AS none`);
  for (let from = 0; from < answers.length; from += PART)
    await db.run(
      `INSERT INTO lists SELECT ${columns.join(', ')} FROM (${read(answers.slice(from, from + PART))}) AS part`,
    );
}
