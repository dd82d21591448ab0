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
  /** As `run`, joins as they are written. More than a block of rows may still come out of order: sort what must not. */
  readonly inOrder: (sql: string) => Promise<void>;
  /** Rows of whole numbers, as many columns as said. */
  readonly numbers: (sql: string, columns: number) => Promise<readonly (readonly number[])[]>;
  readonly connection: DuckDBConnection;
  /** Another connection to the same tables, for work beside this one's. Close it. */
  readonly beside: () => Promise<{
    readonly run: (sql: string) => Promise<void>;
    readonly close: () => void;
  }>;
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
    inOrder: async (sql) => {
      await connection.run("SET disabled_optimizers = 'join_order,build_side_probe_side'");
      await connection.run('SET preserve_insertion_order = true');
      await connection.run(sql);
      await connection.run('RESET disabled_optimizers');
    },
    numbers: async (sql, columns) => {
      const result = await connection.stream(sql);
      const rows: number[][] = [];
      for (;;) {
        const chunk = await result.fetchChunk();
        if (!chunk || chunk.rowCount === 0) return rows;
        const values = Array.from({ length: columns }, (_, at) => chunk.getColumnValues(at));
        for (let row = 0; row < chunk.rowCount; row += 1) rows.push(values.map((one) => Number(one[row])));
      }
    },
    beside: async () => {
      const other = await instance.connect();
      return {
        run: async (sql) => {
          await other.run(sql);
        },
        close: () => other.closeSync(),
      };
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
