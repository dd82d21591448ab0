/** What can be wrong with the papers beside a bill of materials. Coded data; the language files make the sentences. */

/** Faults of the papers beside a bill of materials: rates, suppositions, workings. `path` within the file. */
export type PaperFault = {
  readonly from: 'paper';
  readonly code:
    | 'wrong'
    | 'unknown-part'
    | 'unknown-code'
    | 'differs'
    | 'not-a-bom'
    | 'not-an-output'
    | 'duplicate';
  readonly path: string;
  readonly found?: string;
  readonly expected?: readonly string[];
};
