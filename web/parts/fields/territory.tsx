/** A territory by its name in the reader's language or its code; mainland China, Hong Kong, Macao and Taiwan apart. */
import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { useLanguage } from '../../language/choice.ts';
import { useFormat } from '../../language/format.ts';
import { CODES } from './territory-codes.ts';

/** Those that the rules name or that trade in rare earths most come first. */
const FIRST = ['CN', 'US', 'JP', 'DE', 'KR', 'TW', 'HK', 'MO', 'VN', 'IN', 'FR', 'GB', 'NL', 'EE'];

export function TerritoryField({
  label,
  value,
  change,
  description,
}: {
  readonly label: string;
  readonly value: string | null | undefined;
  readonly change: (code: string | undefined) => void;
  readonly description?: string;
}) {
  const { language } = useLanguage();
  const { territory } = useFormat();
  const data = useMemo(() => {
    const order = new Intl.Collator(language);
    const rest = CODES.filter((code) => !FIRST.includes(code)).sort((a, b) =>
      order.compare(territory(a), territory(b)),
    );
    return [...FIRST, ...rest].map((code) => ({ value: code, label: `${territory(code)} (${code})` }));
  }, [language, territory]);
  return (
    <Select
      label={label}
      description={description}
      value={value ?? null}
      onChange={(code) => change(code ?? undefined)}
      data={data}
      searchable
      clearable
      limit={40}
      selectFirstOptionOnChange
      comboboxProps={{ shadow: 'md' }}
    />
  );
}
