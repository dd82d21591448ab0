/**
 * Words that names of companies are made of, in the scripts of the encodings that do not tell themselves: where a
 * file's headings are plain letters, the names in it are the evidence for its encoding.
 */

const WORDS =
  /有限|公司|股份|集团|科技|工业|技术|电子|材料|贸易|实业|大学|研究所|研究院|中国|集團|工業|技術|電子|貿易|實業|大學|株式会社|有限会社|製作所|電機|産業|商事|주식회사|유한회사|산업|전자|공업|중공업|대학교/gu;

/** How much of a text is read. */
const READ = 65_536;

/** @example companyWords('name\n包头稀土有限公司') // 2 */
export const companyWords = (text: string): number => text.slice(0, READ).match(WORDS)?.length ?? 0;
