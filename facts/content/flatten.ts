/**
 * An item tree laid flat, parents before children, with every amount at one scale: the form in which shares
 * are weighed. Contradictions between a part and its whole are found here.
 */
import type { Decimal } from '@ytterby/engine/amount';
import { toText, unitsAt } from '@ytterby/engine/amount';
import { greater, lesser } from './greater.ts';
import type { ContentFault, ItemTree, Membership } from './item.ts';
import type { Tri } from './truth.ts';
import { triOf } from './truth.ts';

/** What may be inside a line whose content was not given: nothing, anything, all of it, some of it. */
export type Hidden = 'none' | 'anything' | 'everything' | 'something' | 'something-foreign' | 'a-trace';

/** The flat tree. Index 0 is the item itself; `max` is `boundless` where nothing bounds a value from above. */
export type FlatItem = {
  readonly path: readonly string[];
  readonly parent: readonly number[];
  /** One past the last descendant: the lines inside `i` are `i + 1` to `end[i] - 1`. */
  readonly end: readonly number[];
  readonly min: bigint[];
  readonly max: bigint[];
  readonly part1: Tri[];
  readonly part2: Tri[];
  readonly magnet: Tri[];
  readonly china: Tri[];
  readonly hidden: Hidden[];
  readonly scale: number;
  readonly boundless: bigint;
  /** More than all stated amounts together, yet too small a part of `boundless` to reach the threshold. */
  readonly ample: bigint;
};

type Node<I> = { readonly item: I; readonly path: string; readonly parent: number; currency: string | null };

const nodesOf = <I extends ItemTree<I>>(root: I): { nodes: Node<I>[]; end: number[] } => {
  const nodes: Node<I>[] = [];
  const end: number[] = [];
  const lay = (item: I, path: string, parent: number): void => {
    const index = nodes.length;
    const inherited = parent < 0 ? null : (nodes[parent]?.currency ?? null);
    nodes.push({ item, path, parent, currency: item.currency ?? inherited });
    end.push(0);
    (item.content ?? []).forEach((line, at) => {
      lay(line, `${path}/content/${at}`, index);
    });
    end[index] = nodes.length;
  };
  lay(root, '', -1);
  return { nodes, end };
};

const currencyFaults = <I extends ItemTree<I>>(nodes: readonly Node<I>[]): ContentFault[] => {
  const priced = nodes.filter((node) => node.item.value != null && node.currency !== null);
  const expected = priced[0]?.currency;
  if (expected == null) return [];
  return priced.flatMap(({ path, currency }) =>
    currency === null || currency === expected
      ? []
      : [{ code: 'currencies-differ' as const, path: `${path}/currency`, currency, expected }],
  );
};

/**
 * Lays a tree flat. A line that names no currency is in its parent's; two currencies are a fault, for no rate
 * is known here. A line whose least value exceeds the greatest its parent may have is a fault.
 * `threshold` only serves to choose an amount so great that no share of it could reach the threshold.
 */
export const flatten = <I extends ItemTree<I>>(
  root: I,
  membership: (item: I) => Membership,
  threshold: Decimal,
): { readonly flat: FlatItem } | { readonly faults: readonly ContentFault[] } => {
  const { nodes, end } = nodesOf(root);
  const faults = currencyFaults(nodes);
  let scale = 0;
  for (const { item } of nodes)
    scale = Math.max(scale, item.value?.min.scale ?? 0, item.value?.max?.scale ?? 0);
  const min = nodes.map(({ item }) => (item.value == null ? 0n : unitsAt(item.value.min, scale)));
  const stated = nodes.map(({ item }) => (item.value?.max == null ? null : unitsAt(item.value.max, scale)));
  let sum = 1n;
  nodes.forEach((_, i) => {
    sum += (min[i] ?? 0n) + (stated[i] ?? 0n);
  });
  const ample = sum * BigInt(nodes.length + 1);
  const boundless = ample * 10n ** BigInt(threshold.scale + 2);
  const upper: bigint[] = [];
  nodes.forEach(({ parent, path }, i) => {
    const own = stated[i] ?? boundless;
    const whole = parent < 0 ? boundless : (upper[parent] ?? boundless);
    const least = min[i] ?? 0n;
    if (least > whole)
      faults.push({
        code: 'value-above-whole',
        path: `${path}/value`,
        value: toText({ units: least, scale }),
        whole: toText({ units: whole, scale }),
      });
    upper.push(lesser(own, whole));
  });
  if (faults.length > 0) return { faults };
  const members = nodes.map(({ item }) => membership(item));
  return {
    flat: {
      path: nodes.map((node) => node.path),
      parent: nodes.map((node) => node.parent),
      end,
      min,
      max: stated.map((amount) => amount ?? boundless),
      part1: members.map((m) => triOf(m.part1)),
      part2: members.map((m) => triOf(m.part2)),
      magnet: members.map((m) => triOf(m.part2 === 'no' ? 'no' : (m.magnet ?? m.part2))),
      china: members.map((m) => triOf(m.chinaOrigin)),
      hidden: nodes.map(({ item }) => (item.content == null ? 'anything' : 'none')),
      scale,
      boundless,
      ample,
    },
  };
};

/** Lines whose greatest value is below the sum of what is surely inside: a price or a line must be wrong. */
export const overfullOf = (flat: FlatItem): readonly string[] => {
  const inside = flat.min.map(() => 0n);
  const found: string[] = [];
  for (let i = flat.min.length - 1; i >= 0; i -= 1) {
    const within = inside[i] as bigint;
    if (within > (flat.max[i] as bigint)) found.unshift(`${flat.path[i]}/value`);
    const least = lesser(greater(flat.min[i] as bigint, within), flat.max[i] as bigint);
    const p = flat.parent[i] as number;
    if (p >= 0) inside[p] = (inside[p] as bigint) + least;
  }
  return found;
};
