/**
 * `--engine postgres`: the parts of a run answered in a PostgreSQL server, a session for each thread. SQL says what each
 * line comes to; of each distinct line the process says needs, warnings and the order of lists, and holds its answer
 * against SQL's: what SQL left wider is counted, and a contradiction stops the run.
 */
import { type Determination, partyFinder, type Transaction } from '@ytterby/facts';
import { FLAT_COLUMNS, FLAT_PARTIES, type FlatRow } from '@ytterby/facts/flat';
import { type BulkFault, bulkFault, sayingsOf } from '@ytterby/language';
import {
  connectPostgresql,
  faultOfPostgresql,
  heldAgainst,
  openSession,
  type PostgresqlSession,
} from '../engines/index.ts';
import { Unreadable } from '../input/unreadable.ts';
import { countIn, NARROWER, type Tally } from '../tally/tally.ts';
import { type AnswerRow, answerOf } from '../work/answer-row.ts';
import { answererOf } from '../work/answerer.ts';
import { count, rowText } from '../work/determine-lines.ts';
import type { Pool } from '../work/pool.ts';
import { type ReadLine, readLine } from '../work/read-line.ts';
import { type LineRecord, recordsOf } from '../work/records-of.ts';
import { refusedLines } from '../work/say-line-fault.ts';
import type { DetermineTask, Done, Job } from '../work/tasks.ts';

/** Answers kept; with more, the next part begins with none. */
const KEPT = 100_000;
const COLUMNS: ReadonlySet<string> = new Set(FLAT_COLUMNS.map(({ name }) => name));

type PartyFinder = ReturnType<typeof partyFinder>;
type Known = {
  readonly found: Determination;
  readonly row: Omit<AnswerRow, 'file' | 'row' | 'id'>;
  readonly narrower: boolean;
};
type Session = { readonly session: PostgresqlSession; readonly end: () => Promise<void>; busy: number };
type Answered = { readonly record: LineRecord; readonly read: ReadLine; readonly line: Line | null };

/** A line as PostgreSQL takes it, and what its warnings hang on beside the law. */
type Line = { readonly cells: FlatRow; readonly screened: string };

/** Connects, so that what is wrong with the server is known before a file is read. */
export async function openPostgresqlPool(
  database: string,
  task: DetermineTask,
  threads: number,
): Promise<{ readonly pool: Pool } | { readonly fault: BulkFault }> {
  const { settings, language } = task;
  const say = sayingsOf(language);
  const answerer = answererOf(settings, task.screen);
  const { named } = answerer;
  const find = partyFinder(named.corpus, { screen: task.screen });
  const house = Object.fromEntries((settings.house ?? []).map(({ key, value }) => [key, value]));
  const question = { named, knownAt: settings.today, settled: { ...house, ...settings.assume } };
  let kept = new Map<string, Known>();

  const openOne = async (): Promise<Session | { readonly fault: BulkFault }> => {
    const connected = await connectPostgresql(database);
    if ('fault' in connected) return connected;
    const { client } = connected;
    try {
      return { session: await openSession(client, question), end: () => client.end(), busy: 0 };
    } catch (error) {
      await client.end().catch(() => undefined);
      return { fault: faultOfPostgresql(error, database) };
    }
  };
  const first = await openOne();
  if ('fault' in first) return first;
  const sessions: Promise<Session>[] = [Promise.resolve(first)];
  const opened: Session[] = [first];
  let turn = 0;
  const another = async (): Promise<Session> => {
    const one = await openOne();
    if ('fault' in one) throw new Unreadable(ofServer(one.fault));
    opened.push(one);
    return one;
  };
  const idle = (): Promise<Session> => {
    const free = opened.find((one) => one.busy === 0);
    if (free) return Promise.resolve(free);
    if (sessions.length < threads) sessions.push(another());
    turn += 1;
    return sessions[turn % sessions.length] as Promise<Session>;
  };

  const determine = async (session: PostgresqlSession, job: Job): Promise<Done> => {
    const read = [...recordsOf(job.lines, job.names)].map((record): Answered => {
      if ('value' in record && !isFlat(record.value)) throw nested(record.row);
      const line = readLine(record, named.corpus, settings.on);
      return { record, read: line, line: lineOf(record, line, settings.on, find) };
    });
    const sent = read.flatMap(({ line }) => (line === null ? [] : [line.cells]));
    const keys = await session.determine(sent);
    if (kept.size > KEPT) kept = new Map();
    const known = kept;
    let at = 0;
    const keyed = read.map((one) => ({ ...one, key: one.line === null ? null : (keys[at++] ?? null) }));
    const keyOf = (one: (typeof keyed)[number]): string => `${one.key} ${one.line?.screened}`;
    const fresh = keyed.filter(
      (one) => one.key !== null && 'transaction' in one.read && !known.has(keyOf(one)),
    );
    const answers = await session.answers([...new Set(keyed.map((one) => one.key ?? ''))]);
    for (const one of fresh) {
      const key = keyOf(one);
      if (known.has(key) || !('transaction' in one.read)) continue;
      const { found } = answerer.answer(one.read.transaction);
      const held = heldAgainst(answers.get(one.key ?? ''), found);
      if (typeof held === 'object') throw differing(one.record.row, held.says);
      known.set(key, { found, row: answerOf(found), narrower: held === 'narrower' });
    }
    return written(job.file, keyed, (one) => known.get(keyOf(one)) as Known);
  };

  const written = (
    file: string,
    keyed: readonly (Answered & { readonly key: string | null })[],
    knownOf: (one: Answered & { readonly key: string | null }) => Known,
  ): Done => {
    const tally: Tally = {};
    const rows: string[] = [];
    const refused: string[] = [];
    for (const one of keyed) {
      const { read } = one;
      const { row } = one.record;
      if ('faults' in read) {
        refused.push(refusedLines(file, row, read.id, read.faults, say));
        continue;
      }
      if (one.key === null) throw differing(row, 'SQL refuses the line');
      const { found, narrower, row: answer } = knownOf(one);
      const days = { on_day: read.transaction.on, known_at: read.transaction.knownAt ?? settings.today };
      count(tally, answer, found, read.transaction);
      if (narrower) countIn(tally, NARROWER);
      rows.push(rowText({ file, row, id: read.id, ...answer, ...days }, task.rows));
    }
    return {
      ...{ rows: rows.join(''), refused: refused.join(''), tally },
      ...{ refusedLines: refused.length, answered: rows.length },
    };
  };

  const turns = new Map<Session, Promise<unknown>>();
  const answer = async (job: Job): Promise<Done> => {
    const one = await idle();
    one.busy += 1;
    // A session answers one part after another.
    const before = turns.get(one) ?? Promise.resolve();
    const mine = before.then(() => determine(one.session, job));
    turns.set(
      one,
      mine.catch(() => undefined),
    );
    try {
      return await mine;
    } catch (error) {
      if (error instanceof Unreadable) throw error;
      throw new Unreadable(ofServer(faultOfPostgresql(error, database)));
    } finally {
      one.busy -= 1;
    }
  };
  let closed = false;
  const close = async (): Promise<void> => {
    if (closed) return;
    closed = true;
    const all = await Promise.allSettled(sessions);
    await Promise.allSettled(all.map((one) => (one.status === 'fulfilled' ? one.value.end() : undefined)));
  };
  return { pool: { answer, close } };
}

const ofServer = (fault: BulkFault): BulkFault => ({ ...fault, path: '--database' });
const nested = (row: number): Unreadable =>
  new Unreadable(bulkFault('engine-flat-lines', undefined, { found: String(row) }));
const differing = (row: number, says: string): Unreadable =>
  new Unreadable(bulkFault('engine-differs', '--engine', { found: `line ${row}: ${says}` }));

const isFlat = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  ('on_day' in value || !('activity' in value && typeof value.activity === 'object'));

/** The cells that are copied in, with what screening has found; none where the line is no row of plain cells. */
function lineOf(record: LineRecord, read: ReadLine, on: string | undefined, find: PartyFinder): Line | null {
  if (!('transaction' in read)) return null;
  const cells: Record<string, FlatRow[string]> = {};
  const given = 'cells' in record ? record.cells : 'value' in record ? (record.value as FlatRow) : {};
  for (const [name, cell] of Object.entries(given)) {
    const text = cell == null ? '' : String(cell).trim();
    if (text !== '' && COLUMNS.has(name)) cells[name] = text;
  }
  if (on !== undefined && cells.on_day === undefined) cells.on_day = on;
  return {
    cells: { ...cells, ...listingsOf(read.transaction, cells, find) },
    screened: codesOf(read.transaction, find),
  };
}

/** Listings that screening found; names then stand apart, for a name may be said to be on no list and be found on one. */
function listingsOf(transaction: Transaction, cells: FlatRow, find: PartyFinder): FlatRow {
  const found: Record<string, string> = {};
  for (const [index, party] of (transaction.parties ?? []).entries()) {
    const prefix = FLAT_PARTIES.find(({ role }) => role === party.role)?.prefix;
    const { listings } = find(party, index);
    if (prefix === undefined || listings === undefined || party.listings != null) continue;
    found[`${prefix}_listings`] =
      listings.length === 0
        ? 'none'
        : listings.map(({ list, entry }) => (entry == null ? list : `${list}|${entry}`)).join(';');
  }
  if (Object.keys(found).length === 0) return found;
  for (const { prefix } of FLAT_PARTIES) {
    if (cells[`${prefix}_name`] !== undefined) found[`${prefix}_name`] = prefix;
  }
  return found;
}

/** What screening warns of, party by party. */
const codesOf = (transaction: Transaction, find: PartyFinder): string =>
  (transaction.parties ?? [])
    .map((party, index) => {
      const screened = find(party, index).screened;
      if (screened === undefined) return '';
      return screened.some((one) => one.band === 'hold') ? 'hold' : screened.length > 0 ? 'look' : 'none';
    })
    .join();
