/** Begins a review, a service check, a transfer or a report; of a case, or of none. */
import { Button, MultiSelect, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useRemembered } from '../../../app/remembered.ts';
import { useOwner } from '../../../app/session.ts';
import type { WholeCase } from '../../../data/cases.ts';
import { type FileKind, useMakeFile } from '../../../data/desk.ts';
import { today } from '../../../data/today.ts';
import type { Recipient } from '../../../data/transfers.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { DayField } from '../../../parts/fields/day.tsx';
import { Failed } from '../../../parts/states/states.tsx';
import css from '../file/file.module.css';
import { RecipientsField } from '../people/recipients-field.tsx';
import { documentOf, MEANS, SERVICES, type TypedFile } from './new-file.ts';

type Props = {
  readonly kind: FileKind;
  readonly reference: string;
  readonly of?: WholeCase;
  readonly close: () => void;
};

const NOTHING: TypedFile = {};
const NOBODY: readonly Recipient[] = [];

export default function BeginFile({ kind, reference, of, close }: Props) {
  const say = useSay(caseWords);
  const owner = useOwner();
  const make = useMakeFile(kind);
  const navigate = useNavigate();
  const [typed, type] = useRemembered<TypedFile>(`draft.${owner}.new.${kind}.${of?.id ?? ''}`, NOTHING);
  const set = (more: TypedFile): void => type((old) => ({ ...old, ...more }));
  const begin = (): void =>
    make.mutate(
      {
        reference: typed.reference ?? reference,
        ...(of ? { case: of.id } : {}),
        document: documentOf(kind, typed, of),
        ...(kind === 'reviews' && of?.determination ? { determination: of.determination } : {}),
      },
      {
        onSuccess: ({ id }) => {
          type(NOTHING);
          close();
          navigate({ to: '/cases/files/$kind/$id', params: { kind, id } });
        },
      },
    );
  return (
    <form
      className={css.move}
      aria-label={say.kinds[kind]}
      onSubmit={(event) => {
        event.preventDefault();
        begin();
      }}
    >
      <TextInput
        label={say.ourNumber}
        value={typed.reference ?? reference}
        onChange={(event) => set({ reference: event.currentTarget.value })}
      />
      <Fields kind={kind} typed={typed} set={set} />
      {make.error && <Failed problem={make.error} />}
      <span className={css.buttons}>
        <Button type="submit" size="compact-md" loading={make.isPending}>
          {say.begin.file}
        </Button>
        <Button variant="subtle" size="compact-md" onClick={close}>
          {say.cancel}
        </Button>
      </span>
    </form>
  );
}

type FieldsProps = {
  readonly kind: FileKind;
  readonly typed: TypedFile;
  readonly set: (more: TypedFile) => void;
};

function Fields({ kind, typed, set }: FieldsProps) {
  const say = useSay(caseWords);
  const line = (
    name: keyof TypedFile & ('customer' | 'recipient' | 'entry' | 'endUse' | 'licence'),
    label: string,
  ) => (
    <TextInput
      label={label}
      value={typed[name] ?? ''}
      onChange={(event) => set({ [name]: event.currentTarget.value })}
    />
  );
  const prose = (label: string) => (
    <Textarea
      label={label}
      autosize
      minRows={2}
      value={typed.says ?? ''}
      onChange={(event) => set({ says: event.currentTarget.value })}
    />
  );
  switch (kind) {
    case 'reviews':
      return prose(say.review.note);
    case 'service-checks':
      return (
        <>
          <NativeSelect
            label={say.service.service}
            value={typed.service ?? SERVICES[0]}
            onChange={(event) => set({ service: event.currentTarget.value })}
            data={SERVICES.map((value) => ({ value, label: say.service.services[value] ?? value }))}
          />
          {line('customer', say.service.customer)}
          {prose(say.service.about)}
        </>
      );
    case 'humanitarian-reports':
      return (
        <>
          <DayField
            label={say.report.exportedOn}
            value={typed.exportedOn ?? today()}
            change={(exportedOn) => exportedOn && set({ exportedOn })}
          />
          {line('recipient', say.report.recipient)}
          {prose(say.report.what)}
        </>
      );
    case 'technology-transfers':
      return (
        <>
          {line('entry', say.licence.entry)}
          {prose(say.transfer.technology)}
          <RecipientsField
            name="new.transfer"
            value={typed.recipients ?? NOBODY}
            change={(recipients) => set({ recipients })}
          />
          <MultiSelect
            label={say.transfer.means}
            data={MEANS.map((value) => ({ value, label: say.transfer.meansBy[value] ?? value }))}
            value={[...(typed.means ?? [])]}
            onChange={(means) => set({ means })}
            searchable
          />
          {line('endUse', say.shipment.endUse)}
          {line('licence', say.transfer.licenceNumber)}
        </>
      );
    default:
      return null;
  }
}
