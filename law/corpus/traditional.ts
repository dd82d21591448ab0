/** Traditional Chinese (Hong Kong) for each simplified text of the corpus, made by scripts/traditional.ts. */
import table from './data/zh-hk.json' with { type: 'json' };

export const traditional: Readonly<Record<string, string>> = table.rows;
