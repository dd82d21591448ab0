/** A notice that we received: the verdict, each of its checks with its own result, its chain, and its use as evidence. */

import { Button, NativeSelect, TextInput } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useRemembered } from '../../../app/remembered.ts';
import { useMay, useOwner } from '../../../app/session.ts';
import { type Incoming, type NoticeSays, useAttach, useReceived, useRecheck } from '../../../data/notices.ts';
import { useFormat } from '../../../language/format.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords, documentWords } from '../../../language/topics.ts';
import { Page } from '../../../parts/page/page.tsx';
import { Failed, Loading } from '../../../parts/states/states.tsx';
import { Facts } from '../bodies/facts.tsx';
import css from '../file/file.module.css';
import { Chain } from './chain.tsx';
import { Checks } from './checks.tsx';
import { Says } from './says.tsx';

export function ReceivedScreen() {
  const say = useSay(caseWords);
  const format = useFormat();
  const { id } = useParams({ from: '/cases/received/$id' });
  const found = useReceived(id);
  const one = found.data;
  const { notice, paper } = one?.verification ?? {};
  const name = notice?.issuer.name ?? paper?.from;
  return (
    <Page
      title={name ? say.notices.fromWhom(name) : say.notices.one}
      actions={one?.medium === 'vc+jwt' && <Again id={one.id} />}
    >
      <p className={css.back} data-screen-only>
        <Link to="/cases" search={{ view: 'notices' }}>
          {say.notices.back}
        </Link>
      </p>
      {found.error && <Failed problem={found.error} retry={() => found.refetch()} />}
      {found.isPending && <Loading lines={8} />}
      <div className={css.column}>
        {one && <Verdict one={one} />}
        {paper && (
          <Facts
            facts={[
              [say.notices.from, paper.from],
              [say.notices.number, paper.reference],
              [say.notices.on, format.day(paper.on)],
              ...paper.shares.map(
                ({ item, numerator, denominator }) =>
                  [item, say.notices.of(numerator, denominator, '')] as const,
              ),
            ]}
          />
        )}
        {one && <Checks one={one} />}
        {notice && <Says says={notice} />}
        {one && notice && one.verdict !== 'refused' && <Evidence one={one} notice={notice} />}
        {one && (
          <Chain
            of="notices/incoming"
            id={one.id}
            digest={one.digest}
            name={name ?? ''}
            paper={one.medium === 'paper'}
          />
        )}
      </div>
    </Page>
  );
}

/** A notice may have been withdrawn since, or its issuer confirmed. */
function Again({ id }: { readonly id: string }) {
  const say = useSay(caseWords);
  const may = useMay()('notices:write');
  const recheck = useRecheck(id);
  if (!may) return null;
  return (
    <>
      {recheck.error && <Failed problem={recheck.error} />}
      <Button
        variant="default"
        size="compact-md"
        loading={recheck.isPending}
        onClick={() => recheck.mutate(undefined)}
      >
        {say.notices.again}
      </Button>
    </>
  );
}

function Verdict({ one }: { readonly one: Incoming }) {
  const say = useSay(caseWords);
  const documents = useSay(documentWords);
  const failed = one.verification.checks?.filter(({ result }) => result === 'failed') ?? [];
  const forAnother = failed.length > 0 && failed.every(({ code }) => code === 'addressed-to-another');
  return (
    <p
      className={css.verdict}
      data-may={one.verdict === 'accepted'}
      data-open={one.verdict === 'open' || undefined}
    >
      {documents.verdicts[one.verdict]}
      {forAnother && ` ${say.notices.forAnother}`}
    </p>
  );
}

type Props = { readonly one: Incoming; readonly notice: NoticeSays };

function Evidence({ one, notice }: Props) {
  const say = useSay(caseWords);
  const may = useMay()('notices:write');
  const attach = useAttach(one.id);
  const items = notice.credentialSubject.items;
  const [part, name] = useRemembered(`draft.${useOwner()}.evidence.${one.id}`, '');
  const [item, choose] = useState(items[0]?.id ?? '');
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence">{say.notices.evidence}</h2>
      {one.evidence.length === 0 && <p className="small quiet">{say.notices.noEvidence}</p>}
      <ul className={css.over}>
        {one.evidence.map((used) => (
          <li key={`${used.part} ${used.share}`}>
            <strong>{used.part}</strong>{' '}
            {used.share &&
              say.notices.sharePaper(used.of ? say.notices.of(used.share, used.of, '') : used.share)}
          </li>
        ))}
      </ul>
      {may && (
        <form
          className={css.inline}
          data-screen-only
          onSubmit={(event) => {
            event.preventDefault();
            attach.mutate([{ part, item }], { onSuccess: () => name('') });
          }}
        >
          <TextInput
            label={say.notices.part}
            value={part}
            onChange={(event) => name(event.currentTarget.value)}
          />
          <NativeSelect
            label={say.notices.item}
            value={item}
            onChange={(event) => choose(event.currentTarget.value)}
            data={items.map(({ id, name: said }) => ({ value: id, label: `${id} ${said}` }))}
          />
          <Button type="submit" variant="default" loading={attach.isPending} disabled={part.trim() === ''}>
            {say.notices.attach}
          </Button>
        </form>
      )}
      {attach.error && <Failed problem={attach.error} />}
    </section>
  );
}
