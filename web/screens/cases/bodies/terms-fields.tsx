/** A licence as it is typed from its paper: kind, number, days, scope, amounts, conditions. */
import { Button, NativeSelect, TagsInput, TextInput } from '@mantine/core';
import type { LicenceTerms } from '../../../data/licences.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords, deskWords } from '../../../language/topics.ts';
import { DayField } from '../../../parts/fields/day.tsx';
import css from '../file/file.module.css';
import { ConditionFields } from './condition-fields.tsx';

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

const BLANK_ITEM: TypedItem = { entry: '', name: '', quantity: '', unit: 'kg', value: '', currency: '' };
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

type Props = { readonly terms: TypedTerms; readonly change: (terms: TypedTerms) => void };

export function TermsFields({ terms, change }: Props) {
  const say = useSay(caseWords);
  const desk = useSay(deskWords);
  const set = (more: Partial<TypedTerms>): void => change({ ...terms, ...more });
  const days = [
    ['issuedOn', say.licence.issuedOn],
    ['validFrom', say.licence.validFrom],
    ['validUntil', say.licence.validUntil],
  ] as const;
  const tags = [
    ['endUsers', say.licence.endUsers, say.licence.enterEach],
    ['destinations', say.licence.destinations, say.licence.enterCodes],
    ['endUses', say.licence.endUses, say.licence.enterEach],
  ] as const;
  return (
    <>
      <div className={css.fields}>
        <NativeSelect
          label={say.licence.kind}
          value={terms.kind}
          onChange={(event) => set({ kind: event.currentTarget.value as LicenceTerms['kind'] })}
          data={(['individual', 'general', 'export-certificate'] as const).map((value) => ({
            value,
            label: desk.kinds[value] ?? value,
          }))}
        />
        <TextInput
          label={say.licence.number}
          value={terms.number}
          onChange={(event) => set({ number: event.currentTarget.value })}
        />
        {days.map(([name, label]) => (
          <DayField
            key={name}
            label={label}
            value={terms[name]}
            change={(day) => day && set({ [name]: day })}
          />
        ))}
        <TextInput
          label={say.licence.exportsAllowed}
          inputMode="numeric"
          value={terms.exports}
          onChange={(event) => set({ exports: event.currentTarget.value.replace(/\D/g, '') })}
        />
        <TextInput
          label={say.licence.warnAt}
          inputMode="numeric"
          value={terms.warnAt}
          onChange={(event) => set({ warnAt: event.currentTarget.value.replace(/\D/g, '') })}
        />
      </div>
      {tags.map(([name, label, hint]) => (
        <TagsInput
          key={name}
          label={label}
          description={hint}
          value={[...terms[name]]}
          onChange={(value) =>
            set({ [name]: name === 'destinations' ? value.map((one) => one.toUpperCase()) : value })
          }
        />
      ))}
      <Items items={terms.items} change={(items) => set({ items })} />
      <ConditionFields conditions={terms.conditions} change={(conditions) => set({ conditions })} />
    </>
  );
}

type ItemsProps = {
  readonly items: readonly TypedItem[];
  readonly change: (items: readonly TypedItem[]) => void;
};

function Items({ items, change }: ItemsProps) {
  const say = useSay(caseWords);
  const put = (at: number, more: Partial<TypedItem>): void =>
    change(items.map((one, place) => (place === at ? { ...one, ...more } : one)));
  const columns = [
    ['entry', say.licence.entry],
    ['name', say.licence.itemName],
    ['quantity', say.licence.quantity],
    ['unit', say.licence.unit],
    ['value', say.licence.value],
    ['currency', say.licence.currency],
  ] as const;
  return (
    <fieldset className={css.rows}>
      <legend>{say.licence.items}</legend>
      {items.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an item's place is its number on the licence
        <div key={at} className={css.fields}>
          {columns.map(([name, label]) => (
            <TextInput
              key={name}
              label={label}
              inputMode={name === 'quantity' || name === 'value' ? 'decimal' : 'text'}
              value={item[name]}
              onChange={(event) => put(at, { [name]: event.currentTarget.value })}
            />
          ))}
          {items.length > 1 && (
            <button
              type="button"
              className={css.text}
              onClick={() => change(items.filter((_, place) => place !== at))}
            >
              {say.remove}
            </button>
          )}
        </div>
      ))}
      <Button variant="subtle" size="compact-sm" onClick={() => change([...items, BLANK_ITEM])}>
        {say.licence.addItem}
      </Button>
    </fieldset>
  );
}
