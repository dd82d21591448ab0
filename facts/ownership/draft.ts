/** Putting a graph together while a file is read: names become places, shares that read alike are kept once. */
import type { Decimal } from '@ytterby/engine/amount';
import { compare, zero } from '@ytterby/engine/amount';
import { checkGraph } from './check.ts';
import type { Fault, FaultCode } from './fault.ts';
import { givenText } from './fault.ts';
import type { Directness, Entity, Graph, Hint, Holding } from './graph.ts';
import type { Share } from './share.ts';
import { exactShare, hundred, percentOf, unknownShare } from './share.ts';

/** What a reader writes into. Nothing of a draft is seen by anyone before `finish` found no fault. */
export type Draft = {
  readonly fault: (code: FaultCode, path: string, extra?: Partial<Fault>) => void;
  readonly known: (id: string) => boolean;
  readonly entity: (id: string) => number;
  readonly name: (id: string, name: string) => void;
  readonly list: (id: string, list: string | null) => void;
  readonly undisclosed: (id: string) => void;
  readonly hold: (holding: Omit<Holding, 'owner' | 'owned'> & { owner: string; owned: string }) => void;
  readonly hint: (hint: Hint) => void;
  readonly share: (value: unknown, path: string, line?: number) => Share;
  readonly finish: (id: string | null) => { readonly graph: Graph } | { readonly faults: readonly Fault[] };
};

/** A holding as most files state it. */
export const plainHolding: { from: null; to: null; directness: Directness; branch: boolean } = {
  from: null,
  to: null,
  directness: 'direct',
  branch: false,
};

const boundNames = ['min', 'max', 'minExclusive', 'maxExclusive'];

/** An empty draft. */
export const startDraft = (): Draft => {
  const faults: Fault[] = [];
  const places = new Map<string, number>();
  const ids: string[] = [];
  const names: (string | null)[] = [];
  const lists: (readonly string[] | null)[] = [];
  const undisclosed = new Set<number>();
  const holdings: Holding[] = [];
  const hints: Hint[] = [];
  const shares = new Map<unknown, Share>();

  const fault: Draft['fault'] = (code, path, extra = {}) => {
    faults.push({ code, path, ...extra });
  };
  const entity = (id: string): number => {
    const place = places.get(id);
    if (place !== undefined) return place;
    places.set(id, ids.length);
    names.push(null);
    lists.push(null);
    return ids.push(id) - 1;
  };

  const percent = (value: unknown, path: string, line: Partial<Fault>): Decimal | null => {
    const read = percentOf(value);
    if (read === null) fault('not-a-percentage', path, { given: givenText(value), ...line });
    else if (compare(read, hundred) > 0) fault('over-100', path, { given: givenText(value), ...line });
    else return read;
    return null;
  };
  const interval = (value: object, path: string, line: Partial<Fault>): Share => {
    const given = value as Readonly<Record<string, unknown>>;
    const before = faults.length;
    for (const key of Object.keys(given)) {
      if (!boundNames.includes(key)) fault('bound-not-known', `${path}/${key}`, { given: key, ...line });
    }
    const end = (key: string, otherwise: Decimal): Decimal =>
      (given[key] === undefined || given[key] === null
        ? otherwise
        : percent(given[key], `${path}/${key}`, line)) ?? otherwise;
    const out = (key: string): boolean => {
      const flag = given[key] ?? false;
      if (typeof flag !== 'boolean')
        fault('not-true-or-false', `${path}/${key}`, { given: givenText(flag), ...line });
      return flag === true;
    };
    const share: Share = {
      min: end('min', zero),
      max: end('max', hundred),
      minExclusive: out('minExclusive'),
      maxExclusive: out('maxExclusive'),
    };
    const order = compare(share.min, share.max);
    if (
      faults.length === before &&
      (order > 0 || (order === 0 && (share.minExclusive || share.maxExclusive)))
    ) {
      fault('bounds-reversed', path, { given: givenText(value), ...line });
    }
    return share;
  };
  const share: Draft['share'] = (value, path, line) => {
    if (value === null || value === undefined) return unknownShare;
    const at = line === undefined ? {} : { line };
    if (typeof value === 'object') return interval(value, path, at);
    const known = shares.get(value);
    if (known !== undefined) return known;
    const read = percent(value, path, at);
    if (read === null) return unknownShare;
    const made = exactShare(read);
    shares.set(value, made);
    return made;
  };

  return {
    fault,
    entity,
    share,
    known: (id) => places.has(id),
    name: (id, name) => {
      names[entity(id)] = name;
    },
    list: (id, list) => {
      const place = entity(id);
      const already = lists[place] ?? [];
      lists[place] = list === null || already.includes(list) ? already : [...already, list];
    },
    undisclosed: (id) => {
      undisclosed.add(entity(id));
    },
    hold: (holding) => {
      const { owner, owned, share: held, from, to, directness, branch } = holding;
      holdings.push({
        owner: entity(owner),
        owned: entity(owned),
        share: held,
        from,
        to,
        directness,
        branch,
      });
    },
    hint: (hint) => {
      hints.push(hint);
    },
    finish: (id) => {
      if (faults.length > 0) return { faults };
      const entities: Entity[] = ids.map((each, place) => ({
        id: each,
        name: names[place] ?? null,
        lists: lists[place] ?? null,
        undisclosed: undisclosed.has(place),
      }));
      const graph: Graph = { id, entities, holdings, hints };
      const wrong = checkGraph(graph);
      return wrong.length > 0 ? { faults: wrong } : { graph };
    },
  };
};
