/** A kept hit with its state and its history; a person decides it with a reason, and where four eyes are set a second one. */
import { Button, Textarea } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useRemembered } from '../../app/remembered.ts';
import { useMay, useOwner } from '../../app/session.ts';
import { type Hit, useDecide, useParty } from '../../data/parties.ts';
import { useFormat } from '../../language/format.ts';
import { useSay } from '../../language/topic.ts';
import { partyWords } from '../../language/topics.ts';
import { Failed } from '../../parts/states/states.tsx';
import { HitView } from './hit-view.tsx';
import css from './parties.module.css';

export function DecidedHit({ hit, withParty = false }: { readonly hit: Hit; readonly withParty?: boolean }) {
  const say = useSay(partyWords);
  const may = useMay();
  const { record, because, against } = hit.review.hit;
  const open = hit.state === 'open' || hit.state.endsWith('-proposed');
  return (
    <>
      {withParty && <PartyName id={hit.party} />}
      <HitView
        names={record.names.map((one) => one.text)}
        country={record.country}
        band={hit.band}
        score={hit.score}
        because={because}
        against={against}
        listing={`${hit.list === 'official' ? say.officialLists : say.ownList} · ${say.state[hit.state]}`}
      />
      <History hit={hit} />
      {open && may('hits:propose') && <Decide hit={hit} />}
    </>
  );
}

function PartyName({ id }: { readonly id: string }) {
  const party = useParty(id);
  return (
    <p className={css.party}>
      <Link to="/parties/$id" params={{ id }}>
        {party.data?.document.name ?? '…'}
      </Link>
    </p>
  );
}

function History({ hit }: { readonly hit: Hit }) {
  const say = useSay(partyWords);
  const format = useFormat();
  const { history } = hit.review;
  if (history.length === 0) return null;
  return (
    <ol className={css.history} aria-label={say.history}>
      {history.map((one) => (
        <li key={one.at}>
          <span className="quiet">{format.moment(one.at)}</span> {say.act[one.act]}
          {one.verdict !== null && `: ${say.verdict[one.verdict]}`}
          {one.reason !== '' && <q>{one.reason}</q>}
        </li>
      ))}
    </ol>
  );
}

function Decide({ hit }: { readonly hit: Hit }) {
  const say = useSay(partyWords);
  const owner = useOwner();
  const decide = useDecide(hit);
  const [reason, write] = useRemembered(`draft.${owner}.hit.${hit.id}`, '');
  const given = reason.trim();
  const decideAs = (verdict: 'confirm' | 'clear'): void =>
    decide.mutate({ verdict, reason: given }, { onSuccess: () => write('') });
  return (
    <details className={css.decide}>
      <summary>{say.decide}</summary>
      <Textarea
        label={say.reason}
        description={given === '' ? say.reasonNeeded : undefined}
        placeholder={say.reasonHint}
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => write(event.currentTarget.value)}
      />
      {decide.error && <Failed problem={decide.error} />}
      <span className={css.verdicts}>
        {(['confirm', 'clear'] as const).map((verdict) => (
          <Button
            key={verdict}
            variant="default"
            disabled={given === ''}
            loading={decide.isPending && decide.variables.verdict === verdict}
            onClick={() => decideAs(verdict)}
          >
            {say[verdict]}
          </Button>
        ))}
      </span>
    </details>
  );
}
