/** An exact amount as it is typed, or a range "10-14" where only bounds are known; never a float. */
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useSay } from '../../language/topic.ts';
import { fieldWords } from '../../language/topics.ts';
import { type Amount, readAmount } from './read-amount.ts';

const show = (value: Amount): string =>
  value === undefined || value === null
    ? ''
    : typeof value === 'string'
      ? value
      : `${value.min ?? ''}–${value.max ?? ''}`;

export function AmountField({
  label,
  value,
  change,
  unit,
}: {
  readonly label: string;
  readonly value: Amount;
  readonly change: (value: Amount) => void;
  readonly unit?: string;
}) {
  const say = useSay(fieldWords);
  const [typed, setTyped] = useState<string>();
  const wrong = typed !== undefined && readAmount(typed) === null;
  return (
    <TextInput
      label={label}
      value={typed ?? show(value)}
      inputMode="decimal"
      placeholder={say.amountHint}
      error={wrong ? say.notAnAmount : undefined}
      rightSection={unit === undefined ? undefined : <span className="small quiet">{unit}</span>}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        const read = readAmount(event.currentTarget.value);
        if (read !== null) change(read);
      }}
      onBlur={() => {
        if (!wrong) setTyped(undefined);
      }}
    />
  );
}
