/** A territory by its name in the reader's language or its code; mainland China, Hong Kong, Macao and Taiwan apart. */
import { type Language, useLanguage } from '../../language/choice.ts';
import { formatOf } from '../../language/format.ts';
import { Choice } from './choice.tsx';
import { CODES } from './territory-codes.ts';

/** Those that the rules name or that trade in rare earths most come first. */
const FIRST = ['CN', 'US', 'JP', 'DE', 'KR', 'TW', 'HK', 'MO', 'VN', 'IN', 'FR', 'GB', 'NL', 'EE'];

type Offered = { readonly value: string; readonly label: string };
const choices = new Map<Language, Offered[]>();

/** All territories in the order of a language, put in order once. */
export function territoriesIn(language: Language): Offered[] {
  const known = choices.get(language);
  if (known !== undefined) return known;
  const { territory } = formatOf(language);
  const named = (code: string) => ({ code, name: territory(code) });
  const { compare } = new Intl.Collator(language);
  const rest = CODES.filter((code) => !FIRST.includes(code))
    .map(named)
    .sort((a, b) => compare(a.name, b.name));
  const all = [...FIRST.map(named), ...rest].map(({ code, name }) => ({
    value: code,
    label: `${name} (${code})`,
  }));
  choices.set(language, all);
  return all;
}

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
  return (
    <Choice
      label={label}
      description={description}
      value={value ?? null}
      onChange={(code) => change(code ?? undefined)}
      data={territoriesIn(language)}
      searchable
      clearable
      limit={40}
      selectFirstOptionOnChange
    />
  );
}
