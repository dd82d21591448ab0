/** The question that decides most, asked with its own field, and "I cannot find out" as an answer of its own. */
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Determination, Need } from '../../../data/determination.ts';
import { useText } from '../../../language/choice.ts';
import { useSay } from '../../../language/topic.ts';
import { answerWords, askWords } from '../../../language/topics.ts';
import { LadderMark } from '../../../parts/ladder/ladder.tsx';
import { FactField } from '../facts/fact-field.tsx';
import { Items } from '../facts/items.tsx';
import { kindOf } from '../facts/kinds.ts';
import { Parties } from '../facts/parties.tsx';
import type { Draft } from '../transaction/draft.ts';
import css from './answer.module.css';

type Props = { readonly determination: Determination; readonly draft: Draft };

export function NextQuestion({ determination, draft }: Props) {
  const say = useSay(askWords);
  const text = useText();
  const [chosen, choose] = useState<string>();
  const facts = determination.needs.filter((need) => need.kind === 'fact');
  const open = facts.filter((need) => need.cannotKnow === undefined);
  const noted = facts.filter((need) => need.cannotKnow !== undefined);
  const asked = open.find((need) => need.key === chosen) ?? open[0];
  if (asked === undefined && noted.length === 0) return null;
  const others = open.filter((need) => need !== asked);
  return (
    <section className={css.next} aria-label={say.next} data-screen-only>
      {asked && <Question key={asked.key} need={asked} draft={draft} count={open.length} />}
      {others.length > 0 && (
        <details>
          <summary>{say.others(others.length)}</summary>
          <ul className={css.others}>
            {others.map((need) => (
              <li key={need.key}>
                <button type="button" onClick={() => choose(need.key)}>
                  {need.key === '/parties' || need.key === '/items' ? say.who(need.key) : text(need.question)}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {noted.length > 0 && (
        <div>
          <h3 className="small">{say.saidCannot}</h3>
          <ul className={css.others}>
            {noted.map((need) => (
              <li key={need.key}>
                {text(need.question)} <span className="quiet">{need.cannotKnow}</span>{' '}
                <button type="button" onClick={() => draft.set(need.key, undefined)}>
                  {say.takeBack}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

type QuestionProps = { readonly need: Need; readonly draft: Draft; readonly count: number };

function Question({ need, draft, count }: QuestionProps) {
  const say = useSay(askWords);
  const answer = useSay(answerWords);
  const text = useText();
  const { kind } = kindOf(need.key);
  const many = kind === 'parties' || kind === 'items' || kind === 'content';
  return (
    <>
      <p className={css.eyebrow}>
        {say.next} <span className="quiet">{say.questions(count)}</span>
      </p>
      <h2 className={css.question}>
        {need.key === '/parties' || need.key === '/items' ? say.who(need.key) : text(need.question)}
      </h2>
      <div className={css.field}>
        {kind === 'parties' ? (
          <Parties draft={draft} />
        ) : kind === 'items' || kind === 'content' ? (
          <Items
            draft={draft}
            pointer={need.key}
            heading={say.heads[kind]}
            depth={kind === 'items' ? 0 : 1}
          />
        ) : (
          <FactField draft={draft} pointer={need.key} />
        )}
      </div>
      {!many && <CannotFindOut note={(why) => draft.set(need.key, { cannotKnow: why })} />}
      <p className={css.meta}>
        {say.couldLeadTo} <LadderMark tiers={need.couldLeadTo} />{' '}
        {answer.commas(need.couldLeadTo.map(answer.tier))}
      </p>
    </>
  );
}

function CannotFindOut({ note }: { readonly note: (why: string) => void }) {
  const say = useSay(askWords);
  const [why, setWhy] = useState<string>();
  if (why === undefined)
    return (
      <button type="button" className={css.text} onClick={() => setWhy('')}>
        {say.cannot}
      </button>
    );
  return (
    <form
      className={css.cannot}
      onSubmit={(event) => {
        event.preventDefault();
        note(why);
      }}
    >
      <TextInput
        label={say.cannotWhy}
        value={why}
        ref={(input) => input?.focus()}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
      <Button type="submit" variant="default">
        {say.cannotSave}
      </Button>
    </form>
  );
}
