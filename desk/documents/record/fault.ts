/** What is wrong with a record as data: coded, with the place and what would be right. */
export type RecordFaultCode =
  | 'not-an-object'
  | 'no-such-document'
  | 'not-this-version'
  | 'field-unknown'
  | 'not-text'
  | 'text-empty'
  | 'text-too-long'
  | 'text-control-character'
  | 'not-a-day'
  | 'not-an-amount'
  | 'not-a-territory'
  | 'no-such-option'
  | 'not-yes-or-no'
  | 'not-true'
  | 'not-a-list'
  | 'too-many-rows'
  | 'not-a-digest'
  | 'missing'
  | 'withheld-here'
  | 'not-final'
  | 'not-a-salt'
  | 'not-redacted'
  | 'digest-differs'
  | 'nothing-to-withhold'
  | 'has-to-stay';

export type RecordFault = {
  readonly code: RecordFaultCode;
  readonly path: string;
  readonly found?: string;
  readonly expected?: string;
};
