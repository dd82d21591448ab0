/**
 * Readings that are left out of the needs bear on nothing: whatever the open facts turn out to be, the outcome is the same
 * under each of their alternatives. Over items of Part 2 with something inside, where readings of the share are told apart.
 */
import { buildDiagram, movers } from '@ytterby/engine';
import type { NamedCorpus } from '@ytterby/law';
import { settleableKeys } from '../../transaction/check-assumptions.ts';
import type { Item, Transaction } from '../../transaction/transaction.ts';
import { createDeterminer } from '../determine.ts';
import type { Laboratory } from './laboratory.ts';
import { contradicts, valuesOf } from './needs.ts';
import type { Property } from './properties.ts';
import { type Random, seeded } from './random.ts';
import { fullTransaction, withHoles, withValue } from './transactions.ts';

const COMPLETIONS = 30;
/** Ways to settle everything else of 2025-61: few, so that few laws are compiled. */
const SETTLINGS = 6;
const INSIDE = ['2025-61/P1-02', '2025-61/P1-12', '2025-61/P2-1.3', '2025-61/P2-2.c'];

export const leftOutBearsOnNothing = (named: NamedCorpus, lab: Laboratory): Property => {
  const determiner = createDeterminer(named);
  const options = settleableKeys(named.corpus);
  const settlings = Array.from({ length: SETTLINGS }, (_, at): Readonly<Record<string, string>> => {
    const random = seeded(at);
    const keys = [...options].filter(([key]) => /^(status|reading):2025-61($|\/[12])/.test(key));
    const chosen = keys.map(([key, values]) => [key, random.one(values)] as const);
    return { ...Object.fromEntries(chosen), 'status:2025-61': 'in-force' };
  });
  return (seed) => {
    const random = seeded(seed);
    const { transaction, holes } = withHoles(measured(random), random, 5);
    const needs = determiner.determine(transaction, { today: transaction.on }).needs.map(({ key }) => key);
    const diagram = buildDiagram(lab.day(transaction).examiner, lab.dossier(transaction));
    const asked = movers(diagram).flatMap(({ variable }) => diagram.variables[variable]?.keys ?? []);
    const leftOut = asked.filter((key) => !needs.includes(key));
    for (const key of leftOut) {
      for (let turn = 0; turn < COMPLETIONS; turn++) {
        const assume = random.one(settlings);
        const completed = completedAt(transaction, holes, random, named);
        const spans = (options.get(key) ?? []).map((value) =>
          lab.span({ ...completed, assume: { ...assume, [key]: value } }),
        );
        if (spans.some((span) => span !== spans[0]))
          return `${key} is left out and moves ${spans.join()} of ${JSON.stringify(completed)}`;
      }
    }
    return null;
  };
};

/** The transaction with a value for everything taken away that does not contradict what is there. */
function completedAt(
  transaction: Transaction,
  holes: readonly string[],
  random: Random,
  { corpus }: NamedCorpus,
): Transaction {
  return holes.reduce((made, hole) => {
    const filled = withValue(made, hole, random.one(valuesOf(hole)));
    return contradicts(filled, hole, corpus) ? made : filled;
  }, transaction);
}

/** An export from abroad of an item of Part 2, on a day of which the status is open. */
function measured(random: Random): Transaction {
  const full = fullTransaction(random);
  const parties = full.parties?.map((party) => ({ ...party, establishedIn: random.one(['DE', 'JP', 'HK']) }));
  return {
    ...full,
    ...{ on: random.one(['2026-11-23', '2026-12-01']), knownAt: '2026-11-23' },
    activity: { kind: 'goods-export', from: random.one(['DE', 'JP', 'HK']), to: random.one(['US', 'VN']) },
    ...(parties === undefined ? {} : { parties }),
    items: [
      {
        ...{ entries: ['2025-61/P2-1.4'], origin: 'DE', madeIn: 'DE', value: '100', currency: 'USD' },
        ...{ chineseTechnology: false, chineseEquipment: false },
        content: Array.from({ length: 1 + random.below(3) }, () => part(random, 0)),
      },
    ],
  };
}

const part = (random: Random, depth: number): Item => ({
  entries: random.chance(0.1) ? [] : [random.one(INSIDE)],
  origin: random.one(['CN', 'JP']),
  value: random.one(['0.01', '0.05', '0.0999', '0.1', '20']),
  currency: 'USD',
  content: depth === 0 && random.chance(0.4) ? [part(random, 1)] : [],
});
