/**
 * Which entities may be in some listed party's group, though they are not so for certain. Only what all listed parties
 * together could hold over half of comes into question, and of that only what lies on or below a circle, a share not
 * known or a holder not disclosed; the rest is settled already. Each listed party is then tried on what is left.
 */
import type { Edges } from '../edges.ts';
import { isKnown, type Share } from '../share.ts';
import type { Amounts } from './amounts.ts';
import { componentsOf } from './components.ts';
import type { Greatest } from './greatest.ts';
import { test } from './ledger.ts';

type Question = {
  readonly edges: Edges;
  readonly amounts: Amounts;
  readonly listed: Uint8Array;
  /** Listed, or not disclosed and therefore perhaps listed. */
  readonly base: Uint8Array;
  /** Everything that the listed parties could hold over half of together (and themselves). */
  readonly bound: Uint8Array;
  /** Of that, what could carry itself without any listed party: circles, and holders not disclosed. */
  readonly afloat: Greatest;
  /** The entities asked about. */
  readonly asked: readonly number[];
};

const outwards = (edges: Edges, node: number, visit: (owned: number) => void): void => {
  for (let edge = edges.firstOut[node] as number; edge >= 0; edge = edges.nextOut[edge] as number) {
    visit(edges.owned[edge] as number);
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

/** What one listed party could bring in besides what carries itself; `work` is asked for leave at every edge. */
const broughtIn = (
  { edges, bound, afloat }: Question,
  party: number,
  relevant: Uint8Array,
  leave: () => boolean,
): readonly number[] | null => {
  const { member, ledger } = afloat;
  const group = [party];
  member[party] = 1;
  let left = true;
  for (let at = 0; at < group.length; at += 1) {
    ledger.enter(group[at] as number);
    outwards(edges, group[at] as number, (owned) => {
      left = leave() && left;
      if (member[owned] === 1 || bound[owned] === 0 || relevant[owned] === 0) return;
      member[owned] = 1;
      group.push(owned);
    });
  }
  const out = (node: number, queue: number[] | null): void => {
    member[node] = 0;
    ledger.leave(node);
    outwards(edges, node, (owned) => {
      if (member[owned] === 1) queue?.push(owned);
    });
  };
  const tried = new Set(group);
  const queue = group.slice(1);
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (member[node] === 0 || node === party || !tried.has(node) || ledger.passes(node)) continue;
    out(node, queue);
  }
  const brought = group.filter((node) => member[node] === 1);
  for (const node of brought) out(node, null);
  return left ? brought : null;
};

/**
 * The asked entities that may be in a group. Past a bound of work that grows with the register (many listed parties
 * over one tangle) all those in doubt are returned: more to look at, never less.
 */
export const perhapsControlled = (question: Question): ReadonlySet<number> => {
  const { edges, listed, bound, afloat, asked } = question;
  const open = new Set(asked.filter((node) => afloat.member[node] === 1));
  const others = asked.filter((node) => afloat.member[node] === 0);
  const doubtful = others.length === 0 ? [] : inDoubt({ ...question, asked: others });
  if (doubtful.length === 0) return open;
  const relevant = above(question, doubtful, bound);
  const wanted = new Set(doubtful);
  let work = 4 * edges.count + 100_000;
  const leave = (): boolean => {
    work -= 1;
    return work > 0;
  };
  for (let node = 0; node < edges.nodes; node += 1) {
    if (relevant[node] === 0 || listed[node] === 0 || afloat.member[node] === 1) continue;
    const brought = broughtIn(question, node, relevant, leave);
    if (brought === null) return new Set([...open, ...doubtful]);
    for (const each of brought) if (wanted.has(each)) open.add(each);
  }
  return open;
};
