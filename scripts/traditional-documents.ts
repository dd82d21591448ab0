/** Writes the table of traditional Chinese that the documents carry: `node scripts/traditional-documents.ts`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixedTexts } from '@ytterby/desk/documents';
import { traditionalOf } from './traditional-table.ts';

/** The file desk/documents/layout/zh-hk.json as it should stand. */
export function traditionalDocuments(): string {
  const rows = Object.fromEntries(fixedTexts().map((text) => [text, traditionalOf(text)]));
  const by = 'scripts/traditional-documents.ts';
  return `${JSON.stringify({ by, generatedFrom: 'the simplified Chinese texts of the documents', rows }, null, 2)}\n`;
}

export const documentsTable = join(import.meta.dirname, '..', 'desk', 'documents', 'layout', 'zh-hk.json');

if (import.meta.main) writeFileSync(documentsTable, traditionalDocuments());
