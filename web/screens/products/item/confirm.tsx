/** Confirms what an item falls under, on what evidence; who did it and when is kept by the server. */

import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useRemembered } from '../../../app/remembered.ts';
import { useMay, useOwner } from '../../../app/session.ts';
import { type Candidate, type Item, useConfirm } from '../../../data/products.ts';
import { useText } from '../../../language/choice.ts';
import { useSay } from '../../../language/topic.ts';
import { productWords } from '../../../language/topics.ts';
import { Failed } from '../../../parts/states/states.tsx';
import css from './item.module.css';

type Props = { readonly item: Item; readonly candidates: readonly Candidate[] };

const KINDS = [
  'datasheet',
  'test-report',
  'supplier-statement',
  'authority-answer',
  'own-judgement',
  'other',
] as const;

export function Confirm({ item, candidates }: Props) {
  const say = useSay(productWords);
  const may = useMay();
  const text = useText();
  const confirm = useConfirm(item);
  const reached = candidates.filter((one) => one.verdict === 'yes').map((one) => one.entry);
  const [chosen, choose] = useState<ReadonlySet<string>>(
    () => new Set(item.classification?.entries ?? reached),
  );
  const [kind, setKind] = useState<string>('datasheet');
  const [reference, refer] = useRemembered(`draft.${useOwner()}.confirm.${item.id}`, '');
  if (!may('records:write')) return null;
  const toggle = (entry: string): void => {
    const next = new Set(chosen);
    if (!next.delete(entry)) next.add(entry);
    choose(next);
  };
  const go = (): void =>
    confirm.mutate(
      {
        entries: [...chosen],
        refused: candidates.map((one) => one.entry).filter((entry) => !chosen.has(entry)),
        evidence: [{ kind, reference: reference.trim() }],
      },
      { onSuccess: () => refer('') },
    );
  return (
    <section className={css.confirm} data-screen-only>
      <h2>{say.confirm}</h2>
      <p className="small quiet">{say.confirmHint}</p>
      <ul className={css.entries}>
        {candidates.map(({ entry, names, verdict }) => (
          <li key={entry}>
            <label>
              <input type="checkbox" checked={chosen.has(entry)} onChange={() => toggle(entry)} /> {entry}{' '}
              {names && text(names)} <span className="small quiet">{say.verdict[verdict]}</span>
            </label>
          </li>
        ))}
      </ul>
      <div className={css.evidence}>
        <Select
          label={say.evidence}
          value={kind}
          allowDeselect={false}
          onChange={(next) => next && setKind(next)}
          data={KINDS.map((one) => ({ value: one, label: say.evidenceKind[one] }))}
        />
        <TextInput
          label={say.evidenceReference}
          value={reference}
          onChange={(event) => refer(event.currentTarget.value)}
        />
        <Button disabled={reference.trim() === ''} loading={confirm.isPending} onClick={go}>
          {say.confirmNow}
        </Button>
      </div>
      {confirm.isSuccess && <p role="status">{say.confirmed}</p>}
      {confirm.error && <Failed problem={confirm.error} />}
    </section>
  );
}
