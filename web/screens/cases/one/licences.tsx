/** The licences of a case with what is left of them; where one was granted, its paper is entered here. */
import { Button, TextInput } from '@mantine/core';
import { useRemembered } from '../../../app/remembered.ts';
import { useMay, useOwner } from '../../../app/session.ts';
import type { Application, WholeCase } from '../../../data/cases.ts';
import { useFiles, useMoves } from '../../../data/desk.ts';
import type { Kept } from '../../../data/determination.ts';
import { useKept } from '../../../data/determinations.ts';
import { type Licence, useMakeLicence } from '../../../data/licences.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { Failed, Loading } from '../../../parts/states/states.tsx';
import { TermsFields } from '../bodies/terms-fields.tsx';
import { blankTerms, type TypedTerms, termsOf } from '../bodies/typed-terms.ts';
import css from '../file/file.module.css';
import { FilePanel } from '../file/panel.tsx';

export function Licences({ one }: { readonly one: WholeCase }) {
  const say = useSay(caseWords);
  const may = useMay()('cases:write') && one.state === 'open';
  const applications = useFiles<Application>('applications', { case: one.id }).data?.pages[0]?.data ?? [];
  const licences = useFiles<Licence>('licences', { case: one.id }).data?.pages[0]?.data ?? [];
  const waiting = applications.filter(
    ({ id, state, kind }) =>
      state === 'granted' && kind !== 'amendment' && !licences.some(({ application }) => application === id),
  );
  if (licences.length === 0 && waiting.length === 0) return null;
  return (
    <section aria-labelledby="case-licences">
      <h2 id="case-licences">{say.heads.licences}</h2>
      {licences.map(({ id }) => (
        <FilePanel key={id} kind="licences" id={id} />
      ))}
      {may && waiting.map((granted) => <Enter key={granted.id} granted={granted} one={one} />)}
    </section>
  );
}

/** What the answer knows of the act stands in the form; the paper's own number, days and amounts are typed from it. */
function firstTerms(kept: Kept | undefined, { kind, lastOn }: Application, number: string): TypedTerms {
  const transaction = kept?.basis.transaction;
  const endUser = transaction?.parties?.find(({ role }) => role === 'end-user')?.name;
  const to = transaction?.activity.to;
  const endUse = transaction?.endUse?.statement;
  const items = (transaction?.items ?? []).map((item) => ({
    ...{ entry: item.entries?.[0] ?? '', name: item.name ?? '', quantity: '', unit: item.unit ?? 'kg' },
    ...{ value: '', currency: item.currency ?? '' },
  }));
  return {
    ...blankTerms,
    kind: kind as TypedTerms['kind'],
    number,
    ...(lastOn === null ? {} : { issuedOn: lastOn, validFrom: lastOn }),
    endUsers: endUser ? [endUser] : [],
    destinations: to ? [to] : [],
    endUses: endUse ? [endUse] : [],
    ...(items.length === 0 ? {} : { items }),
  };
}

type EnterProps = { readonly granted: Application; readonly one: WholeCase };

/** The form stands only once what it begins with is there: what is typed before would be typed into gaps. */
function Enter({ granted, one }: EnterProps) {
  const kept = useKept(one.determination ?? undefined);
  const moves = useMoves('applications', granted.id);
  const problem = kept.error ?? moves.error;
  if (problem)
    return <Failed problem={problem} retry={() => Promise.all([kept.refetch(), moves.refetch()])} />;
  // The list can know of the grant before the moves do.
  const granting = moves.data?.findLast(({ event }) => event === 'grant');
  if (granting === undefined || (one.determination !== null && kept.data === undefined)) return <Loading />;
  return (
    <Entry granted={granted} one={one} first={firstTerms(kept.data, granted, granting.reference ?? '')} />
  );
}

function Entry({ granted, one, first }: EnterProps & { readonly first: TypedTerms }) {
  const say = useSay(caseWords);
  const make = useMakeLicence();
  const [typed, type] = useRemembered<{ readonly reference?: string; readonly terms?: TypedTerms }>(
    `draft.${useOwner()}.licence.${granted.id}`,
    NOTHING,
  );
  const reference = typed.reference ?? `${one.reference}/${say.short.licences}1`;
  const terms = typed.terms ?? first;
  return (
    <form
      className={css.move}
      aria-label={say.enterLicence}
      data-screen-only
      onSubmit={(event) => {
        event.preventDefault();
        make.mutate(
          { reference, application: granted.id, document: termsOf(terms) },
          { onSuccess: () => type(NOTHING) },
        );
      }}
    >
      <h3>{say.enterLicence}</h3>
      <p className="small">{say.enterLicenceSays}</p>
      <div className={css.fields}>
        <TextInput
          label={say.ourNumber}
          value={reference}
          onChange={(event) => type({ ...typed, reference: event.currentTarget.value })}
        />
      </div>
      <TermsFields terms={terms} change={(next) => type({ ...typed, terms: next })} />
      {make.error && <Failed problem={make.error} />}
      <Button type="submit" size="compact-md" loading={make.isPending}>
        {say.keepLicence}
      </Button>
    </form>
  );
}

const NOTHING = {};
