/** 其餘各屏用語，繁體中文（香港）：一次取得。 */
export { bulk } from '@ytterby/language/zh-hk/bulk';
export { content } from '@ytterby/language/zh-hk/content';
export * as desk from '@ytterby/language/zh-hk/desk-words';
export { documents } from '@ytterby/language/zh-hk/documents';
export { parties as screening } from '@ytterby/language/zh-hk/parties';
export { administration } from './administration.ts';
export { answers } from './answers.ts';
export { bulkScreen } from './bulk.ts';
export { calendar } from './calendar.ts';
export { cases } from './cases.ts';
export { imports } from './imports.ts';
export { law } from './law.ts';
export { mapping } from './mapping.ts';
export { parties } from './parties.ts';
export { products } from './products.ts';
export { trail } from './trail.ts';
export { work } from './work.ts';
