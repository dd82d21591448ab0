/**
 * Determines lines in DuckDB: reads them where they are, reduces each to a key of what the law tells apart, answers each
 * residue of the law once by the compiled law, and joins the answers back. Rows never pass through JavaScript.
 */
import { duckdb } from '@ytterby/engine/sql';
import type { Determination } from '@ytterby/facts';
import { FLAT_COLUMNS, flatSql } from '@ytterby/facts/flat';
import { layKeys } from './keys.ts';
import { layAnswers } from './lay-answers.ts';
import { layLines, spreadOf } from './lines-of-residues.ts';
import { lister } from './lists.ts';
import { type Duckdb, openDuckdb } from './open.ts';
import { layParts } from './parts.ts';
import type { DuckdbQuestion, DuckdbResult } from './question.ts';
import { layResidues, layTuples } from './residues.ts';
import { summaryOf } from './summary.ts';
import { placeLines, write } from './write.ts';

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
  await layTuples(db, keys);
  const parts = await layParts(db, keys);
  // While the law tells the distinct keys apart here, DuckDB finds the keys of each line.
  const beside = await db.beside();
  const [placing, reducing] = await Promise.allSettled([
    placeLines(beside, question, keys.count),
    layResidues(db, question, parts),
  ]);
  beside.close();
  if (placing.status === 'rejected') throw placing.reason;
  if (reducing.status === 'rejected') throw reducing.reason;
  const lines = reducing.value;

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
  // DuckDB answers the distinct lines while their needs are asked for here.
  progress?.('asking-needs');
  const answerOf = lister({ named, knownAt, settled });
  const [answering, found] = await Promise.allSettled([
    db.run(`CREATE TABLE answers AS ${compiled.answers('line', 'law')}`),
    (async () => lines.map((line) => answerOf.determined(line)))(),
  ]);
  if (answering.status === 'rejected') throw answering.reason;
  if (found.status === 'rejected') throw found.reason;
  const rows = await db.rows('SELECT * FROM answers');
  const held = rows.map((row) => ({
    residue: Number(row.line_no),
    ...answerOf.held(row, found.value[Number(row.line_no)] as Determination),
  }));
  await layAnswers(db, held);
  await db.run(
    `CREATE TABLE answered AS SELECT l.*, n.lines, '${corpus.version}' AS law_version, '${hash}' AS law_hash
     FROM lists AS l JOIN (SELECT residue, sum(lines)::BIGINT AS lines FROM told JOIN tuples USING (t) GROUP BY residue) AS n ON n.residue = l.residue`,
  );

  progress?.('writing');
  await write(db, question);
  return summaryOf(db, question);
}
