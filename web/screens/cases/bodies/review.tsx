/** A file at the reviewer's counter: what the engine recommends and why, what each reviewer advises, what is proposed. */
import { Link } from '@tanstack/react-router';
import { useMay } from '../../../app/session.ts';
import { type Review, useAdvisers } from '../../../data/reviews.ts';
import { useText } from '../../../language/choice.ts';
import { useFormat } from '../../../language/format.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { OpenProvision } from '../../../parts/law-text/open-provision.tsx';
import css from '../file/file.module.css';
import { Heading } from '../file/heading.tsx';
import { AdviceForm } from './advice-form.tsx';
import { Facts } from './facts.tsx';

export default function ReviewBody({ file }: { readonly file: Review }) {
  const say = useSay(caseWords);
  const may = useMay();
  const { applicant, application, note, proposal } = file.document;
  return (
    <>
      <Facts
        facts={[
          [say.review.applicant, applicant],
          [say.review.application, application],
          [say.review.note, note],
        ]}
      />
      {file.recommendation && <Recommended file={file} />}
      <AllAdvice file={file} />
      {proposal && (
        <div className={css.nested}>
          <Heading>
            {proposal.event === 'propose-grant' ? say.review.grantProposed : say.review.refusalProposed}
          </Heading>
          {[proposal.reason, ...(proposal.grounds ?? []), ...(proposal.conditions ?? [])]
            .filter((one) => one !== undefined)
            .map((one) => (
              <p key={one} className={css.prose}>
                {one}
              </p>
            ))}
        </div>
      )}
      {file.state === 'under-review' && may('cases:decide') && <AdviceForm file={file} />}
    </>
  );
}

function Recommended({ file }: { readonly file: Review }) {
  const say = useSay(caseWords);
  const text = useText();
  const found = file.recommendation;
  if (!found) return null;
  return (
    <section className={css.clock}>
      <p className={css.due}>{say.review.recommended[found.recommended] ?? found.recommended}</p>
      <p className="small quiet">
        {say.review.neverDecides}{' '}
        {file.determination && (
          <Link to="/answers/$id" params={{ id: file.determination }}>
            {say.toAnswer}
          </Link>
        )}
      </p>
      <ul className={css.over}>
        {found.because.map(({ id, title, holds }) => (
          <li key={id}>
            <OpenProvision id={id}>{id}</OpenProvision> {text(title)}{' '}
            {holds !== 'yes' && <span className="quiet">{say.review.mayApply}</span>}
          </li>
        ))}
        {found.ask.map(({ key, question }) => (
          <li key={key} className={css.caution}>
            {text(question)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function AllAdvice({ file }: { readonly file: Review }) {
  const say = useSay(caseWords);
  const format = useFormat();
  const members = useAdvisers(useMay()('members:read')).data ?? [];
  const { advice, adviceStanding: standing } = file;
  const wordOf = (kind: string): string => say.review.kinds[kind] ?? kind;
  return (
    <section>
      <Heading>
        {say.review.advice} <span className="quiet">{advice.length}</span>
      </Heading>
      {standing.kind === 'conflicting' && (
        <p className={css.verdict} data-may="false">
          {say.review.conflict(format.list((standing.kinds ?? []).map(wordOf)))}
        </p>
      )}
      {standing.kind === 'agreed' && <p className="small">{say.review.agreed(wordOf(standing.on ?? ''))}</p>}
      <ol className={css.advice}>
        {advice.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: advice is only ever added at the end
          <li key={at}>
            <strong>{wordOf(one.kind)}</strong>{' '}
            <span className="quiet">
              {members.find(({ id }) => id === one.by)?.name ?? say.review.aReviewer} · {format.day(one.on)}
            </span>
            <p className={css.prose}>{one.says}</p>
            {[...(one.conditions ?? []), ...(one.grounds ?? [])].map((line) => (
              <p key={line} className="small">
                – {line}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
