/** What is said of documents and notices: a code with what was found and what would be right. */
export type Told = {
  readonly code: string;
  readonly path?: string;
  readonly provision?: string;
  readonly found?: string;
  readonly expected?: string;
};

/** Sentences by code; what has none is said by its code, so that nothing is lost. */
export type SentencesByCode = Readonly<Record<string, (told: Told) => string>>;

/** @example sentenceIn({ a: () => 'x' }, { code: 'b' }) // 'b' */
export const sentenceIn = (sentences: SentencesByCode, told: Told): string =>
  (Object.hasOwn(sentences, told.code) ? sentences[told.code]?.(told) : undefined) ?? told.code;

/** Where the check of a notice is read: what can be done about one differs. */
export type CheckPlace = 'command-line' | 'server';
