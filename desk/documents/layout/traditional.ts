/** Traditional Chinese (Hong Kong) for each fixed text of the documents, made by scripts/traditional-documents.ts. */
import table from './zh-hk.json' with { type: 'json' };

export const traditional: Readonly<Record<string, string>> = table.rows;
