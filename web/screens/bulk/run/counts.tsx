/** What came out of a run in numbers: by outcome, change or hit; by what the open lines wait for; by provision. */
import type { Tally, Task } from '../../../data/bulk.ts';
import type { Tier } from '../../../data/determination.ts';
import { useFormat } from '../../../language/format.ts';
import { useSay } from '../../../language/topic.ts';
import { answerWords, bulkScreenWords, bulkWords, screeningWords } from '../../../language/topics.ts';
import { LadderMark, TIERS } from '../../../parts/ladder/ladder.tsx';
import css from '../bulk.module.css';
import { Bars } from './bars.tsx';
import { Changes } from './changes.tsx';
import { namesOf } from './names.ts';
import { Needs } from './needs.tsx';
import { Provisions } from './provisions.tsx';

type Props = { readonly tally: Tally; readonly lines: number };

export function CountsOf({ task, tally, lines }: Props & { readonly task: Task }) {
  if (task === 'diff') return <Changes tally={tally} lines={lines} />;
  return task === 'screen' ? (
    <Hits tally={tally} lines={lines} />
  ) : (
    <div className={css.counts}>
      <Outcomes tally={tally} lines={lines} />
      <Needs tally={tally} />
      <Provisions tally={tally} />
    </div>
  );
}

/** Settled outcomes from the mildest, then the intervals that are still open. */
function Outcomes({ tally, lines }: Props) {
  const say = useSay(bulkWords);
  const answer = useSay(answerWords);
  const settled = namesOf(tally, 'tier').toSorted(
    (a, b) => TIERS.indexOf(a.name[0] as Tier) - TIERS.indexOf(b.name[0] as Tier),
  );
  const rows = [
    ...settled.map(({ name: [tier = ''], count }) => ({
      ...{ key: tier, count, mark: <LadderMark tiers={[tier as Tier]} /> },
      label: answer.tier(tier as Tier),
    })),
    ...namesOf(tally, 'open').map(({ name: [least = '', most = ''], count }) => ({
      ...{ key: `${least} ${most}`, count },
      mark: <LadderMark tiers={{ atLeast: least as Tier, atMost: most as Tier }} />,
      label: say.open(answer.tier(least as Tier), answer.tier(most as Tier)),
    })),
  ];
  return <Bars title={say.byTier} rows={rows} of={lines} />;
}

function Hits({ tally, lines }: Props) {
  const say = useSay(bulkWords);
  const screening = useSay(screeningWords);
  const own = useSay(bulkScreenWords);
  const format = useFormat();
  const bands = namesOf(tally, 'band');
  const hold = bands.find(({ name }) => name[0] === 'hold')?.count ?? 0;
  const nameOf = (list: string): string =>
    (screening.lists as Readonly<Record<string, string>>)[list] ?? list;
  return (
    <div className={css.counts}>
      {hold > 0 && <p className={css.care}>{own.held(format.count(hold), hold)}</p>}
      <Bars
        title={say.byBand}
        of={lines}
        rows={bands.map(({ name: [band = ''], count }) => ({
          ...{ key: band, count },
          label: (say.bands as Readonly<Record<string, string>>)[band] ?? band,
        }))}
      />
      <Bars
        title={say.byList}
        of={lines}
        rows={namesOf(tally, 'list').map(({ name: [list = ''], count }) => ({
          ...{ key: list, count, label: nameOf(list) },
        }))}
      />
    </div>
  );
}
