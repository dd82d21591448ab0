/** One item: the control entries that reach it or may, with what speaks for and against, and what would decide. */
import { Link, useParams } from '@tanstack/react-router';
import { type Candidate, type Reason, useCandidates, useItem } from '../../../data/products.ts';
import { useLanguage, useText } from '../../../language/choice.ts';
import { useFormat } from '../../../language/format.ts';
import { useSay } from '../../../language/topic.ts';
import { productWords } from '../../../language/topics.ts';
import { Page } from '../../../parts/page/page.tsx';
import { Failed, Loading } from '../../../parts/states/states.tsx';
import { Confirm } from './confirm.tsx';
import css from './item.module.css';

export function ItemScreen() {
  const say = useSay(productWords);
  const format = useFormat();
  const { language } = useLanguage();
  const { id } = useParams({ from: '/products/items/$id' });
  const item = useItem(id);
  const found = useCandidates(id, language);
  const problem = item.error ?? found.error;
  const kept = item.data?.classification;
  return (
    <Page title={item.data?.name || item.data?.reference || say.title}>
      <p className={css.back} data-screen-only>
        <Link to="/products" search={{ view: 'items' }}>
          {say.back}
        </Link>
      </p>
      {problem && <Failed problem={problem} retry={() => item.refetch()} />}
      {(item.isPending || found.isPending) && <Loading lines={8} />}
      {item.data && (
        <p className={css.standing}>
          {kept
            ? kept.entries.length === 0
              ? say.classifiedNone(kept.by, format.day(kept.on))
              : say.classified(format.list([...kept.entries]), kept.by, format.day(kept.on))
            : say.notClassified}
        </p>
      )}
      {found.data && (
        <>
          <h2>{say.candidates}</h2>
          <ol className={css.candidates}>
            {found.data.candidates.map((one) => (
              <One key={`${one.list} ${one.entry}`} candidate={one} />
            ))}
          </ol>
          <p className="small quiet">{found.data.nothingElse ? say.nothingElse : say.othersOpen}</p>
          {item.data && <Confirm item={item.data} candidates={found.data.candidates} />}
        </>
      )}
    </Page>
  );
}

function One({ candidate }: { readonly candidate: Candidate }) {
  const say = useSay(productWords);
  const { entry, list, names, verdict, because, against, ask } = candidate;
  const text = useText();
  return (
    <li>
      <details className={css.candidate} data-verdict={verdict} open={verdict === 'unknown'}>
        <summary>
          <span>
            <strong>{entry}</strong> {names && text(names)} <span className="small quiet">{list}</span>
          </span>
          <span className={css.verdict}>{say.verdict[verdict]}</span>
        </summary>
        <Reasons head={say.because} reasons={because} />
        <Reasons head={say.against} reasons={against} />
        <Reasons head={say.ask} reasons={ask} />
      </details>
    </li>
  );
}

function Reasons({ head, reasons }: { readonly head: string; readonly reasons: readonly Reason[] }) {
  if (reasons.length === 0) return null;
  return (
    <>
      <h3 className="small">{head}</h3>
      <ul className={css.reasons}>
        {reasons.map((one) => (
          <li key={one.says}>{one.says}</li>
        ))}
      </ul>
    </>
  );
}
