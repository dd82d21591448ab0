/** A notice that we issued: its signed file to pass on, its paper twin, its chain; and its withdrawal, for good. */
import { Button, Textarea } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useRemembered } from '../../../app/remembered.ts';
import { useMay, useOwner } from '../../../app/session.ts';
import { type Notice, readToken, useNotice, useWithdraw } from '../../../data/notices.ts';
import { useLanguage } from '../../../language/choice.ts';
import { useFormat } from '../../../language/format.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { Page } from '../../../parts/page/page.tsx';
import { Failed, Loading } from '../../../parts/states/states.tsx';
import css from '../file/file.module.css';
import { StateWord } from '../file/state-word.tsx';
import { Chain } from './chain.tsx';
import { Says } from './says.tsx';

export function NoticeScreen() {
  const say = useSay(caseWords);
  const { id } = useParams({ from: '/cases/notices/$id' });
  const found = useNotice(id);
  const says = found.data && readToken(found.data.token);
  const number = says?.credentialSubject.document.reference;
  return (
    <Page title={number ? `${say.notices.one} ${number}` : say.notices.one}>
      <p className={css.back} data-screen-only>
        <Link to="/cases" search={{ view: 'notices' }}>
          {say.notices.back}
        </Link>
      </p>
      {found.error && <Failed problem={found.error} retry={() => found.refetch()} />}
      {found.isPending && <Loading lines={6} />}
      <div className={css.column}>
        {found.data && <Whole notice={found.data} />}
        {says && <Says says={says} />}
        {found.data && (
          <Chain of="notices" id={id} digest={found.data.digest} name={says?.issuer.name ?? ''} />
        )}
      </div>
    </Page>
  );
}

function Whole({ notice }: { readonly notice: Notice }) {
  const say = useSay(caseWords);
  const format = useFormat();
  const { language } = useLanguage();
  const [copied, setCopied] = useState(false);
  const address = URL.createObjectURL(new Blob([notice.token], { type: 'application/vc+jwt' }));
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(notice.token);
    setCopied(true);
  };
  return (
    <section>
      <p>
        {notice.withdrawnAt === null ? (
          <StateWord state="issued" />
        ) : (
          <>
            <StateWord state="revoked" word={say.notices.withdrawn} /> {format.moment(notice.withdrawnAt)}{' '}
            <q>{notice.withdrawnWhy}</q>
          </>
        )}
      </p>
      <p className={css.inline} data-screen-only>
        <Button size="compact-md" onClick={copy}>
          {copied ? say.notices.copied : say.notices.copy}
        </Button>
        <a href={address} download={`${notice.id}.vc.jwt`}>
          {say.notices.download}
        </a>
        <a href={`/api/v1/notices/${notice.id}/paper?language=${language}`} download>
          {say.notices.twin}
        </a>
        <Link to="/cases/documents/$id" params={{ id: notice.document }}>
          {say.notices.document}
        </Link>
      </p>
      <p className="small quiet">
        <code className={css.mono}>{notice.digest}</code>
      </p>
      {notice.withdrawnAt === null && <Withdraw id={notice.id} />}
    </section>
  );
}

function Withdraw({ id }: { readonly id: string }) {
  const say = useSay(caseWords);
  const owner = useOwner();
  const may = useMay()('notices:write');
  const withdraw = useWithdraw(id);
  const [why, write] = useRemembered(`draft.${owner}.withdraw.${id}`, '');
  if (!may) return null;
  return (
    <details className={css.history} data-screen-only>
      <summary>{say.notices.withdraw}</summary>
      <form
        className={css.move}
        onSubmit={(event) => {
          event.preventDefault();
          withdraw.mutate(why, { onSuccess: () => write('') });
        }}
      >
        <p className="small">{say.notices.withdrawSays}</p>
        <Textarea
          label={say.move.reason}
          autosize
          minRows={2}
          value={why}
          onChange={(event) => write(event.currentTarget.value)}
        />
        {withdraw.error && <Failed problem={withdraw.error} />}
        <Button
          type="submit"
          size="compact-md"
          color="red"
          loading={withdraw.isPending}
          disabled={why.trim() === ''}
        >
          {say.notices.withdraw}
        </Button>
      </form>
    </details>
  );
}
