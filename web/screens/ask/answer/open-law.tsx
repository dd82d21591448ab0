/** Statuses and readings that are open, as switches; each shows what either choice would answer, side by side. */
import { useState } from 'react';
import type { Determination, Need, Transaction } from '../../../data/determination.ts';
import { useAlternatives } from '../../../data/determinations.ts';
import { useText } from '../../../language/choice.ts';
import { useFormat } from '../../../language/format.ts';
import { useSay } from '../../../language/topic.ts';
import { answerWords, askWords } from '../../../language/topics.ts';
import { LadderMark } from '../../../parts/ladder/ladder.tsx';
import css from './answer.module.css';
import { useOpenKeys } from './open-keys.ts';

type Props = {
  readonly determination: Determination;
  readonly transaction: Transaction;
  readonly chosen: Readonly<Record<string, string>>;
  readonly assume: ((key: string, value: string | undefined) => void) | undefined;
};

/** How many are compared without being asked to, and in how open an answer: each costs two answers of the server. */
const AT_ONCE = 3;
const FEW_NEEDS = 10;

export function OpenLaw({ determination, transaction, chosen, assume }: Props) {
  const say = useSay(askWords);
  const format = useFormat();
  const keys = useOpenKeys(determination, chosen);
  const house = (determination.settled ?? []).filter((one) => one.by === 'house');
  if (keys.length === 0 && house.length === 0) return null;
  const atOnce = determination.needs.length <= FEW_NEEDS ? AT_ONCE : 0;
  const first = keys.slice(0, 6);
  const rest = keys.slice(6);
  const switchOf = (need: Need, at: number) => (
    <Switch
      key={need.key}
      need={need}
      transaction={transaction}
      chosen={chosen}
      assume={assume}
      atOnce={at < atOnce}
    />
  );
  return (
    <section aria-labelledby="open-law">
      <h2 id="open-law" className={css.title}>
        {say.heads.open}
      </h2>
      <ul className={css.switches}>{first.map(switchOf)}</ul>
      {rest.length > 0 && (
        <details className={css.maybe}>
          <summary>{say.othersOpen(rest.length)}</summary>
          <ul className={css.switches}>{rest.map((need) => switchOf(need, atOnce))}</ul>
        </details>
      )}
      {house.length > 0 && (
        <ul className={css.house}>
          {house.map((one) => (
            <li key={one.key}>
              <strong>{one.key.replace(/^\w+:/, '')}</strong>: {one.value}
              <span className={css.facts}>
                {say.byHouse(one.who ?? '', one.when ? format.day(one.when) : '', one.paper ?? '')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

type SwitchProps = Omit<Props, 'determination'> & { readonly need: Need; readonly atOnce: boolean };

function Switch({ need, transaction, chosen: all, assume, atOnce }: SwitchProps) {
  const say = useSay(askWords);
  const answer = useSay(answerWords);
  const text = useText();
  const [wanted, want] = useState(false);
  const options = need.options ?? [];
  const chosen = all[need.key];
  const values = options.map((one) => one.value);
  const compared = useAlternatives(transaction, need.key, values, atOnce || wanted);
  return (
    <li>
      <fieldset disabled={assume === undefined} className={css.switch}>
        <legend>{text(need.question)}</legend>
        {options.map((option, at) => {
          const outcome = compared[at]?.data?.outcome;
          return (
            <label key={option.value} className={css.option}>
              <input
                type="radio"
                name={need.key}
                checked={chosen === option.value}
                onChange={() => assume?.(need.key, option.value)}
              />
              <span>{text(option.says)}</span>
              {outcome && (
                <span className={css.would}>
                  <LadderMark tiers={outcome} />{' '}
                  {outcome.settled
                    ? answer.tier(outcome.atLeast)
                    : `${answer.tier(outcome.atLeast)} – ${answer.tier(outcome.atMost)}`}
                </span>
              )}
            </label>
          );
        })}
        <label className={css.option}>
          <input
            type="radio"
            name={need.key}
            checked={chosen === undefined}
            onChange={() => assume?.(need.key, undefined)}
          />
          <span>{say.notChosen}</span>
        </label>
      </fieldset>
      {!atOnce && !wanted && (
        <button type="button" className={css.text} onClick={() => want(true)} data-screen-only>
          {say.sideBySide}
        </button>
      )}
    </li>
  );
}
