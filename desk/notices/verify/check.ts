/** The checks of a received notice, each with its own result: never one green tick for eight different things. */

export type Step =
  | 'read'
  | 'key'
  | 'signature'
  | 'shape'
  | 'validity'
  | 'recipient'
  | 'status'
  | 'issuer'
  | 'shares'
  | 'entries'
  | 'upstream'
  | 'screening';

export type CheckCode =
  | 'ok'
  | 'too-large'
  | 'not-a-token'
  | 'not-vc-jwt'
  | 'algorithm-not-allowed'
  | 'critical-header'
  | 'key-of-another'
  | 'no-key-document'
  | 'key-document-of-another'
  | 'key-not-in-document'
  | 'signature-wrong'
  | 'not-a-notice'
  | 'not-yet-valid'
  | 'expired'
  | 'addressed-to-another'
  | 'we-are-not-named'
  | 'withdrawn'
  | 'no-status'
  | 'status-list-missing'
  | 'status-list-wrong'
  | 'status-list-old'
  | 'status-index-out-of-range'
  | 'issuer-not-confirmed'
  | 'share-above-one'
  | 'share-of-nothing'
  | 'no-share'
  | 'entry-not-known'
  | 'no-entry'
  | 'no-upstream'
  | 'upstream-not-held'
  | 'upstream-not-asked'
  | 'listed-party'
  | 'not-screened'
  | 'not-reached';

export type Check = {
  readonly step: Step;
  /** `not-checked` is never `passed`: what could not be looked at stays open. */
  readonly result: 'passed' | 'failed' | 'not-checked';
  readonly code: CheckCode;
  readonly found?: string;
  readonly expected?: string;
};

export const passed = (step: Step, found?: string): Check => ({
  step,
  result: 'passed',
  code: 'ok',
  ...(found === undefined ? {} : { found }),
});
export const failed = (step: Step, code: CheckCode, found?: string, expected?: string): Check => ({
  step,
  result: 'failed',
  code,
  ...(found === undefined ? {} : { found }),
  ...(expected === undefined ? {} : { expected }),
});
export const notChecked = (step: Step, code: CheckCode, found?: string): Check => ({
  step,
  result: 'not-checked',
  code,
  ...(found === undefined ? {} : { found }),
});
