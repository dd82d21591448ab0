/**
 * Brings a store forward to this program's form: under a lock, one transaction a step, never backward. Several replicas
 * may start at once; the first does the work and the others find it done.
 */
import { type Kysely, sql, type Transaction } from 'kysely';
import { sha256 } from '../sha256.ts';
import type { StoreFault } from './fault.ts';
import { migrations as all } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import { APPLICATION, SYSTEM } from './roles.ts';
import type { Tables } from './tables/index.ts';

type Applied = { readonly number: number; readonly name: string; readonly hash: string };

/** Any number that only this program uses for this. */
const LOCK = 7_439_670_166;

const makeRoles = [APPLICATION, SYSTEM]
  .map(
    (role) => `do $$ begin
  if not exists (select from pg_roles where rolname = '${role}') then create role ${role} nologin; end if;
exception when duplicate_object or unique_violation then null; end $$;
do $$ begin
  if not pg_has_role(current_user, '${role}', 'member') then grant ${role} to current_user; end if;
end $$;`,
  )
  .join('\n');

/** Runs the steps that a store lacks. Null where it is then as it should be. */
export async function migrate(
  db: Kysely<Tables>,
  migrations: readonly Migration[] = all,
): Promise<StoreFault | null> {
  if (await stands(db, migrations)) return null;
  const fault = await prepare(db);
  if (fault !== null) return fault;
  for (const step of migrations) {
    try {
      const refused = await db.transaction().execute((transaction) => apply(transaction, step, migrations));
      if (refused !== null) return refused;
    } catch (error) {
      const { number, name } = step;
      return { code: 'store-migration-failed', number, name, reason: messageOf(error) };
    }
  }
  return null;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Is everything as it should be already? One look, without a lock: what it finds can only be added to. */
async function stands(db: Kysely<Tables>, migrations: readonly Migration[]): Promise<boolean> {
  try {
    const { rows } = await sql<{ applied: readonly Applied[]; member: boolean }>`select
      (select jsonb_agg(jsonb_build_object('number', number, 'name', name, 'hash', hash) order by number) from migrations)
        as applied,
      pg_has_role(current_user, ${APPLICATION}, 'member') and pg_has_role(current_user, ${SYSTEM}, 'member') as member
    `.execute(db);
    const [found] = rows;
    return (
      found?.member === true &&
      found.applied?.length === migrations.length &&
      migrations.every((step, at) => {
        const one = found.applied[at];
        return one?.number === step.number && one.hash === sha256(step.sql);
      })
    );
  } catch {
    // No steps yet, or no roles: the long way says what is wrong, if anything is.
    return false;
  }
}

async function prepare(db: Kysely<Tables>): Promise<StoreFault | null> {
  try {
    await db.transaction().execute(async (transaction) => {
      await sql`select pg_advisory_xact_lock(${LOCK}::bigint)`.execute(transaction);
      await sql.raw(makeRoles).execute(transaction);
      await sql`create table if not exists migrations (
        number integer primary key, name text not null, hash text not null, applied_at timestamptz not null default now()
      )`.execute(transaction);
    });
    return null;
  } catch (error) {
    const { rows } = await sql<{ user: string }>`select current_user as user`.execute(db);
    return { code: 'store-roles', user: rows[0]?.user ?? '', reason: messageOf(error) };
  }
}

async function apply(
  db: Transaction<Tables>,
  step: Migration,
  migrations: readonly Migration[],
): Promise<StoreFault | null> {
  await sql`select pg_advisory_xact_lock(${LOCK}::bigint)`.execute(db);
  const { rows } = await sql<Applied>`select number, name, hash from migrations order by number`.execute(db);
  const newest = rows.at(-1)?.number ?? 0;
  const knows = migrations.at(-1)?.number ?? 0;
  if (newest > knows) return { code: 'store-newer', has: newest, knows };
  const applied = rows.find(({ number }) => number === step.number);
  const hash = sha256(step.sql);
  if (applied) {
    const { number, name } = step;
    return applied.hash === hash ? null : { code: 'store-migration-changed', number, name };
  }
  await sql.raw(step.sql).execute(db);
  await sql`insert into migrations (number, name, hash) values (${step.number}, ${step.name}, ${hash})`.execute(
    db,
  );
  return null;
}
