/**
 * Builders of rules. The law is written with these: typed, frozen, plain data that survives a JSON round trip.
 */
import type { Node } from '../nodes/node.ts';
import type { Text } from '../vocabulary/vocabulary.ts';
import type {
  Caution,
  Control,
  Duty,
  DutyKind,
  Exclusion,
  Exemption,
  OpenReading,
  Policy,
  ProvisionId,
} from './rule.ts';

type Cites = readonly [ProvisionId, ...ProvisionId[]];
type Common = {
  readonly label: string;
  readonly cites: Cites;
  readonly scope: 'transaction' | 'item';
  readonly when: Node;
};

/** @example control({ label: 'a', cites: ['a'], scope: 'item', when: constant(true), effect: 'licence' }).group // 'act' */
export function control(
  of: Common & {
    readonly effect: Control['effect'];
    readonly group?: Control['group'];
    readonly unless?: readonly string[];
  },
): Control {
  return Object.freeze({ kind: 'control', group: 'act', ...of });
}

/** @example exclusion({ label: 'b', cites: ['b'], scope: 'item', when: constant(true), of: ['a'] }).kind // 'exclusion' */
export function exclusion(of: Common & { readonly of: readonly string[] }): Exclusion {
  return Object.freeze({ kind: 'exclusion', ...of });
}

/** @example exemption({ label: 'c', cites: ['c'], scope: 'item', when: constant(true), of: ['a'] }).kind // 'exemption' */
export function exemption(of: Common & { readonly of: readonly string[] }): Exemption {
  return Object.freeze({ kind: 'exemption', ...of });
}

/** @example policy({ label: 'd', cites: ['d'], scope: 'item', when: constant(true), of: ['a'], effect: 'case-by-case' }).effect // 'case-by-case' */
export function policy(
  of: Common & { readonly of: readonly string[]; readonly effect: Policy['effect'] },
): Policy {
  return Object.freeze({ kind: 'policy', ...of });
}

/** @example duty({ label: 'e', cites: ['e'], scope: 'item', when: constant(true), duty: 'keep-records', to: { en: 'file', 'zh-CN': '存档' } }).due // null */
export function duty(
  of: Common & {
    readonly duty: DutyKind;
    readonly to: Text;
    readonly due?: Duty['due'];
    readonly readings?: readonly string[];
  },
): Duty {
  return Object.freeze({ kind: 'duty', due: null, ...of });
}

/** @example caution({ label: 'f', cites: ['f'], scope: 'item', when: constant(true), says: { en: 'x', 'zh-CN': 'x' } }).kind // 'caution' */
export function caution(of: Common & { readonly says: Text }): Caution {
  return Object.freeze({ kind: 'caution', ...of });
}

/** @example openReading({ key: 'reading:x', provision: 'x', question, effect, alternatives: [], computed: true }).computed // true */
export function openReading(of: OpenReading): OpenReading {
  return Object.freeze(of);
}
