/** The documents' table of traditional Chinese is what the script writes, and holds every fixed text. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documentsTable, traditionalDocuments } from './traditional-documents.ts';

test('the table stands as node scripts/traditional-documents.ts writes it', () => {
  expect(readFileSync(documentsTable, 'utf8')).toBe(traditionalDocuments());
});
