/** What a supplier answered, part by part, in the facts that were asked of each; or why the supplier cannot say. */
import { TextInput } from '@mantine/core';
import { today } from '../../../data/today.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { DayField } from '../../../parts/fields/day.tsx';
import { fractionOf } from '../../../parts/fields/read-percent.ts';
import { TerritoryField } from '../../../parts/fields/territory.tsx';
import css from '../file/file.module.css';

export type Asked = { readonly part: string; readonly facts: readonly string[] };

/** A part's answer as it is typed: per cent, and price and currency apart. */
type TypedLine = {
  readonly percent?: string;
  readonly origin?: string;
  readonly entry?: string;
  readonly amount?: string;
  readonly currency?: string;
  readonly cannotKnow?: string;
};
export type TypedAnswer = {
  readonly on?: string;
  readonly until?: string;
  readonly reference?: string;
  readonly signedBy?: string;
  readonly lines?: Readonly<Record<string, TypedLine>>;
};

/** The members that say something. */
const said = (values: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''));

/** As the route takes it; a part of which nothing is typed is not answered. */
export const supplierAnswerOf = ({ on, until, reference, signedBy, lines = {} }: TypedAnswer) => ({
  ...said({ on: on ?? today(), until, reference: reference?.trim() }),
  signedBy: signedBy?.trim() ?? '',
  lines: Object.entries(lines).flatMap(([part, line]) => {
    const { percent = '', amount = '', currency = '', ...rest } = line;
    const price =
      amount.trim() === '' ? undefined : { amount: amount.trim(), currency: currency.trim().toUpperCase() };
    const answered = said({ ...rest, share: fractionOf(percent), price });
    return Object.keys(answered).length === 0 ? [] : [{ part, ...answered }];
  }),
});

type Props = {
  readonly asked: readonly Asked[];
  readonly answer: TypedAnswer;
  readonly change: (answer: TypedAnswer) => void;
};

export function SupplierAnswerFields({ asked, answer, change }: Props) {
  const say = useSay(caseWords);
  const set = (more: TypedAnswer): void => change({ ...answer, ...more });
  return (
    <>
      <div className={css.fields}>
        <DayField
          label={say.questionnaire.on}
          value={answer.on ?? today()}
          change={(on) => on && set({ on })}
        />
        <DayField
          label={say.questionnaire.until}
          value={answer.until}
          clearable
          change={(until) => set({ until: until ?? '' })}
        />
        <TextInput
          label={say.questionnaire.signedBy}
          value={answer.signedBy ?? ''}
          onChange={(event) => set({ signedBy: event.currentTarget.value })}
        />
        <TextInput
          label={say.questionnaire.number}
          value={answer.reference ?? ''}
          onChange={(event) => set({ reference: event.currentTarget.value })}
        />
      </div>
      {asked.map((one) => (
        <Line
          key={one.part}
          asked={one}
          line={answer.lines?.[one.part] ?? {}}
          change={(line) => set({ lines: { ...answer.lines, [one.part]: line } })}
        />
      ))}
    </>
  );
}

type LineProps = {
  readonly asked: Asked;
  readonly line: TypedLine;
  readonly change: (line: TypedLine) => void;
};

function Line({ asked: { part, facts }, line, change }: LineProps) {
  const say = useSay(caseWords);
  const set = (more: TypedLine): void => change({ ...line, ...more });
  const field = (name: keyof TypedLine, label: string) => (
    <TextInput
      label={label}
      value={line[name] ?? ''}
      onChange={(event) => set({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <fieldset className={css.part}>
      <legend>{part}</legend>
      <div className={css.fields}>
        {(facts.includes('share') || facts.includes('content')) &&
          field('percent', say.questionnaire.percent)}
        {facts.includes('origin') && (
          <TerritoryField
            label={say.questionnaire.facts.origin ?? ''}
            value={line.origin}
            change={(origin) => set({ origin: origin ?? '' })}
          />
        )}
        {facts.includes('classification') && field('entry', say.questionnaire.entry)}
        {facts.includes('price') && field('amount', say.questionnaire.facts.price ?? '')}
        {facts.includes('price') && field('currency', say.paper.share.currency)}
        {field('cannotKnow', say.questionnaire.cannotKnow)}
      </div>
    </fieldset>
  );
}
