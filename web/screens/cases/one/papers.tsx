/** The documents of a case: those its duties ask for, begun with what the answer knows, and any other. */
import { Button, NativeSelect } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay } from '../../../app/session.ts';
import type { WholeCase } from '../../../data/cases.ts';
import { type PaperKind, useDraftPaper, usePaperKinds } from '../../../data/papers.ts';
import { useText } from '../../../language/choice.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { OpenProvision } from '../../../parts/law-text/open-provision.tsx';
import { Failed } from '../../../parts/states/states.tsx';
import css from '../file/file.module.css';
import { StateWord } from '../file/state-word.tsx';

export function Papers({ one }: { readonly one: WholeCase }) {
  const say = useSay(caseWords);
  const text = useText();
  const kinds = usePaperKinds().data ?? [];
  const draft = useDraftPaper();
  const navigate = useNavigate();
  const may = useMay()('documents:write') && one.state === 'open';
  const wanted = one.document.documents.filter(
    ({ kind }) => !one.documents.some((paper) => paper.kind === kind),
  );
  const titleOf = (kind: string): string => text(kinds.find((found) => found.kind === kind)?.title) || kind;
  const begin = (kind: string): void => {
    const number = one.documents.filter((paper) => paper.kind === kind).length + 1;
    const reference = `${one.reference}-${short(kind)}${number}`.slice(-80).trim();
    draft.mutate(
      {
        ...{ kind, reference, case: one.id },
        ...(one.determination === null ? {} : { determination: one.determination }),
      },
      { onSuccess: ({ id }) => navigate({ to: '/cases/documents/$id', params: { id } }) },
    );
  };
  return (
    <section aria-labelledby="case-documents">
      <h2 id="case-documents">{say.heads.documents}</h2>
      {draft.error && <Failed problem={draft.error} />}
      <ul className={css.papers}>
        {one.documents.map(({ id, kind, reference, state }) => (
          <li key={id}>
            <Link to="/cases/documents/$id" params={{ id }}>
              {titleOf(kind)}
            </Link>
            <span>
              <span className="quiet">{reference}</span>{' '}
              <StateWord state={state} word={say.paperState[state as 'draft' | 'final']} />
            </span>
          </li>
        ))}
        {wanted.map(({ kind, certain, provision }) => (
          <li key={kind} data-missing>
            <span>
              {titleOf(kind)} <OpenProvision id={provision}>{provision}</OpenProvision>
            </span>
            <span>
              <span className="quiet">{certain ? say.askedFor : say.mayBeAsked}</span>{' '}
              {may && (
                <button
                  type="button"
                  className={css.text}
                  data-screen-only
                  aria-label={say.beginNamed(titleOf(kind))}
                  disabled={draft.isPending}
                  onClick={() => begin(kind)}
                >
                  {say.begin.paper}
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {may && <AnyOther kinds={kinds} begin={begin} />}
    </section>
  );
}

/** `licence-application` as LA: a number that says what it is of. */
const short = (kind: string): string =>
  kind
    .split('-')
    .map((word) => word.charAt(0).toUpperCase())
    .join('');

type Props = { readonly kinds: readonly PaperKind[]; readonly begin: (kind: string) => void };

function AnyOther({ kinds, begin }: Props) {
  const say = useSay(caseWords);
  const text = useText();
  const [kind, choose] = useState('');
  return (
    <span className={css.inline} data-screen-only>
      <NativeSelect
        size="xs"
        aria-label={say.anotherPaper}
        value={kind}
        onChange={(event) => choose(event.currentTarget.value)}
        data={[
          { value: '', label: say.anotherPaper },
          ...kinds.map((one) => ({ value: one.kind, label: text(one.title) })),
        ]}
      />
      <Button size="compact-sm" variant="default" disabled={kind === ''} onClick={() => begin(kind)}>
        {say.begin.paper}
      </Button>
    </span>
  );
}
