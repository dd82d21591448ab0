/** What this person may do with a file now, what may be recorded of outside, and in words why the rest may not be. */
import { useState } from 'react';
import type { DeskFile, FileKind, Way } from '../../../data/desk.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords, deskWords } from '../../../language/topics.ts';
import { OpenProvision } from '../../../parts/law-text/open-provision.tsx';
import css from './file.module.css';
import { Heading } from './heading.tsx';
import { MoveForm } from './move-form.tsx';

type Props = { readonly kind: FileKind; readonly file: DeskFile };

const isOutside = ({ asks }: Way): boolean => asks.includes('channel');

export function Ways({ kind, file }: Props) {
  const say = useSay(caseWords);
  const desk = useSay(deskWords);
  const [chosen, choose] = useState<string>();
  const ways = file.ways ?? [];
  const open = ways.filter(({ why }) => why === null);
  const shut = ways.filter(({ why }) => why !== null);
  const way = open.find(({ event }) => event === chosen);
  const groups = [
    { title: say.ways.here, of: open.filter((one) => !isOutside(one)) },
    { title: say.ways.outside, of: open.filter(isOutside) },
  ].filter(({ of }) => of.length > 0);
  if (ways.length === 0) return <p className="small quiet">{say.ways.ended}</p>;
  return (
    <div className={css.ways} data-screen-only>
      {open.length === 0 && <p className="small quiet">{say.ways.noneForYou}</p>}
      {groups.map(({ title, of }) => (
        <div key={title} className={css.group}>
          <Heading>{title}</Heading>
          <span className={css.buttons}>
            {of.map(({ event }) => (
              <button
                key={event}
                type="button"
                className={css.way}
                aria-expanded={event === chosen}
                onClick={() => choose(event === chosen ? undefined : event)}
              >
                {desk.events[event] ?? event}
              </button>
            ))}
          </span>
        </div>
      ))}
      {way && <MoveForm key={way.event} kind={kind} file={file} way={way} close={() => choose(undefined)} />}
      {shut.length > 0 && (
        <details className={css.shut}>
          <summary>{say.ways.shut(shut.length)}</summary>
          <dl>
            {shut.map(({ event, why, provision }) => (
              <div key={event}>
                <dt>{desk.events[event] ?? event}</dt>
                <dd>
                  {why} {provision && <OpenProvision id={provision}>{provision}</OpenProvision>}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  );
}
