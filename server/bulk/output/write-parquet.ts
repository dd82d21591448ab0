/** Rows in NDJSON to Parquet, through DuckDB; the same rows give the same bytes. */
import { quotedText } from '../input/open-parquet.ts';
import type { OutputColumn, OutputColumns } from './columns.ts';

/** Parquet as every engine writes it: codes and words, which are short as numbers of a list and need no closer packing. */
export const PARQUET_FORM = 'FORMAT parquet, COMPRESSION snappy, WRITE_BLOOM_FILTER false';

const TYPES: Readonly<Record<OutputColumn['type'], string>> = {
  text: 'VARCHAR',
  number: 'DOUBLE',
  day: 'DATE',
  list: 'VARCHAR[]',
};

export async function writeParquet(
  rows: string,
  file: string,
  columns: OutputColumns,
  folder: string,
): Promise<void> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:', {
    threads: '1',
    memory_limit: '1GB',
    temp_directory: folder,
  });
  const connection = await instance.connect();
  try {
    const types = columns.map(({ name, type }) => `${quotedText(name)}: ${quotedText(typeOf(name, type))}`);
    await connection.run(
      `COPY (SELECT * FROM read_json(${quotedText(rows)}, format = 'newline_delimited', maximum_object_size = 67108864, columns = {${types.join(', ')}}))
       TO ${quotedText(file)} (${PARQUET_FORM})`,
    );
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

const typeOf = (name: string, type: OutputColumn['type']): string =>
  name === 'row' ? 'BIGINT' : TYPES[type];
