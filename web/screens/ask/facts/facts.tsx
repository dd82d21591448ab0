/** What is known of the act, in the words of the trade. An empty field says "not known", never a default. */
import { useSay } from '../../../language/topic.ts';
import { askWords } from '../../../language/topics.ts';
import { Fold } from '../../../parts/fold/fold.tsx';
import type { Draft } from '../transaction/draft.ts';
import { FactField } from './fact-field.tsx';
import css from './facts.module.css';
import { Items } from './items.tsx';
import { Parties } from './parties.tsx';

const END_USE = [
  'military',
  'massDestruction',
  'terrorism',
  'nationalSecurity',
  'overseasRareEarth',
  'humanitarian',
  'chipEquipment',
  'militaryAi',
  'logicChipNm',
  'memoryChipLayers',
];

export function Facts({ draft }: { readonly draft: Draft }) {
  const say = useSay(askWords);
  const { activity, endUse, licence, knowledge } = draft.transaction;
  const served = activity.kind === 'service';
  const told = Object.keys(endUse ?? {}).length + (knowledge ? 1 : 0);
  return (
    <div className={css.facts}>
      <section aria-labelledby="the-act">
        <h2 id="the-act">{say.heads.act}</h2>
        <div className={css.grid}>
          <span className={css.wide}>
            <FactField draft={draft} pointer="/activity/kind" label={say.label('activity')} />
          </span>
          <FactField draft={draft} pointer="/activity/from" />
          <FactField draft={draft} pointer="/activity/to" />
          {served && <FactField draft={draft} pointer="/activity/service" />}
          {served && <FactField draft={draft} pointer="/activity/servedActivity" />}
          {served && <FactField draft={draft} pointer="/activity/askedCustomer" />}
          <FactField draft={draft} pointer="/activity/purpose" />
          <FactField draft={draft} pointer="/id" label={say.label('reference')} />
        </div>
      </section>
      <Items draft={draft} pointer="/items" heading={say.heads.items} />
      <Parties draft={draft} />
      <Fold
        className={css.fold}
        open={told > 0}
        summary={
          <>
            {say.heads.endUse} {told > 0 && <span className="quiet small">{say.given(told)}</span>}
          </>
        }
      >
        <div className={css.list}>
          {END_USE.map((name) => (
            <FactField key={name} draft={draft} pointer={`/endUse/${name}`} />
          ))}
          <FactField draft={draft} pointer="/knowledge" />
        </div>
      </Fold>
      <Fold className={css.fold} open={licence !== undefined} summary={say.heads.licence}>
        <div className={css.list}>
          <FactField draft={draft} pointer="/licence/held" />
          <FactField draft={draft} pointer="/licence/covers" />
          <FactField draft={draft} pointer="/licence/number" />
        </div>
      </Fold>
    </div>
  );
}
