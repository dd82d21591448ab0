/** What keeps a document from being final, or should be looked at first; coded, with the provision it rests on. */
export type GapCode =
  | 'missing'
  | 'withheld'
  | 'not-undertaken'
  | 'no-rows'
  | 'cell-missing'
  | 'share-above-one'
  | 'share-of-nothing'
  | 'not-a-mailbox'
  | 'before-the-act'
  | 'after-the-deadline'
  | 'deadline-not-known'
  | 'paper-not-attached';

export type Gap = {
  readonly code: GapCode;
  /** `must`: blocks; `should`: said, and does not block. */
  readonly level: 'must' | 'should';
  /** Where in the record: `fields/recipient`. */
  readonly path: string;
  readonly provision: string;
  readonly found?: string;
  readonly expected?: string;
};
