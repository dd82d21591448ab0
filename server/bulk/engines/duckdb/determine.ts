/**
 * Determines lines in DuckDB: reads them where they are, reduces them to what the law tells apart, answers each
 * distinct one once by the compiled law, and joins the answers back. Rows never pass through JavaScript.
 */
import { duckdb } from '@ytterby/engine/sql';
import { FLAT_COLUMNS, flatSql, type Spread } from '@ytterby/facts/flat';
import { asker } from './needs.ts';
import { type Duckdb, openDuckdb } from './open.ts';
import type { DuckdbQuestion, DuckdbResult } from './question.ts';
import { layCells, layRefusals, withoutRefused } from './refuse.ts';

/** Lists longer than this stay lists; shorter ones are spread over columns, which is quicker. */
const WIDEST_SPREAD = 4;
/** Distinct open lines are read in batches, so that memory stays bounded. */
const BATCH = 5_000;
/** Refused lines that are given back with their cells; all are counted. */
const MOST_REFUSALS = 10_000;

export async function determineInDuckdb(question: DuckdbQuestion): Promise<DuckdbResult> {
  const db = await openDuckdb(question.bounds);
  try {
    return await determineWith(db, question);
  } finally {
    db.close();
  }
}

async function determineWith(db: Duckdb, question: DuckdbQuestion): Promise<DuckdbResult> {
  const { named, columns, knownAt, settled, progress } = question;
  const { corpus, hash } = named;
  progress?.('reading');
  const spellings = await spellingsIn(db, question);
  const plain = flatSql({ corpus, dialect: duckdb, settled, spellings });
  const known = FLAT_COLUMNS.filter(({ name }) => columns[name] !== undefined || name === 'known_at').map(
    ({ name }) => name,
  );
  const types = await layCells(db, question, plain);
  const carried = question.carried.map((name) => `${name} AS "carried ${name}"`);
  const select = [...carried, plain.canonical(columns, `DATE '${knownAt}'`, types)].join(', ');
  await db.run(`CREATE VIEW every_line AS SELECT line_no, ${select} FROM ${question.source} AS raw`);
  await layRefusals(db, question, plain);
  await db.run(`CREATE VIEW lines AS SELECT * FROM every_line AS l ${await withoutRefused(db)}`);
  const days =
    columns.known_at === undefined
      ? [{ day: knownAt }]
      : await db.rows('SELECT DISTINCT known_at::VARCHAR AS day FROM lines');
  await db.run(
    `CREATE TABLE law AS ${plain.lawRows({ on: corpus.covers, knownAt: days.map((row) => String(row.day)) })}`,
  );
  await db.run(
    "CREATE TABLE stretch AS SELECT DISTINCT on_from, on_until, known_from AS stretch_known FROM law WHERE way = ''",
  );
  await db.run(
    'CREATE TABLE days AS SELECT d_on, d_known, on_from AS rep_day FROM (SELECT DISTINCT on_day AS d_on, known_at AS d_known FROM lines) AS d JOIN stretch ON d_on >= on_from AND d_on < on_until AND d_known = stretch_known',
  );

  progress?.('reducing');
  const blank = FLAT_COLUMNS.map(({ name, type }) => {
    if (['entries', 'item_value', 'content'].includes(name)) return name;
    if (name === 'activity') return "'goods-export' AS activity";
    return `CAST(NULL AS ${type === 'truth' ? 'BOOLEAN' : type === 'day' ? 'DATE' : 'VARCHAR'}) AS ${name}`;
  });
  await db.run(
    `CREATE TABLE weighed AS SELECT row_number() OVER () AS line_no, ${blank.join(', ')} FROM triples WHERE ${plain.mayBeMeasured}`,
  );
  const order = "coalesce(item_value, '') || '#' || coalesce(content, '')";
  await db.run(
    `CREATE TABLE amounts AS SELECT entries AS a_entries, item_value AS a_value, content AS a_content,
      arg_min(item_value, ${order}) OVER same AS rep_value, arg_min(content, ${order}) OVER same AS rep_content
     FROM (${plain.amountKeys('weighed')}) WINDOW same AS (PARTITION BY entries, amount_key)`,
  );
  const keys = [...new Set([...known, 'item_name'])].filter((name) => name !== 'id');
  const reduced = keys.map((name) => `${plain.reduced[name]} AS ${name}`);
  const carriedOn = question.carried.map((name) => `l."carried ${name}", `).join('');
  await db.run(
    `CREATE VIEW keyed AS SELECT l.line_no, ${carriedOn}${reduced.join(', ')}
     FROM lines AS l
     LEFT JOIN days ON d_on = on_day AND d_known = known_at
     LEFT JOIN amounts AS a ON a_entries IS NOT DISTINCT FROM entries AND a_value IS NOT DISTINCT FROM item_value
      AND a_content IS NOT DISTINCT FROM content`,
  );
  // Two hashes of 64 bits, over the columns forth and back, stand for a line's class; its columns are read once.
  const [forth, back] = [keys, keys.toReversed()].map((names) => `hash(${names.join(', ')})`);
  await db.run(
    `CREATE TABLE hashed AS SELECT line_no, ${question.carried.map((name) => `"carried ${name}", `).join('')}${forth} AS h1, ${back} AS h2 FROM keyed`,
  );
  await db.run(
    'CREATE TABLE classes AS SELECT h1, h2, min(line_no) AS line_no, count(*) AS lines FROM hashed GROUP BY h1, h2',
  );
  const absent = FLAT_COLUMNS.filter(({ name }) => !keys.includes(name)).map(
    ({ name, type }) =>
      `CAST(NULL AS ${type === 'truth' ? 'BOOLEAN' : type === 'day' ? 'DATE' : 'VARCHAR'}) AS ${name}`,
  );
  await db.run(
    `CREATE TABLE distinct_lines AS SELECT k.line_no, ${keys.map((name) => `k.${name}`).join(', ')}, c.lines, c.h1, c.h2
     FROM keyed AS k JOIN classes AS c ON c.line_no = k.line_no`,
  );
  await db.run(`CREATE VIEW line AS SELECT line_no, ${[...keys, ...absent].join(', ')} FROM distinct_lines`);

  progress?.('answering');
  const spread = await spreadOf(db);
  const compiled = flatSql({ corpus, dialect: duckdb, settled, spellings, spread });
  await db.run(`CREATE TABLE answers AS ${compiled.answers('line', 'law')}`);

  progress?.('asking-needs');
  await db.run('CREATE TABLE needs (line_no BIGINT, needs VARCHAR[])');
  const needsOf = asker({ named, knownAt, settled });
  const open = await db.rows('SELECT count(*)::INTEGER AS n FROM answers WHERE at_least <> at_most');
  for (let from = 0; from < Number(open[0]?.n ?? 0); from += BATCH) {
    const batch = await db.rows(
      `SELECT line.*, at_least, at_most FROM answers JOIN line USING (line_no) WHERE at_least <> at_most ORDER BY line_no LIMIT ${BATCH} OFFSET ${from}`,
    );
    const values = batch.map(
      (row) =>
        `(${row.line_no}, [${needsOf(row)
          .map((key) => `'${key.replaceAll("'", "''")}'`)
          .join(', ')}])`,
    );
    await db.run(`INSERT INTO needs VALUES ${values.join(', ')}`);
  }
  await db.run(
    `CREATE TABLE answered AS SELECT d.*, at_least, at_most, provisions, provisions_open, duties, duties_open,
      coalesce(needs, []) AS needs, '${corpus.version}' AS law_version, '${hash}' AS law_hash
     FROM distinct_lines AS d JOIN answers USING (line_no) LEFT JOIN needs USING (line_no)`,
  );

  progress?.('writing');
  const form = {
    parquet: 'FORMAT parquet, COMPRESSION zstd',
    csv: 'FORMAT csv, HEADER',
    ndjson: 'FORMAT json',
  };
  const list = (name: string): string =>
    question.output.form === 'csv' ? `array_to_string(a.${name}, ';') AS ${name}` : `a.${name}`;
  const lists = ['provisions', 'provisions_open', 'duties', 'duties_open', 'needs'].map(list);
  await db.run('SET preserve_insertion_order = true');
  await db.run(
    `COPY (SELECT ${question.carried.map((name) => `k."carried ${name}" AS ${name}, `).join('')}a.at_least, a.at_most, ${lists.join(', ')}, a.law_version, a.law_hash
      FROM hashed AS k JOIN answered AS a ON k.h1 = a.h1 AND k.h2 = a.h2)
      TO '${question.output.file.replaceAll("'", "''")}' (${form[question.output.form]})`,
  );
  return summaryOf(db, question);
}

/** Spellings of control codes that the lines hold. */
async function spellingsIn(db: Duckdb, { source, columns }: DuckdbQuestion): Promise<readonly string[]> {
  const of = async (name: 'entries' | 'content', code: string): Promise<readonly string[]> => {
    if (columns[name] === undefined) return [];
    const rows = await db.rows(
      `SELECT DISTINCT ${code} AS code FROM (SELECT DISTINCT unnest(string_split(trim(CAST(${columns[name]} AS VARCHAR)), ';')) AS part FROM ${source} AS raw) AS parts WHERE code <> '' LIMIT 20000`,
    );
    return rows.map((row) => String(row.code)).filter((one) => !/[|'\s]/.test(one));
  };
  return [...(await of('entries', 'part')), ...(await of('content', "split_part(part, '|', 1)"))];
}

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
    lines: await longest(['content']),
  };
}

async function summaryOf(db: Duckdb, { source, columns }: DuckdbQuestion): Promise<DuckdbResult> {
  const counted = async (sql: string): Promise<Readonly<Record<string, number>>> =>
    Object.fromEntries((await db.rows(sql)).map((row) => [String(row.name), Number(row.n)]));
  const by = (list: string): string =>
    `SELECT name, sum(lines)::BIGINT AS n FROM (SELECT unnest(${list}) AS name, lines FROM answered) AS u GROUP BY name ORDER BY n DESC, name`;
  const [total] = await db.rows(`SELECT count(*)::BIGINT AS n FROM ${source} AS raw`);
  const [taken] = await db.rows(
    'SELECT coalesce(sum(lines), 0)::BIGINT AS n, count(*)::BIGINT AS distinct_n FROM answered',
  );
  const given = FLAT_COLUMNS.flatMap(({ name }) =>
    columns[name] === undefined ? [] : [`CAST(${columns[name]} AS VARCHAR) AS ${name}`],
  );
  const refused = Number(total?.n) - Number(taken?.n);
  const refusals =
    refused === 0
      ? []
      : await db.rows(
          `SELECT raw.line_no, ${given.join(', ')} FROM ${source} AS raw WHERE raw.line_no IN (SELECT line_no FROM refused) ORDER BY raw.line_no LIMIT ${MOST_REFUSALS}`,
        );
  return {
    lines: Number(total?.n),
    answered: Number(taken?.n),
    refused,
    distinct: Number(taken?.distinct_n),
    refusals,
    byOutcome: await counted(
      "SELECT at_least || '..' || at_most AS name, sum(lines)::BIGINT AS n FROM answered GROUP BY name ORDER BY n DESC, name",
    ),
    byProvision: await counted(by('list_concat(provisions, provisions_open)')),
    byNeed: await counted(by('needs')),
  };
}
