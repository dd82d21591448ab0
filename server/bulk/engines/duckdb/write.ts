/** Every line with its answer, in the order of the lines, in the form that is asked for. */
import { PARQUET_FORM } from '../../output/write-parquet.ts';
import type { Duckdb } from './open.ts';
import type { DuckdbQuestion, OutputShape } from './question.ts';

const ANSWER_SHAPE: readonly OutputShape[] = [
  ...['at_least', 'at_most'].map((name): OutputShape => ({ name, of: 'answer', sql: name, type: 'text' })),
  ...['provisions', 'provisions_open', 'duties', 'duties_open', 'needs'].map(
    (name): OutputShape => ({ name, of: 'answer', sql: name, type: 'list' }),
  ),
  ...['law_version', 'law_hash'].map(
    (name): OutputShape => ({ name, of: 'answer', sql: name, type: 'text' }),
  ),
];
/** Makes `placed` of `keyed`: what is carried of each line and the number of its keys, none where it has none. */
export async function placeLines(
  db: Pick<Duckdb, 'run'>,
  { carried }: DuckdbQuestion,
  keyCount: number,
): Promise<void> {
  const same = Array.from({ length: keyCount }, (_, key) => `k.k${key} = u.k${key}`).join(' AND ');
  const columns = ['line_no', ...carried.map((name) => `"carried ${name}"`), 'u.t'];
  await db.run(
    `CREATE TABLE placed AS SELECT ${columns.join(', ')} FROM keyed AS k LEFT JOIN tuples AS u ON ${same}`,
  );
  // Given back here, beside other work: so much memory takes a while.
  await db.run('DROP VIEW keyed');
  await db.run('DROP TABLE coded');
}

/** Every answered line with its answer, in their order. */
export async function write(db: Duckdb, { output, carried }: DuckdbQuestion): Promise<void> {
  const form = {
    parquet: PARQUET_FORM,
    // Whole lines, as `csvLine` writes them: nothing is left to be quoted.
    csv: "FORMAT csv, HEADER, QUOTE '', ESCAPE '', DELIMITER '\u001f'",
    ndjson: 'FORMAT json',
  };
  const columns = output.columns ?? [
    ...carried.map((name): OutputShape => ({ name, of: 'line', sql: `k."carried ${name}"` })),
    ...ANSWER_SHAPE,
  ];
  const ofAnswer = columns.filter((one) => one.of === 'answer');
  const shaped = ofAnswer.map(({ name, sql }) => `${sql} AS "${name}"`).join(', ');
  await db.run(`CREATE TABLE shaped AS SELECT residue, ${shaped} FROM answered`);
  const words = ofAnswer.map(
    ({ name, type }) => `SELECT ${type === 'list' ? `unnest("${name}")` : `"${name}"`} AS word FROM shaped`,
  );
  // Words of a closed list are written as their numbers, which is quicker than as texts.
  await db.run(
    `CREATE TYPE word AS ENUM (SELECT DISTINCT CAST(word AS VARCHAR) AS word FROM (${words.join(' UNION ALL ')}) AS w WHERE word IS NOT NULL ORDER BY word)`,
  );
  const outcome = ofAnswer.map(({ name, type }) => {
    if (type !== 'list') return `"${name}"::word AS "${name}"`;
    return output.form === 'csv'
      ? `nullif(array_to_string("${name}", ';'), '') AS "${name}"`
      : `"${name}"::word[] AS "${name}"`;
  });
  await db.run(`CREATE TABLE outcomes AS SELECT residue, ${outcome.join(', ')} FROM shaped`);
  const select = columns.map(({ name, of, sql }) => `${of === 'line' ? sql : `o."${name}"`} AS "${name}"`);
  const cells = columns.map(({ name, of, sql }) =>
    of === 'line' ? csvCell(sql) : `coalesce(CAST(o."${name}" AS VARCHAR), '')`,
  );
  const line = `${cells.join(" || ',' || ")} AS "${columns.map(({ name }) => name).join(',')}"`;
  const own = carried.map((name) => `"carried ${name}"`);
  // Joins bring lines out of order, and only what has just been sorted stays as it is until it is written. Outcomes are
  // few, and are looked up in one list of them all, which leaves their lists where they are.
  const told = `SELECT ${['line_no', ...own, 'residue'].join(', ')} FROM placed JOIN told USING (t) WHERE residue IS NOT NULL ORDER BY line_no`;
  const all = '(SELECT list(one ORDER BY one.residue) FROM outcomes AS one)';
  const answered = `SELECT ${[...own, `${all}[residue + 1] AS o`].join(', ')} FROM (${told}) AS p`;
  await db.run('SET preserve_insertion_order = true');
  await db.run(
    `COPY (SELECT ${output.form === 'csv' ? line : select.join(', ')} FROM (${answered}) AS k)
      TO '${output.file.replaceAll("'", "''")}' (${form[output.form]})`,
  );
}

/** A cell of CSV as `csvLine` writes it. */
const csvCell = (sql: string): string => {
  const text = `CAST(${sql} AS VARCHAR)`;
  const safe = `CASE WHEN regexp_matches(${text}, '^[=+@\\t\\r-]') AND NOT regexp_full_match(${text}, '-?[0-9]+([.][0-9]+)?') THEN '''' || ${text} ELSE ${text} END`;
  return `coalesce(CASE WHEN regexp_matches(${safe}, '[",\\n\\r]') THEN '"' || replace(${safe}, '"', '""') || '"' ELSE ${safe} END, '')`;
};
