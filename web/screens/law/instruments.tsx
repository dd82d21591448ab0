/** Instruments with their provisions, each with where it stands on the day; the chosen provision's text beside them. */
import { TextInput } from '@mantine/core';
import { statusOn } from '@ytterby/engine';
import { useDeferredValue } from 'react';
import {
  type Days,
  type InstrumentHead,
  type LawAct,
  type ProvisionRow,
  type StatusOn,
  useActs,
  useInstruments,
  useProvisions,
} from '../../data/law.ts';
import { useText } from '../../language/choice.ts';
import { useSay } from '../../language/topic.ts';
import { answerWords, lawWords } from '../../language/topics.ts';
import { ProvisionText } from '../../parts/law-text/provision-text.tsx';
import { Empty, Failed, Loading } from '../../parts/states/states.tsx';
import css from './law.module.css';

type Props = {
  readonly days: Required<Days>;
  readonly chosen: string | undefined;
  readonly choose: (id: string | undefined) => void;
  readonly query: string;
  readonly change: (query: string) => void;
};

export function Instruments({ days, chosen, choose, query, change }: Props) {
  const say = useSay(lawWords);
  const instruments = useInstruments();
  const provisions = useProvisions();
  const acts = useActs();
  const asked = useDeferredValue(query);
  const problem = instruments.error ?? provisions.error ?? acts.error;
  if (problem) return <Failed problem={problem} retry={() => instruments.refetch()} />;
  if (!instruments.data || !provisions.data || !acts.data) return <Loading lines={10} />;
  const known = instruments.data.filter((one) => one.published <= days.knownAt);
  const shown = known.flatMap((instrument) => {
    const own = provisions.data.filter((one) => belongs(one.id, instrument.id));
    const found = own.filter((one) => says(one, asked));
    return found.length > 0 || says(instrument, asked)
      ? [{ instrument, own: found.length > 0 ? found : own }]
      : [];
  });
  return (
    <div className={css.columns} data-open={chosen !== undefined || undefined}>
      <div className={css.list}>
        <TextInput
          label={say.find}
          placeholder={say.findHint}
          value={query}
          onChange={(event) => change(event.currentTarget.value)}
        />
        {shown.length === 0 && <Empty title={say.nothing} />}
        {shown.map(({ instrument, own }) => (
          <Instrument
            key={instrument.id}
            instrument={instrument}
            provisions={own}
            acts={acts.data}
            days={days}
            chosen={chosen}
            choose={choose}
            open={asked !== '' || (chosen !== undefined && belongs(chosen, instrument.id))}
          />
        ))}
      </div>
      <div className={css.text}>
        {chosen === undefined ? (
          <Empty title={say.choose} />
        ) : (
          <>
            <p className={css.heading}>
              <span>{chosen}</span>
              <button type="button" className={css.back} onClick={() => choose(undefined)}>
                {say.close}
              </button>
            </p>
            <ProvisionText id={chosen} days={days} />
          </>
        )}
      </div>
    </div>
  );
}

type OneProps = Pick<Props, 'days' | 'chosen' | 'choose'> & {
  readonly instrument: InstrumentHead;
  readonly provisions: readonly ProvisionRow[];
  readonly acts: readonly LawAct[];
  readonly open: boolean;
};

function Instrument({ instrument, provisions, acts, days, chosen, choose, open }: OneProps) {
  const text = useText();
  const say = useSay(lawWords);
  return (
    <details className={css.instrument} open={open}>
      <summary>
        <span className={css.number}>{instrument.id}</span>
        <span>
          <span className={css.name}>{text(instrument.title)}</span>
          <span className={css.facts}>
            {instrument.number} · {say.grades(instrument.grade)}
          </span>
        </span>
        <Mark status={statusOf(acts, instrument.id, days)} />
      </summary>
      <ul>
        {provisions.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              className={css.provision}
              aria-current={chosen === one.id || undefined}
              onClick={() => choose(one.id)}
            >
              <span className={css.number}>{one.id.slice(instrument.id.length + 1) || one.id}</span>
              <span>{text(one.title)}</span>
              <Mark status={statusOf(acts, one.id, days)} />
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

const statusOf = (acts: readonly LawAct[], id: string, { on, knownAt }: Required<Days>): StatusOn =>
  statusOn(acts, id, on, knownAt);

function Mark({ status }: { readonly status: StatusOn }) {
  const answer = useSay(answerWords);
  // An article that only explains has no day of its own.
  if (status.kind === 'not-yet' && status.from === null) return <span />;
  return (
    <span className={css.mark} data-kind={status.kind}>
      {answer.status(status.kind === 'open' || status.kind === 'reading' ? 'unknown' : status.kind)}
    </span>
  );
}

const belongs = (id: string, instrument: string): boolean =>
  id === instrument || id.startsWith(`${instrument}/`);

/** Every word of the query stands in the number or in a text of one of the languages. */
function says(row: InstrumentHead | ProvisionRow, query: string): boolean {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const texts = [row.title, ...('statement' in row ? [row.statement] : [row.issuer])];
  const held = [row.id, 'number' in row ? row.number : '', ...texts.flatMap((one) => Object.values(one))]
    .join(' ')
    .toLowerCase();
  return words.every((word) => held.includes(word));
}
