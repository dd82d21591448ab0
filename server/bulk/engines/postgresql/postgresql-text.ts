/**
 * The law as PostgreSQL functions and a view, as one SQL text to run once: a team's own queries then ask
 * `ytterby.determine(...)` without leaving the database. Running it again replaces what it made, and no lines.
 */
import { postgresql, sqlText } from '@ytterby/engine/sql';
import { FLAT_COLUMNS, flatSql } from '@ytterby/facts/flat';
import type { NamedCorpus } from '@ytterby/law';
import { keyedLines } from './key-text.ts';

export type Installation = {
  readonly named: NamedCorpus;
  readonly settled: Readonly<Record<string, string>>;
};

const typeOf = (type: string): string => (type === 'truth' ? 'boolean' : type === 'day' ? 'date' : 'text');

const ANSWER = [
  'refused boolean',
  'at_least text',
  'at_most text',
  'provisions text[]',
  'provisions_open text[]',
  'duties text[]',
  'duties_open text[]',
  'law_version text',
  'law_hash text',
  // Of a settled line none; of an open one those of its key, where they were asked; else NULL, and the note says so.
  'needs text[]',
  'note text',
  'line_key text',
];
const NAMES = ANSWER.map((one) => one.split(' ')[0] as string);

/** The note of an open line whose needs nobody has asked for yet. */
const NOT_ASKED = 'needs-not-asked';

/** @example postgresqlText({ named: shipped(), settled: {} }).includes('ytterby.determine') // true */
export function postgresqlText({ named, settled }: Installation): string {
  const { corpus, hash } = named;
  const sql = flatSql({ corpus, dialect: postgresql, settled });
  const columns = Object.fromEntries(
    FLAT_COLUMNS.map(({ name, type }) => [
      name,
      // Whatever the session's way of writing days.
      type === 'day' ? `to_char(raw.${name}, 'YYYY-MM-DD')` : `raw.${name}`,
    ]),
  );
  const lines = [
    `SELECT *, readable AND ${sql.sensible} AS taken FROM (`,
    `SELECT raw.line_no, ${sql.canonical(columns, 'CURRENT_DATE')},`,
    `coalesce(${sql.readable(columns)}, FALSE) AS readable FROM raw) AS cells`,
  ].join('\n');
  const answers = sql.answers('taken_lines', 'ytterby.law');
  const body = [
    'WITH RECURSIVE raw AS MATERIALIZED (SELECT n AS line_no, u.* FROM',
    `unnest(lines) WITH ORDINALITY AS u(${FLAT_COLUMNS.map(({ name }) => name).join(', ')}, n)),`,
    `cells_read AS MATERIALIZED (${lines}),`,
    'taken_lines AS MATERIALIZED (SELECT * FROM cells_read WHERE taken),',
    `keyed AS MATERIALIZED (${keyedLines('taken_lines', sql, corpus)}),`,
    `answered AS MATERIALIZED (${answers})`,
    'SELECT c.line_no, NOT c.taken, a.at_least, a.at_most, a.provisions, a.provisions_open, a.duties, a.duties_open,',
    `${sqlText(corpus.version)}::text, ${sqlText(hash)}::text,`,
    "CASE WHEN a.at_least = a.at_most THEN '{}'::text[] ELSE w.needs END,",
    `CASE WHEN a.at_least <> a.at_most AND w.needs IS NULL THEN '${NOT_ASKED}' END, k.line_key`,
    'FROM cells_read AS c LEFT JOIN answered AS a ON a.line_no = c.line_no LEFT JOIN keyed AS k ON k.line_no = c.line_no',
    'LEFT JOIN ytterby.needs AS w ON w.line_key = k.line_key ORDER BY c.line_no',
  ].join('\n');
  return [
    `-- Ytterby: the law as of corpus ${corpus.version}, ${hash}. Lines in flat form: see the contract.`,
    'CREATE SCHEMA IF NOT EXISTS ytterby;',
    'DROP TABLE IF EXISTS ytterby.law;',
    `CREATE TABLE ytterby.law AS ${sql.lawRows({ on: corpus.covers })};`,
    'CREATE INDEX ON ytterby.law (on_from, known_from);',
    'ANALYZE ytterby.law;',
    `CREATE TABLE IF NOT EXISTS ytterby.line (${FLAT_COLUMNS.map(({ name, type }) => `${name} ${typeOf(type)}`).join(', ')});`,
    // What was asked under another law or other settlings is not kept.
    'DROP TABLE IF EXISTS ytterby.needs, ytterby.installed;',
    'CREATE TABLE ytterby.needs (line_key text PRIMARY KEY, needs text[] NOT NULL);',
    `CREATE TABLE ytterby.installed AS SELECT ${sqlText(corpus.version)}::text AS law_version, ${sqlText(hash)}::text AS law_hash, ${sqlText(settlingsText(settled))}::text AS settled;`,
    typeIfMissing('answer', ANSWER),
    EARLIER,
    [
      'CREATE OR REPLACE FUNCTION ytterby.determine_all(lines ytterby.line[])',
      `RETURNS TABLE (line_no bigint, ${ANSWER.join(', ')})`,
      `LANGUAGE sql STABLE AS $ytterby$\n${body}\n$ytterby$;`,
    ].join('\n'),
    [
      'CREATE OR REPLACE FUNCTION ytterby.determine(line ytterby.line) RETURNS ytterby.answer',
      `LANGUAGE sql STABLE AS $ytterby$ SELECT ${NAMES.join(', ')} FROM ytterby.determine_all(ARRAY[line]) $ytterby$;`,
    ].join('\n'),
    // A table of one's own: its columns that are named as the flat form names them are read, in batches.
    [
      'CREATE OR REPLACE FUNCTION ytterby.determine_table(of regclass, key text, batch integer DEFAULT 5000)',
      `RETURNS TABLE (row_key text, ${ANSWER.join(', ')}) LANGUAGE plpgsql STABLE AS $ytterby$`,
      'DECLARE keys text[]; lines ytterby.line[]; reading refcursor;',
      'BEGIN',
      "  OPEN reading FOR EXECUTE format('SELECT array_agg(k), array_agg(l) FROM (SELECT %I::text AS k, jsonb_populate_record(NULL::ytterby.line, to_jsonb(t)) AS l, (row_number() OVER () - 1) / %s AS n FROM %s AS t) AS b GROUP BY n', key, batch, of);",
      '  LOOP',
      '    FETCH reading INTO keys, lines;',
      '    EXIT WHEN NOT FOUND;',
      `    RETURN QUERY SELECT keys[a.line_no], ${NAMES.map((name) => `a.${name}`).join(', ')} FROM ytterby.determine_all(lines) AS a;`,
      '  END LOOP;',
      '  CLOSE reading;',
      'END $ytterby$;',
    ].join('\n'),
    [
      'CREATE OR REPLACE FUNCTION ytterby.unasked(of regclass, batch integer DEFAULT 5000)',
      'RETURNS TABLE (line_key text, cells jsonb) LANGUAGE plpgsql STABLE AS $ytterby$',
      'DECLARE lines ytterby.line[]; reading refcursor;',
      'BEGIN',
      "  OPEN reading FOR EXECUTE format('SELECT array_agg(l) FROM (SELECT jsonb_populate_record(NULL::ytterby.line, to_jsonb(t)) AS l, (row_number() OVER () - 1) / %s AS n FROM %s AS t) AS b GROUP BY n', batch, of);",
      '  LOOP',
      '    FETCH reading INTO lines;',
      '    EXIT WHEN NOT FOUND;',
      `    RETURN QUERY SELECT DISTINCT ON (a.line_key) a.line_key, to_jsonb(lines[a.line_no]) FROM ytterby.determine_all(lines) AS a WHERE a.note = '${NOT_ASKED}';`,
      '  END LOOP;',
      '  CLOSE reading;',
      'END $ytterby$;',
    ].join('\n'),
    'CREATE OR REPLACE VIEW ytterby.answers AS',
    `SELECT l.*, ${NAMES.map((name) => `a.${name}`).join(', ')} FROM (SELECT array_agg(one) AS every FROM ytterby.line AS one) AS whole`,
    'CROSS JOIN LATERAL ytterby.determine_all(whole.every) AS a CROSS JOIN LATERAL (SELECT (whole.every[a.line_no]).*) AS l;',
    '',
  ].join('\n');
}

/** Settlings as one text, the same for equal ones. @example settlingsText({ b: '1', a: '2' }) // '[["a","2"],["b","1"]]' */
export const settlingsText = (settled: Installation['settled']): string =>
  JSON.stringify(Object.entries(settled).sort(([a], [b]) => (a < b ? -1 : 1)));

/** An earlier installation answered without needs: its type grows, and what returns it is made anew. */
const EARLIER = [
  "DO $do$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = 'ytterby.answer'::regclass AND attname = 'needs') THEN",
  'ALTER TYPE ytterby.answer ADD ATTRIBUTE needs text[], ADD ATTRIBUTE note text, ADD ATTRIBUTE line_key text;',
  'DROP VIEW IF EXISTS ytterby.answers;',
  'DROP FUNCTION IF EXISTS ytterby.determine_table(regclass, text, integer), ytterby.determine_all(ytterby.line[]);',
  'END IF; END $do$;',
].join(' ');

const typeIfMissing = (name: string, fields: readonly string[]): string =>
  [
    `DO $do$ BEGIN IF to_regtype('ytterby.${name}') IS NULL THEN`,
    `CREATE TYPE ytterby.${name} AS (${fields.join(', ')}); END IF; END $do$;`,
  ].join(' ');
