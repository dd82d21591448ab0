/** Days on which the clock stood still beside queries: identification, an expert's opinion, a check on site (REG/17). */

import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useRemembered } from '../../../app/remembered.ts';
import { useMay, useOwner } from '../../../app/session.ts';
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

type Typed = {
  readonly kind: string;
  readonly channel: string;
  readonly title: string;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
};
const NOTHING: Typed = { kind: KINDS[0], channel: CHANNELS[0], title: '' };

function AddPause({ id }: { readonly id: string }) {
  const say = useSay(caseWords);
  const add = useAddPause(id);
  const [typed, type] = useRemembered<Typed>(`draft.${useOwner()}.pause.${id}`, NOTHING);
  const { kind, channel, title, from, until } = typed;
  return (
    <form
      className={css.move}
      onSubmit={(event) => {
        event.preventDefault();
        if (from && until)
          add.mutate({ kind, from, until, channel, paper: { title } }, { onSuccess: () => type(NOTHING) });
      }}
    >
      <p className="small">
        {say.pause.says} <OpenProvision id="REG/17">REG/17</OpenProvision>
      </p>
      <div className={css.fields}>
        <NativeSelect
          label={say.pause.why}
          value={kind}
          onChange={(event) => type({ ...typed, kind: event.currentTarget.value })}
          data={KINDS.map((value) => ({ value, label: say.pauses[value] ?? value }))}
        />
        <DayField label={say.pause.from} value={from} change={(day) => type({ ...typed, from: day })} />
        <DayField label={say.pause.until} value={until} change={(day) => type({ ...typed, until: day })} />
        <NativeSelect
          label={say.move.channel}
          value={channel}
          onChange={(event) => type({ ...typed, channel: event.currentTarget.value })}
          data={CHANNELS.map((value) => ({ value, label: say.channels[value] }))}
        />
        <TextInput
          label={say.move.paper}
          value={title}
          onChange={(event) => type({ ...typed, title: event.currentTarget.value })}
        />
      </div>
      {add.error && <Failed problem={add.error} />}
      <Button
        type="submit"
        size="compact-md"
        variant="default"
        loading={add.isPending}
        disabled={!from || !until || title.trim() === ''}
      >
        {say.move.record}
      </Button>
    </form>
  );
}
