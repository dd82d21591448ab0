/** What the open lines wait for: what settles many at once comes first, then the facts, each with the items to ask for. */
import type { Tally } from '../../../data/bulk.ts';
import { useCorpusWords } from '../../../data/law.ts';
import { useText } from '../../../language/choice.ts';
import { useFormat } from '../../../language/format.ts';
import { useSay } from '../../../language/topic.ts';
import { bulkScreenWords, bulkWords, mappingWords } from '../../../language/topics.ts';
import css from '../bulk.module.css';
import { fieldOfPlace } from './field-of-place.ts';
import { type Counted, namesOf } from './names.ts';

/** Items shown of one fact before the rest is only counted. */
const SHOWN = 5;

export function Needs({ tally }: { readonly tally: Tally }) {
  const say = useSay(bulkWords);
  const own = useSay(bulkScreenWords);
  const text = useText();
  const readings = useCorpusWords().data?.readings;
  const needs = namesOf(tally, 'need');
  const asks = namesOf(tally, 'ask');
  if (needs.length === 0) return null;
  const of = (kind: string): readonly Counted[] => needs.filter(({ name }) => name[0] === kind);
  const plain = (key = ''): string => key.replace(/^(status|reading):/, '');
  return (
    <section>
      <h2>{say.byNeed}</h2>
      <p className="small quiet">{own.needsHint}</p>
      <ul className={css.needs}>
        {of('status').map(({ name: [, key], count }) => (
          <li key={key}>{say.waitsStatus(count, plain(key))}</li>
        ))}
        {of('reading').map(({ name: [, key = ''], count }) => (
          <li key={key}>
            {say.waitsReading(count, `${text(readings?.[key]) || plain(key)} (${plain(key)})`)}
          </li>
        ))}
        {of('fact').map(({ name: [, key = ''], count }) => (
          <Fact key={key} place={key} count={count} asks={asks.filter(({ name }) => name[0] === key)} />
        ))}
      </ul>
    </section>
  );
}

type FactProps = { readonly place: string; readonly count: number; readonly asks: readonly Counted[] };

function Fact({ place, count, asks }: FactProps) {
  const say = useSay(bulkWords);
  const own = useSay(bulkScreenWords);
  const mapping = useSay(mappingWords);
  const format = useFormat();
  const rest = asks.length - SHOWN;
  return (
    <li>
      {say.waitsFact(count, mapping.field(fieldOfPlace(place)))}
      {asks.length > 0 && (
        <span className={css.items}>
          {asks.slice(0, SHOWN).map(({ name, count: lines }) => (
            <span key={name[1]}>
              {name.slice(1).join('|')} <span className="quiet">{format.count(lines)}</span>
            </span>
          ))}
          {rest > 0 && <span className="quiet">{own.andItems(format.count(rest))}</span>}
        </span>
      )}
    </li>
  );
}
