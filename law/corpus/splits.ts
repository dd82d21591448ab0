/**
 * Facts, statuses and readings that rules ask in opposite senses. Where one is unknown its cases are answered one by
 * one, so that "a licence either way" is said as such. Held sufficient by the property that Kleene's interval equals
 * the exact one.
 */
import type { Split } from '@ytterby/engine';

export const splits: readonly Split[] = [
  { fact: 'activity.act', cases: ['goods-export', 'technology-transfer', 'assistance'] },
  { fact: 'activity.from', cases: ['CN', 'HK', '(other)'] },
  { fact: 'activity.to', cases: ['CN', 'HK', 'US', 'JP', '(other)'] },
  {
    fact: 'party.establishedIn',
    where: { fact: 'party.role', value: 'exporter' },
    cases: ['CN', 'HK', '(other)'],
  },
];

export const splitKeys: readonly string[] = ['reading:2025-61/8-articles-2-to-7'];
