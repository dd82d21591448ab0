/** 首屏用語，繁體中文（香港）：一次取得。 */
export { answer } from '@ytterby/language/zh-hk/answer';
export { ask } from './ask.ts';
export { fields } from './fields.ts';
export { shell } from './shell.ts';
