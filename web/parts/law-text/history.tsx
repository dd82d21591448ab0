/** The acts that bear on a provision, in the order in which they took effect. */
import type { LawAct } from '../../data/law.ts';
import { useText } from '../../language/choice.ts';
import { useFormat } from '../../language/format.ts';
import { useSay } from '../../language/topic.ts';
import { lawWords } from '../../language/topics.ts';
import css from './law-text.module.css';

export function History({ acts }: { readonly acts: readonly LawAct[] }) {
  const say = useSay(lawWords);
  const format = useFormat();
  const text = useText();
  return (
    <ul className={css.history}>
      {[...acts]
        .sort((a, b) => (a.from < b.from ? -1 : 1))
        .map((act) => (
          <li key={`${act.kind} ${act.by} ${act.from}`}>
            <span className="quiet">{format.day(act.from)}</span>
            <span>
              {say.act(act.kind, act.by)}
              {act.kind === 'suspend' && act.until !== null && ` ${say.until(format.day(act.until))}`}
              {act.note && <span className="quiet"> {text(act.note)}</span>}
              {act.published !== act.from && (
                <span className="quiet"> {say.published(format.day(act.published))}</span>
              )}
            </span>
          </li>
        ))}
    </ul>
  );
}
