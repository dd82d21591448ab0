/** A name screened while it is typed: each listed name like it with what agrees and what speaks against. */
import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useMay } from '../../app/session.ts';
import { useKeepParty, useScreening } from '../../data/parties.ts';
import { useSay, type WordsOf } from '../../language/topic.ts';
import { partyWords, screeningWords } from '../../language/topics.ts';
import { Failed, Loading } from '../../parts/states/states.tsx';
import { HitView } from './hit-view.tsx';
import css from './parties.module.css';

type Props = { readonly typed: string; readonly type: (name: string) => void };

export function Screen({ typed, type }: Props) {
  const say = useSay(partyWords);
  const screening = useSay(screeningWords);
  const may = useMay();
  const [name] = useDebouncedValue(typed.trim(), 120);
  const found = useScreening(name);
  const keep = useKeepParty();
  const [key, renew] = useState(() => crypto.randomUUID());
  const keepIt = (): void => {
    keep.mutate({ name, key }, { onSuccess: () => renew(crypto.randomUUID()) });
  };
  return (
    <>
      <div className={css.ask}>
        <TextInput
          label={say.name}
          placeholder={say.nameHint}
          value={typed}
          size="md"
          autoComplete="off"
          onChange={(event) => {
            keep.reset();
            type(event.currentTarget.value);
          }}
        />
        {name !== '' && may('records:write') && (
          <Button variant="default" size="md" loading={keep.isPending} onClick={keepIt}>
            {say.keep}
          </Button>
        )}
      </div>
      {keep.isSuccess && <p role="status">{say.keptNow}</p>}
      {keep.error && <Failed problem={keep.error} />}
      {name === '' && <p className="quiet">{say.typeToScreen}</p>}
      {found.error && <Failed problem={found.error} retry={() => found.refetch()} />}
      {name !== '' && found.isPending && <Loading />}
      {name !== '' && found.data && (
        <section aria-live="polite" aria-busy={found.isFetching}>
          <h2>{found.data.hits.length === 0 ? screening.noHit : say.hits(found.data.hits.length)}</h2>
          <ol className={css.hits}>
            {found.data.hits.slice(0, 30).map((hit) => (
              <li key={`${hit.list} ${hit.record} ${hit.notice ?? ''}`}>
                <HitView
                  names={hit.names}
                  country={hit.country}
                  band={hit.band}
                  score={hit.score}
                  because={hit.because}
                  against={hit.against}
                  listing={listingOf(hit, screening)}
                />
              </li>
            ))}
          </ol>
          <p className="small quiet">{screening.notCleared(found.data.listsKnownUpTo)}</p>
        </section>
      )}
    </>
  );
}

type Listed = {
  readonly list: string;
  readonly notice: string | null;
  readonly published: string | null;
  readonly state: string;
};

function listingOf(hit: Listed, say: WordsOf<typeof screeningWords>): string {
  const list = say.lists[hit.list as keyof typeof say.lists] ?? hit.list;
  const listing = hit.notice === null ? list : say.listing(list, hit.notice, hit.published ?? '');
  const state = say.state[hit.state as keyof typeof say.state] ?? hit.state;
  return `${listing} · ${state}`;
}
