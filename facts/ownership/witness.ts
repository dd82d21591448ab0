/**
 * The reason why an entity counts: the fewest owners that reach the bar, each listed or counting for a reason that
 * came before, so that no reason leans on itself.
 */
import type { Decimal } from '@ytterby/engine/amount';
import { add, compare, zero } from '@ytterby/engine/amount';
import type { Register } from './register.ts';
import type { Share } from './share.ts';
import { isKnown } from './share.ts';

/** One owner of a reason; `lists` null where it is not listed itself, and then `through` says who holds it. */
export type WitnessOwner = {
  readonly owner: string;
  readonly share: Share;
  readonly lists: readonly string[] | null;
  readonly through: readonly { readonly owner: string; readonly share: Share }[];
};

/**
 * A reason under `chain-aggregate`, the widest reading. `total` is the least the owners hold together, `exactly`
 * whether it is precisely the bar; `own` is the entity's own shares, which leave the whole.
 */
export type Witness =
  | {
      readonly kind: 'owners';
      readonly entity: string;
      readonly owners: readonly WitnessOwner[];
      readonly total: Decimal;
      readonly exactly: boolean;
      readonly known: boolean;
      readonly own: Share | null;
      /** Only the parties of two lists added together reach the bar, which no source says is meant. */
      readonly acrossLists: boolean;
    }
  | {
      readonly kind: 'branch';
      readonly entity: string;
      readonly head: string;
      readonly lists: readonly string[] | null;
    };

/** Whether only owners on different lists together make the legal person count. */
export const acrossLists = (register: Register, node: number): boolean =>
  register.settled.byList.length > 0 && register.settled.byList.every(({ member }) => member[node] === 0);

/** Owners of a counting legal person, largest first, as many as are needed. */
const fewest = (register: Register, node: number): readonly number[] => {
  const { edges, certain } = register.settled;
  const { member, rank } = certain['chain-aggregate'];
  const owners: number[] = [];
  for (let edge = edges.firstIn[node] as number; edge >= 0; edge = edges.nextIn[edge] as number) {
    const owner = edges.owner[edge] as number;
    if (member[owner] === 1 && (rank[owner] as number) < (rank[node] as number)) owners.push(edge);
  }
  if (owners.length === 1) return owners;
  const { entities } = register.graph;
  const idOf = (edge: number): string => entities[edges.owner[edge] as number]?.id ?? '';
  owners.sort((a, b) => {
    const order = compare((edges.share[b] as Share).min, (edges.share[a] as Share).min);
    return order !== 0 ? order : idOf(a) < idOf(b) ? -1 : 1;
  });
  const own = edges.own.get(node)?.min ?? zero;
  const bar: Decimal = { units: 100n, scale: 0 };
  let held: Decimal = zero;
  let count = 0;
  for (const edge of owners) {
    held = add(held, (edges.share[edge] as Share).min);
    count += 1;
    if (compare(add(add(held, held), own), bar) >= 0) break;
  }
  return owners.slice(0, count);
};

/** Why this entity counts as held; it must. */
export const witnessOf = (register: Register, place: number): Witness => {
  const { graph, head } = register;
  const { edges } = register.settled;
  const node = head[place] as number;
  const entity = graph.entities[place]?.id ?? '';
  const nameOf = (owner: number): string => graph.entities[owner]?.id ?? '';
  if (node !== place) {
    return { kind: 'branch', entity, head: nameOf(node), lists: graph.entities[node]?.lists ?? null };
  }
  let total: Decimal = zero;
  let known = true;
  const owners = fewest(register, node).map((edge): WitnessOwner => {
    const [owner, share] = [edges.owner[edge] as number, edges.share[edge] as Share];
    total = add(total, share.min);
    known &&= isKnown(share);
    const lists = graph.entities[owner]?.lists ?? null;
    const through =
      lists !== null
        ? []
        : fewest(register, owner).map((above) => ({
            owner: nameOf(edges.owner[above] as number),
            share: edges.share[above] as Share,
          }));
    return { owner: nameOf(owner), share, lists, through };
  });
  const own = edges.own.get(node) ?? null;
  const exactly = known && compare(add(add(total, total), own?.min ?? zero), { units: 100n, scale: 0 }) === 0;
  return {
    kind: 'owners',
    entity,
    owners,
    total,
    exactly,
    known,
    own,
    acrossLists: acrossLists(register, node),
  };
};
