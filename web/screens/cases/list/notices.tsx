/** Notices in and out: what was received with its verdict, what was issued, and the keys ours are signed with. */
import { Link } from '@tanstack/react-router';
import { useMay } from '../../../app/session.ts';
import { type Incoming, type Notice, readToken, useIncoming, useNotices } from '../../../data/notices.ts';
import { useFormat } from '../../../language/format.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords, documentWords } from '../../../language/topics.ts';
import { Failed, Loading } from '../../../parts/states/states.tsx';
import { StateWord } from '../file/state-word.tsx';
import { ImportNotice } from '../notice/import.tsx';
import { Keys } from '../notice/keys.tsx';
import { TypedPaper } from '../notice/typed-paper.tsx';
import css from './list.module.css';

export default function Notices() {
  const say = useSay(caseWords);
  const may = useMay()('notices:write');
  const received = useIncoming();
  const issued = useNotices();
  const rows = received.data?.pages.flatMap((page) => page.data) ?? [];
  const ours = issued.data?.pages.flatMap((page) => page.data) ?? [];
  return (
    <div className={css.notices}>
      <section aria-labelledby="notices-in">
        <h2 id="notices-in">
          {say.notices.received} <span className="quiet">{rows.length}</span>
        </h2>
        {may && <ImportNotice />}
        {may && <TypedPaper />}
        {received.error && <Failed problem={received.error} retry={() => received.refetch()} />}
        {received.isPending && <Loading lines={2} />}
        <ul className={css.list}>
          {rows.map((one) => (
            <li key={one.id}>
              <ReceivedRow one={one} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="notices-out">
        <h2 id="notices-out">
          {say.notices.issued} <span className="quiet">{ours.length}</span>
        </h2>
        {issued.error && <Failed problem={issued.error} retry={() => issued.refetch()} />}
        {issued.isPending && <Loading lines={2} />}
        {issued.data && ours.length === 0 && <p className="small quiet">{say.notices.noneIssued}</p>}
        <ul className={css.list}>
          {ours.map((one) => (
            <li key={one.id}>
              <IssuedRow one={one} />
            </li>
          ))}
        </ul>
        <Keys />
      </section>
    </div>
  );
}

function ReceivedRow({ one }: { readonly one: Incoming }) {
  const say = useSay(caseWords);
  const format = useFormat();
  const documents = useSay(documentWords);
  const { notice, paper } = one.verification;
  const failed = one.verification.checks?.find(({ result }) => result === 'failed');
  return (
    <Link to="/cases/received/$id" params={{ id: one.id }} className={css.noticeRow}>
      <span className={css.first}>
        <strong>{notice?.issuer.name ?? paper?.from ?? say.notices.unread}</strong>{' '}
        <span className="quiet">{notice?.credentialSubject.document.reference ?? paper?.reference}</span>
        {failed && <span className={css.why}>{documents.check(failed)}</span>}
      </span>
      <StateWord
        state={{ accepted: 'granted', open: 'open', refused: 'refused' }[one.verdict]}
        word={say.notices.verdict[one.verdict]}
      />
      <span className="quiet">{format.moment(one.createdAt)}</span>
    </Link>
  );
}

function IssuedRow({ one }: { readonly one: Notice }) {
  const say = useSay(caseWords);
  const format = useFormat();
  const says = readToken(one.token);
  return (
    <Link to="/cases/notices/$id" params={{ id: one.id }} className={css.noticeRow}>
      <span className={css.first}>
        <strong>{format.list(says?.credentialSubject.recipients.map(({ name }) => name) ?? [])}</strong>{' '}
        <span className="quiet">{says?.credentialSubject.document.reference}</span>
      </span>
      {one.withdrawnAt === null ? (
        <StateWord state="issued" />
      ) : (
        <StateWord state="revoked" word={say.notices.withdrawn} />
      )}
      <span className="quiet">{format.moment(one.createdAt)}</span>
    </Link>
  );
}
