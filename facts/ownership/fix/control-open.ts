/**
 * Which entities may be in some listed party's group, though they are not so for certain. Only entities that all
 * listed parties together could hold over half of come into question; each listed party is tried on those alone.
 */
import type { Edges } from '../edges.ts';
import type { Amounts } from './amounts.ts';
import { test } from './ledger.ts';

type Question = {
  readonly edges: Edges;
  readonly amounts: Amounts;
  readonly listed: Uint8Array;
  /** Listed, or not disclosed and therefore perhaps listed. */
  readonly base: Uint8Array;
  /** Everything that the listed parties could hold over half of together (and themselves). */
  readonly bound: Uint8Array;
  /** The entities asked about. */
  readonly asked: readonly number[];
};

const outwards = (edges: Edges, node: number, visit: (edge: number) => void): void => {
  for (let edge = edges.firstOut[node] as number; edge >= 0; edge = edges.nextOut[edge] as number)
    visit(edge);
};

/** The asked entities and all that could carry them, upwards. */
const carriers = ({ edges, amounts, bound, base, asked }: Question): Uint8Array => {
  const carrier = new Uint8Array(edges.nodes);
  const queue = [...asked];
  for (const node of asked) carrier[node] = 1;
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    for (let edge = edges.firstIn[node] as number; edge >= 0; edge = edges.nextIn[edge] as number) {
      const owner = edges.owner[edge] as number;
      if (carrier[owner] === 1 || (bound[owner] === 0 && base[owner] === 0)) continue;
      if (((amounts.tests.of[edge] as number) & test.any) === 0) continue;
      carrier[owner] = 1;
      queue.push(owner);
    }
  }
  return carrier;
};

/**
 * The asked entities that may be in a group. Past a bound of work that grows with the register (many listed parties
 * over one tangle) all asked entities are returned: more to look at, never less.
 */
export const perhapsControlled = (question: Question): ReadonlySet<number> => {
  const { edges, amounts, listed, base, asked } = question;
  if (asked.length === 0) return new Set();
  const carrier = carriers(question);
  const ledger = amounts.ledger('possible', 'over-50');
  const hidden: number[] = [];
  const parties: number[] = [];
  for (let node = 0; node < edges.nodes; node += 1) {
    if (carrier[node] === 0 || base[node] === 0) continue;
    (listed[node] === 1 ? parties : hidden).push(node);
  }
  const found = new Set<number>();
  const inside = new Uint8Array(edges.nodes);
  let work = 8 * edges.count + 100_000;
  for (const party of parties.length > 0 ? parties : [-1]) {
    const own = party < 0 ? hidden : [party, ...hidden];
    const own0 = new Set(own);
    const group = [...own];
    for (const node of own) inside[node] = 1;
    for (let at = 0; at < group.length; at += 1) {
      outwards(edges, group[at] as number, (edge) => {
        work -= 1;
        ledger.add(edge);
        const owned = edges.owned[edge] as number;
        if (carrier[owned] === 0 || inside[owned] === 1) return;
        inside[owned] = 1;
        group.push(owned);
      });
      if (work < 0) return new Set(asked);
    }
    const queue = group.filter((node) => !own0.has(node));
    for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
      if (inside[node] === 0 || own0.has(node) || ledger.passes(node)) continue;
      inside[node] = 0;
      outwards(edges, node, (edge) => {
        ledger.drop(edge);
        if (inside[edges.owned[edge] as number] === 1) queue.push(edges.owned[edge] as number);
      });
    }
    for (const node of group) {
      if (inside[node] === 0) continue;
      inside[node] = 0;
      found.add(node);
      outwards(edges, node, (edge) => ledger.drop(edge));
    }
  }
  return new Set(asked.filter((node) => found.has(node)));
};
