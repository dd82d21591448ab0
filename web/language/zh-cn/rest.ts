/** 其余各屏用语，简体中文：一次取得。 */
export { bulk } from '@ytterby/language/zh-cn/bulk';
export { content } from '@ytterby/language/zh-cn/content';
export * as desk from '@ytterby/language/zh-cn/desk-words';
export { documents } from '@ytterby/language/zh-cn/documents';
export { parties as screening } from '@ytterby/language/zh-cn/parties';
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
