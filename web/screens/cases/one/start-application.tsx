/** Begins an application of a case, where one is needed or may be; says why where none is open. */
import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../../../app/session.ts';
import type { WholeCase } from '../../../data/cases.ts';
import { useMakeFile } from '../../../data/desk.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords, deskWords } from '../../../language/topics.ts';
import { Failed } from '../../../parts/states/states.tsx';
import css from '../file/file.module.css';

const KINDS = ['individual', 'general', 'export-certificate', 'amendment'] as const;

export function StartApplication({ one, started }: { readonly one: WholeCase; readonly started: number }) {
  const say = useSay(caseWords);
  const desk = useSay(deskWords);
  const may = useMay()('cases:write') && one.state === 'open';
  const make = useMakeFile('applications');
  const [kind, choose] = useState<string>(KINDS[0]);
  const { application } = one.document;
  const begin = (): void =>
    make.mutate({
      ...{ reference: `${one.reference}/${say.short.applications}${started + 1}`, kind, case: one.id },
      document: {},
    });
  const form = (
    <span className={css.inline} data-screen-only>
      <NativeSelect
        aria-label={say.applicationKind}
        value={kind}
        onChange={(event) => choose(event.currentTarget.value)}
        data={KINDS.map((value) => ({ value, label: desk.kinds[value] ?? say.amendment }))}
      />
      <Button size="compact-md" onClick={begin} loading={make.isPending}>
        {say.begin.application}
      </Button>
    </span>
  );
  return (
    <div className={css.start}>
      {started === 0 && <p>{say.applicationSays[application]}</p>}
      {make.error && <Failed problem={make.error} />}
      {may && application !== 'not-open' && started === 0 && form}
      {may && application !== 'not-open' && started > 0 && (
        <details data-screen-only>
          <summary>{say.begin.another}</summary>
          {form}
        </details>
      )}
    </div>
  );
}
