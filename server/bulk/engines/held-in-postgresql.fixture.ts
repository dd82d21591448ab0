/**
 * Answers of lines in a PostgreSQL session, with the needs of the first line of each key: that any other line of the key
 * has the same ones is what is held against the tracer.
 */
import { FLAT_COLUMNS, type FlatRow } from '@ytterby/facts/flat';
import { shipped } from '@ytterby/law';
import { determined } from './expected.fixture.ts';
import { openSession } from './postgresql/determine.ts';
import { connectPostgresql } from './postgresql/open.ts';

/** Lines of one part, as a run sends them. */
const PART = 1_000;

export async function answersInPostgresql(
  database: string,
  lines: readonly FlatRow[],
  today: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const connected = await connectPostgresql(database);
  if ('fault' in connected) throw new Error(JSON.stringify(connected.fault));
  const { client } = connected;
  try {
    const session = await openSession(client, { named: shipped(), knownAt: today, settled: {} });
    const needs = new Map<string, readonly string[]>();
    const rows: Readonly<Record<string, unknown>>[] = [];
    for (let from = 0; from < lines.length; from += PART) {
      const part = lines.slice(from, from + PART);
      const keys = await session.determine(part);
      const answers = await session.answers([...new Set(keys)].filter((key) => key !== null));
      for (const [at, key] of keys.entries()) {
        const line = part[at] as FlatRow;
        const answer = answers.get(key ?? '');
        if (key === null || answer === undefined)
          throw new Error(`refused: ${JSON.stringify(FLAT_COLUMNS.map(({ name }) => line[name]))}`);
        const known = needs.get(key) ?? (answer.at_least === answer.at_most ? [] : needsOf(line, today));
        needs.set(key, known);
        rows.push({ ...answer, needs: known });
      }
    }
    return rows;
  } finally {
    await client.end();
  }
}

const needsOf = (line: FlatRow, today: string): readonly string[] =>
  determined(line, today).needs.map((need) => need.key);
