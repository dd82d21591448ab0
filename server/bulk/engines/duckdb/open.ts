/** DuckDB in this process: an instance with its bounds, statements run, rows read. */
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';

export type DuckdbBounds = {
  readonly threads?: number;
  /** Greatest memory in MiB; what does not fit is spilled to `spill`. */
  readonly memoryMiB?: number;
  readonly spill?: string;
};

export type Duckdb = {
  readonly run: (sql: string) => Promise<void>;
  /** Rows as plain values: integers beyond the safe ones and decimals as text, lists as arrays. */
  readonly rows: (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  readonly connection: DuckDBConnection;
  readonly close: () => void;
};

/** An instance in memory. Close it. */
export async function openDuckdb(bounds: DuckdbBounds = {}): Promise<Duckdb> {
  const instance = await DuckDBInstance.create(':memory:', {
    ...(bounds.threads === undefined ? {} : { threads: String(bounds.threads) }),
    ...(bounds.memoryMiB === undefined ? {} : { memory_limit: `${bounds.memoryMiB}MiB` }),
    ...(bounds.spill === undefined ? {} : { temp_directory: bounds.spill }),
    preserve_insertion_order: 'false',
  });
  const connection = await instance.connect();
  return {
    connection,
    run: async (sql) => {
      await connection.run(sql);
    },
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson(),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
