/** One party that we deal with: what is known of it, and every listed name like it with how it was decided. */
import { Link, useParams } from '@tanstack/react-router';
import { useHits, useParty } from '../../data/parties.ts';
import { useFormat } from '../../language/format.ts';
import { useSay } from '../../language/topic.ts';
import { partyWords } from '../../language/topics.ts';
import { Page } from '../../parts/page/page.tsx';
import { Failed, Loading } from '../../parts/states/states.tsx';
import { DecidedHit } from './decide.tsx';
import css from './parties.module.css';

export function PartyScreen() {
  const say = useSay(partyWords);
  const format = useFormat();
  const { id } = useParams({ from: '/parties/$id' });
  const party = useParty(id);
  const hits = useHits({ party: id });
  const problem = party.error ?? hits.error;
  const known = party.data?.document;
  return (
    <Page title={known?.name ?? say.title}>
      <p className={css.back} data-screen-only>
        <Link to="/parties" search={{ view: 'kept' }}>
          {say.back}
        </Link>
      </p>
      {problem && <Failed problem={problem} retry={() => party.refetch()} />}
      {known && (
        <p className="quiet">
          {format.list([
            ...(known.otherNames ?? []),
            ...(known.country ? [format.territory(known.country)] : []),
          ])}
        </p>
      )}
      {(party.isPending || hits.isPending) && <Loading />}
      {hits.data?.data.length === 0 && <p>{say.noHits}</p>}
      <ol className={css.hits}>
        {hits.data?.data.map((hit) => (
          <li key={hit.id}>
            <DecidedHit hit={hit} />
          </li>
        ))}
      </ol>
    </Page>
  );
}
