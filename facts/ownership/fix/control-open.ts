/**
 * Which entities may be in some listed party's group, though they are not so for certain. Only what all listed parties
 * together could hold over half of comes into question, and of that only what lies on or below a circle, a share not
 * known or a holder not disclosed; the rest is settled already. Each listed party is then tried on what is left.
 */
import type { Edges } from '../edges.ts';
import { isKnown, type Share } from '../share.ts';
import type { Amounts } from './amounts.ts';
import { componentsOf } from './components.ts';
import { test } from './ledger.ts';

type Question = {
  readonly edges: Edges;
  readonly amounts: Amounts;
  readonly listed: Uint8Array;
  /** Listed, or not disclosed and therefore perhaps listed. */
  readonly base: Uint8Array;
  /** Everything in reach of any stake of a listed party. */
  readonly reach: Uint8Array;
  /** Everything that the listed parties could hold over half of together (and themselves). */
  readonly bound: Uint8Array;
  /** The entities asked about. */
  readonly asked: readonly number[];
};

const outwards = (edges: Edges, node: number, visit: (owned: number, edge: number) => void): void => {
  for (let edge = edges.firstOut[node] as number; edge >= 0; edge = edges.nextOut[edge] as number) {
    visit(edges.owned[edge] as number, edge);
  }
};

/** These entities and all above them that are among the given ones. */
const above = ({ edges, amounts }: Question, start: readonly number[], among: Uint8Array): Uint8Array => {
  const found = new Uint8Array(edges.nodes);
  const queue = [...start];
  for (const node of start) found[node] = 1;
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    for (let edge = edges.firstIn[node] as number; edge >= 0; edge = edges.nextIn[edge] as number) {
      const owner = edges.owner[edge] as number;
      if (found[owner] === 1 || among[owner] === 0) continue;
      if (((amounts.tests.of[edge] as number) & test.any) === 0) continue;
      found[owner] = 1;
      queue.push(owner);
    }
  }
  return found;
};

/** The asked entities on or below something that leaves them in doubt. */
const inDoubt = (question: Question): readonly number[] => {
  const { edges, base, listed, bound, asked } = question;
  const carrier = above(question, asked, bound);
  const doubtful = new Uint8Array(edges.nodes);
  const queue: number[] = [];
  const doubt = (node: number): void => {
    if (doubtful[node] === 1 || carrier[node] === 0) return;
    doubtful[node] = 1;
    queue.push(node);
  };
  for (const circle of componentsOf(edges, carrier)) if (circle.length > 1) circle.forEach(doubt);
  for (let node = 0; node < edges.nodes; node += 1) {
    if (carrier[node] === 0) continue;
    if (base[node] === 1 && listed[node] === 0) doubt(node);
    const own = edges.own.get(node);
    let known = own === undefined || isKnown(own);
    for (let edge = edges.firstIn[node] as number; edge >= 0; edge = edges.nextIn[edge] as number) {
      known &&= isKnown(edges.share[edge] as Share);
    }
    if (!known) doubt(node);
  }
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) outwards(edges, node, doubt);
  return asked.filter((node) => doubtful[node] === 1);
};

/**
 * The asked entities that may be in a group. Past a bound of work that grows with the register (many listed parties
 * over one tangle) all those in doubt are returned: more to look at, never less.
 */
export const perhapsControlled = (question: Question): ReadonlySet<number> => {
  const { edges, amounts, listed, base, reach, bound } = question;
  const asked = question.asked.length === 0 ? [] : inDoubt(question);
  if (asked.length === 0) return new Set();
  const relevant = above(question, asked, reach);
  const ledger = amounts.ledger('possible', 'over-50');
  const hidden: number[] = [];
  const parties: number[] = [];
  for (let node = 0; node < edges.nodes; node += 1) {
    if (relevant[node] === 0 || base[node] === 0) continue;
    (listed[node] === 1 ? parties : hidden).push(node);
  }
  const found = new Set<number>();
  const inside = new Uint8Array(edges.nodes);
  let work = 8 * edges.count + 100_000;
  for (const party of parties.length > 0 ? parties : [-1]) {
    const own = new Set(party < 0 ? hidden : [party, ...hidden]);
    const reached = new Set(own);
    const group: number[] = [];
    for (const node of reached) {
      const counts = bound[node] === 1;
      if (counts) {
        inside[node] = 1;
        group.push(node);
      }
      outwards(edges, node, (owned, edge) => {
        work -= 1;
        if (counts) ledger.add(edge);
        if (relevant[owned] === 1 && ((amounts.tests.of[edge] as number) & test.any) !== 0)
          reached.add(owned);
      });
      if (work < 0) return new Set(asked);
    }
    const queue = group.filter((node) => !own.has(node));
    for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
      if (inside[node] === 0 || own.has(node) || ledger.passes(node)) continue;
      inside[node] = 0;
      outwards(edges, node, (owned, edge) => {
        ledger.drop(edge);
        if (inside[owned] === 1) queue.push(owned);
      });
    }
    for (const node of group) {
      if (inside[node] === 0) continue;
      inside[node] = 0;
      found.add(node);
      outwards(edges, node, (_, edge) => ledger.drop(edge));
    }
  }
  return new Set(asked.filter((node) => found.has(node)));
};
