/**
 * Each line's codes packed into a few whole numbers, the parts of the line side by side in them, with the class of its
 * value and content. Two lines with the same keys are the same to the law.
 */
import type { FlatSql } from '@ytterby/facts/flat';
import { type CodedColumn, codeColumn, given, isCoded } from './cells.ts';
import { NARROW, plainContents } from './contents.ts';
import { layInsides } from './insides.ts';
import { keyedLines, linesInCodes } from './keyed-lines.ts';
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

/** Makes `keyed` over `coded`: `line_no`, what is carried, and the keys (NULL in a refused line). */
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
  const ofCodes = packed(coded);
  const value = valueOfItem(question, cells);
  const { contents, ...amounts } = amountsOfLine(question, value);
  const plain = await plainContents(db, contents, sqlOf);
  const lines = linesInCodes({
    ...{ source, carried, coded, ...ofCodes, usual: amounts.usual },
    ...{ value: value?.sql ?? 'NULL', content: contents?.cell ?? 'NULL' },
    measured: coded.find(({ name }) => name === 'entries')?.isMeasured ?? 'TRUE',
    inOrder: plain.isInOrder,
    ...{ check: valueCheck(sql, value), isContradicted: isContradicted(question, cells) },
  });
  await db.run(`CREATE TABLE coded AS ${lines}`);
  const insides = await layInsides(db, {
    ...{ value, hasContents: contents !== undefined, sqlOf },
    isNarrow: value === undefined || (exactDigits(cells.typeOf('item_value')) ?? NARROW + 1) <= NARROW,
    spell: async (table) => {
      const close = table === undefined ? [] : await spellingsOfHeads(db, table);
      return [...new Set([...inEntries, ...plain.codes, ...close])];
    },
  });
  // Last of all digits: those of the codes are as they were.
  const { digits, keys } = packed([
    ...coded,
    {
      ...{ name: AMOUNTS, classes: insides.classes, hasBad: false },
      code: (times) => `${AMOUNTS} * ${times}`,
    },
  ]);
  await db.run(`CREATE VIEW keyed AS ${keyedLines(carried, digits, { ofCodes: ofCodes.keys, all: keys })}`);
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
