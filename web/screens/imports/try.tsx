/** A file as it would be taken in: its columns to change, what would become of every row, and the first of them. */
import { Button, Select } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { EXISTING, type Existing, type Kind, startImport, usePreview } from '../../data/imports.ts';
import type { Sent } from '../../data/request.ts';
import { useLanguage } from '../../language/choice.ts';
import { useFormat } from '../../language/format.ts';
import { useSay } from '../../language/topic.ts';
import { importWords } from '../../language/topics.ts';
import { Mapping } from '../../parts/mapping/mapping.tsx';
import { type Chosen, chosenOf } from '../../parts/mapping/named.ts';
import { Failed, Loading } from '../../parts/states/states.tsx';
import { Work } from '../../parts/work/work.tsx';
import { Counted } from './counted.tsx';
import css from './imports.module.css';
import { RefusedRows } from './refused-rows.tsx';

type Props = { readonly kind: Kind; readonly file: File; readonly leave: () => void };

export function Try({ kind, file, leave }: Props) {
  const say = useSay(importWords);
  const format = useFormat();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const [chosen, choose] = useState<Chosen>();
  const [existing, setExisting] = useState<Existing>('refuse');
  const [sent, tell] = useState<Sent>();
  const asked = { kind, existing, ...(chosen === undefined ? {} : { columns: chosen }) };
  const guess = usePreview(file, { kind, existing: 'refuse' }, language);
  const tried = usePreview(file, asked, language);
  const start = useMutation({
    mutationFn: () => startImport(file, asked, tell),
    onSuccess: ({ id }) => navigate({ to: '/import/$id', params: { id } }),
  });
  const found = tried.data;
  const table = guess.data?.table;
  const good = found ? found.counts.created + found.counts.replaced : 0;
  if (start.isPending && sent)
    return <Work label={say.sending(file.name)} done={sent.sent} of={sent.of} unit="bytes" />;
  return (
    <section className={css.try} aria-label={file.name}>
      <p>
        <strong>{file.name}</strong>
      </p>
      <Select
        label={say.existing}
        className={css.existing ?? ''}
        value={existing}
        allowDeselect={false}
        data={EXISTING.map((one) => ({ value: one, label: say.existings[one] }))}
        onChange={(next) => setExisting((next ?? existing) as Existing)}
      />
      {guess.data && table && (
        <>
          <h2>{say.columns}</h2>
          <p className="small quiet">{say.columnsHint(table.headingRow)}</p>
          <Mapping
            table={table}
            fields={guess.data.fields}
            chosen={chosen ?? chosenOf(table)}
            choose={choose}
          />
        </>
      )}
      {tried.error && <Failed problem={tried.error} retry={() => tried.refetch()} />}
      {tried.isPending && (
        <>
          <p role="status">{say.trying}</p>
          <Loading lines={5} />
        </>
      )}
      {found && found.faults.length > 0 && (
        <div role="alert" className={css.faults}>
          <p>{say.mend}</p>
          <ul>
            {found.faults.map(({ path, code, message }) => (
              <li key={`${path} ${code} ${message}`}>
                {path !== '' && <strong>{path}: </strong>}
                {message}
              </li>
            ))}
          </ul>
        </div>
      )}
      {found && found.faults.length === 0 && (
        <>
          <Counted title={say.wouldBe} counts={found.counts} />
          {found.counts.refused > 0 && (
            <RefusedRows
              title={say.refused(format.count(found.counts.refused), found.counts.refused)}
              rows={found.refused}
            />
          )}
          {found.rows.length > 0 && <Rows rows={found.rows.slice(0, 10)} />}
        </>
      )}
      {start.error && <Failed problem={start.error} />}
      <div className={css.actions}>
        <Button disabled={good === 0 || tried.isFetching} onClick={() => start.mutate()}>
          {good === 0 ? say.nothing : say.start(format.count(good))}
        </Button>
        <Button variant="default" onClick={leave}>
          {say.other}
        </Button>
      </div>
    </section>
  );
}

type Row = { readonly row: number; readonly reference: string; readonly name: string };

function Rows({ rows }: { readonly rows: readonly Row[] }) {
  const say = useSay(importWords);
  return (
    <section>
      <h2>{say.rows}</h2>
      <table className={css.rows}>
        <thead>
          <tr>
            <th scope="col">{say.row}</th>
            <th scope="col">{say.number}</th>
            <th scope="col">{say.name}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, reference, name }) => (
            <tr key={row}>
              <td>{row}</td>
              <td>{reference}</td>
              <td>{name}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
