/** The control entries an item falls under, found by code, name, element or customs number; or none of them. */

import { MultiSelect } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useId, useState } from 'react';
import { useEntries } from '../../../data/law.ts';
import { useText } from '../../../language/choice.ts';
import { useSay } from '../../../language/topic.ts';
import { askWords } from '../../../language/topics.ts';
import { useListWhenReached } from '../../../parts/fields/list-when-reached.ts';
import css from './facts.module.css';

export function EntriesField({
  label,
  value,
  change,
}: {
  readonly label: string;
  readonly value: readonly string[] | null | undefined;
  readonly change: (value: readonly string[] | undefined) => void;
}) {
  const say = useSay(askWords);
  const text = useText();
  const id = useId();
  const list = useListWhenReached();
  const [typed, setTyped] = useState('');
  const [query] = useDebouncedValue(typed, 120);
  const found = useEntries(query);
  const chosen = Array.isArray(value) ? value : [];
  const offered = (found.data ?? []).map((entry) => ({
    value: entry.code,
    label: `${entry.code}  ${text(entry.names)}`,
  }));
  const known = new Set(offered.map((one) => one.value));
  const none = Array.isArray(value) && value.length === 0;
  return (
    <div className={css.entries}>
      <MultiSelect
        label={label}
        placeholder={chosen.length === 0 && !none ? say.entriesHint : ''}
        value={[...chosen]}
        onChange={(codes) => change(codes.length === 0 ? undefined : codes)}
        data={[
          ...offered,
          ...chosen.filter((code) => !known.has(code)).map((code) => ({ value: code, label: code })),
        ]}
        searchable
        searchValue={typed}
        onSearchChange={setTyped}
        filter={({ options }) => options}
        disabled={none}
        hidePickedOptions
        nothingFoundMessage={query.length > 0 ? say.nothingFound : undefined}
        limit={60}
        {...list}
      />
      <span className={css.check}>
        <input
          id={id}
          type="checkbox"
          checked={none}
          onChange={(event) => change(event.currentTarget.checked ? [] : undefined)}
        />
        <label htmlFor={id}>{say.underNone}</label>
      </span>
    </div>
  );
}
