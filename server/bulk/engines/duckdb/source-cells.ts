/** The cells of a source as they come: their types in DuckDB, their trimmed texts, and what none of them may say. */
import { FLAT_PARTIES } from '@ytterby/facts/flat';
import { given } from './cells.ts';
import type { Duckdb } from './open.ts';
import type { DuckdbQuestion } from './question.ts';
import { plainBeginnings, trimmed } from './trimmed.ts';

const DECIMAL = /^(DECIMAL\((\d+),(\d+)\)|U?(TINY|SMALL|BIG)?INT(EGER)?)$/;
/** The longest text that a line may name something by. */
const LONGEST = 20_000;

export type SourceCells = {
  readonly typeOf: (name: string) => string;
  /** The trimmed text of a cell; NULL where it is empty. */
  readonly textOf: (name: string) => string;
  /** So many times one where a cell is given, else none. */
  readonly isGiven: (name: string) => (times: number) => string;
};

export async function cellsOfSource(db: Duckdb, question: DuckdbQuestion): Promise<SourceCells> {
  const { source, columns } = question;
  const listed = given(question).map(({ name }) => `${columns[name]} AS ${name}`);
  const described = await db.rows(`DESCRIBE SELECT ${listed.join(', ')} FROM ${source} AS raw`);
  const types = new Map(described.map((row) => [String(row.column_name), String(row.column_type)]));
  const typeOf = (name: string): string => types.get(name) ?? '';
  const textOf = (name: string): string => {
    const own = columns[name] ?? 'NULL';
    return `nullif(${trimmed(typeOf(name) === 'VARCHAR' ? own : `CAST(${own} AS VARCHAR)`)}, '')`;
  };
  // Most texts begin with no blank, which tells that they are given without trimming them.
  const isGiven = (name: string) => (times: number) => {
    const own = columns[name] ?? 'NULL';
    return typeOf(name) === 'VARCHAR'
      ? `CASE ${plainBeginnings(own)
          .map((one) => `WHEN ${one} THEN ${times}`)
          .join(' ')} WHEN ${textOf(name)} IS NULL THEN 0 ELSE ${times} END`
      : `CASE WHEN ${own} IS NULL THEN 0 ELSE ${times} END`;
  };
  return { typeOf, textOf, isGiven };
}

/** Digits of a type that holds amounts exactly, as the flat form has them; none for any other type. */
export function exactDigits(type: string): number | undefined {
  const fits = DECIMAL.exec(type);
  if (fits === null) return undefined;
  const [whole, after] = [Number(fits[2] ?? 18), Number(fits[3] ?? 0)];
  return whole - after <= 18 && after <= 6 ? whole - after : undefined;
}

/** Whether a line says what none may say: texts too long, or one name on no list here and on one there. */
export function isContradicted(question: DuckdbQuestion, cells: SourceCells): string {
  const { columns } = question;
  const long = given(question)
    .filter(({ name, type }) => type === 'text' && cells.typeOf(name) === 'VARCHAR')
    .map(({ name }) => columns[name] ?? 'NULL');
  const bytes = long.map((one) => `strlen(${one})`).join(', ');
  const signs = long.map((one) => `length(${one}) > ${LONGEST}`).join(' OR ');
  const bad = [
    ...(long.length === 0 ? [] : [`(greatest(${bytes}) > ${LONGEST} AND (${signs}))`]),
    ...sameParty(question, cells.textOf),
  ];
  return bad.length === 0 ? 'FALSE' : `coalesce(${bad.join(' OR ')}, FALSE)`;
}

/** One name, once on no list and once on one, as the lines say it. */
function sameParty(
  { columns, said = columns }: DuckdbQuestion,
  textOf: (name: string) => string,
): readonly string[] {
  const both = FLAT_PARTIES.filter(
    ({ prefix }) => columns[`${prefix}_name`] !== undefined && said[`${prefix}_listings`] !== undefined,
  );
  return both.flatMap(({ prefix: one }, at) =>
    both.slice(at + 1).map(({ prefix: other }) => {
      const none = (prefix: string): string =>
        `(nullif(${trimmed(`CAST(${said[`${prefix}_listings`]} AS VARCHAR)`)}, '') = 'none')`;
      return `(${textOf(`${one}_name`)} = ${textOf(`${other}_name`)} AND ${none(one)} <> ${none(other)})`;
    }),
  );
}
