import pg from 'pg';
import { expect, it } from 'vitest';

const url = process.env.YTTERBY_TEST_POSTGRESQL;

it.skipIf(!url)('a PostgreSQL server stands ready for the tests, on loopback alone', async () => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query('show listen_addresses');
  await client.end();
  expect(rows).toEqual([{ listen_addresses: '127.0.0.1' }]);
});
