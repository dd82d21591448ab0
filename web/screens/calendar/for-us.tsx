/** The organisation's stored transactions, determined on the day before and on the day, where the two differ. */
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type Compared, compareOn } from '../../data/compare.ts';
import { useFormat } from '../../language/format.ts';
import { useSay } from '../../language/topic.ts';
import { answerWords, calendarWords } from '../../language/topics.ts';
import { LadderMark } from '../../parts/ladder/ladder.tsx';
import { Failed } from '../../parts/states/states.tsx';
import css from './calendar.module.css';

export function ForUs({ day }: { readonly day: string }) {
  const say = useSay(calendarWords);
  const format = useFormat();
  const compare = useMutation({ mutationFn: () => compareOn(day) });
  const moved = compare.data?.rows.filter((row) => row.moved) ?? [];
  return (
    <section>
      <h2 className={css.title}>{say.forUs}</h2>
      {compare.error && <Failed problem={compare.error} />}
      {compare.data === undefined ? (
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
        </>
      ) : compare.data.rows.length === 0 ? (
        <p className="quiet">{say.noTransactions}</p>
      ) : (
        <>
          <p className={css.sum}>
            <strong>{say.moved(moved.length, compare.data.rows.length)}</strong>
          </p>
          <ul className={css.rows}>
            {moved.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </ul>
          {moved.length > 0 && (
            <p>
              <Button
                variant="default"
                size="compact-md"
                onClick={() => download(moved, day)}
                data-screen-only
              >
                {say.exportCsv}
              </Button>
            </p>
          )}
          <p className="small quiet">{say.comparedOn(format.day(day))}</p>
        </>
      )}
    </section>
  );
}

function Row({ row }: { readonly row: Compared }) {
  const answer = useSay(answerWords);
  const say = (outcome: Compared['before']): string =>
    outcome.settled
      ? answer.tier(outcome.atLeast)
      : `${answer.tier(outcome.atLeast)} – ${answer.tier(outcome.atMost)}`;
  return (
    <li>
      <span>{row.reference}</span>
      <span>
        <del>
          <LadderMark tiers={row.before} /> {say(row.before)}
        </del>
        <ins>
          <LadderMark tiers={row.after} /> {say(row.after)}
        </ins>
      </span>
    </li>
  );
}

/** A plain table for a spreadsheet; a value that a spreadsheet would run as a formula is made text. */
function download(rows: readonly Compared[], day: string): void {
  const cell = (value: string): string =>
    `"${(/^[=+\-@\t\r]/.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;
  const lines = [
    ['reference', 'before at least', 'before at most', 'after at least', 'after at most'],
    ...rows.map((row) => [
      row.reference,
      row.before.atLeast,
      row.before.atMost,
      row.after.atLeast,
      row.after.atMost,
    ]),
  ];
  const text = `\ufeff${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  link.download = `changes-${day}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}
