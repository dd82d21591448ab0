/** A file that was taken in: how far it is, what became of its rows, and every row that was refused. */
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import {
  isTakenIn,
  type Refusal,
  type Taken,
  useAllRefusals,
  useImport,
  useRefusals,
} from '../../data/imports.ts';
import { useFormat } from '../../language/format.ts';
import { useSay } from '../../language/topic.ts';
import { importWords } from '../../language/topics.ts';
import { downloadCsv } from '../../parts/download/download-csv.ts';
import { Page } from '../../parts/page/page.tsx';
import { Failed, Loading } from '../../parts/states/states.tsx';
import { Work } from '../../parts/work/work.tsx';
import { Counted } from './counted.tsx';
import css from './imports.module.css';
import { RefusedRows } from './refused-rows.tsx';

export function TakenScreen() {
  const say = useSay(importWords);
  const { id } = useParams({ from: '/import/$id' });
  const taken = useImport(id);
  return (
    <Page title={taken.data?.name ?? say.open}>
      {taken.error ? (
        <Failed problem={taken.error} retry={() => taken.refetch()} />
      ) : taken.data === undefined ? (
        <Loading />
      ) : (
        <One taken={taken.data} />
      )}
    </Page>
  );
}

function One({ taken }: { readonly taken: Taken }) {
  const say = useSay(importWords);
  const format = useFormat();
  const queries = useQueryClient();
  const over = isTakenIn(taken);
  const { kind, counts, state, progress } = taken;
  // What was kept is there now: lists that were fetched before are asked for anew.
  useEffect(() => {
    if (over) queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'imports' });
  }, [over, queries]);
  return (
    <div className={css.try}>
      <p className="small quiet">
        {[say.title[kind], taken.actor.name, format.moment(taken.createdAt)].join(' · ')}
      </p>
      {over ? (
        state !== 'done' && <p role="alert">{say.state[state]}</p>
      ) : (
        <Work label={say.state[state]} done={progress?.done ?? 0} of={progress?.of ?? null} unit="rows" />
      )}
      <Counted title={over ? say.done : say.taking} counts={counts} />
      {over && counts.refused > 0 && <Refusals taken={taken} />}
      {over && (
        <p className={css.actions} data-screen-only>
          {kind === 'parties' ? (
            <Link to="/parties">{say.look}</Link>
          ) : (
            <Link to="/products" search={kind === 'items' ? { view: 'items' } : {}}>
              {say.look}
            </Link>
          )}
          <Link to="/import" search={{ kind }}>
            {say.other}
          </Link>
        </p>
      )}
    </div>
  );
}

function Refusals({ taken: { id, name, counts } }: { readonly taken: Taken }) {
  const say = useSay(importWords);
  const format = useFormat();
  const found = useRefusals(id, true);
  const rows = found.data?.pages.flatMap((page) => page.data) ?? [];
  const all = useAllRefusals(id);
  const report = (): void =>
    all.mutate(undefined, {
      onSuccess: (every) =>
        downloadCsv(`${name}.refused.csv`, [[say.row, say.number, say.why], ...every.flatMap(linesOf)]),
    });
  if (found.error) return <Failed problem={found.error} retry={() => found.refetch()} />;
  return (
    <RefusedRows title={say.refused(format.count(counts.refused), counts.refused)} rows={rows}>
      <p className="small quiet">{say.refusedHint}</p>
      {all.error && <Failed problem={all.error} retry={report} />}
      <p className={css.actions} data-screen-only>
        <Button variant="default" size="compact-sm" loading={all.isPending} onClick={report}>
          {say.takeReport}
        </Button>
        {found.hasNextPage && (
          <Button
            variant="default"
            size="compact-sm"
            loading={found.isFetchingNextPage}
            onClick={() => found.fetchNextPage()}
          >
            {say.more}
          </Button>
        )}
      </p>
    </RefusedRows>
  );
}

const linesOf = ({ row, reference, faults }: Refusal): readonly (readonly string[])[] =>
  faults.map(({ path, message }) => [
    String(row),
    reference ?? '',
    path === '' ? message : `${path}: ${message}`,
  ]);
