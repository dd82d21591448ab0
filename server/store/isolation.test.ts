import { sql } from 'kysely';
import { beforeAll, expect, it } from 'vitest';
import { newOrganisation, onBothStores } from '../testing/stores.ts';
import type { Store } from './store.ts';

/** Tables that hold no organisation's rows. Anything else must keep organisations apart. */
const ofNobody = ['account_identities', 'law_corpora', 'migrations', 'sign_on_failures'];

type Table = {
  readonly name: string;
  readonly secured: boolean;
  readonly forced: boolean;
  readonly organisation: boolean;
  readonly policies: readonly string[] | null;
};

onBothStores('every table of the catalogue', ({ open }) => {
  let store: Store;
  let tables: readonly Table[] = [];
  beforeAll(async () => {
    store = await open();
    const { rows } = await store.asSystem((db) =>
      sql<Table>`select c.relname as name, relrowsecurity as secured, relforcerowsecurity as forced,
        exists (select from pg_attribute where attrelid = c.oid and attname = 'organisation_id') as organisation,
        (select array_agg(policyname::text order by policyname) from pg_policies where tablename = c.relname) as policies
        from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`.execute(
        db,
      ),
    );
    tables = rows;
  });

  it('is there', () => {
    expect(tables.length).toBeGreaterThan(25);
  });

  it('keeps organisations apart, or holds no row of any', () => {
    const open = tables.filter(({ secured, forced, policies }) => {
      const names = policies ?? [];
      return !(secured && forced && names.includes('within_organisation') && names.includes('as_system'));
    });
    expect(open.map(({ name }) => name)).toEqual(ofNobody);
    expect(open.filter(({ organisation }) => organisation)).toEqual([]);
  });

  it('shows rows of the organisation that is set, by one rule, and takes no other', async () => {
    const { rows } = await store.asSystem((db) =>
      sql<{ rule: string; check: string }>`select distinct qual as rule, with_check as check from pg_policies
        where policyname = 'within_organisation' and tablename not in ('organisations', 'accounts')`.execute(
        db,
      ),
    );
    const rule =
      "(organisation_id = ( SELECT (current_setting('app.organisation'::text))::uuid AS current_setting))";
    expect(rows).toEqual([{ rule, check: rule }]);
  });

  it('fails, rather than shows nothing, where no organisation is set', async () => {
    await newOrganisation(store);
    const bare = store.asSystem(async (db) => {
      await sql`select set_config('role', 'ytterby_application', true)`.execute(db);
      await db.selectFrom('organisations').selectAll().execute();
    });
    await expect(bare).rejects.toThrow(/app\.organisation|invalid input syntax for type uuid/);
  });
});
