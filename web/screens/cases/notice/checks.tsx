/** The twelve checks of a notice, one line each: passed, failed, or not checked and so not known. */
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../../../app/session.ts';
import { type Incoming, type Step, useConfirmIssuer, useRecheck } from '../../../data/notices.ts';
import { type Format, useFormat } from '../../../language/format.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords, documentWords } from '../../../language/topics.ts';
import { Failed } from '../../../parts/states/states.tsx';
import css from '../file/file.module.css';

export function Checks({ one }: { readonly one: Incoming }) {
  const say = useSay(caseWords);
  const { checks = [], notice } = one.verification;
  if (checks.length === 0) return null;
  const issuerOpen = checks.some(({ step, result }) => step === 'issuer' && result === 'not-checked');
  return (
    <section aria-labelledby="checks">
      <h2 id="checks">
        {say.notices.checks}{' '}
        <span className="quiet">
          {say.notices.passed(checks.filter(({ result }) => result === 'passed').length, checks.length)}
        </span>
      </h2>
      <ol className={css.checks}>
        {checks.map((check) => (
          <OneCheck key={check.step} check={check} />
        ))}
      </ol>
      {notice && issuerOpen && <Confirm id={one.id} did={notice.issuer.id} party={notice.issuer.name} />}
    </section>
  );
}

const marks = { passed: '✓', failed: '✕', 'not-checked': '–' };

/** A moment is written as the reader writes moments. */
const foundIn = (found: string, format: Format): string =>
  /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(found) ? format.moment(found) : found;

function OneCheck({ check }: { readonly check: Step }) {
  const documents = useSay(documentWords);
  const format = useFormat();
  return (
    <li data-result={check.result}>
      <span className={css.mark} aria-hidden="true">
        {marks[check.result]}
      </span>
      <span className={css.step}>{documents.steps[check.step] ?? check.step}</span>
      <span>
        {check.code === 'ok' ? (
          <>
            {documents.results.passed}
            {check.found && <span className="quiet"> {foundIn(check.found, format)}</span>}
          </>
        ) : (
          <>
            <span className="unseen">{documents.results[check.result]}: </span>
            {documents.check(check)}
          </>
        )}
      </span>
    </li>
  );
}

/** A did:web proves a domain and no company: a person says whose it is, once. */
type ConfirmProps = { readonly id: string; readonly did: string; readonly party: string };

function Confirm({ id, did, party }: ConfirmProps) {
  const say = useSay(caseWords);
  const may = useMay()('notices:write');
  const confirm = useConfirmIssuer();
  const recheck = useRecheck(id);
  const [name, write] = useState(party);
  if (!may) return null;
  return (
    <form
      className={css.move}
      data-screen-only
      onSubmit={(event) => {
        event.preventDefault();
        confirm.mutate({ did, party: name }, { onSuccess: () => recheck.mutate(undefined) });
      }}
    >
      <p className="small">{say.notices.confirmSays}</p>
      <p>
        <code className={css.mono}>{did}</code>
      </p>
      <TextInput
        label={say.notices.whose}
        value={name}
        onChange={(event) => write(event.currentTarget.value)}
      />
      {confirm.error && <Failed problem={confirm.error} />}
      {recheck.error && <Failed problem={recheck.error} />}
      <Button type="submit" size="compact-md" variant="default" loading={confirm.isPending}>
        {say.notices.confirm}
      </Button>
    </form>
  );
}
