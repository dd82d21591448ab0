/** Before a run: what is asked of the lines, what each column is taken for, and in which form the answers come. */
import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import {
  type BulkFile,
  FORMS,
  type Form,
  type Run,
  TASKS,
  type Task,
  useColumns,
  useStart,
  type Wishes,
} from '../../data/bulk.ts';
import { today } from '../../data/today.ts';
import { useFormat } from '../../language/format.ts';
import { useSay } from '../../language/topic.ts';
import { bulkScreenWords } from '../../language/topics.ts';
import { DayField } from '../../parts/fields/day.tsx';
import { Mapping } from '../../parts/mapping/mapping.tsx';
import { type Chosen, chosenOf } from '../../parts/mapping/named.ts';
import { Failed, Loading } from '../../parts/states/states.tsx';
import css from './bulk.module.css';
import { Faults } from './faults.tsx';

type Props = {
  readonly file: BulkFile;
  readonly leave: () => void;
  readonly started: (run: Run) => void;
};

type Days = { readonly on?: string; readonly from?: string; readonly to?: string };

export function Start({ file, leave, started }: Props) {
  const say = useSay(bulkScreenWords);
  const format = useFormat();
  const [task, change] = useState<Task>('determine');
  const [chosen, choose] = useState<Chosen>();
  const [form, setForm] = useState<Form>('csv');
  const [days, set] = useState<Days>({ from: today(), to: today() });
  const guessed = useColumns(file.id, { task });
  const asked = useColumns(file.id, { task, ...(chosen === undefined ? {} : { columns: chosen }) });
  const start = useStart();
  const table = guessed.data;
  const faults = asked.data?.faults ?? [];
  const go = (): void =>
    start.mutate({ file: file.id, wishes: wishesOf(task, form, chosen, days) }, { onSuccess: started });
  return (
    <section className={css.start} aria-label={file.name}>
      <h2>
        {file.name}{' '}
        <span className="small quiet">
          {say.kilobytes(format.count(Math.max(1, Math.round(file.bytes / 1000))))}
        </span>
      </h2>
      <div className={css.wishes}>
        <Select
          label={say.task}
          value={task}
          allowDeselect={false}
          data={TASKS.map((one) => ({ value: one, label: say.tasks[one] }))}
          onChange={(next) => {
            change((next ?? task) as Task);
            choose(undefined);
          }}
        />
        {task === 'diff' ? (
          <>
            <DayField
              label={say.from}
              value={days.from}
              change={(from) => set({ ...days, ...(from && { from }) })}
            />
            <DayField label={say.to} value={days.to} change={(to) => set({ ...days, ...(to && { to }) })} />
          </>
        ) : (
          <DayField
            label={say.on[task]}
            value={days.on}
            clearable
            change={(on) => set({ ...days, ...(on === undefined ? { on: '' } : { on }) })}
          />
        )}
        <Select
          label={say.form}
          value={form}
          allowDeselect={false}
          data={FORMS.map((one) => ({ value: one, label: say.forms[one] }))}
          onChange={(next) => setForm((next ?? form) as Form)}
        />
      </div>
      <h3>{say.columns}</h3>
      {guessed.isPending ? (
        <Loading />
      ) : guessed.error ? (
        <Failed problem={guessed.error} />
      ) : table ? (
        <>
          <p className="small quiet">{say.columnsHint(table.headingRow)}</p>
          <Mapping table={table} fields={table.fields} chosen={chosen ?? chosenOf(table)} choose={choose} />
        </>
      ) : (
        <p className="quiet">{say.ownNames}</p>
      )}
      <Faults faults={faults} />
      {asked.error && asked.error !== guessed.error && <Failed problem={asked.error} />}
      {start.error && <Failed problem={start.error} />}
      <div className={css.actions}>
        <Button
          onClick={go}
          loading={start.isPending}
          disabled={asked.isPending || asked.error !== null || faults.length > 0}
        >
          {say.start}
        </Button>
        <Button variant="default" onClick={leave}>
          {say.other}
        </Button>
      </div>
    </section>
  );
}

function wishesOf(task: Task, form: Form, columns: Chosen | undefined, { on, from, to }: Days): Wishes {
  const named = columns === undefined ? {} : { columns };
  if (task !== 'diff') return { task, form, ...named, ...(on ? { on } : {}) };
  return { task, form, ...named, from: from ? { on: from } : {}, to: to ? { on: to } : {} };
}
