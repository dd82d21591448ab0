/**
 * Reasons and questions as coded values with fields; the sentences are in `sentences/`, one file a language.
 */
import type { Processing } from '../item/attributes.ts';
import type { AbsenceBasis } from '../item/composition.ts';
import type { NotRead } from './condition.ts';

export type Reason =
  | { readonly code: 'form-fits' | 'form-other' | 'form-borderline'; readonly form: string }
  | {
      readonly code: 'element-present' | 'element-trace';
      readonly element: string;
      readonly amount: string | null;
    }
  | { readonly code: 'element-absent'; readonly element: string; readonly basis: AbsenceBasis }
  | { readonly code: 'main-element' | 'not-main-element'; readonly element: string }
  | { readonly code: 'formula' | 'formula-other'; readonly elements: readonly string[] }
  | {
      readonly code: 'share-within' | 'share-outside';
      readonly element: string;
      readonly op: string;
      readonly bound: string;
    }
  | { readonly code: 'family' | 'family-other'; readonly family: string; readonly given: string | null }
  | {
      readonly code: 'magnet-inside' | 'magnet-inside-other';
      readonly family: string;
      readonly given: string;
    }
  | { readonly code: 'target-inside' | 'no-target-inside' }
  | { readonly code: 'loose' | 'fixed' | 'moulded' }
  | { readonly code: 'described-by-its-magnet'; readonly given: string }
  | { readonly code: 'processed' | 'not-processed'; readonly state: Processing }
  | { readonly code: 'powder' | 'not-powder' }
  | { readonly code: 'material' | 'material-other'; readonly given: string }
  | { readonly code: 'borne-as' | 'borne-otherwise'; readonly element: string; readonly as: string }
  | {
      readonly code: 'parameter-within' | 'parameter-outside';
      readonly name: string;
      readonly given: string;
      readonly op: string;
      readonly bound: string;
      readonly unit: string | null;
    }
  | { readonly code: 'field' | 'field-other'; readonly field: string }
  | { readonly code: 'named' | 'name-alike'; readonly name: string }
  | { readonly code: 'reading'; readonly key: string; readonly is: string }
  | { readonly code: 'not-read'; readonly what: NotRead }
  | { readonly code: 'reserved' | 'deleted' | 'not-in-catalogue' }
  | { readonly code: 'official-answer'; readonly answer: string }
  | { readonly code: 'customs-number'; readonly hs: string; readonly listed: string }
  | { readonly code: 'name-says'; readonly found: string }
  | { readonly code: 'under-child' | 'assumed-listed' | 'assumed-not-listed'; readonly entry: string };

export type QuestionCode =
  | 'which-form'
  | 'which-material'
  | 'how-much'
  | 'which-magnet'
  | 'contains-target'
  | 'fixed-together'
  | 'which-processing'
  | 'which-parameter'
  | 'which-field'
  | 'classify-by-hand';

/** A question that could move the verdict; `pointer` is a JSON pointer relative to the item. */
export type Ask = {
  readonly pointer: string;
  readonly code: QuestionCode;
  readonly element?: string;
  readonly parameter?: string;
  readonly unit?: string;
};

/** An unsettled reading of the law on which the verdict hangs. */
export type OpenReading = { readonly key: string; readonly alternatives: readonly string[] };
