/** A query of the authority: what it asks, and our answer as far as it is written. */
import type { Query } from '../../../data/cases.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import css from '../file/file.module.css';
import { Heading } from '../file/heading.tsx';

export default function QueryBody({ file }: { readonly file: Query }) {
  const say = useSay(caseWords);
  const { question, answer } = file.document;
  return (
    <>
      <blockquote className={css.question}>{question}</blockquote>
      {answer === undefined ? (
        <p className="small quiet">{say.noAnswerYet}</p>
      ) : (
        <div>
          <Heading>{say.ourAnswer}</Heading>
          <p className={css.prose}>{answer}</p>
        </div>
      )}
    </>
  );
}
