/** Who takes part. A name alone is enough to be screened; what is left open is asked for when it matters. */
import { useSay } from '../../../language/topic.ts';
import { askWords } from '../../../language/topics.ts';
import { Fold } from '../../../parts/fold/fold.tsx';
import type { Draft } from '../transaction/draft.ts';
import { FactField } from './fact-field.tsx';
import css from './facts.module.css';
import { ROLES } from './kinds.ts';

export function Parties({ draft }: { readonly draft: Draft }) {
  const say = useSay(askWords);
  const parties = draft.transaction.parties ?? [];
  const free = ROLES.find((role) => !parties.some((one) => one.role === role)) ?? 'intermediary';
  return (
    <section>
      <h2>{say.heads.parties}</h2>
      {parties.map((party, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a party's place is its name in every answer
        <div className={css.one} key={at}>
          <div className={css.grid}>
            <FactField draft={draft} pointer={`/parties/${at}/role`} />
            <FactField draft={draft} pointer={`/parties/${at}/kind`} label={say.label('partyKind')} />
            <span className={css.wide}>
              <FactField draft={draft} pointer={`/parties/${at}/name`} label={say.label('partyName')} />
            </span>
            <FactField draft={draft} pointer={`/parties/${at}/establishedIn`} />
            {party.kind === 'natural-person' && (
              <FactField draft={draft} pointer={`/parties/${at}/nationality`} />
            )}
          </div>
          <Fold className={css.fold} summary={say.moreOfParty}>
            <div className={css.list}>
              <FactField draft={draft} pointer={`/parties/${at}/militaryUser`} />
              <FactField draft={draft} pointer={`/parties/${at}/listings`} />
              <FactField draft={draft} pointer={`/parties/${at}/heldByListed`} />
            </div>
          </Fold>
          <button
            type="button"
            className={css.remove}
            aria-label={say.removeNamed(party.name ?? say.option(party.role))}
            onClick={() => draft.set(`/parties/${at}`, undefined)}
          >
            {say.remove}
          </button>
        </div>
      ))}
      <button
        type="button"
        className={css.add}
        onClick={() => draft.set(`/parties/${parties.length}`, { role: free })}
      >
        {say.addParty}
      </button>
    </section>
  );
}
