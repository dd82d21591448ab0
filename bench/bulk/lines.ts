/**
 * Lines as a trader's order book has them, made in DuckDB by number: 5,000 articles, 20,000 customers, a year of days
 * around a turn of the law. Some facts are missing, some codes controlled, some customers listed.
 */
import { existsSync } from 'node:fs';
import type { Duckdb } from '@ytterby/server/bulk/engines';

/** A number below `of` that a line's or an article's number always gives. */
const pick = (from: string, salt: number, of: number): string => `(hash(${from} * 64 + ${salt}) % ${of})`;
const one = (from: string, salt: number, of: readonly (string | null)[]): string =>
  `[${of.map((text) => (text === null ? 'NULL' : `'${text}'`)).join(', ')}][(1 + ${pick(from, salt, of.length)})::BIGINT]`;

const CODES = [
  ...[
    '1C904.a.1',
    '1C902.a.4',
    '1C905.b',
    'GA.1',
    'SB.2',
    '2025-61/P2-1.3',
    '2025-61/P2-1.4',
    '2025-61/P1-09',
  ],
  ...Array.from({ length: 24 }, () => 'none'),
  null,
];
const COUNTRIES = ['DE', 'US', 'JP', 'FR', 'KR', 'VN', 'IN', 'HK', 'TW', 'NL', 'IT', 'MX', null];

/** Writes the lines as Parquet, once. */
export async function makeLines(db: Duckdb, file: string, count: number): Promise<void> {
  if (existsSync(file)) return;
  const [sku, customer] = [pick('i', 1, 5_000), pick('i', 2, 20_000)];
  await db.run(`COPY (
    SELECT 'L' || i AS id, DATE '2026-01-01' + ${pick('i', 3, 360)}::INTEGER AS on_day, 'goods-export' AS activity,
      ${one('sku', 4, ['CN', 'CN', 'DE'])} AS from_territory, ${one('customer', 5, COUNTRIES)} AS to_territory,
      'sale' AS purpose, FALSE AS licence_held, 'none' AS knowledge,
      FALSE AS mass_destruction, FALSE AS terrorism, customer % 400 = 0 AS military_end_use,
      'none' AS logic_chip_nm, 'none' AS memory_chip_layers, FALSE AS chip_equipment, FALSE AS military_ai,
      FALSE AS humanitarian, FALSE AS overseas_rare_earth, FALSE AS national_security,
      'organisation' AS exporter_kind, ${one('sku', 4, ['CN', 'CN', 'DE'])} AS exporter_country, 'none' AS exporter_listings,
      'Customer ' || customer AS end_user_name, 'organisation' AS end_user_kind,
      ${one('customer', 5, COUNTRIES)} AS end_user_country, customer % 500 = 0 AS end_user_military,
      CASE WHEN customer % 200 = 0 THEN 'control-list|2026-11' WHEN customer % 50 = 1 THEN NULL ELSE 'none' END AS end_user_listings,
      CASE WHEN customer % 300 = 7 THEN 'control-list|50' ELSE 'none' END AS end_user_held_by_listed,
      'A' || sku AS item_id, ${one('sku', 6, CODES)} AS entries, ${one('sku', 7, ['CN', 'DE', 'JP'])} AS origin,
      ${one('sku', 4, ['CN', 'CN', 'DE'])} AS made_in, (quantity * (5 + sku % 900))::DECIMAL(12, 2) AS item_value, 'USD' AS currency,
      FALSE AS chinese_technology, FALSE AS chinese_equipment,
      CASE WHEN sku % 3 = 0 THEN '2025-61/P1-02|CN|' || (quantity * (sku % 11) * 0.004)::DECIMAL(12, 4) ELSE 'none' END AS content
    FROM (SELECT i, ${sku}::BIGINT AS sku, ${customer}::BIGINT AS customer, 1 + ${pick('i', 8, 50)}::INTEGER AS quantity
      FROM range(${count}) AS r(i)) AS drawn
  ) TO '${file}' (FORMAT parquet, COMPRESSION zstd)`);
}
