/**
 * What rules may speak about: subjects (the transaction, its parties, its items ...) and typed facts of them.
 * The engine knows the kinds of facts; which facts there are is the corpus's to say, as data.
 */

/** Words in the two written languages of the corpus; traditional Chinese is made from zh-CN by table. */
export type Text = { readonly en: string; readonly 'zh-CN': string };

export type FactType = 'truth' | 'text' | 'number' | 'amount' | 'date' | 'set';

/** Who can usually supply a fact; decides whether a report says "ask" or "obtain evidence". */
export type Supplier = 'exporter' | 'customer' | 'supplier' | 'corpus';

export type FactDefinition = {
  /** `subject.name`, as trees and traces print it: `item.madeIn`. */
  readonly path: string;
  readonly type: FactType;
  /** JSON Pointer of the fact below its subject: `/madeIn`. */
  readonly pointer: string;
  /** The fact as a phrase that follows the subject: "is made in", "制造地为". */
  readonly phrase: Text;
  readonly question: Text;
  readonly suppliedBy: Supplier;
  /** Closed list of values of a text fact, where the contract closes it. */
  readonly values?: readonly string[];
};

export type SubjectDefinition = {
  readonly name: string;
  /** The subject it is a part of; null for the root. */
  readonly within: string | null;
  readonly noun: Text;
  readonly facts: readonly FactDefinition[];
};

export type Vocabulary = {
  readonly subjects: readonly SubjectDefinition[];
  /** Names of the values that rules ask for: `JP`, `end-user`. */
  readonly names?: Readonly<Record<string, Text>>;
};

/** Typed handles that builders take, so that a misspelt fact or a wrong comparison fails at author time. */
export type TruthFact = { readonly path: string; readonly type: 'truth' };
export type TextFact = { readonly path: string; readonly type: 'text' };
export type NumberFact = { readonly path: string; readonly type: 'number' };
export type AmountFact = { readonly path: string; readonly type: 'amount' };
export type DateFact = { readonly path: string; readonly type: 'date' };
export type SetFact = { readonly path: string; readonly type: 'set' };
export type Fact = TruthFact | TextFact | NumberFact | AmountFact | DateFact | SetFact;

/** Where a fact lives: subject index, slot in the subject's row, and its definition. */
export type Place = { readonly subject: number; readonly slot: number; readonly definition: FactDefinition };

export type Index = {
  readonly vocabulary: Vocabulary;
  readonly subjects: ReadonlyMap<string, number>;
  readonly places: ReadonlyMap<string, Place>;
};

/**
 * Index a vocabulary, so that evaluators read a fact by number and not by name.
 * @example placeOf(indexVocabulary({ subjects: [] }), 'item.madeIn') // undefined
 */
export function indexVocabulary(vocabulary: Vocabulary): Index {
  const subjects = new Map<string, number>();
  const places = new Map<string, Place>();
  vocabulary.subjects.forEach((definition, subject) => {
    subjects.set(definition.name, subject);
    for (const [slot, fact] of definition.facts.entries())
      places.set(fact.path, { subject, slot, definition: fact });
  });
  return { vocabulary, subjects, places };
}

/** The place of a fact, or undefined where the vocabulary has no such fact. */
export function placeOf(index: Index, path: string): Place | undefined {
  return index.places.get(path);
}
