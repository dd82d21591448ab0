/** Conditions whose facts are more than one, drawn: each an unknown of its own, settled by any of its keys. */
import { decimal, type Interval } from '../amount/index.ts';
import { shareReached, sumAtLeastOver } from '../closures/comparisons.ts';
import type { Row } from '../dossier/row.ts';
import type { Node } from '../nodes/node.ts';
import { NO, type Truth, UNKNOWN, YES } from '../truth/truth.ts';
import type { Place } from '../vocabulary/vocabulary.ts';
import { type Drawer, type Drawing, drawKey } from './draw.ts';
import { isWide } from './draw-fact.ts';
import { FALSE, keysOf, numberOf, type Sheet, TRUE } from './sheet.ts';
import type { Root } from './store.ts';

const BOOLEANS = [false, true] as const;
const BRANCHES: readonly Root[] = [FALSE, TRUE];

function unknown(sheet: Sheet, name: string, keys: () => readonly string[], of?: string): Root {
  const at = numberOf(sheet, name, () => ({
    name,
    keys: keys(),
    values: BOOLEANS,
    ...(of === undefined ? {} : { of }),
  }));
  return sheet.store.branch(at, BRANCHES);
}

/** A share of value that reaches its threshold. */
export function drawShare(node: Node & { kind: 'share-at-least' }, { index, sheet }: Drawing): Drawer {
  const part = index.places.get(node.part) as Place;
  const whole = index.places.get(node.whole) as Place;
  const threshold = decimal(node.threshold);
  return () => {
    const row = sheet.frame[part.subject] as Row;
    const truth = shareReached(row.values[part.slot], row.values[whole.slot], threshold);
    if (truth !== UNKNOWN) return truth === YES ? TRUE : FALSE;
    return unknown(
      sheet,
      `${row.pointer}${node.part}/${node.whole}`,
      () => [...keysOf(row, part)],
      row.pointer,
    );
  };
}

/** A sum over the rows that a condition chooses. */
export function drawSum(
  node: Node & { kind: 'sum-at-least' },
  where: Drawer,
  { index, sheet }: Drawing,
): Drawer {
  const subject = index.subjects.get(node.subject) as number;
  const within = index.subjects.get(index.vocabulary.subjects[subject]?.within ?? node.subject) as number;
  const place = index.places.get(node.fact) as Place;
  const bound = decimal(node.bound);
  return () => {
    const { frame } = sheet;
    const parent = frame[within] as Row;
    const rows = parent.rows[subject] ?? [];
    const outer = frame[subject] as Row;
    const chosen = (row: Row): Truth => {
      frame[subject] = row;
      const root = where();
      return root === FALSE ? NO : root === TRUE ? YES : UNKNOWN;
    };
    const truth = sumAtLeastOver(rows, chosen, place.slot, bound);
    const open = rows.filter((row) => chosen(row) !== NO && isOpen(row, place.slot));
    frame[subject] = outer;
    if (truth !== UNKNOWN) return truth === YES ? TRUE : FALSE;
    return unknown(sheet, `${parent.pointer}sum ${node.fact}`, () => [
      ...new Set(open.flatMap((row) => keysOf(row, place))),
    ]);
  };
}

const isOpen = (row: Row, slot: number): boolean =>
  row.values[slot] === undefined || isWide(row.values[slot] as Interval);

/** The measures of the notice that a row names. */
export function drawNotice(node: Node & { kind: 'notice-in-force' }, { index, sheet }: Drawing): Drawer {
  const place = index.places.get(node.fact) as Place;
  return () => {
    const row = sheet.frame[place.subject] as Row;
    const notice = row.values[place.slot] as string | undefined;
    if (notice === undefined) return unknown(sheet, `${row.pointer}notice`, () => keysOf(row, place));
    const status = node.statuses?.[notice] ?? 'no';
    if (typeof status === 'object') return drawKey(sheet, status.open);
    return status === 'yes' ? TRUE : FALSE;
  };
}
