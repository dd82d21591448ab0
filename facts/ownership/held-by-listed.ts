/**
 * The holdings of listed parties in one party, as a transaction states them (`heldByListed`), so that a determination
 * reads an ownership file instead of typed figures and comes to the same answer under each reading.
 */
import type { Decimal } from '@ytterby/engine/amount';
import { subtract, toText } from '@ytterby/engine/amount';
import type { Graph } from './graph.ts';
import { placeOf } from './place.ts';
import type { Register } from './register.ts';
import { narrowTo, openRegister } from './register.ts';
import type { Share } from './share.ts';
import { isKnown } from './share.ts';

/** One entry of the contract's `heldByListed`. */
export type HeldByListed = {
  readonly list: string;
  readonly percent: string | { readonly min: string; readonly max: string };
  readonly direct: boolean;
  readonly holder: string;
};

const percentOf = (share: Share, sure: boolean): HeldByListed['percent'] =>
  sure && isKnown(share)
    ? toText(share.min)
    : { min: sure ? toText(share.min) : '0', max: toText(share.max) };

const isRegister = (given: Graph | Register): given is Register => 'settled' in given;

/** The listed parties above an owner, nearest first, through those of the given entities. */
const listedAbove = (register: Register, owner: number, among: Uint8Array): readonly number[] => {
  const { edges } = register.settled;
  const roots: number[] = [];
  const seen = new Set([owner]);
  for (const node of seen) {
    if (register.listed[node] === 1) {
      roots.push(node);
      continue;
    }
    for (let edge = edges.firstIn[node] as number; edge >= 0; edge = edges.nextIn[edge] as number) {
      const above = edges.owner[edge] as number;
      if (among[above] === 1) seen.add(above);
    }
  }
  return roots;
};

/** Lists whose parties count alike (2025-61/2): a holder on another list alone is no holder there. */
const isAlike = (list: string): boolean => list === 'control-list' || list === 'watch-list';

/** Those from which an owner's standing comes; for a circle that carries itself, those with any stake in it. */
const rootsOf = (register: Register, owner: number): readonly number[] => {
  const { possible, reach } = register.settled;
  const roots = listedAbove(register, owner, possible['chain-aggregate'].member);
  return roots.length > 0 ? roots : listedAbove(register, owner, reach.member);
};

/** A stake of owners that count only together, in three or more parts, none of which reaches half alone. */
const partsOf = (percent: Decimal, roots: number): readonly Decimal[] => {
  const count = Math.max(3, roots);
  const fine: Decimal = { units: percent.units * 10_000n, scale: percent.scale + 4 };
  const part: Decimal = { units: fine.units / BigInt(count), scale: fine.scale };
  const last = subtract(fine, { units: part.units * BigInt(count - 1), scale: part.scale });
  return [...Array.from({ length: count - 1 }, () => part), last];
};

/**
 * Entries for one entity: every owner that is listed (direct) or counts for or perhaps for a listed party (not
 * direct, with its own whole stake, for nothing is multiplied). Null where the entity is not in the graph, or a
 * holder's list is not named or the holder not disclosed, so that nothing can be stated; `[]` where none is held.
 *
 * An owner that counts only because several listed parties are added up is stated in parts, each below half, so that
 * the reading of one owner alone still says no.
 *
 * @example heldByListed(graph, 'B') // [{ list: 'control-list', percent: '50', direct: true, holder: 'A' }]
 */
export const heldByListed = (
  given: Graph | Register,
  entity: string,
  options: { readonly on?: string | undefined } = {},
): readonly HeldByListed[] | null => {
  const register = isRegister(given) ? given : openRegister(given, options);
  const { lists } = register;
  if (lists.every(isAlike) || !lists.some(isAlike)) return entriesIn(register, entity);
  const counted = entriesIn(narrowTo(register, 'alike', isAlike), entity);
  const others = entriesIn(
    narrowTo(register, 'others', (list) => !isAlike(list)),
    entity,
  );
  return counted === null ? null : [...counted, ...(others ?? [])];
};

/** The entries over all who are listed in a register. */
const entriesIn = (register: Register, entity: string): readonly HeldByListed[] | null => {
  const { graph, head, listed, base } = register;
  const place = placeOf(register, entity);
  if (place === -1) return null;
  const node = head[place] as number;
  // The control list first: of two lists that count alike one is stated, whatever order a file has them in.
  const listsOf = (at: number): readonly string[] => [...(graph.entities[at]?.lists ?? [])].sort();
  const nameOf = (at: number): string => graph.entities[at]?.name ?? graph.entities[at]?.id ?? '';
  if (node !== place && listed[node] === 1) {
    const lists = listsOf(node);
    if (lists.length === 0) return null;
    return lists.map((list) => ({ list, percent: '100', direct: true, holder: nameOf(node) }));
  }
  const { edges, certain, possible } = register.settled;
  const entries: HeldByListed[] = [];
  for (let edge = edges.firstIn[node] as number; edge >= 0; edge = edges.nextIn[edge] as number) {
    const owner = edges.owner[edge] as number;
    if (possible['chain-aggregate'].member[owner] === 0 && base[owner] === 0) continue;
    const roots = rootsOf(register, owner);
    const lists = roots.map((root) => listsOf(root)[0]);
    if (roots.length === 0 || lists.some((list) => list === undefined)) return null;
    const share = edges.share[edge] as Share;
    const [root, list] = [roots[0] as number, lists[0] as string];
    const through =
      listed[owner] === 1 ? nameOf(owner) : `${roots.map(nameOf).join(', ')} > ${nameOf(owner)}`;
    const aloneToo = listed[owner] === 1 || certain['chain-single'].member[owner] === 1;
    const sure = listed[owner] === 1 || certain['chain-aggregate'].member[owner] === 1;
    if (sure && !aloneToo && isKnown(share) && possible['chain-single'].member[owner] === 0) {
      const one = [...(lists as readonly string[])].sort()[0] as string;
      partsOf(share.min, roots.length).forEach((part) => {
        // One list for all parts: parts of one holder on two lists would be taken for the same shares told twice.
        entries.push({ list: one, percent: toText(part), direct: false, holder: through });
      });
      continue;
    }
    const direct = owner === root && ((edges.direct[edge] as number) & 1) === 1;
    entries.push({ list, percent: percentOf(share, sure && aloneToo), direct, holder: through });
  }
  return entries.reverse();
};
