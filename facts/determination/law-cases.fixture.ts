/** The cases of the law, as they stand beside each instrument: a base transaction, what is changed in it, what must come back. */
import type { Tier } from '@ytterby/engine';
import { parse } from 'yaml';

/** What a determination must say. `provisions` hold, `may` may hold, `not` are neither; duties likewise. */
export type Expected = {
  /** Short for `atLeast` and `atMost` being the same. */
  readonly is?: Tier;
  readonly atLeast?: Tier;
  readonly atMost?: Tier;
  readonly provisions?: readonly string[];
  readonly may?: readonly string[];
  readonly not?: readonly string[];
  /** Provisions that take the case out of a control. */
  readonly excludes?: readonly string[];
  /** Duties that are certain, that are possible, that are neither: `kind` or `kind@provision`. */
  readonly duties?: readonly string[];
  readonly mayDuties?: readonly string[];
  readonly noDuties?: readonly string[];
  /** Exactly these keys, in any order. */
  readonly needs?: readonly string[];
  /** At least these keys. */
  readonly asks?: readonly string[];
  readonly first?: string;
  readonly warns?: readonly string[];
  /** `kind@provision` -> open, met or breached. */
  readonly states?: Readonly<Record<string, string>>;
};

export type LawCase = {
  readonly name: string;
  /** Provision, official answer or row of the timeline, with its grade. */
  readonly source: string;
  readonly base?: string;
  readonly on: string;
  readonly knownAt?: string;
  /** JSON Pointer -> value put there. */
  readonly with?: Readonly<Record<string, unknown>>;
  /** JSON Pointers taken away: not known. */
  readonly without?: readonly string[];
  readonly assume?: Readonly<Record<string, string>>;
  readonly transaction?: Readonly<Record<string, unknown>>;
  readonly expect: Expected;
};

/** @example parseYaml('- { name: a }') // [{ name: 'a' }] */
export const parseYaml = (text: string): unknown => parse(text, { merge: true });

/** The transaction of a case, as a document of the contract. */
export function documentOf(one: LawCase, bases: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const start = one.base === undefined ? one.transaction : bases[one.base];
  if (start === undefined) throw new Error(`${one.name}: no such base: ${one.base}`);
  const document = structuredClone(start) as Record<string, unknown>;
  document.on = one.on;
  if (one.knownAt !== undefined) document.knownAt = one.knownAt;
  if (one.assume !== undefined) document.assume = one.assume;
  for (const [pointer, value] of Object.entries(one.with ?? {})) put(document, pointer, value);
  for (const pointer of one.without ?? []) put(document, pointer, undefined);
  return document;
}

/** Put a value at a JSON Pointer; objects and the next place of an array are made on the way. */
export function put(document: Record<string, unknown>, pointer: string, value: unknown): void {
  const steps = pointer.split('/').slice(1);
  const last = steps.pop() as string;
  let at = document;
  for (const step of steps) {
    at[step] ??= {};
    at = at[step] as Record<string, unknown>;
  }
  if (value === undefined) {
    if (Array.isArray(at)) at.splice(Number(last), 1);
    else delete at[last];
  } else at[last] = value;
}
