/** The answer over a whole register: who counts as held under each reading, who is open and why, and the reasons. */
import { causesOf, openReadings } from './ask.ts';
import type { Graph, Hint } from './graph.ts';
import { placeOf } from './place.ts';
import type { Reading } from './readings.ts';
import { readings } from './readings.ts';
import type { Register } from './register.ts';
import { openRegister } from './register.ts';
import type { Share } from './share.ts';
import { isHeld, openControl } from './standing.ts';
import type { Witness } from './witness.ts';
import { acrossLists, witnessOf } from './witness.ts';

/** Why an entity cannot be settled, by name. */
export type ReviewCause =
  | {
      readonly kind: 'share-not-known';
      readonly owner: string;
      readonly owned: string;
      readonly share: Share;
    }
  | { readonly kind: 'holder-not-disclosed'; readonly owner: string; readonly owned: string }
  | { readonly kind: 'circle'; readonly through: readonly string[] };

/** An entity to be looked at by a person, under which readings, and the one share whose value could settle it. */
export type Review = {
  readonly entity: string;
  readonly open: readonly Reading[];
  readonly cause: ReviewCause;
  readonly ask: { readonly owner: string; readonly owned: string } | null;
};

/** Who stands where, without the reasons: what a register of millions answers at once. */
export type OwnershipStanding = {
  readonly id: string | null;
  readonly on: string | null;
  readonly readings: Readonly<Record<Reading, readonly string[]>>;
  readonly review: readonly Review[];
  /** Entities that count only when the parties of two lists are added together. */
  readonly acrossLists: readonly string[];
  /** Links from listed, held or open entities that no share is stated for: shown, never counted. */
  readonly hints: readonly Hint[];
};

/** The answer. `because` has a reason for every entity that counts under any reading. */
export type OwnershipAnswer = OwnershipStanding & { readonly because: ReadonlyMap<string, Witness> };

/** Who stands where in an open register. Reasons follow one by one with `because`, or all with `answerOf`. */
export const standingIn = (register: Register): OwnershipStanding => {
  const { graph, head, listed } = register;
  const control = openControl(register);
  const open = openReadings(register, control, standingNodes(register));
  const causes = causesOf(register, open, control);
  const nameOf = (node: number): string => graph.entities[node]?.id ?? '';
  const held: Record<Reading, string[]> = {
    'direct-single': [],
    'chain-single': [],
    'chain-aggregate': [],
    'over-50-single': [],
    'over-50-control': [],
  };
  const review: Review[] = [];
  const across: string[] = [];
  const concerned = new Set<string>();
  const { member } = register.settled.possible['chain-aggregate'];
  for (let place = 0; place < head.length; place += 1) {
    const node = head[place] as number;
    // Whoever counts, or may count, under any reading may count under chain-aggregate.
    if (member[node] === 0) continue;
    const { id, lists } = graph.entities[place] as Graph['entities'][number];
    if (lists !== null) continue;
    const ofListed = listed[node] === 1;
    for (const reading of readings) if (ofListed || isHeld(register, node, reading)) held[reading].push(id);
    if (!ofListed && isHeld(register, node, 'chain-aggregate') && acrossLists(register, node))
      across.push(id);
    const cause = causes.get(node);
    if (cause === undefined) continue;
    concerned.add(id);
    const named: ReviewCause =
      cause.kind === 'circle'
        ? { kind: 'circle', through: cause.through.map(nameOf) }
        : { ...cause, owner: nameOf(cause.owner), owned: nameOf(cause.owned) };
    const ask = named.kind === 'circle' ? null : { owner: named.owner, owned: named.owned };
    review.push({ entity: id, open: open.get(node) ?? [], cause: named, ask });
  }
  const heldNames = new Set(held['chain-aggregate']);
  for (const { id, lists } of graph.hints.length > 0 ? graph.entities : [])
    if (lists !== null) concerned.add(id);
  const hints = graph.hints.filter(
    ({ owner, owned }) => !heldNames.has(owned) && (heldNames.has(owner) || concerned.has(owner)),
  );
  return { id: graph.id, on: register.on, readings: held, review, acrossLists: across, hints };
};

/**
 * Why one entity counts as held, or null where it does not.
 *
 * @example because(openRegister(graph), 'B')?.kind // 'owners'
 */
export const because = (register: Register, entity: string): Witness | null => {
  const place = placeOf(register, entity);
  if (place === -1 || register.graph.entities[place]?.lists !== null) return null;
  const node = register.head[place] as number;
  const counts = register.listed[node] === 1 || isHeld(register, node, 'chain-aggregate');
  return counts ? witnessOf(register, place) : null;
};

/** The whole answer of an open register. */
export const answerOf = (register: Register): OwnershipAnswer => {
  const standing = standingIn(register);
  const reasons = new Map<string, Witness>();
  for (const entity of standing.readings['chain-aggregate']) {
    reasons.set(entity, witnessOf(register, placeOf(register, entity)));
  }
  return { ...standing, because: reasons };
};

/** Legal persons that may count under the widest reading: nobody else can be open. */
const standingNodes = (register: Register): readonly number[] => {
  const { member } = register.settled.possible['chain-aggregate'];
  const nodes: number[] = [];
  for (let node = 0; node < member.length; node += 1) {
    if (member[node] === 1 && register.base[node] === 0) nodes.push(node);
  }
  return nodes;
};

/**
 * Who counts as held by listed parties, under every reading at once (公告2025年第61号第二条 is not settled between
 * them); percentages are exact, unknown ones stay unknown, and whatever is open goes to review with its cause.
 *
 * @param graph a checked graph, as `readGraphs` returns it.
 * @param options.on the day asked about (calendar date); dated holdings stand from their first day to the day before
 *   their last. Without it a dated holding may or may not stand.
 * @example assess(graph).readings['chain-aggregate'] // ['B', 'C']
 */
export const assess = (graph: Graph, options: { readonly on?: string | undefined } = {}): OwnershipAnswer =>
  answerOf(openRegister(graph, options));
