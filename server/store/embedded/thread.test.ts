import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newPlace, type Place } from '../../testing/stores.ts';
import { type Connection, connect } from './connection.ts';

let place: Place;
let connection: Connection;
beforeAll(async () => {
  place = await newPlace('embedded');
  connection = await connect(join(place.at.folder ?? '', 'database'));
});
afterAll(async () => {
  await connection.end();
  await place.remove();
});

const query = (sql: string, parameters: readonly unknown[] = []) =>
  connection.ask({ kind: 'query', sql, parameters });
const syncs = async (): Promise<number> => {
  const { rows } = await connection.ask({ kind: 'syncs' });
  return (rows[0] as { syncs: number }).syncs;
};

it('writes each commit through to the disk', async () => {
  await query('create table written (n integer)');
  const before = await syncs();
  for (let n = 0; n < 50; n += 1) await query('insert into written values ($1)', [n]);
  expect(await syncs()).toBeGreaterThanOrEqual(before + 50);
  const after = await syncs();
  await query('select count(*) from written');
  expect(await syncs()).toBe(after);
  expect((await query('show fsync')).rows).toEqual([{ fsync: 'on' }]);
});

it('leaves the program free while a query takes its time', async () => {
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 5);
  await query('select count(*) from generate_series(1, 600000) n where n % 7 = 3');
  clearInterval(timer);
  // In the program's own thread not one turn would have come.
  expect(turns).toBeGreaterThan(3);
});

it('tells an error as PostgreSQL does', async () => {
  await query('create table one (n integer primary key)');
  await query('insert into one values (1)');
  await expect(query('insert into one values (1)')).rejects.toMatchObject({
    code: '23505',
    constraint: 'one_pkey',
    table: 'one',
  });
  await expect(query('selekt')).rejects.toMatchObject({ code: '42601' });
});

it('stands on the one version whose inner parts it was tried with', () => {
  const about = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const installed = JSON.parse(readFileSync(join(about, '../../package.json'), 'utf8')).version;
  const declared = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(declared.dependencies['@electric-sql/pglite']).toBe(installed);
});
