/** Items as rows: origin and making, technology, on which lists, and the shares of value measured in them. */
import type { Row } from '@ytterby/engine';
import type { Corpus } from '@ytterby/law';
import type { Attributes } from '../classification/item/attributes.ts';
import { elementsOfMaterial } from '../classification/item/families.ts';
import type { Amount, Item } from '../transaction/transaction.ts';
import { classifyItem, type ItemStanding, type SettledKeys } from './classify-item.ts';
import { type Measurement, measure } from './measure.ts';
import { intervalOf, originOf, truthOf } from './read-amounts.ts';
import type { RowMaker } from './row-maker.ts';

/** Stock that left China before a notice is outside it only if somebody claims so; no day claimed is a late day, and said. */
export const NO_DAY_CLAIMED = '9999-12-31';

/** Elements of Announcement 18; an item that holds one lies near its list. */
const NEAR_18 = ['Sm', 'Gd', 'Tb', 'Dy', 'Lu', 'Sc', 'Y'];

export type ItemReading = {
  readonly row: Row;
  readonly standing: ItemStanding;
  readonly measurement: Measurement;
};

/** @example readItems(undefined, make, corpus, {}).length // 1: an item of which nothing is known */
export function readItems(
  items: readonly Item[] | null | undefined,
  make: RowMaker,
  corpus: Corpus,
  settled: SettledKeys,
): readonly ItemReading[] {
  if (!items) return [readItem({}, '/items', make, corpus, settled, ['/items'])];
  return items.map((item, at) => readItem(item, `/items/${at}`, make, corpus, settled));
}

function readItem(
  item: Item,
  pointer: string,
  make: RowMaker,
  corpus: Corpus,
  settled: SettledKeys,
  ask?: readonly string[],
): ItemReading {
  const row = make.begin('item', pointer, ask);
  const here = (keys: readonly string[]): readonly string[] =>
    ask ?? keys.map((key) => (key.startsWith('/') ? pointer + key : key));
  row.set('item.origin', item.origin ?? undefined);
  row.set('item.madeIn', item.madeIn ?? undefined);
  const technology = truthOf(item.chineseTechnology);
  row.set('item.chineseTechnology', technology, originOf(item.chineseTechnology));
  // Whoever says "no Chinese technology" and nothing of equipment is taken to have answered for both.
  const equipment =
    truthOf(item.chineseEquipment) ??
    (technology === false && item.chineseEquipment == null ? false : undefined);
  row.set(
    'item.chineseEquipment',
    equipment,
    item.chineseEquipment == null && equipment === false ? 'derived' : originOf(item.chineseEquipment),
  );
  row.set(
    'item.publicDomain',
    truthOf(item.technology?.publicDomain),
    originOf(item.technology?.publicDomain),
  );
  row.set(
    'item.basicResearch',
    truthOf(item.technology?.basicResearch),
    originOf(item.technology?.basicResearch),
  );
  row.set(
    'item.patentApplication',
    truthOf(item.technology?.patentApplication),
    originOf(item.technology?.patentApplication),
  );
  row.set('item.leftChinaOn', item.leftChinaOn ?? NO_DAY_CLAIMED, item.leftChinaOn ? 'given' : 'derived');
  const standing = classifyItem(item, corpus, settled);
  for (const [key, one] of Object.entries(standing)) {
    row.set(`item.listed.${key}`, one.value, one.origin, here(one.ask), one.entries.join(' ') || undefined);
  }
  row.set('item.nearAnnouncement18', isNear18(item, standing), 'classification', here(['/entries']));
  const measurement = measure(item, pointer, standing, make, corpus, settled, ask);
  row.set('item.contentPresent', measurement.present, 'content', measurement.presentAsk);
  row.attach('measured', measurement.rows);
  return { row: row.done(), standing, measurement };
}

const isNone = (amount: Amount): boolean => intervalOf(amount)?.max?.units === 0n;

/** What is written of it names its elements as surely as the table of elements does: a samarium-cobalt magnet holds samarium. */
function isNear18(item: Item, standing: ItemStanding): boolean | undefined {
  if (item.entries) return standing['2025-18']?.value;
  const { elements, material, containsMagnet } = (item.attributes ?? {}) as Attributes;
  const written = [...elementsOfMaterial(material), ...elementsOfMaterial(containsMagnet)];
  if (written.some((symbol) => NEAR_18.includes(symbol) && !isNone(elements?.[symbol] ?? null))) return true;
  if (typeof elements !== 'object' || elements === null) return standing['2025-18']?.value || undefined;
  return Object.entries(elements).some(([symbol, amount]) => NEAR_18.includes(symbol) && !isNone(amount));
}
