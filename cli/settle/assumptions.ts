/** `--assume KEY=VALUE`: statuses and readings settled for one run. */
import { checkAssumptions } from '@ytterby/facts';
import type { Corpus } from '@ytterby/law';
import { type AnyFault, cliFault } from '../fault.ts';

export type Assumptions =
  | { readonly assume: Readonly<Record<string, string>> }
  | { readonly faults: readonly AnyFault[] };

/** @example readAssumptions(['status:2025-61=in-force'], corpus) // { assume: { 'status:2025-61': 'in-force' } } */
export function readAssumptions(given: readonly string[], corpus: Corpus): Assumptions {
  const assume: Record<string, string> = {};
  const faults: AnyFault[] = [];
  for (const one of given) {
    const cut = one.indexOf('=');
    const [key, value] = [one.slice(0, cut), one.slice(cut + 1)];
    if (cut < 1 || value === '') {
      faults.push(cliFault('not-key-value', '--assume', JSON.stringify(one), ['status:2025-61=in-force']));
    } else if (Object.hasOwn(assume, key) && assume[key] !== value) {
      faults.push(cliFault('settled-twice', '--assume', JSON.stringify(key)));
    } else assume[key] = value;
  }
  faults.push(...checkAssumptions(assume, corpus, '--assume'));
  return faults.length > 0 ? { faults } : { assume };
}
