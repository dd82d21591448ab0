/** Traditional Chinese (Hong Kong) for each fixed text of the documents, made by scripts/traditional-documents.ts. */
import type { Text } from '../form/text.ts';
import table from './zh-hk.json' with { type: 'json' };

export const traditional: Readonly<Record<string, string>> = table.rows;

/** A fixed text of the documents in all three languages. @example inThree({ en: 'Items', 'zh-CN': '物项' })['zh-HK'] // '物項' */
export const inThree = (text: Text): Text & { readonly 'zh-HK': string } => ({
  ...text,
  'zh-HK': traditional[text['zh-CN']] ?? text['zh-CN'],
});
