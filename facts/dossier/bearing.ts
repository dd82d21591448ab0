/**
 * Readings that cannot bear on these facts, whatever the open facts turn out to be: where only one Part 1 item is
 * inside, whose origin counts is no question. The rules state each reading apart, so this is told from the document.
 */
import type { Item, Transaction } from '../transaction/transaction.ts';
import type { ItemStanding } from './classify-item.ts';
import type { PartyFinder } from './read-parties.ts';

export type Standings = (item: Item) => ItemStanding;

/**
 * Readings of 2025-61/1(1) and 2025-61/2 that make no difference to this transaction.
 * @example idleReadings({ on, activity, items: [], parties: [{ role: 'end-user', heldByListed: [] }] }, standings, () => ({})).size // 3
 */
export function idleReadings(
  transaction: Transaction,
  standings: Standings,
  find: PartyFinder,
): ReadonlySet<string> {
  const items = transaction.items;
  const idle = new Set<string>();
  if (items?.every((item) => !magnetBears(item, standings))) {
    idle.add('reading:2025-61/1(1)-contained-magnet');
    if (items.every((item) => !originBears(item, standings))) idle.add('reading:2025-61/1(1)-origin');
  }
  if (!heldBears(transaction, find)) idle.add('reading:2025-61/2-held');
  return idle;
}

/** Lines below an item; undefined where some content is not known. */
function inside(item: Item): readonly Item[] | undefined {
  if (!item.content) return undefined;
  const below = item.content.map(inside);
  return below.some((lines) => lines === undefined)
    ? undefined
    : [...item.content, ...below.flatMap((lines) => lines ?? [])];
}

const offPart2 = (item: Item, standings: Standings): boolean =>
  standings(item)['2025-61/P2']?.value === false;

/** Something inside may be a magnet. */
function magnetBears(item: Item, standings: Standings): boolean {
  if (offPart2(item, standings)) return false;
  const lines = inside(item);
  return lines === undefined || lines.some((line) => !offPart2(line, standings));
}

/** Two things inside may be on Part 1, and not all of them are Chinese. */
function originBears(item: Item, standings: Standings): boolean {
  if (offPart2(item, standings)) return false;
  const lines = inside(item);
  if (lines === undefined) return true;
  const counted = lines.filter((line) => standings(line)['2025-61/P1']?.value !== false);
  return counted.length > 1 && counted.some((line) => line.origin !== 'CN');
}

/** Several listed holders, or one through tiers, or holders not known: then how holdings count matters. */
function heldBears(transaction: Transaction, find: PartyFinder): boolean {
  const parties = transaction.parties ?? [];
  if (!parties.some((party) => party.role === 'end-user')) return true;
  return parties.some((party, at) => {
    if (party.role !== 'importer' && party.role !== 'end-user') return false;
    const held = party.heldByListed ?? find(party, at).heldByListed;
    if (!held) return party.kind !== 'natural-person';
    const counted = held.filter((one) => one.list !== 'unreliable-entity-list');
    return counted.length > 1 || counted.some((one) => one.direct === false);
  });
}
