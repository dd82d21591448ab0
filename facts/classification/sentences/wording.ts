/** What a language must be able to say of classification: every reason, question, form and fault. */
import type { Form, Processing, TechnologyField } from '../item/attributes.ts';
import type { AbsenceBasis } from '../item/composition.ts';
import type { RecordFault } from '../record/record.ts';
import type { RowFault } from '../sheet/datasheet.ts';
import type { NotRead } from '../weigh/condition.ts';
import type { Ask, QuestionCode, Reason } from '../weigh/reason.ts';
import type { Truth } from '../weigh/truth.ts';

type OfCode<T extends { readonly code: string }, C extends T['code']> = T extends { readonly code: infer Own }
  ? C extends Own
    ? T
    : never
  : never;

type Sayings<T extends { readonly code: string }> = {
  readonly [C in T['code']]: (said: OfCode<T, C>) => string;
};

export type Wording = {
  readonly verdict: Readonly<Record<Truth, string>>;
  readonly form: Readonly<Record<Exclude<Form, null>, string>>;
  readonly field: Readonly<Record<TechnologyField, string>>;
  readonly processing: Readonly<Record<Processing, string>>;
  readonly basis: Readonly<Record<AbsenceBasis, string>>;
  readonly notRead: Readonly<Record<NotRead, string>>;
  readonly reason: Sayings<Reason>;
  readonly question: Readonly<Record<QuestionCode, (ask: Ask) => string>>;
  readonly rowFault: Sayings<RowFault>;
  readonly recordFault: Sayings<RecordFault>;
};
