/** What an answer warns of: limits of what is known, screened names, stock that left early. */
import type { Warning } from '../../../data/determination.ts';
import { useText } from '../../../language/choice.ts';
import { useSay } from '../../../language/topic.ts';
import { askWords } from '../../../language/topics.ts';
import css from './answer.module.css';

export function Warnings({ warnings }: { readonly warnings: readonly Warning[] }) {
  const say = useSay(askWords);
  const text = useText();
  if (warnings.length === 0) return null;
  return (
    <section aria-labelledby="care" className={css.care}>
      <h2 id="care">{say.heads.care}</h2>
      <ul>
        {warnings.map((one) => (
          <li key={`${one.code} ${text(one.says)}`}>
            {text(one.says)}
            {one.provision && <span> ({one.provision})</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
