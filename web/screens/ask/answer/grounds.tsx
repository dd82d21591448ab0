/** The provisions that hold or may hold, strictest first: number in the margin, what it does, and why one click below. */
import type { FoundProvision, Reason, Transaction } from '../../../data/determination.ts';
import { useText } from '../../../language/choice.ts';
import { useSay } from '../../../language/topic.ts';
import { answerWords, askWords } from '../../../language/topics.ts';
import { useReasons } from '../../../language/words.ts';
import { OpenProvision } from '../../../parts/law-text/open-provision.tsx';
import { itemNamed } from '../transaction/item-named.ts';
import css from './answer.module.css';

type Props = { readonly provisions: readonly FoundProvision[]; readonly transaction: Transaction };

export function Grounds({ provisions, transaction }: Props) {
  const say = useSay(askWords);
  const answer = useSay(answerWords);
  const text = useText();
  return (
    <section aria-labelledby="grounds">
      <h2 id="grounds" className={css.title}>
        {say.heads.grounds}
      </h2>
      {provisions.length === 0 && <p className="quiet">{say.noGrounds}</p>}
      <ul className={css.grounds}>
        {provisions.map((one) => (
          <li key={`${one.rule} ${one.item ?? ''}`}>
            <details className={css.ground} data-holds={one.holds}>
              <summary>
                <span className={css.number}>{one.id}</span>
                <span>
                  <span className={css.name}>{text(one.title)}</span>
                  <span className={css.facts}>
                    {[
                      answer.holds(one.holds),
                      answer.effect(one.effect),
                      answer.status(one.status),
                      ...itemNamed(transaction, one.item).map(answer.item),
                    ].join(' · ')}
                  </span>
                </span>
              </summary>
              <Because provision={one} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Because({ provision }: { readonly provision: FoundProvision }) {
  const say = useSay(askWords);
  const sayReason = useReasons();
  const told = new Map(inOrder(provision.because).map((reason) => [sayReason(reason), reason]));
  return (
    <div className={css.because}>
      <ul>
        {[...told].map(([line, reason]) => (
          <li key={line} data-open={isOpen(reason) || undefined}>
            {line}
          </li>
        ))}
      </ul>
      <p className="quiet">
        {say.readIn(provision.source.grade)} · <OpenProvision id={provision.id}>{say.openLaw}</OpenProvision>
      </p>
    </div>
  );
}

/** What is open comes first, then what is measured, then facts of items and parties before those of the act. */
const inOrder = (because: readonly Reason[]): readonly Reason[] =>
  [...because].sort((a, b) => weight(a) - weight(b));

function weight(reason: Reason): number {
  if (isOpen(reason)) return 0;
  if (reason.kind !== 'fact') return 1;
  return reason.pointer.startsWith('/items') ? 2 : reason.pointer.startsWith('/activity') ? 4 : 3;
}

const isOpen = (reason: Reason): boolean =>
  reason.kind === 'status' || reason.kind === 'reading' || ('truth' in reason && reason.truth === 'unknown');
