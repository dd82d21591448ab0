/**
 * Parties whose listings a line does not state are looked for by name, each distinct name once: names are few against
 * lines. What is found stands beside the lines as the flat form writes it; a name that a person has to look at stays
 * open.
 */
import { partyFinder } from '@ytterby/facts';
import { FLAT_PARTIES } from '@ytterby/facts/flat';
import type { NamedCorpus } from '@ytterby/law';
import { trimmed } from '../engines/duckdb/trimmed.ts';
import type { Duckdb } from '../engines/index.ts';
import { quotedText } from '../input/open-parquet.ts';

export type Screened = {
  /** The expression of each `_listings` column, over the source `raw` and the joins. */
  readonly columns: Readonly<Record<string, string>>;
  readonly joins: readonly string[];
  /** Distinct parties that were looked for. */
  readonly parties: number;
};

const cell = (sql: string | undefined): string =>
  sql === undefined ? 'CAST(NULL AS VARCHAR)' : `nullif(${trimmed(`CAST(${sql} AS VARCHAR)`)}, '')`;

/** Makes a Parquet file of verdicts a role that is named; `columns`: expressions over `source`, called `raw`. */
export async function screenNames(
  db: Duckdb,
  named: NamedCorpus,
  source: string,
  columns: Readonly<Record<string, string>>,
  fileOf: (prefix: string) => string,
): Promise<Screened> {
  const find = partyFinder(named.corpus, { screen: true });
  const made: Record<string, string> = {};
  const joins: string[] = [];
  let parties = 0;
  for (const { prefix, role } of FLAT_PARTIES) {
    const own = (name: string): string => cell(columns[`${prefix}_${name}`]);
    if (columns[`${prefix}_name`] === undefined) continue;
    const asked = `SELECT DISTINCT ${own('name')} AS name, ${own('kind')} AS kind, ${own('country')} AS country FROM ${source} AS raw WHERE ${own('name')} IS NOT NULL AND ${own('listings')} IS NULL`;
    const rows = await db.rows(asked);
    parties += rows.length;
    await db.run(
      `CREATE TABLE screened_${prefix} (name VARCHAR, kind VARCHAR, country VARCHAR, listings VARCHAR)`,
    );
    const appender = await db.connection.createAppender(`screened_${prefix}`);
    for (const row of rows) {
      const [name, kind, country] = [row.name, row.kind, row.country].map((one) =>
        one == null ? undefined : String(one),
      );
      const found = find(
        {
          role,
          ...(name === undefined ? {} : { name }),
          ...(kind === 'organisation' || kind === 'natural-person' ? { kind } : {}),
          ...(country === undefined ? {} : { establishedIn: country }),
        },
        0,
      );
      const text =
        found.listings?.length === 0
          ? 'none'
          : found.listings?.map(({ list, entry }) => `${list}|${entry ?? ''}`).join(';');
      for (const value of [name, kind, country, text]) {
        if (value === undefined) appender.appendNull();
        else appender.appendVarchar(value);
      }
      appender.endRow();
    }
    for (let at = 0; at < 4; at += 1) appender.appendNull();
    appender.endRow();
    appender.closeSync();
    const file = fileOf(prefix);
    await db.run(`COPY screened_${prefix} TO ${quotedText(file)} (FORMAT parquet)`);
    const isAsked = `${own('name')} IS NOT NULL AND ${own('listings')} IS NULL`;
    const same = ['name', 'kind', 'country'].map(
      (name) => `v_${prefix}.${name} IS NOT DISTINCT FROM CASE WHEN ${isAsked} THEN ${own(name)} END`,
    );
    // The row of nulls is that of lines that ask nothing: with no line unmatched, lines keep their order.
    joins.push(`JOIN read_parquet(${quotedText(file)}) AS v_${prefix} ON ${same.join(' AND ')}`);
    made[`${prefix}_listings`] = `coalesce(${own('listings')}, v_${prefix}.listings)`;
  }
  return { columns: made, joins, parties };
}
