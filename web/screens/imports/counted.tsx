/** What becomes of the rows of a file, in numbers. */
import type { Counts } from '../../data/imports.ts';
import { useFormat } from '../../language/format.ts';
import { useSay } from '../../language/topic.ts';
import { importWords } from '../../language/topics.ts';
import css from './imports.module.css';

const SHOWN = ['created', 'replaced', 'unchanged', 'left', 'refused'] as const;

export function Counted({ title, counts }: { readonly title: string; readonly counts: Counts }) {
  const say = useSay(importWords);
  const format = useFormat();
  return (
    <section>
      <h2>{title}</h2>
      <dl className={css.counts}>
        {SHOWN.filter((one) => counts[one] > 0 || one === 'created' || one === 'refused').map((one) => (
          <div key={one} data-refused={one === 'refused' && counts[one] > 0 ? '' : undefined}>
            <dt>{say.counts[one]}</dt>
            <dd>{format.count(counts[one])}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
