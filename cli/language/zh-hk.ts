import { en } from './en.ts';
export const zhHk = en;
