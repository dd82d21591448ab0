/** A licence as it is typed from its paper: kind, number, days, scope, amounts, conditions. */
import { NativeSelect, TagsInput, TextInput } from '@mantine/core';
import type { LicenceTerms } from '../../../data/licences.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords, deskWords } from '../../../language/topics.ts';
import { DayField } from '../../../parts/fields/day.tsx';
import css from '../file/file.module.css';
import { ConditionFields } from './condition-fields.tsx';
import { TermsItems } from './terms-items.tsx';
import type { TypedTerms } from './typed-terms.ts';

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
      <TermsItems items={terms.items} change={(items) => set({ items })} />
      <ConditionFields conditions={terms.conditions} change={(conditions) => set({ conditions })} />
    </>
  );
}
