/**
 * Readings that cannot bear on these facts, whatever the open facts turn out to be: where only one Part 1 item is
 * inside, whose origin counts is no question. The rules state each reading apart, so this is told from the document.
 */
import type { Corpus } from '@ytterby/law';
import type { Item, Transaction } from '../transaction/transaction.ts';
import type { ItemStanding } from './classify-item.ts';
import { magnetOf } from './measure.ts';
import type { PartyFinder } from './read-parties.ts';

export type Standings = (item: Item) => ItemStanding;

/**
 * Readings of 2025-61/1(1) and 2025-61/2 that make no difference to this transaction.
 * @example idleReadings({ on, activity, items: [], parties: [{ role: 'end-user', heldByListed: [] }] }, corpus, standings, () => ({})).size // 3
 */
export function idleReadings(
  transaction: Transaction,
  corpus: Corpus,
  standings: Standings,
  find: PartyFinder,
): ReadonlySet<string> {
  const subjects = transaction.items?.filter((item) => standings(item)['2025-61/P2']?.value !== false);
  const told: Told = {
    mayBePart1: (line) => standings(line)['2025-61/P1']?.value !== false,
    mayBeMagnet: (line) => magnetOf(standings(line), corpus) !== 'no',
  };
  const idle = new Set<string>();
  if (subjects?.every((item) => !magnetBears(item, told))) idle.add('reading:2025-61/1(1)-contained-magnet');
  if (subjects?.every((item) => !originBears(item, told))) idle.add('reading:2025-61/1(1)-origin');
  if (!heldBears(transaction, find)) idle.add('reading:2025-61/2-held');
  return idle;
}

/** What may be said of a line inside an item. */
type Told = {
  readonly mayBePart1: (line: Item) => boolean;
  readonly mayBeMagnet: (line: Item) => boolean;
};

const mayBeChinese = (line: Item): boolean => line.origin == null || line.origin === 'CN';

/** Lines below an item; undefined where some content is not known. */
function inside(item: Item): readonly Item[] | undefined {
  if (!item.content) return undefined;
  const below = item.content.map(inside);
  return below.some((lines) => lines === undefined)
    ? undefined
    : [...item.content, ...below.flatMap((lines) => lines ?? [])];
}

/** Something inside may be a magnet that counts whole: it may be Chinese, or hold a Chinese Part 1 item. */
function magnetBears(item: Item, { mayBePart1, mayBeMagnet }: Told): boolean {
  const lines = inside(item);
  if (lines === undefined) return true;
  const isChinesePart1 = (line: Item): boolean => mayBePart1(line) && mayBeChinese(line);
  return lines.some(
    (line) => mayBeMagnet(line) && (mayBeChinese(line) || (inside(line) ?? []).some(isChinesePart1)),
  );
}

/** Something inside may be on Part 1 and foreign, and something else Chinese: a Part 1 item, or a magnet. */
function originBears(item: Item, { mayBePart1, mayBeMagnet }: Told): boolean {
  const lines = inside(item);
  if (lines === undefined) return true;
  const foreign = lines.filter((line) => mayBePart1(line) && line.origin !== 'CN');
  const chinese = lines.filter((line) => (mayBePart1(line) || mayBeMagnet(line)) && mayBeChinese(line));
  return foreign.some((one) => chinese.some((other) => other !== one));
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
