/** Every draw and correction of a licence, newest first; one with the second signature may put a draw right. */

import { Button, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useRemembered } from '../../../app/remembered.ts';
import { useMay, useOwner } from '../../../app/session.ts';
import { type Draw, type Licence, type Taking, useCorrect, useDraws } from '../../../data/licences.ts';
import { today } from '../../../data/today.ts';
import { useFormat } from '../../../language/format.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { DayField } from '../../../parts/fields/day.tsx';
import { Failed, Loading } from '../../../parts/states/states.tsx';
import css from '../file/file.module.css';
import { Heading } from '../file/heading.tsx';

export function Draws({ licence }: { readonly licence: Licence }) {
  const say = useSay(caseWords);
  const draws = useDraws(licence.id);
  const may = useMay()('licences:write');
  if (draws.error) return <Failed problem={draws.error} retry={() => draws.refetch()} />;
  if (draws.data === undefined) return <Loading lines={2} />;
  const last = new Map(draws.data.map((draw) => [draw.shipment, draw.id]));
  return (
    <section aria-label={say.draws.title}>
      <Heading>{say.draws.title}</Heading>
      {draws.data.length === 0 && <p className="small quiet">{say.draws.none}</p>}
      <ol className={css.draws}>
        {[...draws.data].reverse().map((draw) => (
          <OneDraw key={draw.id} draw={draw} may={may && last.get(draw.shipment) === draw.id} />
        ))}
      </ol>
    </section>
  );
}

function OneDraw({ draw, may }: { readonly draw: Draw; readonly may: boolean }) {
  const say = useSay(caseWords);
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const taken = draw.lines.flatMap(({ quantity, value }) =>
    [quantity, value].flatMap((one) => (one ? [`${format.amount(one.amount)} ${one.unit}`] : [])),
  );
  return (
    <li>
      <span className="quiet">{format.day(draw.on)}</span>
      <span>
        <strong>{draw.reference}</strong> {taken.join(' · ')}
        <span className={css.facts}>
          {draw.kind === 'correction' ? `${say.draws.correction} · ${draw.actor.name}` : draw.actor.name}
        </span>
        {draw.reason && <q className={css.said}>{draw.reason}</q>}
      </span>
      {may && (
        <button type="button" className={css.text} data-screen-only onClick={() => setOpen(!open)}>
          {say.draws.correct}
        </button>
      )}
      {open && <Correction draw={draw} close={() => setOpen(false)} />}
    </li>
  );
}

function Correction({ draw, close }: { readonly draw: Draw; readonly close: () => void }) {
  const say = useSay(caseWords);
  const correct = useCorrect(draw.shipment);
  const [on, choose] = useState(today());
  const mine = `draft.${useOwner()}.correct.${draw.shipment}`;
  const [reason, write] = useRemembered(`${mine}.reason`, '');
  const [lines, change] = useRemembered<readonly Taking[]>(`${mine}.lines`, draw.lines);
  const put = (line: string, of: 'quantity' | 'value', amount: string): void =>
    change((old) =>
      old.map((one) => (one.line === line && one[of] ? { ...one, [of]: { ...one[of], amount } } : one)),
    );
  return (
    <form
      className={css.move}
      onSubmit={(event) => {
        event.preventDefault();
        correct.mutate(
          { on, reason, lines },
          {
            onSuccess: (_, sent) => {
              write('');
              change(sent.lines);
              close();
            },
          },
        );
      }}
    >
      <div className={css.fields}>
        <DayField label={say.move.on} value={on} change={(day) => day && choose(day)} />
        {lines.flatMap(({ line, ...of }) =>
          (['quantity', 'value'] as const).flatMap((one) => {
            const amount = of[one];
            return amount
              ? [
                  <TextInput
                    key={`${line} ${one}`}
                    label={`${line}: ${say.shipment[one](amount.unit)}`}
                    inputMode="decimal"
                    value={amount.amount}
                    onChange={(event) => put(line, one, event.currentTarget.value.trim())}
                  />,
                ]
              : [];
          }),
        )}
      </div>
      <Textarea
        label={say.move.reason}
        value={reason}
        onChange={(event) => write(event.currentTarget.value)}
      />
      {correct.error && <Failed problem={correct.error} />}
      <Button
        type="submit"
        size="compact-md"
        variant="default"
        loading={correct.isPending}
        disabled={reason.trim() === ''}
      >
        {say.move.record}
      </Button>
    </form>
  );
}
