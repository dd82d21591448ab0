/**
 * Values by number. The texts, sets and percentages of a trade are few and come again and again; those beyond the room
 * are read in the rows.
 */
import type { FactValue } from './row.ts';

export type Dictionary = {
  /** The number of a value by the text that tells it from all others; `IN_ROW` where there is no more room. */
  readonly codeOf: (name: string, value: FactValue) => number;
  /** The same for a text that the law itself names, for which there is always room. */
  readonly codeOfNamed: (text: string) => number;
  readonly valueOf: (code: number) => FactValue;
};

/** Codes that are the same in every dictionary. `IN_ROW`: known, and to be read in the row itself. */
export const [NOT_KNOWN, IN_ROW, FALSE, TRUE] = [0, 1, 2, 3] as const;

/** Most values that dossiers may bring. */
const MOST = 20_000;

/** @example dictionaryOf().codeOf('CN', 'CN') // 4 */
export function dictionaryOf(): Dictionary {
  const values: FactValue[] = [undefined, undefined, false, true];
  const codes = new Map<string, number>();
  const put = (name: string, value: FactValue): number => {
    const made = values.push(value) - 1;
    codes.set(name, made);
    return made;
  };
  return {
    codeOf: (name, value) => codes.get(name) ?? (values.length < MOST ? put(name, value) : IN_ROW),
    codeOfNamed: (text) => codes.get(text) ?? put(text, text),
    valueOf: (code) => values[code],
  };
}
