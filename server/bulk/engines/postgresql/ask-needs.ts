/**
 * The needs of a table's open lines, asked in the process and kept in the database, each distinct line once: from then on
 * the installed functions answer with them. They are exact, from the decision diagram, which is no SQL.
 */
import { createDeterminer } from '@ytterby/facts';
import { type FlatRow, fromFlat } from '@ytterby/facts/flat';
import { type BulkFault, bulkFault } from '@ytterby/language';
import { connectPostgresql, faultOfPostgresql } from './open.ts';
import { type Installation, settlingsText } from './postgresql-text.ts';

/** Rows of one statement. */
const BATCH = 1_000;

/**
 * Distinct lines asked. The database must hold the same law with the same settlings, or nothing is asked.
 * @example await askNeeds('postgres://localhost/lake', { named: shipped(), settled: {} }, 'orders') // { asked: 12 }
 */
export async function askNeeds(
  database: string,
  { named, settled }: Installation,
  table: string,
): Promise<{ readonly asked: number } | { readonly fault: BulkFault }> {
  const connected = await connectPostgresql(database);
  if ('fault' in connected) return connected;
  const { client } = connected;
  try {
    const installed = await client.query<{ law_hash: string; settled: string; today: string }>(
      "SELECT law_hash, settled, to_char(CURRENT_DATE, 'YYYY-MM-DD') AS today FROM ytterby.installed",
    );
    const [law] = installed.rows;
    if (law?.law_hash !== named.hash || law.settled !== settlingsText(settled)) {
      return { fault: bulkFault('database-other-law', undefined, { found: law?.law_hash ?? '' }) };
    }
    const determiner = createDeterminer(named);
    const { rows } = await client.query<{ line_key: string; cells: FlatRow }>(
      'SELECT DISTINCT ON (line_key) line_key, cells FROM ytterby.unasked($1::regclass) ORDER BY line_key',
      [table],
    );
    const asked = rows.flatMap(({ line_key, cells }) => {
      const read = fromFlat(cells, named.corpus);
      if ('faults' in read) return [];
      const { needs } = determiner.determine(read.transaction, { today: law.today, assume: settled });
      return [{ line_key, needs: needs.map((need) => need.key) }];
    });
    await client.query('BEGIN');
    for (let from = 0; from < asked.length; from += BATCH) {
      await client.query(
        'INSERT INTO ytterby.needs SELECT * FROM json_to_recordset($1) AS made (line_key text, needs text[]) ON CONFLICT DO NOTHING',
        [JSON.stringify(asked.slice(from, from + BATCH))],
      );
    }
    await client.query('COMMIT');
    return { asked: asked.length };
  } catch (error) {
    return { fault: faultOfPostgresql(error, database) };
  } finally {
    await client.end().catch(() => undefined);
  }
}
