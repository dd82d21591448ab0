/** Opens a case from a kept answer: shows what is carried over, and asks for nothing but its number and name. */
import { Button, TextInput } from '@mantine/core';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useRemembered } from '../../app/remembered.ts';
import { useMay, useOwner } from '../../app/session.ts';
import { useOpenCase } from '../../data/cases.ts';
import type { Determination, Kept } from '../../data/determination.ts';
import { useKept } from '../../data/determinations.ts';
import { useText } from '../../language/choice.ts';
import { useFormat } from '../../language/format.ts';
import { useSay } from '../../language/topic.ts';
import { answerWords, caseWords } from '../../language/topics.ts';
import { actNamed } from '../../parts/act/named.ts';
import { LadderMark } from '../../parts/ladder/ladder.tsx';
import { OpenProvision } from '../../parts/law-text/open-provision.tsx';
import { Page } from '../../parts/page/page.tsx';
import { Failed, Loading } from '../../parts/states/states.tsx';
import css from './file/file.module.css';

export function OpenCaseScreen() {
  const say = useSay(caseWords);
  const { id } = useParams({ from: '/cases/open/$id' });
  const kept = useKept(id);
  return (
    <Page title={say.openCase}>
      {kept.error && <Failed problem={kept.error} retry={() => kept.refetch()} />}
      {kept.isPending && <Loading />}
      {kept.data && <OpenForm kept={kept.data} />}
    </Page>
  );
}

/** A name from what the act is about: the first item and where it goes. */
function nameOf({ basis: { transaction } }: Kept, territory: (code: string) => string): string {
  const item = transaction.items?.[0];
  const name = item?.name ?? item?.id;
  return actNamed({ items: name ? [name] : [], to: transaction.activity.to }, territory);
}

function OpenForm({ kept }: { readonly kept: Kept }) {
  const say = useSay(caseWords);
  const format = useFormat();
  const owner = useOwner();
  const may = useMay()('cases:write');
  const open = useOpenCase();
  const navigate = useNavigate();
  const [typed, type] = useRemembered(`draft.${owner}.case.${kept.id}`, {
    reference: kept.basis.transaction.id ?? '',
    name: nameOf(kept, format.territory),
  });
  return (
    <div className={css.opening}>
      <form
        className={css.move}
        onSubmit={(event) => {
          event.preventDefault();
          open.mutate(
            { ...typed, determination: kept.id },
            { onSuccess: ({ id }) => navigate({ to: '/cases/$id', params: { id } }) },
          );
        }}
      >
        <TextInput
          label={say.caseNumber}
          description={say.caseNumberSays}
          value={typed.reference}
          onChange={(event) => type({ ...typed, reference: event.currentTarget.value })}
        />
        <TextInput
          label={say.caseName}
          value={typed.name}
          onChange={(event) => type({ ...typed, name: event.currentTarget.value })}
        />
        {open.error && <Failed problem={open.error} />}
        {!may && <p className="small quiet">{say.mayNotOpen}</p>}
        <Button type="submit" loading={open.isPending} disabled={!may || typed.reference.trim() === ''}>
          {say.openCase}
        </Button>
      </form>
      <Carried determination={kept.determination} id={kept.id} />
    </div>
  );
}

function Carried({ determination, id }: { readonly determination: Determination; readonly id: string }) {
  const say = useSay(caseWords);
  const answer = useSay(answerWords);
  const text = useText();
  const { duties, needs, outcome } = determination;
  return (
    <section className={css.panel} aria-label={say.carriedOver}>
      <h2>{say.carriedOver}</h2>
      <p>
        <LadderMark tiers={outcome} />{' '}
        <Link to="/answers/$id" params={{ id }}>
          {outcome.settled
            ? answer.tier(outcome.atLeast)
            : `${answer.tier(outcome.atLeast)} – ${answer.tier(outcome.atMost)}`}
        </Link>
      </p>
      <h3>{say.becomesTasks(duties.length + needs.length)}</h3>
      <ul className={css.over}>
        {needs.map(({ key, question }) => (
          <li key={key}>{text(question)}</li>
        ))}
        {duties.map(({ kind, provision, item, certain }) => (
          <li key={`${kind} ${provision} ${item ?? ''}`}>
            <OpenProvision id={provision}>{provision}</OpenProvision> {answer.duty(kind)}{' '}
            {!certain && <span className="quiet">{say.mayArise}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
