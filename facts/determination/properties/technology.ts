/**
 * Random acts with technology, where the catalogue and Announcement 62 meet and what one licenses the other prohibits:
 * one item, its codes and attributes drawn from both, and most of what tells the two apart taken away.
 */
import type { Corpus } from '@ytterby/law';
import { TECHNOLOGY_FIELDS } from '../../classification/item/attributes.ts';
import { checkTransaction } from '../../transaction/check.ts';
import type { Item, Transaction } from '../../transaction/transaction.ts';
import { exactOf, type Laboratory } from './laboratory.ts';
import type { Property } from './properties.ts';
import { type Random, seeded } from './random.ts';
import { fullTransaction, withHoles, without } from './transactions.ts';

const CODES = ['1E902.a', '1E902.b', '2023-P-RE1.3', '2023-ADD-4', '252604X.1', '053302J', '3E901.a'];
/** Taken away more often than chance would. */
const DECIDING = [
  '/items/0/technology/publicDomain',
  '/items/0/technology/basicResearch',
  '/items/0/technology/patentApplication',
  '/items/0/attributes/technologyField',
  '/items/0/attributes/material',
  '/parties/0/kind',
  '/parties/1/kind',
  '/licence/held',
  '/knowledge',
];

/** The interval of closures, which trace and SQL share, is the exact one of the decision diagram. */
export const technologyIsExact =
  (corpus: Corpus, lab: Laboratory): Property =>
  (seed) => {
    const drawn = technologyTransaction(seeded(seed));
    // Codes that go against the attributes are no transaction.
    if ('faults' in checkTransaction(drawn, corpus)) return null;
    const [fast, exact] = [lab.span(drawn), exactOf(lab, drawn)];
    return exact === null || exact === fast ? null : `closures ${fast}, exact ${exact}`;
  };

function technologyTransaction(random: Random): Transaction {
  const full = fullTransaction(random);
  const kind = random.one(['technology-transfer', 'technology-transfer', 'service', 'disclosure'] as const);
  const service = { service: 'finance', servedActivity: 'technology-transfer', askedCustomer: true } as const;
  const whole: Transaction = {
    ...full,
    activity: {
      kind,
      from: random.one(['CN', 'CN', 'DE']),
      to: random.one(['VN', 'US', 'JP', 'CN']),
      ...(kind === 'service' ? service : {}),
    },
    items: [technology(random)],
  };
  const { transaction } = withHoles(whole, random, 5);
  return DECIDING.filter(() => random.chance(0.3)).reduce(without, transaction);
}

function technology(random: Random): Item {
  const entries = [...new Set([random.one(CODES), random.one(CODES)])];
  const attributes = {
    form: 'technology',
    technologyField: random.one(TECHNOLOGY_FIELDS),
    material: random.one(['NdFeB', 'SmCo', 'ferrite']),
  };
  const told = random.below(3);
  return {
    ...(told === 0 ? {} : { entries }),
    ...(told === 1 ? {} : { attributes }),
    origin: random.one(['CN', 'JP']),
    technology: {
      publicDomain: random.chance(0.1),
      basicResearch: random.chance(0.1),
      patentApplication: random.chance(0.1),
    },
    content: [],
  };
}
