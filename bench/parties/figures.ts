/**
 * Names: how well pairs are told on the half of the bench that nothing is fitted on, and how long it takes to
 * screen a name against ten thousand and a million listed names, and ten thousand parties against all lists.
 */
import { buildRegister, type PartyRecord, type Query, screen } from '@ytterby/facts/parties';
import type { Bar, Figure } from '../figure.ts';
import { percentile } from '../measure.ts';
import { batch } from './batch.ts';
import { type Frozen, freeze } from './frozen.ts';
import { madeRecords } from './made-names.ts';
import measuredPeers from './peers.json' with { type: 'json' };
import { readNames } from './read-names.ts';

let frozen: Frozen | undefined;

function told(
  group: string,
  rate: 'f1' | 'precision',
  bar: Bar | null,
  half: 'held-out' | 'unseen' = 'held-out',
): Figure {
  return {
    name: `parties.${half === 'unseen' ? 'unseen-' : ''}${group}-${rate}`,
    unit: rate === 'f1' ? 'F1' : 'precision',
    bar,
    measure: () => {
      frozen ??= freeze();
      const at = frozen.groups[`${half} ${group}`]?.look;
      return {
        value: at?.[rate] ?? Number.NaN,
        note: `${half === 'unseen' ? 'written before the fitting' : 'held-out half'}, ${at?.pairs} pairs, at the look bar ${frozen.look}`,
      };
    },
  };
}

/** What general-purpose fuzzy matchers reach on the same rows, each at its best bar; measured once, shown beside ours. */
function peers(group: 'han' | 'across' | 'latin'): readonly Figure[] {
  return Object.entries(measuredPeers.peers).map(([peer, at]) => ({
    name: `parties.${group}-f1-${peer.split(' (')[0]?.replaceAll(' ', '-')}`,
    unit: 'F1',
    bar: null,
    measure: () => ({
      value: at[group].f1,
      note: `${peer}, at its own best bar, measured ${measuredPeers.measured}`,
    }),
  }));
}

/** The listed side of the bench's pairs among made-up names. */
function listed(count: number): readonly PartyRecord[] {
  const own = readNames().map(
    (row, i): PartyRecord => ({
      id: `bench ${i}`,
      schema: row.schema,
      names: [{ text: row.candidate }],
      identifiers: [],
      country: null,
      source: 'bench',
    }),
  );
  return [...own, ...madeRecords(Math.max(0, count - own.length), 61)];
}

/** The p95 of screening each of the bench's queries, after one round to warm up. */
function screening(count: number, bar: Bar, name: string): Figure {
  return {
    name: `parties.${name}`,
    unit: 'ms/query p95',
    bar,
    measure: () => {
      const begun = performance.now();
      const register = buildRegister(listed(count));
      const built = Math.round((performance.now() - begun) / 1000);
      // A million names need no more than a part of the queries to tell the pace, and the bench stays short.
      const every = count > 100_000 ? 5 : 1;
      const queries: readonly Query[] = readNames()
        .filter((_, i) => i % every === 0)
        .map((row) => ({ name: row.query, schema: row.schema }));
      for (const query of queries) screen(register, query);
      const times = queries.map((query) => {
        const started = performance.now();
        screen(register, query);
        return performance.now() - started;
      });
      const middle = percentile(times, 0.5).toPrecision(2);
      return {
        value: percentile(times, 0.95),
        note: `${queries.length} queries over ${count} names on one thread, p50 ${middle} ms, built in ${built} s`,
      };
    },
  };
}

export const figures: readonly Figure[] = [
  told('han', 'f1', { op: '>=', value: 0.98 }),
  told('across', 'f1', { op: '>=', value: 0.85 }),
  told('across', 'precision', { op: '>=', value: 0.9 }),
  told('latin', 'f1', { op: '>=', value: 0.85 }),
  told('person', 'f1', null),
  told('han', 'f1', { op: '>=', value: 0.98 }, 'unseen'),
  told('across', 'f1', { op: '>=', value: 0.85 }, 'unseen'),
  told('across', 'precision', { op: '>=', value: 0.9 }, 'unseen'),
  told('latin', 'f1', { op: '>=', value: 0.85 }, 'unseen'),
  told('person', 'f1', null, 'unseen'),
  ...peers('han'),
  ...peers('across'),
  ...peers('latin'),
  screening(10_000, { op: '<', value: 5 }, 'screen-10k'),
  screening(1_000_000, { op: '<', value: 50 }, 'screen-1m'),
  batch(() => listed(2_000)),
];
