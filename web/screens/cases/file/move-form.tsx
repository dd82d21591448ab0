/** Records one move: its day, and what the table asks for with it. What is typed is kept until it is recorded. */
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useRemembered } from '../../../app/remembered.ts';
import { useOwner } from '../../../app/session.ts';
import { type DeskFile, type FileKind, type NewMove, useMove, type Way } from '../../../data/desk.ts';
import { today } from '../../../data/today.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords, deskWords } from '../../../language/topics.ts';
import { DayField } from '../../../parts/fields/day.tsx';
import { OpenProvision } from '../../../parts/law-text/open-provision.tsx';
import { Failed } from '../../../parts/states/states.tsx';
import { Extra, type Typed, withExtra } from './extra.tsx';
import css from './file.module.css';

export const CHANNELS = [
  'ministry-system',
  'customs-system',
  'e-mail',
  'post',
  'courier',
  'counter',
  'telephone',
] as const;

const NOTHING: Typed = {};
const lines = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

type Props = {
  readonly kind: FileKind;
  readonly file: DeskFile;
  readonly way: Way;
  readonly close: () => void;
};

export function MoveForm({ kind, file, way, close }: Props) {
  const say = useSay(caseWords);
  const desk = useSay(deskWords);
  const owner = useOwner();
  // What is recorded is said of the file as it stood when the form was opened, or was looked at again.
  const [version, look] = useState(file.version);
  const changed = file.version !== version;
  const move = useMove(kind, { id: file.id, version });
  const [typed, type] = useRemembered<Typed>(`draft.${owner}.move.${file.id}.${way.event}`, NOTHING);
  const set = (name: string, value: unknown): void => type((old) => ({ ...old, [name]: value }));
  const text = (name: string): string => (typeof typed[name] === 'string' ? typed[name] : '');
  const asks = (what: Way['asks'][number]): boolean => way.asks.includes(what);
  const record = (): void => {
    const grounds = lines(text('grounds'));
    const number = text('paperNumber').trim();
    const body: NewMove = {
      event: way.event,
      on: text('on') || today(),
      ...(asks('channel') ? { channel: text('channel') || CHANNELS[0] } : {}),
      ...(asks('paper') ? { paper: { title: text('paper'), ...(number === '' ? {} : { number }) } } : {}),
      ...(text('reference') === '' ? {} : { reference: text('reference') }),
      ...(text('reason') === '' ? {} : { reason: text('reason') }),
      ...(grounds.length === 0 ? {} : { grounds }),
      ...withExtra(kind, way.event, typed),
    };
    move.mutate(body, {
      onSuccess: () => {
        type(NOTHING);
        close();
      },
    });
  };
  return (
    <form
      className={css.move}
      aria-label={desk.events[way.event] ?? way.event}
      onSubmit={(event) => {
        event.preventDefault();
        record();
      }}
    >
      <p className={css.leads}>
        <span>{say.ways.leadsTo(desk.states[way.to] ?? way.to)}</span>{' '}
        {way.provision && <OpenProvision id={way.provision}>{way.provision}</OpenProvision>}
      </p>
      <div className={css.fields}>
        <DayField label={say.move.on} value={text('on') || today()} change={(day) => set('on', day)} />
        {asks('channel') && (
          <NativeSelect
            label={say.move.channel}
            value={text('channel') || CHANNELS[0]}
            onChange={(event) => set('channel', event.currentTarget.value)}
            data={CHANNELS.map((value) => ({ value, label: say.channels[value] }))}
          />
        )}
        {asks('paper') && (
          <>
            <TextInput
              label={say.move.paper}
              description={say.move.paperSays}
              value={text('paper')}
              onChange={(event) => set('paper', event.currentTarget.value)}
            />
            <TextInput
              label={say.move.paperNumber}
              value={text('paperNumber')}
              onChange={(event) => set('paperNumber', event.currentTarget.value)}
            />
          </>
        )}
        {asks('reference') && (
          <TextInput
            label={say.move.reference}
            value={text('reference')}
            onChange={(event) => set('reference', event.currentTarget.value)}
          />
        )}
      </div>
      {asks('grounds') && (
        <Textarea
          label={say.move.grounds}
          description={say.move.groundsSay}
          autosize
          minRows={2}
          value={text('grounds')}
          onChange={(event) => set('grounds', event.currentTarget.value)}
        />
      )}
      {asks('reason') && (
        <Textarea
          label={say.move.reason}
          autosize
          minRows={2}
          value={text('reason')}
          onChange={(event) => set('reason', event.currentTarget.value)}
        />
      )}
      <Extra kind={kind} file={file} event={way.event} typed={typed} set={set} />
      {changed && !move.isPending && (
        <div className={css.overtaken} role="alert">
          <p>{say.move.changed}</p>
          <Button size="compact-sm" variant="default" onClick={() => look(file.version)}>
            {say.move.goOn}
          </Button>
        </div>
      )}
      {move.error && <Failed problem={move.error} />}
      <span className={css.buttons}>
        <Button
          type="submit"
          size="compact-md"
          loading={move.isPending}
          disabled={changed && !move.isPending}
        >
          {say.move.record}
        </Button>
        <Button variant="subtle" size="compact-md" onClick={close}>
          {say.cancel}
        </Button>
      </span>
    </form>
  );
}
