/**
 * The working sheet of one dossier while its diagram is drawn: the rows in view, the store, and the unknowns met so
 * far. Unknowns are asked in the order in which the rules meet them: a status beside the facts of its own controls;
 * statuses first would multiply everything below them.
 */
import type { Frame, Row } from '../dossier/row.ts';
import type { Place } from '../vocabulary/vocabulary.ts';
import type { Root, Store } from './store.ts';
import { createStore } from './store.ts';
import type { Variable } from './variables.ts';

export type Sheet = {
  frame: Frame;
  store: Store;
  variables: Variable[];
  /** Numbers of the unknowns that have a name of their own: statuses, readings, shares, sums. */
  readonly named: Map<string, number>;
  /** Numbers of unknown facts, each raised by one, by the subject's pointer and the fact's number. */
  readonly facts: Map<string, Int16Array>;
};

export const FALSE: Root = 0;
export const TRUE: Root = 1;

/** @example emptySheet().variables.length // 0 */
export const emptySheet = (): Sheet => ({
  frame: [],
  store: createStore(),
  variables: [],
  named: new Map(),
  facts: new Map(),
});

/** Clear the sheet for the next dossier. */
export function clear(sheet: Sheet, root: Row): void {
  sheet.frame = [root];
  sheet.store = createStore();
  sheet.variables = [];
  sheet.named.clear();
  sheet.facts.clear();
}

/** The number of an unknown by its name; made where it is met for the first time. */
export function numberOf(sheet: Sheet, name: string, make: () => Variable): number {
  const found = sheet.named.get(name);
  if (found !== undefined) return found;
  const made = sheet.variables.length;
  sheet.named.set(name, made);
  sheet.variables.push(make());
  return made;
}

/** The number of a fact that is not known of a row; `fact` numbers the facts of the vocabulary. */
export function factNumberOf(
  sheet: Sheet,
  row: Row,
  fact: number,
  facts: number,
  make: (row: Row) => Variable,
): number {
  let numbers = sheet.facts.get(row.pointer);
  if (!numbers) {
    numbers = new Int16Array(facts);
    sheet.facts.set(row.pointer, numbers);
  }
  const found = numbers[fact] as number;
  if (found > 0) return found - 1;
  sheet.variables.push(make(row));
  numbers[fact] = sheet.variables.length;
  return sheet.variables.length - 1;
}

/** What would settle a fact of a row: the keys that the row names, else the fact's own pointer. */
export const keysOf = (row: Row, place: Place): readonly string[] =>
  row.askFor?.[place.slot] ?? [row.pointer + place.definition.pointer];
