/** The Dual-Use Regulations, article by article in our own words: licensing first, then parties and liability. */
import type { Provision } from '../types.ts';
import { licensing } from './provisions-licensing.ts';
import { partiesAndLiability } from './provisions-parties.ts';

export const provisions: readonly Provision[] = [...licensing, ...partiesAndLiability];
