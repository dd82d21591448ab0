/** The organisation's own orders, items, parties and licences on the day before and on the day, where the two differ. */
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useMay } from '../../app/session.ts';
import { type Comparison, compareOn, KINDS, type Kind } from '../../data/compare/compare.ts';
import { useFormat } from '../../language/format.ts';
import { useSay } from '../../language/topic.ts';
import { calendarWords } from '../../language/topics.ts';
import { downloadCsv } from '../../parts/download/download-csv.ts';
import { Failed } from '../../parts/states/states.tsx';
import css from './calendar.module.css';
import { ChangedRows } from './changed-rows.tsx';
import { useSide } from './side.tsx';

export function ForUs({ day }: { readonly day: string }) {
  const say = useSay(calendarWords);
  const format = useFormat();
  const may = useMay();
  const [at, tell] = useState<{ readonly kind: Kind; readonly done: number }>();
  const kinds = KINDS.filter((kind) => may(kind === 'licences' ? 'licences:read' : 'records:read'));
  const compare = useMutation({
    mutationFn: () => compareOn(day, kinds, (kind, done) => tell({ kind, done })),
  });
  const found = compare.data;
  return (
    <section>
      <h2 className={css.title}>{say.forUs}</h2>
      {compare.error && <Failed problem={compare.error} />}
      {found === undefined ? (
        <>
          <p className={css.sum}>{say.forUsHint}</p>
          <Button
            variant="default"
            size="compact-md"
            loading={compare.isPending}
            onClick={() => compare.mutate()}
          >
            {say.compare}
          </Button>
          {compare.isPending && at && (
            <p className="small quiet" role="status">
              {say.comparing(say.own[at.kind], format.count(at.done))}
            </p>
          )}
        </>
      ) : (
        <Found found={found} day={day} />
      )}
    </section>
  );
}

function Found({ found, day }: { readonly found: Comparison; readonly day: string }) {
  const say = useSay(calendarWords);
  const format = useFormat();
  const side = useSide();
  const kinds = KINDS.filter((kind) => found[kind] !== undefined);
  const changed = kinds.flatMap((kind) => (found[kind]?.changed ?? []).map((row) => ({ ...row, kind })));
  const take = (): void =>
    downloadCsv(`changes-${day}.csv`, [
      [...say.columns],
      ...changed.map(({ kind, reference, name, before, after, comes, goes }) => [
        ...[say.own[kind], reference, name, side(before), side(after), comes.join('; '), goes.join('; ')],
      ]),
    ]);
  return (
    <>
      {kinds.map((kind) => {
        const { of = 0, changed: rows = [], more = false } = found[kind] ?? {};
        return (
          <section key={kind} className={css.kind}>
            <h3>
              {say.own[kind]}{' '}
              <span className="small quiet">
                {of === 0 ? say.noneOf : say.moved(rows.length, of)}
                {more && ` · ${say.firstOnly(format.count(of))}`}
              </span>
            </h3>
            {rows.length > 0 && <ChangedRows kind={kind} rows={rows} />}
          </section>
        );
      })}
      {changed.length > 0 && (
        <p>
          <Button variant="default" size="compact-md" onClick={take} data-screen-only>
            {say.exportCsv}
          </Button>
        </p>
      )}
      <p className="small quiet">{say.comparedOn(format.day(day))}</p>
    </>
  );
}
