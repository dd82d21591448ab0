/** The reviewer's queue: what waits, what is under review, what waits for a countersignature; decided ones below. */
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useMay } from '../../../app/session.ts';
import { useFiles } from '../../../data/desk.ts';
import type { Review } from '../../../data/reviews.ts';
import { useFormat } from '../../../language/format.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { Empty, Failed, Loading } from '../../../parts/states/states.tsx';
import fileCss from '../file/file.module.css';
import { StateWord } from '../file/state-word.tsx';
import css from './list.module.css';

const BeginFile = lazy(() => import('../one/begin-file.tsx'));

const ORDER = ['grant-proposed', 'refusal-proposed', 'under-review', 'queued', 'appealed'];
const placeOf = ({ state }: Review): number => (ORDER.includes(state) ? ORDER.indexOf(state) : ORDER.length);

export default function Queue() {
  const say = useSay(caseWords);
  const format = useFormat();
  const found = useFiles<Review>('reviews');
  const may = useMay()('cases:write');
  const [begun, begin] = useState(false);
  if (found.error) return <Failed problem={found.error} retry={() => found.refetch()} />;
  if (found.isPending) return <Loading />;
  const rows = found.data.pages.flatMap((page) => page.data).sort((a, b) => placeOf(a) - placeOf(b));
  return (
    <>
      {may && (
        <div className={fileCss.buttons} data-screen-only>
          <button type="button" className={fileCss.way} aria-expanded={begun} onClick={() => begin(!begun)}>
            + {say.kinds.reviews}
          </button>
        </div>
      )}
      {begun && (
        <Suspense fallback={<Loading lines={2} />}>
          <BeginFile
            kind="reviews"
            reference={`${say.short.reviews}${rows.length + 1}`}
            close={() => begin(false)}
          />
        </Suspense>
      )}
      {rows.length === 0 && <Empty title={say.noReviews} />}
      <ul className={css.list}>
        {rows.map((one) => (
          <li key={one.id}>
            <Link to="/cases/files/$kind/$id" params={{ kind: 'reviews', id: one.id }} className={css.row}>
              <span className={css.first}>
                <strong>{one.reference}</strong>{' '}
                <span className="quiet">{one.document.applicant ?? one.document.application}</span>
              </span>
              <span>
                <StateWord state={one.state} />
              </span>
              <span>
                {one.recommendation && (say.review.recommended[one.recommendation.recommended] ?? '')}
              </span>
              <span className="quiet">
                {one.adviceStanding.kind === 'conflicting'
                  ? say.review.differ
                  : one.advice.length > 0
                    ? say.review.given(one.advice.length)
                    : format.moment(one.createdAt)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
