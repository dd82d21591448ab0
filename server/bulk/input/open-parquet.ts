/** Lines of Parquet, read by DuckDB with all values as text. Loaded only where such a file is given. */
import { bulkFault } from '@ytterby/language';
import { type CellRow, type InputPart, PART_LINES } from './lines.ts';
import type { InputFault, InputWishes, Opened } from './open-input.ts';
import { Unreadable } from './unreadable.ts';

export const quotedText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

export async function openParquet(
  at: string,
  wishes: InputWishes,
): Promise<Opened | { readonly faults: readonly InputFault[] }> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  const close = (): void => {
    connection.closeSync();
    instance.closeSync();
  };
  const table = `read_parquet(${quotedText(at)})`;
  let headings: readonly string[];
  let lists: readonly string[];
  let size: number;
  try {
    const described = await connection.runAndReadAll(`SELECT * FROM ${table} LIMIT 0`);
    headings = described.columnNames();
    lists = headings.filter((_, column) => /\[\]$/.test(String(described.columnType(column))));
    const counted = await connection.runAndReadAll(`SELECT count(*)::INTEGER FROM ${table}`);
    size = Number(counted.getRows()[0]?.[0] ?? 0);
  } catch {
    close();
    return { faults: [bulkFault('not-parquet')] };
  }
  const columns = wishes.columnsOf(headings);
  if ('faults' in columns || size === 0) {
    close();
    return 'faults' in columns ? columns : { faults: [bulkFault('no-lines')] };
  }
  return {
    names: columns.names,
    shown: { found: { headings, headingRow: 0 }, columns },
    ...{ lists, size },
    parts: async function* (): AsyncGenerator<InputPart> {
      try {
        const result = await connection.stream(`SELECT ${headings.map(asText).join(', ')} FROM ${table}`);
        let rows: CellRow[] = [];
        let row = 0;
        const part = (): InputPart => ({ lines: { kind: 'rows', rows }, records: rows.length, read: row });
        for (;;) {
          const chunk = await result.fetchChunk();
          if (!chunk || chunk.rowCount === 0) break;
          for (const cells of chunk.getRows()) {
            row += 1;
            rows.push({ row, cells: cells.map((cell) => (cell === null ? '' : String(cell))) });
            if (rows.length < PART_LINES) continue;
            yield part();
            rows = [];
          }
        }
        if (rows.length > 0) yield part();
      } catch {
        throw new Unreadable(bulkFault('not-parquet'));
      } finally {
        close();
      }
    },
  };
}

/** A column as text; a list as the flat form writes one. */
const asText = (name: string): string => {
  const column = `"${name.replaceAll('"', '""')}"`;
  return `CASE WHEN typeof(${column}) LIKE '%[]' THEN array_to_string(TRY_CAST(${column} AS VARCHAR[]), ';') ELSE ${column}::VARCHAR END`;
};
