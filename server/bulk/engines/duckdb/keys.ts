/**
 * Each line's codes packed into a few whole numbers, the parts of the line side by side in them, with the class of its
 * value and content. Two lines with the same keys are the same to the law.
 */
import type { FlatSql } from '@ytterby/facts/flat';
import { type CodedColumn, codeColumn, given, isCoded } from './cells.ts';
import { NARROW } from './contents.ts';
import { layInsides } from './insides.ts';
import { keyedLines } from './keyed-lines.ts';
import type { Duckdb } from './open.ts';
import { AMOUNTS, type KeyedPart, packed, partsOf } from './packing.ts';
import type { DuckdbQuestion } from './question.ts';
import { cellsOfSource, exactDigits, isContradicted, type SourceCells } from './source-cells.ts';
import { spellingsIn, spellingsOfHeads } from './spellings.ts';
import { amountsOfLine, valueCheck, valueOfItem } from './usual-amounts.ts';

export type Keys = {
  /** How many key columns `keyed` has: `k0`, `k1`... */
  readonly count: number;
  readonly parts: readonly KeyedPart[];
  /** Spellings of control codes that the lines hold. */
  readonly spellings: readonly string[];
};

/** Makes `keyed`: `line_no`, what is carried, and the keys (NULL in a refused line). */
export async function layKeys(
  db: Duckdb,
  question: DuckdbQuestion,
  sqlOf: (spellings: readonly string[]) => FlatSql,
): Promise<Keys> {
  const { source, carried } = question;
  const cells = await cellsOfSource(db, question);
  const inEntries = await spellingsIn(db, question);
  const sql = sqlOf(inEntries);
  const coded = await codedColumns(db, question, sql, cells);
  const entries = coded.find(({ name }) => name === 'entries');
  const measured = entries?.isMeasured ?? 'TRUE';
  const value = valueOfItem(question, cells);
  const amounts = amountsOfLine(question, value);
  const insides = await layInsides(db, {
    ...{ source, value, isUsual: amounts.isUsual, contents: amounts.contents, sqlOf },
    isNarrow: value === undefined || (exactDigits(cells.typeOf('item_value')) ?? NARROW + 1) <= NARROW,
    measured: { sql: measured, ...(entries?.join === undefined ? {} : { cell: entries.cell ?? 'NULL' }) },
    spell: async (table) => [...new Set([...inEntries, ...(await spellingsOfHeads(db, table))])],
  });
  const { digits, keys } = packed([
    ...coded,
    {
      ...{ name: AMOUNTS, classes: insides.classes, hasBad: false },
      code: (times) => `amounts * ${times}`,
    },
  ]);
  const lines = keyedLines({
    ...{ source, carried, coded, digits, keys, measured, usual: amounts.code, isEmpty: insides.isEmpty },
    ...{ check: valueCheck(sql, value), isContradicted: isContradicted(question, cells) },
  });
  await db.run(`CREATE TABLE keyed AS ${lines}`);
  return { count: keys, parts: partsOf(digits), spellings: insides.spellings };
}

/** The columns of the source in codes; of those that name something, and of value and content, that they are given. */
async function codedColumns(
  db: Duckdb,
  question: DuckdbQuestion,
  sql: FlatSql,
  { typeOf, isGiven }: SourceCells,
): Promise<readonly CodedColumn[]> {
  const coded: CodedColumn[] = [];
  for (const column of given(question)) {
    const { name } = column;
    const plain = { hasBad: false, code: isGiven(name) };
    if (isCoded(column)) coded.push(await codeColumn(db, question, sql, column, typeOf(name)));
    else if (column.type !== 'text') coded.push({ name: `${name} given`, classes: [null, 'x'], ...plain });
    else if (name !== 'id') coded.push({ name, classes: [null, name], ...plain });
  }
  return coded;
}
