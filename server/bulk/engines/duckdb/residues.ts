/**
 * The distinct keys of the lines, told apart once more by what the law still asks: part by part, in an order in which
 * the day and the item settle most. Lines of one residue have one answer.
 */
import { DuckDBDataChunk, INTEGER } from '@duckdb/node-api';
import { FLAT_PARTIES, FLAT_PARTS, type FlatRow, flatResidue, type ReadPart } from '@ytterby/facts/flat';
import type { KeyedPart, Keys } from './keys.ts';
import type { Duckdb } from './open.ts';
import type { DuckdbQuestion } from './question.ts';

/** The parts after the day, the most telling first. */
const ORDER = ['item', 'act', 'use', 'end_user', 'importer', 'recipient', 'exporter'];
const CHUNK = 2_048;

export type Residues = {
  /** The cells of one line of each residue, by its number. */
  readonly lines: readonly FlatRow[];
};

/** Makes `tuples` (the distinct keys, numbered `t`, with their count) and `told` (`t`, `residue`; none where refused). */
export async function layResidues(db: Duckdb, question: DuckdbQuestion, keys: Keys): Promise<Residues> {
  const names = Array.from({ length: keys.count }, (_, key) => `k${key}`);
  await db.run(
    `CREATE TABLE tuples AS SELECT (row_number() OVER () - 1)::INTEGER AS t, * FROM (
      SELECT ${names.join(', ')}, amounts, count(*) AS lines FROM keyed WHERE k0 IS NOT NULL GROUP BY ALL) AS g`,
  );
  const tell = teller(question, keys);
  const told: number[] = [];
  const slices = keys.parts.flatMap(({ slices: of }) => of);
  const asked = slices.map(({ key, base, span }) => `((k${key} // ${base}) % ${span})::DOUBLE`);
  const result = await db.connection.stream(
    `SELECT ${[...asked, 'amounts'].join(', ')} FROM tuples ORDER BY t`,
  );
  for (;;) {
    const chunk = await result.fetchChunk();
    if (!chunk || chunk.rowCount === 0) break;
    const columns = Array.from({ length: chunk.columnCount }, (_, at) => chunk.getColumnValues(at));
    for (let row = 0; row < chunk.rowCount; row += 1) {
      told.push(tell.residueOf(columns as readonly (readonly unknown[])[], row));
    }
  }
  await db.run('CREATE TABLE told (t INTEGER, residue INTEGER)');
  const appender = await db.connection.createAppender('told');
  for (let from = 0; from < told.length; from += CHUNK) {
    const of = told.slice(from, from + CHUNK);
    const chunk = DuckDBDataChunk.create([INTEGER, INTEGER], of.length);
    chunk.setColumnValues(
      0,
      of.map((_, at) => from + at),
    );
    chunk.setColumnValues(
      1,
      of.map((one) => (one < 0 ? null : one)),
    );
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  return { lines: tell.lines };
}

/** A part's cells as they come in some lines, numbered in the order in which they were met. */
type Cells = { readonly number: number; readonly row: FlatRow; readonly isGiven: boolean };
type Told = { readonly number: number; readonly part: ReadPart | undefined };
type Columns = readonly (readonly unknown[])[];

/** Keys that are one number stay one: this is asked of every distinct key. */
function cellsReader(part: KeyedPart, from: number): (columns: Columns, row: number) => Cells {
  const known = new Map<unknown, Cells>();
  const { length } = part.slices;
  return (columns, row) => {
    const key =
      length === 1 ? columns[from]?.[row] : part.slices.map((_, one) => columns[from + one]?.[row]).join();
    const found = known.get(key);
    if (found) return found;
    const cells = part.read(part.slices.map((_, one) => columns[from + one]?.[row] as number));
    const isGiven = Object.values(cells).some((one) => one !== null);
    const made = { number: known.size, row: cells, isGiven };
    known.set(key, made);
    return made;
  };
}

function teller({ named, knownAt, settled }: DuckdbQuestion, keys: Keys) {
  const residue = flatResidue(named.corpus, settled);
  const lines: FlatRow[] = [];
  /** Numbers of the residues as the engine has them to ours, in the order in which they were met. */
  const numbers = new Map<number, number>();
  const steps = new Map<number, number>();
  let at = 0;
  const readers = new Map(
    keys.parts.map((part) => {
      const reader = cellsReader(part, at);
      at += part.slices.length;
      return [part.name, reader];
    }),
  );
  const amountsAt = at;
  const readerOf = (name: string) => readers.get(name) as ReturnType<typeof cellsReader>;
  const parties = FLAT_PARTIES.map(({ prefix }) => ({ prefix, read: readerOf(prefix) }));
  const order = ORDER.map((name) => ({
    name,
    read: readerOf(name),
    told: new Map<unknown, Map<number, Told>>(),
  }));
  const dayOf = readerOf('day');
  const begun: number[] = [];
  let numbered = 0;

  const partOf = (
    { name, told }: (typeof order)[number],
    of: Cells,
    beside: unknown,
    make: () => readonly [FlatRow, readonly string[]],
  ): Told => {
    const byNumber = told.get(beside) ?? new Map<number, Told>();
    if (byNumber.size === 0) told.set(beside, byNumber);
    const found = byNumber.get(of.number);
    if (found) return found;
    const [cells, given] = make();
    const made = { number: numbered++, part: residue.read(name, cells, given) };
    byNumber.set(of.number, made);
    return made;
  };

  const residueOf = (columns: Columns, row: number): number => {
    const day = dayOf(columns, row);
    let so = begun[day.number];
    if (so === undefined) {
      so = residue.begin(String(day.row.on_day), String(day.row.known_at ?? knownAt));
      begun[day.number] = so;
    }
    let given = 0;
    parties.forEach(({ read }, one) => {
      if (read(columns, row).isGiven) given |= 1 << one;
    });
    const amounts = columns[amountsAt]?.[row] as string;
    for (const part of order) {
      const { name } = part;
      const of = part.read(columns, row);
      const beside = name === 'act' ? given : name === 'item' ? amounts : '';
      const { number, part: read } = partOf(part, of, beside, () => [
        name === 'item' ? itemCells(of.row, amounts) : of.row,
        parties.flatMap(({ prefix }, one) => ((given & (1 << one)) === 0 ? [] : [prefix])),
      ]);
      if (read === undefined) return -1;
      const step = so * 2 ** 26 + number;
      let next = steps.get(step);
      if (next === undefined) {
        next = residue.answered(so, name, read);
        steps.set(step, next);
      }
      so = next;
    }
    const found = numbers.get(so);
    if (found !== undefined) return found;
    numbers.set(so, lines.length);
    const parts = FLAT_PARTS.map(({ name }) => {
      const { row: cells } = readerOf(name)(columns, row);
      return name === 'item' ? itemCells(cells, amounts) : cells;
    });
    const known = String(day.row.known_at ?? knownAt);
    return lines.push(Object.assign({}, { on_day: day.row.on_day, known_at: known }, ...parts)) - 1;
  };
  return { lines, residueOf };
}

/** The cells of an item, with value and content as their class has them; an item that is only named is there too. */
function itemCells(cells: FlatRow, amounts: string): FlatRow {
  const { 'item_value given': value, 'content given': content, ...rest } = cells;
  const at = amounts.indexOf('#');
  const [worth, inside] = at < 0 ? ['', ''] : [amounts.slice(0, at), amounts.slice(at + 1)];
  const isNamed = value != null || content != null;
  return {
    ...rest,
    item_value: worth === '' ? null : worth,
    content: inside === '' ? null : inside,
    ...(isNamed && rest.item_name == null ? { item_name: 'x' } : {}),
  };
}
