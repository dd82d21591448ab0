/**
 * Tables, BODS and FollowTheMoney files do not say who is listed. Where a graph names nobody as listed, its entities
 * are screened by name against the official lists; a name to hold for counts as listed.
 */

import type { Corpus } from '@ytterby/law';
import { officialRegister, screenParty } from '../determination/screening.ts';
import { type Graph, withListed } from '../ownership/index.ts';

const LISTS = ['control-list', 'watch-list', 'unreliable-entity-list'];

/** @example listedByName(graph, shippedCorpus) === graph // true, where the graph says itself who is listed */
export function listedByName(graph: Graph, corpus: Corpus): Graph {
  if (graph.entities.some((entity) => entity.lists !== null)) return graph;
  const { actionOf } = officialRegister(corpus);
  const listed = graph.entities.flatMap((entity) =>
    screenParty({ role: 'end-user', name: entity.name ?? entity.id }, corpus)
      .filter((hit) => hit.band === 'hold' && LISTS.includes(actionOf(hit.record).list))
      .map((hit) => ({ id: entity.id, list: actionOf(hit.record).list })),
  );
  return listed.length === 0 ? graph : withListed(graph, listed).graph;
}
