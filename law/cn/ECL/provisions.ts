/** The Export Control Law, article by article in our own words: its duties, then its enforcement and liability. */
import type { Provision } from '../types.ts';
import { duties } from './provisions-duties.ts';
import { liability } from './provisions-liability.ts';

export const provisions: readonly Provision[] = [...duties, ...liability];
