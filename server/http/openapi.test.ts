/** What is written is what the routes say today, and it is OpenAPI that a reader can follow. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { routes } from '../routes/index.ts';
import { apiFiles } from '../scripts/write-api.ts';
import { openApiOf } from './openapi.ts';

const document = openApiOf(routes, 'test') as {
  openapi: string;
  paths: Record<string, Record<string, { operationId: string; summary: string }>>;
  components: { schemas: Record<string, unknown> };
};

it('the written document and client are current (node server/scripts/write-api.ts writes them anew)', () => {
  for (const [file, text] of apiFiles())
    expect(readFileSync(file, 'utf8') === text, file.pathname).toBe(true);
});

it('every reference leads somewhere, and every operation has a name of its own and says what it is for', () => {
  const text = JSON.stringify(document);
  for (const [, name = ''] of text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
    expect(Object.keys(document.components.schemas)).toContain(name);
  }
  expect(text).not.toContain('#/$defs/');
  const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));
  expect(operations.length).toBe(routes.length);
  expect(new Set(operations.map((one) => one.operationId)).size).toBe(operations.length);
  expect(operations.every((one) => one.summary.length > 5)).toBe(true);
});

it('the contract’s documents stand in it as the contract has them', () => {
  const contract = JSON.parse(
    readFileSync(new URL('../../contract/transaction.schema.json', import.meta.url), 'utf8'),
  ) as { required: readonly string[]; properties: Record<string, unknown> };
  const { Transaction } = document.components.schemas as { Transaction: typeof contract };
  expect(Transaction.required).toEqual(contract.required);
  expect(Object.keys(Transaction.properties)).toEqual(Object.keys(contract.properties));
});
