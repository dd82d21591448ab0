/** What can be wrong with a pair of names to judge. Coded data; the language files make the sentences. */
export type PairFault = {
  readonly code:
    | 'not-json'
    | 'not-an-object'
    | 'not-text'
    | 'unknown-schema'
    | 'column-missing'
    | 'unreadable';
  readonly path: string;
  readonly found?: string;
  readonly expected?: readonly string[];
};
