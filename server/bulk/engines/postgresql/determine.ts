/**
 * Determines lines in a PostgreSQL session: copied into a table of its own, read and reduced there to what the law tells
 * apart, and each line that the law has not met in this session answered once. Nothing stays in the database.
 */
import { postgresql } from '@ytterby/engine/sql';
import { FLAT_COLUMNS, type FlatRow, flatSql, type Spread } from '@ytterby/facts/flat';
import type { NamedCorpus } from '@ytterby/law';
import type pg from 'pg';
import type { SqlAnswer } from '../held-against.ts';
import { copyIn } from './copy-in.ts';
import { keyedLines } from './key-text.ts';

export type PostgresqlQuestion = {
  readonly named: NamedCorpus;
  /** The day of knowledge of lines that name none. */
  readonly knownAt: string;
  readonly settled: Readonly<Record<string, string>>;
};

export type PostgresqlSession = {
  /** The key of each line, null where it is refused. Lines of one key have one answer. */
  readonly determine: (lines: readonly FlatRow[]) => Promise<readonly (string | null)[]>;
  /** Answers of some keys that `determine` gave. */
  readonly answers: (keys: readonly string[]) => Promise<ReadonlyMap<string, SqlAnswer>>;
};

/** Lists of so many parts are spread over columns; longer ones are answered as lists, which takes twice as long. */
const SPREAD: Spread = { listings: 2, holdings: 2 };
const NAMES = FLAT_COLUMNS.map(({ name }) => name);

/** Makes the session's tables; the client is the session's alone. */
export async function openSession(
  client: pg.Client,
  { named, knownAt, settled }: PostgresqlQuestion,
): Promise<PostgresqlSession> {
  const { corpus } = named;
  const plain = flatSql({ corpus, dialect: postgresql, settled });
  const spread = flatSql({ corpus, dialect: postgresql, settled, spread: SPREAD });
  const source = Object.fromEntries(NAMES.map((name) => [name, `raw.${name}`]));
  const canonical = plain.canonical(source, `DATE '${knownAt}'`);
  const read = `SELECT raw.line_no, ${canonical}, ${plain.readable(source)} AS is_read FROM lines AS raw`;
  // A text that cannot be read must not be weighed: its cast would end the query.
  const taken = `SELECT * FROM read_lines WHERE CASE WHEN is_read THEN ${plain.sensible} ELSE FALSE END`;
  const law = (days: readonly string[]): string => plain.lawRows({ on: corpus.covers, knownAt: days });
  const kept = NAMES.map((name) => (name === 'known_at' ? 'known_class AS known_at' : name)).join(', ');
  const listed = 'at_least, at_most, provisions, provisions_open, duties, duties_open';
  const answer = (by: typeof plain, from: string): string =>
    `INSERT INTO answered SELECT n.line_key, ${listed} FROM (${by.answers(from, 'law')}) AS a JOIN ${from} AS n ON n.line_no = a.line_no`;
  const isWide = `greatest(${[
    ...['exporter', 'importer', 'recipient', 'end_user'].flatMap((prefix) => [
      over(`${prefix}_listings`, SPREAD.listings),
      over(`${prefix}_held_by_listed`, SPREAD.holdings),
    ]),
  ].join(', ')}) > 0`;

  const texts = NAMES.map((name) => `${name} text`).join(', ');
  await client.query('SET search_path = pg_temp, pg_catalog');
  await client.query(`CREATE TEMP TABLE lines (line_no integer, ${texts})`);
  await client.query(`CREATE TEMP TABLE law AS ${law([corpus.covers.from])} LIMIT 0`);
  await client.query(`CREATE TEMP TABLE read_lines AS ${read}`);
  await client.query(`CREATE TEMP TABLE taken AS ${keyedLines(`(${taken})`, plain, corpus)}`);
  for (const table of ['narrow', 'wide']) {
    await client.query(`CREATE TEMP TABLE ${table} AS SELECT line_no, ${kept}, line_key FROM taken`);
  }
  await client.query(
    'CREATE TEMP TABLE answered (line_key text PRIMARY KEY, at_least text, at_most text, provisions text[], provisions_open text[], duties text[], duties_open text[])',
  );
  const keyed = `INSERT INTO taken ${keyedLines(`(${taken})`, plain, corpus)}`;
  await client.query(`PREPARE read_all AS INSERT INTO read_lines ${read}`);
  await client.query(`PREPARE key_all AS ${keyed}`);
  await client.query(`PREPARE answer_narrow AS ${answer(spread, 'narrow')}`);
  await client.query(`PREPARE answer_wide AS ${answer(plain, 'wide')}`);

  const known = new Set<string>();
  const readLaw = async (): Promise<void> => {
    const { rows } = await client.query<{ day: string }>(
      'SELECT DISTINCT known_class::text AS day FROM taken',
    );
    const days = rows.map((row) => row.day).filter((day) => !known.has(day));
    if (days.length === 0) return;
    await client.query(`INSERT INTO law ${law(days)}`);
    await client.query('ANALYZE law');
    for (const day of days) known.add(day);
  };
  const fresh = (table: string, condition: string): string =>
    `INSERT INTO ${table} SELECT DISTINCT ON (line_key) line_no, ${kept}, line_key FROM taken AS t WHERE NOT EXISTS (SELECT 1 FROM answered AS a WHERE a.line_key = t.line_key) AND ${condition} ORDER BY line_key, line_no`;

  return {
    determine: async (lines) => {
      await client.query('TRUNCATE lines, read_lines, taken, narrow, wide');
      await copyIn(
        client,
        `lines (line_no, ${NAMES.join(', ')})`,
        lines.map((line, at) => [at, ...NAMES.map((name) => line[name])]),
      );
      await client.query('EXECUTE read_all');
      await client.query('EXECUTE key_all');
      await readLaw();
      const wide = await client.query(fresh('wide', isWide));
      if (wide.rowCount) await client.query('EXECUTE answer_wide');
      const narrow = await client.query(fresh('narrow', `NOT (${isWide})`));
      if (narrow.rowCount) await client.query('EXECUTE answer_narrow');
      const { rows } = await client.query<{ line_no: number; line_key: string }>(
        'SELECT line_no, line_key FROM taken',
      );
      const keys: (string | null)[] = lines.map(() => null);
      for (const row of rows) keys[row.line_no] = row.line_key;
      return keys;
    },
    answers: async (keys) => {
      const { rows } = await client.query<SqlAnswer & { line_key: string }>(
        'SELECT * FROM answered WHERE line_key = ANY ($1)',
        [keys],
      );
      return new Map(rows.map((row) => [row.line_key, row]));
    },
  };
}

/** How many parts more a list has than so many; below one, none. */
const over = (list: string, most: number): string =>
  `coalesce(length(${list}) - length(replace(${list}, ';', '')) + 1 - ${most}, 0)`;
