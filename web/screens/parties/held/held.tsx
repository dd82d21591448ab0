/** Who counts as held by listed parties in a register that is dropped, chosen or pasted: the picture, the readings, why. */
import { Textarea } from '@mantine/core';
import { withListed } from '@ytterby/facts/ownership';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useRemembered } from '../../../app/remembered.ts';
import { useOwner } from '../../../app/session.ts';
import { useListedAmong } from '../../../data/ownership.ts';
import { today } from '../../../data/today.ts';
import { useLanguage } from '../../../language/choice.ts';
import { useSay } from '../../../language/topic.ts';
import { partyWords } from '../../../language/topics.ts';
import { Failed, Loading } from '../../../parts/states/states.tsx';
import { Choose } from './choose.tsx';
import css from './held.module.css';
import { HeldAnswer } from './held-answer.tsx';
import { answerOf, namesOf, pictureOf, readRegister } from './read-file.ts';

const Drawing = lazy(() => import('./drawing.tsx'));

/** More bodies than this make no picture that anybody can read. */
const MOST_DRAWN = 120;
/** More names than this are a list to import, and no question for a screen. */
const MOST_SCREENED = 60;

export default function Held() {
  const say = useSay(partyWords);
  const owner = useOwner();
  const { language } = useLanguage();
  const [text, give] = useRemembered(`draft.${owner}.register`, '');
  const [chosen, choose] = useState<string>();
  const read = useMemo(
    () => (text.trim() === '' ? undefined : readRegister(text, language)),
    [text, language],
  );
  const register = read !== undefined && 'graph' in read ? read.graph : undefined;
  const names = useMemo(() => (register ? namesOf(register).slice(0, MOST_SCREENED) : []), [register]);
  const { listed, problem } = useListedAmong(names);
  const graph = useMemo(
    () => register && (listed && listed.length > 0 ? withListed(register, listed).graph : register),
    [register, listed],
  );
  const answer = useMemo(() => graph && answerOf(graph, today(), language), [graph, language]);
  const picture = useMemo(() => graph && pictureOf(graph), [graph]);
  return (
    <>
      <Choose take={give} />
      <Textarea
        label={say.graph.paste}
        className={css.paste}
        autosize
        minRows={2}
        maxRows={8}
        spellCheck={false}
        value={text}
        onChange={(event) => give(event.currentTarget.value)}
      />
      {read && 'faults' in read && (
        <div role="alert" className={css.faults}>
          <p>{say.graph.faults}</p>
          <ul>
            {read.faults.slice(0, 20).map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </div>
      )}
      {problem !== null && <Failed problem={problem} />}
      {names.length > 0 && listed === undefined && problem === null && <Loading lines={2} />}
      {picture && answer && (
        <div className={css.columns}>
          <div>
            {picture.points.length > MOST_DRAWN ? (
              <p className="quiet">{say.graph.many(picture.points.length)}</p>
            ) : (
              <Suspense fallback={<Loading lines={8} />}>
                <Drawing picture={picture} answer={answer} chosen={chosen} choose={choose} />
              </Suspense>
            )}
          </div>
          <HeldAnswer answer={answer} chosen={chosen} choose={choose} />
        </div>
      )}
    </>
  );
}
