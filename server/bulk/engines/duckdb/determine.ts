/**
 * Determines lines in DuckDB: reads them where they are, reduces each to a key of what the law tells apart, answers each
 * residue of the law once by the compiled law, and joins the answers back. Rows never pass through JavaScript.
 */
import { duckdb, sqlText } from '@ytterby/engine/sql';
import { FLAT_COLUMNS, type FlatRow, flatSql, type Spread } from '@ytterby/facts/flat';
import { layKeys } from './keys.ts';
import { LISTS, lister } from './lists.ts';
import { type Duckdb, openDuckdb } from './open.ts';
import type { DuckdbQuestion, DuckdbResult, OutputShape } from './question.ts';
import { layResidues } from './residues.ts';

/** Lists longer than this stay lists; shorter ones are spread over columns, which is quicker. */
const WIDEST_SPREAD = 4;
/** Refused lines that are given back with their cells; all are counted. */
const MOST_REFUSALS = 10_000;
const ANSWER_SHAPE: readonly OutputShape[] = [
  ...['at_least', 'at_most'].map((name): OutputShape => ({ name, of: 'answer', sql: name, type: 'text' })),
  ...['provisions', 'provisions_open', 'duties', 'duties_open', 'needs'].map(
    (name): OutputShape => ({ name, of: 'answer', sql: name, type: 'list' }),
  ),
  ...['law_version', 'law_hash'].map(
    (name): OutputShape => ({ name, of: 'answer', sql: name, type: 'text' }),
  ),
];
/** Needs with the numbers taken out of their places, each once a line. */
const PLACES =
  "list_distinct(list_transform(needs, lambda one: CASE WHEN one LIKE '/%' THEN regexp_replace(one, '/[0-9]+', '/*', 'g') ELSE one END))";

export async function determineInDuckdb(question: DuckdbQuestion): Promise<DuckdbResult> {
  const db = await openDuckdb(question.bounds);
  try {
    return await determineWith(db, question);
  } finally {
    db.close();
  }
}

async function determineWith(db: Duckdb, question: DuckdbQuestion): Promise<DuckdbResult> {
  const { named, knownAt, settled, progress } = question;
  const { corpus, hash } = named;
  progress?.('reading');
  const sqlOf = (spellings: readonly string[]) => flatSql({ corpus, dialect: duckdb, settled, spellings });
  const keys = await layKeys(db, question, sqlOf);
  const { spellings } = keys;
  const plain = sqlOf(spellings);

  progress?.('reducing');
  const lines = await layResidues(db, question, keys);

  progress?.('answering');
  await layLines(db, lines);
  const source = Object.fromEntries(FLAT_COLUMNS.map(({ name }) => [name, `raw.${name}`]));
  await db.run(
    `CREATE TABLE line AS SELECT line_no, ${plain.canonical(source, `DATE '${knownAt}'`)} FROM cells_of_lines AS raw`,
  );
  const days = await db.rows('SELECT DISTINCT known_at::VARCHAR AS day FROM line');
  await db.run(
    `CREATE TABLE law AS ${plain.lawRows({ on: corpus.covers, knownAt: days.map((row) => String(row.day)) })}`,
  );
  const compiled = flatSql({ corpus, dialect: duckdb, settled, spellings, spread: await spreadOf(db) });
  await db.run(`CREATE TABLE answers AS ${compiled.answers('line', 'law')}`);

  progress?.('asking-needs');
  const answerOf = lister({ named, knownAt, settled });
  const rows = await db.rows('SELECT * FROM answers');
  await db.run(
    `CREATE TABLE lists (residue BIGINT, at_least VARCHAR, at_most VARCHAR, narrower BOOLEAN, ${LISTS.map((name) => `${name} VARCHAR[]`).join(', ')})`,
  );
  const values = rows.map((row) => {
    const one = answerOf({ ...lines[Number(row.line_no)], ...row });
    const span = `${sqlText(one.at_least)}, ${sqlText(one.at_most)}, ${one.narrower}`;
    return `(${row.line_no}, ${span}, ${LISTS.map((name) => `[${one[name].map(sqlText).join(', ')}]`).join(', ')})`;
  });
  for (let from = 0; from < values.length; from += 5_000) {
    await db.run(`INSERT INTO lists VALUES ${values.slice(from, from + 5_000).join(', ')}`);
  }
  await db.run(
    `CREATE TABLE answered AS SELECT l.*, n.lines, '${corpus.version}' AS law_version, '${hash}' AS law_hash
     FROM lists AS l JOIN (SELECT residue, sum(lines)::BIGINT AS lines FROM told JOIN tuples USING (t) GROUP BY residue) AS n ON n.residue = l.residue`,
  );

  progress?.('writing');
  await write(db, question, keys.count);
  return summaryOf(db, question, keys.count);
}

/** The lines of the residues as texts, as a source of lines has them. */
async function layLines(db: Duckdb, lines: readonly FlatRow[]): Promise<void> {
  const names = FLAT_COLUMNS.map(({ name }) => name);
  await db.run(
    `CREATE TABLE cells_of_lines (line_no BIGINT, ${names.map((name) => `${name} VARCHAR`).join(', ')})`,
  );
  const appender = await db.connection.createAppender('cells_of_lines');
  lines.forEach((line, at) => {
    appender.appendBigInt(BigInt(at));
    for (const name of names) {
      const cell = line[name];
      if (cell == null) appender.appendNull();
      else appender.appendVarchar(String(cell));
    }
    appender.endRow();
  });
  appender.closeSync();
}

/** Every line with its answer, in the order of the lines. */
async function write(db: Duckdb, { output, carried }: DuckdbQuestion, keyCount: number): Promise<void> {
  const form = {
    parquet: 'FORMAT parquet, COMPRESSION snappy, WRITE_BLOOM_FILTER false',
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
  const keys = [...Array.from({ length: keyCount }, (_, key) => `k${key}`), 'amounts'];
  const select = columns.map(({ name, of, sql }) => `${of === 'line' ? sql : `o."${name}"`} AS "${name}"`);
  const cells = columns.map(({ name, of, sql }) =>
    of === 'line' ? csvCell(sql) : `coalesce(CAST(o."${name}" AS VARCHAR), '')`,
  );
  const line = `${cells.join(" || ',' || ")} AS "${columns.map(({ name }) => name).join(',')}"`;
  await db.inOrder(
    `COPY (SELECT ${output.form === 'csv' ? line : select.join(', ')}
      FROM keyed AS k JOIN (SELECT * FROM tuples JOIN told USING (t)) AS u ON ${keys.map((name) => `k.${name} = u.${name}`).join(' AND ')}
      JOIN outcomes AS o ON o.residue = u.residue)
      TO '${output.file.replaceAll("'", "''")}' (${form[output.form]})`,
  );
}

/** A cell of CSV as `csvLine` writes it. */
const csvCell = (sql: string): string => {
  const text = `CAST(${sql} AS VARCHAR)`;
  const safe = `CASE WHEN regexp_matches(${text}, '^[=+@\\t\\r-]') AND NOT regexp_full_match(${text}, '-?[0-9]+([.][0-9]+)?') THEN '''' || ${text} ELSE ${text} END`;
  return `coalesce(CASE WHEN regexp_matches(${safe}, '[",\\n\\r]') THEN '"' || replace(${safe}, '"', '""') || '"' ELSE ${safe} END, '')`;
};

/** Lists in columns as wide as the longest, where none is longer than a few parts. */
async function spreadOf(db: Duckdb): Promise<Spread> {
  const longest = async (names: readonly string[]): Promise<number> => {
    const [row] = await db.rows(
      `SELECT greatest(1, ${names.map((name) => `max(len(string_split(${name}, ';')))`).join(', ')})::INTEGER AS n FROM line`,
    );
    const n = Number(row?.n ?? 1);
    return n > WIDEST_SPREAD ? 0 : n;
  };
  const each = (end: string): readonly string[] =>
    ['exporter', 'importer', 'recipient', 'end_user'].map((prefix) => `${prefix}_${end}`);
  return {
    listings: await longest(each('listings')),
    holdings: await longest(each('held_by_listed')),
  };
}

async function summaryOf(
  db: Duckdb,
  { source, columns }: DuckdbQuestion,
  keyCount: number,
): Promise<DuckdbResult> {
  const counted = async (sql: string): Promise<Readonly<Record<string, number>>> =>
    Object.fromEntries((await db.rows(sql)).map((row) => [String(row.name), Number(row.n)]));
  const by = (list: string): string =>
    `SELECT name, sum(lines)::BIGINT AS n FROM (SELECT unnest(${list}) AS name, lines FROM answered) AS u GROUP BY name ORDER BY n DESC, name`;
  const [total] = await db.rows(`SELECT count(*)::BIGINT AS n FROM ${source} AS raw`);
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
          `SELECT raw.line_no, ${given.join(', ')} FROM ${source} AS raw WHERE raw.line_no IN (${refusedLines(keyCount)}) ORDER BY raw.line_no LIMIT ${MOST_REFUSALS}`,
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

/** Numbers of the lines without a key, and of those whose parts make no sense. */
function refusedLines(keyCount: number): string {
  const keys = [...Array.from({ length: keyCount }, (_, key) => `k${key}`), 'amounts'];
  const same = keys.map((name) => `k.${name} = u.${name}`).join(' AND ');
  return `SELECT line_no FROM keyed WHERE k0 IS NULL UNION ALL SELECT k.line_no FROM keyed AS k JOIN (SELECT * FROM tuples JOIN told USING (t) WHERE residue IS NULL) AS u ON ${same}`;
}
