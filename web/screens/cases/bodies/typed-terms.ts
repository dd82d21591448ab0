/** A licence's terms as they are typed, and as the server takes and gives them. */
import type { LicenceTerms } from '../../../data/licences.ts';

export type TypedItem = {
  readonly entry: string;
  readonly name: string;
  readonly quantity: string;
  readonly unit: string;
  readonly value: string;
  readonly currency: string;
};
export type TypedTerms = {
  readonly kind: LicenceTerms['kind'];
  readonly number: string;
  readonly issuedOn?: string;
  readonly validFrom?: string;
  readonly validUntil?: string;
  readonly endUsers: readonly string[];
  readonly destinations: readonly string[];
  readonly endUses: readonly string[];
  readonly items: readonly TypedItem[];
  readonly exports: string;
  readonly warnAt: string;
  readonly conditions: LicenceTerms['conditions'];
};

export const BLANK_ITEM: TypedItem = {
  entry: '',
  name: '',
  quantity: '',
  unit: 'kg',
  value: '',
  currency: '',
};
export const blankTerms: TypedTerms = {
  kind: 'individual',
  number: '',
  endUsers: [],
  destinations: [],
  endUses: [],
  items: [BLANK_ITEM],
  exports: '',
  warnAt: '80',
  conditions: [],
};

const decimalsOf = (amount: string, least: number): number =>
  Math.max(least, amount.split('.')[1]?.length ?? 0);
/** "80" per cent as the share "0.8", by moving the point. */
const share = (percent: string): string =>
  /^\d{1,2}$/.test(percent) ? `0.${percent.padStart(2, '0')}` : percent === '100' ? '1' : percent;

/** What was typed, as the server takes it. */
export function termsOf(typed: TypedTerms): LicenceTerms {
  const {
    items,
    endUsers,
    exports,
    warnAt,
    issuedOn = '',
    validFrom = '',
    validUntil = '',
    ...terms
  } = typed;
  return {
    ...terms,
    ...{ issuedOn, validFrom, validUntil },
    endUsers: endUsers.map((name) => ({ name })),
    items: items.map(({ entry, name, quantity, unit, value, currency }, at) => ({
      line: String(at + 1),
      entry,
      ...(name === '' ? {} : { name }),
      ...(quantity === '' ? {} : { quantity: { amount: quantity, unit, decimals: decimalsOf(quantity, 3) } }),
      ...(value === '' ? {} : { value: { amount: value, unit: currency, decimals: decimalsOf(value, 2) } }),
    })),
    ...(exports === '' ? {} : { exports: Number(exports) }),
    warnAt: share(warnAt),
  };
}

/** A kept licence, to be changed as an amendment reads. */
export function typedOf(terms: LicenceTerms): TypedTerms {
  const { items, endUsers, exports, warnAt, ...same } = terms;
  const [, decimals = ''] = warnAt.split('.');
  return {
    ...same,
    endUsers: endUsers.map(({ name }) => name),
    items: items.map(({ entry, name = '', quantity, value }) => ({
      ...{ entry, name, quantity: quantity?.amount ?? '', unit: quantity?.unit ?? 'kg' },
      ...{ value: value?.amount ?? '', currency: value?.unit ?? '' },
    })),
    exports: exports === undefined ? '' : String(exports),
    warnAt: decimals === '' ? '100' : decimals.padEnd(2, '0').slice(0, 2).replace(/^0/, ''),
  };
}
