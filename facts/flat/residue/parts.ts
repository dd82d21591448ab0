/** The parts of a flat line that are known apart: the act, the end use, each party, the item. The day is a part by itself. */
import { FLAT_COLUMNS, FLAT_PARTIES } from '../columns.ts';

export type FlatPart = {
  readonly name: string;
  readonly columns: readonly string[];
  /** Prefix of the columns, of a party's part. */
  readonly party?: string;
};

const within = (pointer: string): readonly string[] =>
  FLAT_COLUMNS.filter((one) => one.pointer === pointer || one.pointer.startsWith(`${pointer}/`)).map(
    ({ name }) => name,
  );

/** The act's part also says which parties the line names, for that decides who is missing. */
export const FLAT_PARTS: readonly FlatPart[] = [
  {
    name: 'act',
    columns: [...within('/activity'), ...within('/knowledge'), ...within('/licence')],
  },
  { name: 'use', columns: within('/endUse') },
  ...FLAT_PARTIES.map(
    ({ prefix, role }): FlatPart => ({
      name: prefix,
      columns: within(`/parties/${role}`),
      party: prefix,
    }),
  ),
  { name: 'item', columns: within('/items') },
];

/** @example partNumber('item') // 6 */
export const partNumber = (name: string): number => FLAT_PARTS.findIndex((one) => one.name === name);
