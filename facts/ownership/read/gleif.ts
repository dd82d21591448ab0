/**
 * GLEIF relationship records: who consolidates whom in its accounts. They carry no percentages, so they are hints:
 * shown where they touch a listed party, never counted.
 */
import { startDraft } from '../draft.ts';
import type { Fault } from '../fault.ts';
import { givenText } from '../fault.ts';
import type { Graph } from '../graph.ts';
import { inside, isFields, isName } from './value.ts';

/** A value of the golden copy is wrapped (`{"$": "..."}`), one of the interface is not. */
const plain = (value: unknown): unknown => (isFields(value) && '$' in value ? value.$ : value);

const first = (record: unknown, paths: readonly (readonly string[])[]): unknown => {
  for (const path of paths) {
    const value = plain(inside(record, ...path));
    if (value !== undefined && value !== null && !isFields(value)) return value;
  }
  return undefined;
};

const start = [
  ['RelationshipRecord', 'Relationship', 'StartNode', 'NodeID'],
  ['Relationship', 'StartNode', 'NodeID'],
  ['attributes', 'relationship', 'startNode', 'id'],
];
const end = [
  ['RelationshipRecord', 'Relationship', 'EndNode', 'NodeID'],
  ['Relationship', 'EndNode', 'NodeID'],
  ['attributes', 'relationship', 'endNode', 'id'],
];
const type = [
  ['RelationshipRecord', 'Relationship', 'RelationshipType'],
  ['Relationship', 'RelationshipType'],
  ['attributes', 'relationship', 'type'],
];
const status = [
  ['RelationshipRecord', 'Relationship', 'RelationshipStatus'],
  ['Relationship', 'RelationshipStatus'],
  ['attributes', 'relationship', 'status'],
];

/** Reads relationship records; the start node is the child, the end node the parent that consolidates it. */
export const readGleif = (
  records: readonly unknown[],
  lines?: readonly number[],
): { readonly graph: Graph } | { readonly faults: readonly Fault[] } => {
  const draft = startDraft();
  records.forEach((record, at) => {
    const path = lines === undefined ? `/${at}` : '';
    const line = lines?.[at] === undefined ? {} : { line: lines[at] };
    if (!isFields(record)) {
      draft.fault('not-an-object', path, { given: givenText(record), ...line });
      return;
    }
    const [owned, owner, kind] = [first(record, start), first(record, end), first(record, type)];
    if (!isName(owned)) {
      draft.fault('missing', `${path}/Relationship/StartNode/NodeID`, line);
      return;
    }
    if (!isName(owner)) {
      draft.fault('missing', `${path}/Relationship/EndNode/NodeID`, line);
      return;
    }
    draft.entity(owned);
    draft.entity(owner);
    if (first(record, status) === 'INACTIVE' || first(record, status) === 'NULL') return;
    draft.hint({ owner, owned, kind: 'consolidation', text: isName(kind) ? kind : null });
  });
  return draft.finish(null);
};
