/** What suppliers and notices say of parts, held against the bill; and what comes out if they are right where it is silent. */
import type { ReactNode } from 'react';
import type { Content, PartShares } from '../../../data/products.ts';
import { useFormat } from '../../../language/format.ts';
import { useSay } from '../../../language/topic.ts';
import { contentWords, productWords } from '../../../language/topics.ts';
import css from './bom.module.css';

type Props = {
  readonly content: Content;
  readonly nameOf: (part: string) => string;
  readonly show: (results: readonly PartShares[]) => ReactNode;
};

export function Papers({ content, nameOf, show }: Props) {
  const say = useSay(productWords);
  const told = useSay(contentWords);
  const format = useFormat();
  const { evidence, withEvidence } = content;
  if (evidence.length === 0) return null;
  return (
    <>
      <h2>{say.papers}</h2>
      <ul className={css.papers}>
        {evidence.map(({ evidence: paper, standing }) => (
          <li
            key={`${paper.kind} ${paper.part} ${paper.from} ${paper.reference} ${paper.on}`}
            data-standing={standing}
          >
            <span>
              <strong>{nameOf(paper.part)}</strong>{' '}
              <span className="small quiet">
                {[say.paper[paper.kind], paper.from, paper.reference, format.day(paper.on)]
                  .filter((one) => one)
                  .join(' · ')}
              </span>
            </span>
            <span>{say.standing[standing]}</span>
          </li>
        ))}
      </ul>
      {withEvidence && (
        <>
          <h2>{told.withEvidenceHead}</h2>
          <ul className={css.taken}>
            {withEvidence.taken.map((one) => (
              <li key={told.stated(one)}>{told.stated(one)}</li>
            ))}
            {withEvidence.left.map((one) => (
              <li key={told.notTaken(one)} className="quiet">
                {told.notTaken(one)}
              </li>
            ))}
          </ul>
          {show(withEvidence.results)}
        </>
      )}
    </>
  );
}
