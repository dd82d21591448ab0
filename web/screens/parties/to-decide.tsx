/** Hits that wait for a person, over all parties. */
import { useHits } from '../../data/parties.ts';
import { useSay } from '../../language/topic.ts';
import { partyWords } from '../../language/topics.ts';
import { Empty, Failed, Loading } from '../../parts/states/states.tsx';
import { DecidedHit } from './decide.tsx';
import css from './parties.module.css';

export default function ToDecide() {
  const say = useSay(partyWords);
  const found = [
    useHits({ state: 'open' }),
    useHits({ state: 'confirmation-proposed' }),
    useHits({ state: 'clearing-proposed' }),
  ];
  const failed = found.find((one) => one.error);
  if (failed) return <Failed problem={failed.error} retry={() => failed.refetch()} />;
  if (found.some((one) => one.isPending)) return <Loading />;
  const rows = found.flatMap((one) => one.data?.data ?? []);
  if (rows.length === 0) return <Empty title={say.nothingToDecide} />;
  return (
    <ol className={css.hits}>
      {rows.map((hit) => (
        <li key={hit.id}>
          <DecidedHit hit={hit} withParty />
        </li>
      ))}
    </ol>
  );
}
