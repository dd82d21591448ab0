/** What every further screen says, in English: one file to fetch. */
export { bulk } from '@ytterby/language/en/bulk';
export { content } from '@ytterby/language/en/content';
export * as desk from '@ytterby/language/en/desk-words';
export { documents } from '@ytterby/language/en/documents';
export { parties as screening } from '@ytterby/language/en/parties';
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
