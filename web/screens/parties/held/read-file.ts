/** A register of holdings as it was dropped or pasted, read on this machine: its graph, and what to draw of it. */
import {
  type Graph,
  type OwnershipDocument,
  openRegister,
  readGraphs,
  shareText,
  tell,
  tellFault,
} from '@ytterby/facts/ownership';
import type { Language } from '../../../language/choice.ts';

export type Point = { readonly id: string; readonly name: string; readonly listed: boolean };
/** `share` as people write it: 50, 25–50, ? */
export type Edge = { readonly owner: string; readonly owned: string; readonly share: string };
export type Picture = { readonly points: readonly Point[]; readonly edges: readonly Edge[] };

/** The register, or one line for each fault. */
export function readRegister(
  text: string,
  language: Language,
): { readonly graph: Graph } | { readonly faults: readonly string[] } {
  const read = readGraphs(text);
  if ('faults' in read) return { faults: read.faults.map((fault) => tellFault(fault, language)) };
  const [graph] = read.graphs;
  return graph ? { graph } : { faults: [] };
}

export function pictureOf(graph: Graph): Picture {
  const points = graph.entities.map(({ id, name, lists }) => ({
    id,
    name: name ?? id,
    listed: lists !== null,
  }));
  const edges = graph.holdings.map(({ owner, owned, share, branch }) => ({
    owner: points[owner]?.id ?? '',
    owned: points[owned]?.id ?? '',
    share: branch ? '100' : shareText(share),
  }));
  return { points, edges };
}

/** Who counts as held where the register says itself who is listed; nothing leaves this machine for it. */
export const answerOf = (graph: Graph, on: string, language: Language): OwnershipDocument =>
  tell(openRegister(graph, { on }), language);

/** The names that the server may look for on the lists, where the register names nobody as listed. */
export const namesOf = (graph: Graph): readonly string[] =>
  graph.entities.some((one) => one.lists !== null)
    ? []
    : graph.entities.map((one) => one.name ?? one.id).filter((name) => name !== '');
