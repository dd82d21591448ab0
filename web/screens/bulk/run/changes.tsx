/** What changes between two days: how many lines get stricter or freer, from what to what, by which provisions, and for whom. */
import type { Tally } from '../../../data/bulk.ts';
import type { Tier } from '../../../data/determination.ts';
import { useSay } from '../../../language/topic.ts';
import { answerWords, bulkWords } from '../../../language/topics.ts';
import { LadderMark } from '../../../parts/ladder/ladder.tsx';
import { OpenProvision } from '../../../parts/law-text/open-provision.tsx';
import css from '../bulk.module.css';
import { Bars } from './bars.tsx';
import { namesOf } from './names.ts';

type Props = { readonly tally: Tally; readonly lines: number };
const MOVES = ['stricter', 'freer', 'less-sure', 'surer'] as const;

/** Names that are shown of one sort. */
const SHOWN = 12;

export function Changes({ tally, lines }: Props) {
  const say = useSay(bulkWords);
  const named = (change: string): string =>
    (say.change as Readonly<Record<string, string>>)[change] ?? change;
  return (
    <div className={css.counts}>
      <Bars
        title={say.byChange}
        of={lines}
        rows={namesOf(tally, 'change').map(({ name: [change = ''], count }) => ({
          ...{ key: change, count, label: named(change) },
        }))}
      />
      {MOVES.map((change) => (
        <Move key={change} change={change} title={named(change)} tally={tally} lines={lines} />
      ))}
    </div>
  );
}

function Move({ change, title, tally, lines }: Props & { readonly change: string; readonly title: string }) {
  const say = useSay(bulkWords);
  const of = (kind: string) =>
    namesOf(tally, kind).flatMap(({ name: [first, ...rest], count }) =>
      first === change ? [{ name: rest, count }] : [],
    );
  const moves = of('move');
  if (moves.length === 0) return null;
  const why = [
    ...of('comes').map(({ name: [id = ''], count }) => ({ id, told: say.comes(count) })),
    ...of('goes').map(({ name: [id = ''], count }) => ({ id, told: say.goes(count) })),
  ];
  return (
    <>
      <Bars
        title={title}
        of={lines}
        rows={moves.map(({ name: [from = '', to = ''], count }) => ({
          ...{ key: `${from} ${to}`, count },
          label: <Between from={from} to={to} />,
        }))}
      />
      {why.length > 0 && (
        <section>
          <h3>{say.why}</h3>
          <ul className={css.needs}>
            {why.slice(0, SHOWN).map(({ id, told }) => (
              <li key={`${id} ${told}`}>
                <OpenProvision id={id}>{id}</OpenProvision> {told}
              </li>
            ))}
          </ul>
        </section>
      )}
      {(['item', 'customer'] as const).map((kind) => (
        <Bars
          key={kind}
          title={kind === 'item' ? say.byItem : say.byCustomer}
          of={lines}
          rows={of(kind)
            .slice(0, SHOWN)
            .map(({ name, count }) => ({ key: name.join('|'), count, label: name.join('|') }))}
        />
      ))}
    </>
  );
}

/** One span of outcomes and another; a span is written least..most. */
function Between({ from, to }: { readonly from: string; readonly to: string }) {
  const answer = useSay(answerWords);
  const ends = (span: string): readonly [Tier, Tier] => {
    const [least = span, most = least] = span.split('..');
    return [least as Tier, most as Tier];
  };
  const side = (span: string) => {
    const [atLeast, atMost] = ends(span);
    const words =
      atLeast === atMost ? answer.tier(atLeast) : `${answer.tier(atLeast)} – ${answer.tier(atMost)}`;
    return (
      <span>
        <LadderMark tiers={{ atLeast, atMost }} /> {words}
      </span>
    );
  };
  return (
    <span className={css.between}>
      {side(from)} <span aria-hidden="true">→</span> {side(to)}
    </span>
  );
}
