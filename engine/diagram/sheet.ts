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
  /** Counts the dossiers: what was drawn for an earlier one counts no more. */
  number: number;
  frame: Frame;
  store: Store;
  variables: Variable[];
  /** Numbers of the unknowns that have a name of their own: statuses, readings, shares, sums. */
  readonly named: Map<string, number>;
  /** Where the numbers of a subject's unknown facts begin, by its pointer. */
  readonly places: Map<string, number>;
  /** Numbers of unknown facts, each raised by one; 0 where the fact was not met. */
  facts: Int32Array;
};

/** Nodes kept from dossier to dossier: documents of a trade are alike, and so are their diagrams. */
const MOST_NODES = 20_000;

/** The nodes of a diagram are the same whatever the law and the dossier: all sheets draw on one store. */
let common = createStore();

export const FALSE: Root = 0;
export const TRUE: Root = 1;

/** @example emptySheet().variables.length // 0 */
export const emptySheet = (): Sheet => ({
  number: 0,
  frame: [],
  store: common,
  variables: [],
  named: new Map(),
  places: new Map(),
  facts: new Int32Array(1024),
});

/** Clear the sheet for the next dossier. */
export function clear(sheet: Sheet, root: Row): void {
  if (common.size() > MOST_NODES) common = createStore();
  sheet.number += 1;
  sheet.frame = [root];
  sheet.store = common;
  sheet.variables = [];
  sheet.named.clear();
  sheet.places.clear();
  sheet.facts.fill(0);
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
  let place = sheet.places.get(row.pointer);
  if (place === undefined) {
    place = sheet.places.size * facts;
    sheet.places.set(row.pointer, place);
    if (place + facts > sheet.facts.length) {
      const larger = new Int32Array(2 * (place + facts));
      larger.set(sheet.facts);
      sheet.facts = larger;
    }
  }
  const found = sheet.facts[place + fact] as number;
  if (found > 0) return found - 1;
  sheet.variables.push(make(row));
  sheet.facts[place + fact] = sheet.variables.length;
  return sheet.variables.length - 1;
}

/** What would settle a fact of a row: the keys that the row names, else the fact's own pointer. */
export const keysOf = (row: Row, place: Place): readonly string[] =>
  row.askFor?.[place.slot] ?? [row.pointer + place.definition.pointer];
