/** What the first screen says, in English: one file to fetch. */
export { answer } from '@ytterby/language/en/answer';
export { ask } from './ask.ts';
export { fields } from './fields.ts';
export { shell } from './shell.ts';
