/**
 * The graph document: `{id, entities, holdings: [{owner, owned, percent, from, to, branch}], listed}`. An entity or a
 * listed member is a name or an object; `percent` a decimal string or number, an interval, or null where unknown.
 */
import type { Draft } from '../draft.ts';
import { plainHolding, startDraft } from '../draft.ts';
import type { Fault } from '../fault.ts';
import { givenText } from '../fault.ts';
import type { Graph } from '../graph.ts';
import { wholeShare } from '../share.ts';
import { type Fields, isDate, isFields, isName } from './value.ts';

/** A list, or nothing where it is absent; a fault where it is something else. */
const listAt = (document: Fields, key: string, draft: Draft): readonly unknown[] => {
  const value = document[key];
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value;
  draft.fault('not-a-list', `/${key}`, { given: givenText(value) });
  return [];
};

const readEntities = (members: readonly unknown[], draft: Draft): void => {
  members.forEach((member, at) => {
    const path = `/entities/${at}`;
    if (isName(member)) draft.entity(member);
    else if (!isFields(member)) draft.fault('not-text', path, { given: givenText(member) });
    else if (!isName(member.id)) draft.fault('missing', `${path}/id`, { given: givenText(member.id) });
    else {
      draft.entity(member.id);
      if (isName(member.name)) draft.name(member.id, member.name);
      if (member.undisclosed === true) draft.undisclosed(member.id);
    }
  });
};

/** A date of a holding; null where none is stated. */
const readDate = (value: unknown, path: string, draft: Draft): string | null => {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'string' && isDate(value)) return value;
  draft.fault('not-a-date', path, { given: givenText(value) });
  return null;
};

const flagAt = (holding: Fields, key: string, path: string, draft: Draft): boolean => {
  const value = holding[key] ?? false;
  if (typeof value !== 'boolean')
    draft.fault('not-true-or-false', `${path}/${key}`, { given: givenText(value) });
  return value === true;
};

const readHoldings = (members: readonly unknown[], closed: boolean, draft: Draft): void => {
  members.forEach((holding, at) => {
    const path = `/holdings/${at}`;
    if (!isFields(holding)) {
      draft.fault('not-an-object', path, { given: givenText(holding) });
      return;
    }
    const { owner, owned, percent } = holding;
    for (const [key, name] of [['owner', owner] as const, ['owned', owned] as const]) {
      if (name === undefined || name === null || name === '') draft.fault('missing', `${path}/${key}`);
      else if (!isName(name)) draft.fault('not-text', `${path}/${key}`, { given: givenText(name) });
      else if (closed && !draft.known(name))
        draft.fault('entity-not-known', `${path}/${key}`, { given: name });
    }
    const dated = holding.from !== undefined || holding.to !== undefined;
    const from = dated ? readDate(holding.from, `${path}/from`, draft) : null;
    const to = dated ? readDate(holding.to, `${path}/to`, draft) : null;
    if (from !== null && to !== null && to <= from)
      draft.fault('dates-reversed', path, { given: `${from}, ${to}` });
    const branch = holding.branch === undefined ? false : flagAt(holding, 'branch', path, draft);
    const stated = draft.share(percent, `${path}/percent`);
    const share = branch && (percent === undefined || percent === null) ? wholeShare : stated;
    if (isName(owner) && isName(owned) && (!closed || (draft.known(owner) && draft.known(owned)))) {
      draft.hold({ ...plainHolding, owner, owned, share, from, to, branch });
    }
  });
};

const readListed = (members: readonly unknown[], closed: boolean, draft: Draft): void => {
  members.forEach((member, at) => {
    const path = `/listed/${at}`;
    const id = isFields(member) ? member.id : member;
    const list = isFields(member) ? (member.list ?? null) : null;
    const where = isFields(member) ? `${path}/id` : path;
    if (!isName(id)) {
      draft.fault('not-text', where, { given: givenText(id) });
      return;
    }
    if (list !== null && !isName(list)) {
      draft.fault('not-text', `${path}/list`, { given: givenText(list) });
      return;
    }
    if (closed && !draft.known(id)) {
      draft.fault('entity-not-known', where, { given: id });
      return;
    }
    draft.list(id, list);
  });
};

/**
 * Reads one graph document.
 *
 * @example 'graph' in readGraph({ holdings: [{ owner: 'A', owned: 'B', percent: '50' }], listed: ['A'] }) // true
 */
export const readGraph = (
  document: unknown,
): { readonly graph: Graph } | { readonly faults: readonly Fault[] } => {
  const draft = startDraft();
  if (!isFields(document)) {
    draft.fault('not-an-object', '', { given: givenText(document) });
    return draft.finish(null);
  }
  if (document.entities === undefined && document.holdings === undefined) draft.fault('missing', '/holdings');
  const closed = Array.isArray(document.entities);
  readEntities(listAt(document, 'entities', draft), draft);
  readHoldings(listAt(document, 'holdings', draft), closed, draft);
  readListed(listAt(document, 'listed', draft), closed, draft);
  const id = document.id;
  const named = id === undefined || id === null ? null : typeof id === 'number' ? String(id) : id;
  if (named !== null && typeof named !== 'string') draft.fault('not-text', '/id', { given: givenText(id) });
  return draft.finish(typeof named === 'string' ? named : null);
};
