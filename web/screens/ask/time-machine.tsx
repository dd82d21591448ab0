/** The two dates: the day of the act, and the day whose knowledge of the law is used; with the days on which the law moved. */
import { useTurningDays } from '../../data/law.ts';
import { today } from '../../data/today.ts';
import { useFormat } from '../../language/format.ts';
import { useSay } from '../../language/topic.ts';
import { askWords } from '../../language/topics.ts';
import { DayField } from '../../parts/fields/day.tsx';
import css from './ask.module.css';
import type { Draft } from './transaction/draft.ts';

export function TimeMachine({ draft }: { readonly draft: Draft }) {
  const say = useSay(askWords);
  const format = useFormat();
  const days = useTurningDays().slice(-5);
  const { on, knownAt } = draft.transaction;
  return (
    <div className={css.time}>
      <DayField label={say.on} value={on} change={(day) => day && draft.set('/on', day)} />
      <DayField
        label={say.knownAt}
        value={knownAt ?? today()}
        change={(day) => draft.set('/knownAt', day === today() ? undefined : day)}
      />
      {days.length > 0 && (
        <fieldset className={css.days}>
          <legend className="unseen">{say.turningDays}</legend>
          {days.map((day) => (
            <button type="button" key={day} aria-pressed={on === day} onClick={() => draft.set('/on', day)}>
              {format.day(day)}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
}
