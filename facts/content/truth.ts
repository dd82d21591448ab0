/** Strong Kleene logic on small numbers, so that `or` is the greater and `and` the lesser of two truths. */
import type { Truth } from './item.ts';

/** 0 no, 1 unknown, 2 yes. */
export type Tri = 0 | 1 | 2;

export const NO = 0;
export const UNKNOWN = 1;
export const YES = 2;

export const triOf = (truth: Truth): Tri => (truth === 'yes' ? 2 : truth === 'no' ? 0 : 1);
export const truthOf = (tri: Tri): Truth => (tri === 2 ? 'yes' : tri === 0 ? 'no' : 'unknown');

export const or = (left: Tri, right: Tri): Tri => (left > right ? left : right);
export const and = (left: Tri, right: Tri): Tri => (left < right ? left : right);

/** What is known when either of two cases may hold: the answer where they agree, else unknown. */
export const either = (left: Tri, right: Tri): Tri => (left === right ? left : 1);
