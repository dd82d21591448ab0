/** The form of a file of lines, by the end of its name. */
export const FORMS = ['csv', 'ndjson', 'xlsx', 'parquet'] as const;
export type Form = (typeof FORMS)[number];

const ENDINGS: Readonly<Record<string, Form>> = {
  csv: 'csv',
  tsv: 'csv',
  txt: 'csv',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  xlsx: 'xlsx',
  xlsm: 'xlsx',
  parquet: 'parquet',
};

/** @example formOf('orders/2026.CSV') // 'csv' */
export const formOf = (name: string): Form | undefined =>
  ENDINGS[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''];
