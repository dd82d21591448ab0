/** Days on which the clock stood still beside queries: identification, an expert's opinion, a check on site (REG/17). */
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../../../app/session.ts';
import { type Application, useAddPause, usePauses } from '../../../data/cases.ts';
import { useFormat } from '../../../language/format.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { DayField } from '../../../parts/fields/day.tsx';
import { OpenProvision } from '../../../parts/law-text/open-provision.tsx';
import { Failed } from '../../../parts/states/states.tsx';
import css from '../file/file.module.css';
import { CHANNELS } from '../file/move-form.tsx';

const KINDS = ['identification', 'expert-opinion', 'site-check'] as const;

export function Pauses({ file }: { readonly file: Application }) {
  const say = useSay(caseWords);
  const format = useFormat();
  const may = useMay()('cases:write');
  const pauses = usePauses(file.id).data ?? [];
  return (
    <details className={css.history}>
      <summary>
        {say.pause.title} <span className="quiet">{pauses.length}</span>
      </summary>
      <ul className={css.over}>
        {pauses.map(({ kind, from, until }) => (
          <li key={`${kind} ${from}`}>
            {say.pauses[kind] ?? kind}: {format.day(from)} – {until ? format.day(until) : say.pause.still}
          </li>
        ))}
      </ul>
      {may && <AddPause id={file.id} />}
    </details>
  );
}

function AddPause({ id }: { readonly id: string }) {
  const say = useSay(caseWords);
  const add = useAddPause(id);
  const [kind, choose] = useState<string>(KINDS[0]);
  const [channel, by] = useState<string>(CHANNELS[0]);
  const [title, name] = useState('');
  const [from, begin] = useState<string>();
  const [until, end] = useState<string>();
  return (
    <form
      className={css.move}
      onSubmit={(event) => {
        event.preventDefault();
        if (from && until)
          add.mutate({ kind, from, until, channel, paper: { title } }, { onSuccess: () => name('') });
      }}
    >
      <p className="small">
        {say.pause.says} <OpenProvision id="REG/17">REG/17</OpenProvision>
      </p>
      <div className={css.fields}>
        <NativeSelect
          label={say.pause.why}
          value={kind}
          onChange={(event) => choose(event.currentTarget.value)}
          data={KINDS.map((value) => ({ value, label: say.pauses[value] ?? value }))}
        />
        <DayField label={say.pause.from} value={from} change={begin} />
        <DayField label={say.pause.until} value={until} change={end} />
        <NativeSelect
          label={say.move.channel}
          value={channel}
          onChange={(event) => by(event.currentTarget.value)}
          data={CHANNELS.map((value) => ({ value, label: say.channels[value] }))}
        />
        <TextInput
          label={say.move.paper}
          value={title}
          onChange={(event) => name(event.currentTarget.value)}
        />
      </div>
      {add.error && <Failed problem={add.error} />}
      <Button
        type="submit"
        size="compact-md"
        variant="default"
        disabled={!from || !until || title.trim() === ''}
      >
        {say.move.record}
      </Button>
    </form>
  );
}
