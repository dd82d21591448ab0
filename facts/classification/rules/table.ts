/**
 * The entries of the corpus with their conditions, children after parents, made once. A heading reaches what its
 * children reach and what it adds itself ("a parent entry covers its children").
 */
import type { ControlEntry } from '@ytterby/law/lists';
import { controlEntries } from '@ytterby/law/lists';
import type { Condition } from '../weigh/condition.ts';
import { ruleOf } from './rule-of.ts';

export type Line = {
  readonly entry: ControlEntry;
  readonly rule: Condition | undefined;
  readonly children: readonly Line[];
};

export type Table = { readonly roots: readonly Line[]; readonly byCode: ReadonlyMap<string, Line> };

export const tableOf = (entries: readonly ControlEntry[]): Table => {
  const below = Map.groupBy(entries, ({ parent }) => parent ?? '');
  const codes = new Set(entries.map(({ code }) => code));
  const byCode = new Map<string, Line>();
  const lineOf = (entry: ControlEntry): Line => {
    const children = (below.get(entry.code) ?? []).map(lineOf);
    const line = { entry, rule: ruleOf(entry), children };
    byCode.set(entry.code, line);
    return line;
  };
  const roots = entries.filter(({ parent }) => parent === null || !codes.has(parent)).map(lineOf);
  return { roots, byCode };
};

let whole: Table | undefined;

/** The table of every list in the corpus. */
export const corpusTable = (): Table => {
  whole ??= tableOf(controlEntries);
  return whole;
};
