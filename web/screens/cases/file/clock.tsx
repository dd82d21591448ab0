/** The authority's clock, in Chinese working days: when it decides, what stopped it, and what is not known of it. */
import type { Clock } from '../../../data/cases.ts';
import type { Due } from '../../../data/deadlines.ts';
import { useFormat } from '../../../language/format.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { OpenProvision } from '../../../parts/law-text/open-provision.tsx';
import css from './file.module.css';

/** A last day in words; an interval where a year's working days are not published. */
export function useDue(): (due: Due) => string {
  const say = useSay(caseWords);
  const { day } = useFormat();
  return (due) =>
    due.kind === 'day'
      ? day(due.day)
      : due.kind === 'between'
        ? say.clock.between(day(due.earliest), day(due.latest))
        : say.clock.notKnown;
}

/** The clock in one line, for lists. */
export function ClockLine({ clock }: { readonly clock: Clock }) {
  const say = useSay(caseWords);
  const { day } = useFormat();
  const told = useDue();
  const line = {
    running: () => ('due' in clock ? say.clock.by(told(clock.due)) : ''),
    over: () => ('due' in clock ? say.clock.overSince(told(clock.due)) : ''),
    stopped: () => ('since' in clock ? say.clock.standsSince(day(clock.since)) : ''),
    'no-limit': () => say.clock.noLimitShort,
  }[clock.kind]();
  return (
    <span className={css.clockLine} data-kind={clock.kind}>
      {line}
    </span>
  );
}

type Props = { readonly clock: Clock | null; readonly total: number; readonly state: string };

export function ClockView({ clock, total, state }: Props) {
  const say = useSay(caseWords);
  const told = useDue();
  const { day } = useFormat();
  if (clock === null) return <BeforeOrAfter state={state} />;
  if (clock.kind === 'no-limit')
    return (
      <div className={css.clock}>
        <p className={css.due}>{say.clock.noLimit[clock.because]}</p>
        <OpenProvision id={clock.provision}>{clock.provision}</OpenProvision>
      </div>
    );
  const { counted } = clock;
  return (
    <div className={css.clock} data-kind={clock.kind}>
      <p className={css.due}>
        {clock.kind === 'running' && say.clock.decisionBy(told(clock.due))}
        {clock.kind === 'over' && say.clock.isOver(told(clock.due))}
        {clock.kind === 'stopped' &&
          say.clock.stands(
            day(clock.since),
            say.clock.because(clock.because.map((one) => say.pauses[one] ?? one)),
          )}
      </p>
      {counted !== null && (
        <>
          <progress max={total} value={Math.min(counted, total)} aria-label={say.clock.progress} />
          <p className="small quiet">{say.clock.counted(counted, total)}</p>
        </>
      )}
      {counted === null && <p className="small quiet">{say.clock.notCounted}</p>}
      {'due' in clock && clock.due.kind !== 'day' && 'unpublished' in clock.due && (
        <p className={css.caution}>{say.clock.unpublished(clock.due.unpublished)}</p>
      )}
      {'dueIfQueriesCount' in clock && clock.dueIfQueriesCount && (
        <p className={css.caution}>{say.clock.ifQueriesCount(told(clock.dueIfQueriesCount))}</p>
      )}
    </div>
  );
}

function BeforeOrAfter({ state }: { readonly state: string }) {
  const say = useSay(caseWords);
  const before = ['draft', 'in-review', 'signed', 'submitted'].includes(state);
  if (!before) return null;
  return (
    <p className="small quiet">
      {say.clock.notYet} <OpenProvision id="REG/17">REG/17</OpenProvision>
    </p>
  );
}
