/** The input of a value by its kind; leaving it empty leaves the value out. */
import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import type { PaperField } from '../../../data/papers.ts';
import { useText } from '../../../language/choice.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { DayField } from '../../../parts/fields/day.tsx';
import { TerritoryField } from '../../../parts/fields/territory.tsx';
import { TruthField } from '../../../parts/fields/truth.tsx';
import css from './paper.module.css';
import { PapersField } from './papers-field.tsx';
import { PartyField } from './party-field.tsx';
import { SignatureField } from './signature-field.tsx';
import { TableField } from './table-field.tsx';
import { WordsField } from './words-field.tsx';

export type ValueProps = {
  readonly label: string;
  readonly value: unknown;
  readonly put: (value: unknown) => void;
};

type Props = ValueProps & {
  readonly kind: string;
  readonly field: Pick<PaperField, 'key' | 'options' | 'columns' | 'says'>;
};

/** Texts that are codes, numbers or units. */
const SHORT: ReadonlySet<string> = new Set([
  ...[
    'id',
    'item',
    'part',
    'line',
    'lot',
    'entry',
    'hs',
    'unit',
    'currency',
    'limb',
    'notice',
    'medium',
    'digest',
  ],
  ...['contract', 'contractNumber', 'licence', 'handler'],
]);

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const orOut = (text: string): string | undefined => (text === '' ? undefined : text);

export function ValueField({ kind, field, label, value, put }: Props) {
  const text = useText();
  const say = useSay(caseWords);
  switch (kind) {
    case 'day':
      return <DayField label={label} value={textOf(value) || undefined} change={put} clearable />;
    case 'territory':
      return <TerritoryField label={label} value={textOf(value)} change={put} />;
    case 'amount':
      return (
        <TextInput
          label={label}
          inputMode="decimal"
          value={textOf(value)}
          onChange={(event) => put(orOut(event.currentTarget.value.trim()))}
        />
      );
    case 'choice':
      return (
        <NativeSelect
          label={label}
          value={textOf(value)}
          onChange={(event) => put(orOut(event.currentTarget.value))}
          data={[
            { value: '', label: say.paper.notChosen },
            ...(field.options ?? []).map((one) => ({ value: one.value, label: text(one.says) })),
          ]}
        />
      );
    case 'yes':
      return <TruthField label={label} value={typeof value === 'boolean' ? value : undefined} change={put} />;
    case 'statement':
      return (
        <div>
          <p className={css.label}>{label}</p>
          <Checkbox
            label={text(field.says)}
            checked={value === true}
            onChange={(event) => put(event.currentTarget.checked ? true : undefined)}
          />
        </div>
      );
    case 'party':
      return <PartyField label={label} value={value} put={put} />;
    case 'signature':
      return <SignatureField label={label} value={value} put={put} />;
    case 'papers':
      return <PapersField label={label} value={value} put={put} />;
    case 'table':
      return <TableField label={label} value={value} put={put} columns={field.columns ?? []} />;
    case 'share':
      return <ShareField label={label} value={value} put={put} />;
    default:
      return <WordsField label={label} value={value} put={put} short={SHORT.has(field.key)} />;
  }
}

function ShareField({ label, value, put }: ValueProps) {
  const say = useSay(caseWords);
  const share = (typeof value === 'object' && value !== null ? value : {}) as Readonly<
    Record<string, string>
  >;
  const set = (name: string, text: string): void => {
    const next = { ...share, [name]: text };
    put(Object.values(next).every((one) => one === '') ? undefined : next);
  };
  return (
    <fieldset className={css.group}>
      <legend>{label}</legend>
      {(['numerator', 'denominator', 'currency'] as const).map((name) => (
        <TextInput
          key={name}
          label={say.paper.share[name]}
          value={share[name] ?? ''}
          onChange={(event) => set(name, event.currentTarget.value.trim())}
        />
      ))}
    </fieldset>
  );
}
