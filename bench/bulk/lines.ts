/**
 * Lines as a trader's order book has them, made in DuckDB by number: 8,000 articles, 30,000 customers, four years of
 * days. Prices drift from line to line, so that values and contents are seldom the same twice; and facts are missing as
 * they are in life: articles not classified, customers not screened, end uses not asked, suppliers' prices not known.
 */
import { existsSync } from 'node:fs';
import type { Duckdb } from '@ytterby/server/bulk/engines';

/** A number below `of` that a line's, an article's or a customer's number always gives. */
const pick = (from: string, salt: number, of: number): string => `(hash(${from} * 64 + ${salt}) % ${of})`;
const one = (from: string, salt: number, of: readonly (string | null)[]): string =>
  `[${of.map((text) => (text === null ? 'NULL' : `'${text}'`)).join(', ')}][(1 + ${pick(from, salt, of.length)})::BIGINT]`;
/** False, but not known for one in so many. */
const no = (from: string, salt: number, of: number): string =>
  `CASE WHEN ${pick(from, salt, of)} <> 0 THEN FALSE END`;

const CODES = [
  ...['1C904.a.1', '1C902.a.4', '1C905.b', '1C909.a.1', '2B902.a', 'GA.1', 'GR.1', 'SB.2'],
  ...['2025-61/P2-1.3', '2025-61/P2-1.4', '2025-61/P2-2.c', '2025-61/P1-09', '1C904.a.1;2025-61/P1-02'],
  ...Array.from({ length: 50 }, () => 'none'),
  null,
];
const COUNTRIES = [
  ...[
    'DE',
    'US',
    'JP',
    'FR',
    'KR',
    'VN',
    'IN',
    'HK',
    'TW',
    'NL',
    'IT',
    'MX',
    'PL',
    'CZ',
    'ES',
    'SE',
    'BR',
    'TH',
  ],
  ...['MY', 'SG', 'GB', 'CA', 'CN', 'CH', 'AT', 'HU', 'TR', 'ID', 'PH', 'AE', null],
];
const INSIDE = ['2025-61/P1-02', '2025-61/P1-12', '1C902.a.4', '2025-61/P2-1.3', 'none'];

/** One thing inside an article: its code and origin are the article's, its value drifts with the line. */
const inside = (at: number): string => {
  const share = `(${pick('sku', 20 + at, 1_000)} / 1000.0) ** 4`;
  const known = `(item_value * ${share} * 0.5)::DECIMAL(14, 4)`;
  const value = `CASE WHEN ${pick('sku', 30 + at, 12)} = 0 THEN '' ELSE ${known}::VARCHAR END`;
  return `${one('sku', 40 + at, INSIDE)} || '|' || ${one('sku', 50 + at, ['CN', 'CN', 'DE', 'JP', ''])} || '|' || ${value}`;
};

/** Writes the lines as Parquet, once. */
export async function makeLines(db: Duckdb, file: string, count: number): Promise<void> {
  if (existsSync(file)) return;
  const held = `CASE WHEN customer % 300 = 7 THEN 'control-list|50' WHEN customer % 300 = 8 THEN 'watch-list|10..30|indirect' WHEN customer % 30 <> 9 THEN 'none' END`;
  const content = `CASE ${pick('sku', 10, 9)} WHEN 0 THEN ${inside(1)} WHEN 1 THEN ${inside(1)} || ';' || ${inside(2)} WHEN 2 THEN ${inside(1)} || ';' || ${inside(2)} || ';' || ${inside(3)} WHEN 3 THEN NULL ELSE 'none' END`;
  await db.run(`COPY (
    SELECT id, on_day, 'goods-export' AS activity, from_territory, ${one('customer', 5, COUNTRIES)} AS to_territory,
      ${one('i', 9, ['sale', 'sale', 'sale', 'sale', 'sample', 'repair'])} AS purpose, customer % 20 = 3 AS licence_held,
      CASE WHEN customer % 20 = 3 THEN ${no('sku', 11, 3)} IS NULL END AS licence_covers,
      CASE WHEN ${pick('customer', 12, 40)} <> 0 THEN 'none' END AS knowledge,
      ${no('customer', 13, 40)} AS mass_destruction, ${no('customer', 13, 40)} AS terrorism,
      CASE WHEN customer % 400 = 0 THEN TRUE ELSE ${no('customer', 14, 25)} END AS military_end_use,
      CASE WHEN ${pick('customer', 15, 90)} = 0 THEN '7' ELSE 'none' END AS logic_chip_nm, 'none' AS memory_chip_layers,
      FALSE AS chip_equipment, ${no('customer', 16, 50)} AS military_ai, FALSE AS humanitarian,
      ${no('customer', 17, 30)} AS overseas_rare_earth, FALSE AS national_security,
      'organisation' AS exporter_kind, from_territory AS exporter_country, 'none' AS exporter_listings,
      'Customer ' || customer AS end_user_name, 'organisation' AS end_user_kind,
      ${one('customer', 5, COUNTRIES)} AS end_user_country,
      CASE WHEN customer % 500 = 0 THEN TRUE ELSE ${no('customer', 18, 60)} END AS end_user_military,
      CASE WHEN customer % 200 = 0 THEN 'control-list|2026-11' WHEN customer % 50 = 1 THEN NULL ELSE 'none' END AS end_user_listings,
      ${held} AS end_user_held_by_listed,
      'A' || sku AS item_id, ${one('sku', 6, CODES)} AS entries, ${one('sku', 7, ['CN', 'DE', 'JP', null])} AS origin,
      from_territory AS made_in, CASE WHEN ${pick('sku', 19, 50)} <> 0 THEN item_value END AS item_value, 'USD' AS currency,
      ${no('sku', 8, 10)} AS chinese_technology, ${no('sku', 8, 10)} AS chinese_equipment, ${content} AS content
    FROM (SELECT i, 'L' || i AS id, sku, customer, DATE '2023-07-01' + ${pick('i', 3, 1_400)}::INTEGER AS on_day,
        ${one('sku', 4, ['CN', 'CN', 'DE', 'JP'])} AS from_territory,
        ((1 + ${pick('i', 61, 200)}) * (1 + ${pick('sku', 62, 90_000)} / 100.0) * (0.9 + ${pick('i', 63, 2_000)} / 10000.0))::DECIMAL(14, 2) AS item_value
      FROM (SELECT i, ${pick('i', 1, 8_000)}::BIGINT AS sku, ${pick('i', 2, 30_000)}::BIGINT AS customer FROM range(${count}) AS r(i)) AS numbers) AS drawn
  ) TO '${file}' (FORMAT parquet, COMPRESSION zstd)`);
}
