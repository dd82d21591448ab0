/** The palette: a place, a provision or a control entry, by a few letters, with the keyboard alone. */
import { Modal } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { places } from '../../app/places.ts';
import { useCases } from '../../data/cases.ts';
import { useEntries } from '../../data/law.ts';
import { type Record as Found, useFound } from '../../data/records.ts';
import { useText } from '../../language/choice.ts';
import { useSay } from '../../language/topic.ts';
import { caseWords, shellWords } from '../../language/topics.ts';
import css from './palette.module.css';

type Choice = {
  readonly id: string;
  readonly group: string;
  readonly name: string;
  readonly detail?: string;
  readonly go: () => void;
};

export default function Palette({ close }: { readonly close: () => void }) {
  const say = useSay(shellWords);
  const id = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const choices = useChoices(typed, close);
  const chosen = Math.min(at, choices.length - 1);
  return (
    <Modal
      opened
      onClose={close}
      withCloseButton={false}
      padding={0}
      size="36rem"
      yOffset="12vh"
      aria-label={say.palette.open}
    >
      <input
        className={css.input}
        // biome-ignore lint/a11y/noAutofocus: the palette was called in order to type
        autoFocus
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={chosen >= 0 ? `${id}-${chosen}` : undefined}
        aria-label={say.palette.hint}
        placeholder={say.palette.hint}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'ArrowDown') setAt(Math.min(chosen + 1, choices.length - 1));
          else if (event.key === 'ArrowUp') setAt(Math.max(chosen - 1, 0));
          else if (event.key === 'Enter') choices[chosen]?.go();
          else return;
          event.preventDefault();
        }}
      />
      <div id={`${id}-list`} role="listbox" aria-label={say.palette.open} className={css.list}>
        {choices.map((choice, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the input above holds the focus and the keys
          <div
            key={choice.id}
            id={`${id}-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === chosen}
            onClick={choice.go}
            onMouseMove={() => setAt(place)}
          >
            <span>{choice.name}</span>
            <span className="quiet small">{choice.detail ?? choice.group}</span>
          </div>
        ))}
      </div>
      {choices.length === 0 && <p className={css.nothing}>{say.palette.nothing}</p>}
    </Modal>
  );
}

function useChoices(typed: string, close: () => void): readonly Choice[] {
  const say = useSay(shellWords);
  const text = useText();
  const navigate = useNavigate();
  // Each key is asked at once; an answer that is no longer waited for is called off.
  const query = typed.trim();
  const entries = useEntries(query).data ?? [];
  const items = useFound('items', query).data ?? [];
  const parties = useFound('parties', query).data ?? [];
  const desk = useSay(caseWords);
  const cases = useCases('open').data?.pages[0]?.data ?? [];
  const plain = typed.trim().toLowerCase();
  const go =
    (to: string): (() => void) =>
    () => {
      close();
      navigate({ to });
    };
  const found = places
    .filter((place) => say.places[place.name].toLowerCase().includes(plain))
    .map(
      (place): Choice => ({
        id: place.to,
        group: say.palette.places,
        name: say.places[place.name],
        go: go(place.to),
      }),
    );
  if (query === '') return found;
  const views = (['licences', 'documents', 'notices', 'review', 'checks'] as const)
    .filter((view) => desk.views[view].toLowerCase().includes(plain))
    .map(
      (view): Choice => ({
        id: `cases ${view}`,
        group: say.places.cases,
        name: desk.views[view],
        go: () => {
          close();
          navigate({ to: '/cases', search: { view } });
        },
      }),
    );
  return [
    ...found,
    ...views,
    ...cases
      .filter(({ reference, name }) => `${reference} ${name}`.toLowerCase().includes(plain))
      .slice(0, 8)
      .map(
        ({ id, reference, name }): Choice => ({
          id,
          group: say.places.cases,
          name: name === '' ? reference : `${reference}  ${name}`,
          go: () => {
            close();
            navigate({ to: '/cases/$id', params: { id } });
          },
        }),
      ),
    ...rowsOf(items, say.palette.items, 'items', close, navigate),
    ...rowsOf(parties, say.palette.parties, 'parties', close, navigate),
    ...entries.slice(0, 20).map(
      (entry): Choice => ({
        id: `${entry.list} ${entry.code}`,
        group: say.palette.entries,
        name: `${entry.code}  ${text(entry.names)}`,
        detail: entry.list,
        go: () => {
          close();
          navigate({ to: '/law', search: { view: 'lists', q: entry.code } });
        },
      }),
    ),
  ];
}

/** The organisation's own rows, each opened where it is kept. */
function rowsOf(
  rows: readonly Found[],
  group: string,
  kind: 'items' | 'parties',
  close: () => void,
  navigate: ReturnType<typeof useNavigate>,
): readonly Choice[] {
  const to = kind === 'items' ? '/products/items/$id' : '/parties/$id';
  return rows.map((row) => ({
    id: row.id,
    group,
    name: row.name === '' ? row.reference : `${row.reference}  ${row.name}`,
    go: () => {
      close();
      navigate({ to, params: { id: row.id } });
    },
  }));
}
