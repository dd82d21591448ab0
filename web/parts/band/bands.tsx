/** Bands of status over time, with the years above and the day asked about as a line. */
import { useFormat } from '../../language/format.ts';
import { useStatus } from '../law-text/status-line.tsx';
import { type Band, placeOf, type Window } from './band.ts';
import css from './bands.module.css';

type Props = {
  readonly bands: readonly Band[];
  readonly window: Window;
  readonly day: string;
  readonly nameOf: (band: Band) => string;
  readonly choose: (band: Band) => void;
  readonly label: string;
};

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;

export function Bands({ bands, window, day, nameOf, choose, label }: Props) {
  const format = useFormat();
  const told = useStatus();
  const ticks = ticksOf(window);
  return (
    <div className={css.bands}>
      <div className={css.axis} aria-hidden="true">
        {ticks.map((tick) => (
          <span key={tick} style={{ insetInlineStart: percent(placeOf(tick, window)) }}>
            {tick.endsWith('-01-01') ? tick.slice(0, 4) : <i>{format.shortDay(tick)}</i>}
          </span>
        ))}
        <span className={css.today} style={{ insetInlineStart: percent(placeOf(day, window)) }} />
      </div>
      <ul aria-label={label}>
        {bands.map((band) => (
          <li key={band.ids.join(' ')}>
            <button type="button" className={css.name} onClick={() => choose(band)}>
              <span className={css.ids}>{band.ids[0]}</span>
              {band.ids.length > 1 && <span className="quiet"> +{band.ids.length - 1}</span>}
              <span className={css.title}>{nameOf(band)}</span>
            </button>
            <div className={css.track}>
              {band.stretches.map((one) => (
                <span
                  key={one.from}
                  data-kind={one.status.kind}
                  title={told(one.status)}
                  style={{
                    insetInlineStart: percent(placeOf(one.from, window)),
                    inlineSize: percent(placeOf(one.to, window) - placeOf(one.from, window)),
                  }}
                >
                  <span className="unseen">{told(one.status)}. </span>
                </span>
              ))}
              <span
                className={css.today}
                aria-hidden="true"
                style={{ insetInlineStart: percent(placeOf(day, window)) }}
              />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The first of every year, and of every quarter where the window is short. */
function ticksOf({ from, to }: Window): readonly string[] {
  const ticks: string[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1)
    for (const month of ['01', '04', '07', '10']) ticks.push(`${year}-${month}-01`);
  const within = ticks.filter((tick) => from <= tick && tick <= to);
  return within.length > 13 ? within.filter((tick) => tick.endsWith('-01-01')) : within;
}
