/** 首屏用语，简体中文：一次取得。 */
export { answer } from '@ytterby/language/zh-cn/answer';
export { ask } from './ask.ts';
export { fields } from './fields.ts';
export { shell } from './shell.ts';
