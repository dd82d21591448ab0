/** The report of a humanitarian export: due within ten working days, with its undertaking (2025-61/5). */

import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useRemembered } from '../../../app/remembered.ts';
import { useMay, useOwner } from '../../../app/session.ts';
import type { Due } from '../../../data/deadlines.ts';
import { type DeskFile, useReplaceFile } from '../../../data/desk.ts';
import { today } from '../../../data/today.ts';
import { useFormat } from '../../../language/format.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { DayField } from '../../../parts/fields/day.tsx';
import { OpenProvision } from '../../../parts/law-text/open-provision.tsx';
import { Failed } from '../../../parts/states/states.tsx';
import { useDue } from '../file/clock.tsx';
import css from '../file/file.module.css';
import { Facts } from './facts.tsx';

type Filed = { readonly document: string; readonly finalOn: string };
type Report = DeskFile<{
  readonly exportedOn: string;
  readonly what: string;
  readonly recipient: string;
  readonly report: Filed | null;
  readonly undertaking: Filed | null;
}> & { readonly due: Due; readonly standing: 'in-time' | 'late' | 'due' | 'overdue' | 'unsure' };

export default function ReportBody({ file }: { readonly file: Report }) {
  const say = useSay(caseWords);
  const format = useFormat();
  const told = useDue();
  const { exportedOn, what, recipient, undertaking } = file.document;
  const may = useMay()('cases:write') && ['to-report', 'drafted'].includes(file.state);
  return (
    <>
      <p
        className={css.clock}
        data-kind={file.standing === 'overdue' || file.standing === 'late' ? 'over' : 'running'}
      >
        <span className={css.due}>{say.report.standing[file.standing](told(file.due))}</span>{' '}
        <OpenProvision id="2025-61/5">2025-61/5</OpenProvision>
      </p>
      <Facts
        facts={[
          [say.report.what, what],
          [say.report.recipient, recipient],
          [say.report.exportedOn, format.day(exportedOn)],
          [
            say.report.undertaking,
            undertaking
              ? `${undertaking.document} · ${say.filed.finalOn(format.day(undertaking.finalOn))}`
              : say.filed.notThere,
          ],
        ]}
      />
      {may && undertaking === null && <Undertake file={file} />}
    </>
  );
}

function Undertake({ file }: { readonly file: Report }) {
  const say = useSay(caseWords);
  const replace = useReplaceFile('humanitarian-reports', file);
  const [document, name] = useRemembered(`draft.${useOwner()}.undertaking.${file.id}`, '');
  const [finalOn, choose] = useState(today());
  return (
    <form
      className={css.move}
      data-screen-only
      onSubmit={(event) => {
        event.preventDefault();
        replace.mutate(
          { ...file.document, undertaking: { document, finalOn } },
          { onSuccess: () => name('') },
        );
      }}
    >
      <div className={css.fields}>
        <TextInput
          label={say.report.undertakingPaper}
          value={document}
          onChange={(event) => name(event.currentTarget.value)}
        />
        <DayField label={say.filed.finalDay} value={finalOn} change={(day) => day && choose(day)} />
      </div>
      {replace.error && <Failed problem={replace.error} />}
      <Button type="submit" size="compact-md" variant="default" disabled={document.trim() === ''}>
        {say.report.fileUndertaking}
      </Button>
    </form>
  );
}
