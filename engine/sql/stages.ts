/**
 * Conditions that several rules ask become columns, computed once: each stage is a SELECT over the one before it, so
 * that the text grows with the law and not with its repetitions.
 */
import type { Pair } from './pair.ts';

export type Stages = {
  /** The condition as two columns, made on first use; short ones stay as they are. */
  readonly named: (key: string, make: () => Pair) => Pair;
  /** Columns by stage: stage 1 reads what is given, each other what is given and the stages before. */
  readonly levels: () => readonly (readonly string[])[];
};

const isShort = (pair: Pair): boolean => /^\w*$/.test(pair.t) && /^\w*$/.test(pair.f);

/** @example stages().named('k', () => ({ t: 'a = 1', f: 'a <> 1', level: 0 })) // { t: 'c1t', f: 'c1f', level: 1 } */
export function stages(): Stages {
  const made = new Map<string, Pair>();
  const levels: string[][] = [];
  let count = 0;
  const put = (level: number, sql: string): void => {
    while (levels.length <= level) levels.push([]);
    levels[level]?.push(sql);
  };
  return {
    named(key, make) {
      const known = made.get(key);
      if (known) return known;
      const pair = make();
      if (isShort(pair)) {
        made.set(key, pair);
        return pair;
      }
      count += 1;
      const name = `c${count}`;
      const inColumn = (sql: string, end: string): string => {
        if (/^\w*$/.test(sql)) return sql;
        put(pair.level, `${sql} AS ${name}${end}`);
        return `${name}${end}`;
      };
      const named: Pair = { t: inColumn(pair.t, 't'), f: inColumn(pair.f, 'f'), level: pair.level + 1 };
      made.set(key, named);
      return named;
    },
    levels: () => levels,
  };
}
