/** Who signs, in which position, on which day; the hand itself signs the printed paper. */
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { DayField } from '../../../parts/fields/day.tsx';
import css from './paper.module.css';
import { textOf, type ValueProps } from './value-field.tsx';
import { WordsField } from './words-field.tsx';

export function SignatureField({ label, value, put }: ValueProps) {
  const say = useSay(caseWords);
  const signature = (typeof value === 'object' && value !== null ? value : {}) as Readonly<
    Record<string, unknown>
  >;
  const set = (name: string, given: unknown): void => {
    const { [name]: _, ...others } = signature;
    const next = given === undefined ? others : { ...others, [name]: given };
    put(Object.keys(next).length === 0 ? undefined : next);
  };
  return (
    <fieldset className={css.group}>
      <legend>{label}</legend>
      <WordsField label={say.paper.signature.name} value={signature.name} put={(name) => set('name', name)} />
      <WordsField
        label={say.paper.signature.position}
        value={signature.position}
        put={(position) => set('position', position)}
      />
      <DayField
        label={say.paper.signature.on}
        value={textOf(signature.on) || undefined}
        change={(on) => set('on', on)}
        clearable
      />
    </fieldset>
  );
}
