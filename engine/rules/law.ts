/**
 * What the engine needs of a corpus: the vocabulary, the rules, the open readings and the acts. Plain data.
 */
import type { Act } from '../acts/act.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { OpenReading, Rule } from './rule.ts';

/** A fact that rules ask in opposite senses: where it is unknown, its cases are answered one by one. */
export type Split = {
  readonly fact: string;
  /** Only rows that satisfy this text fact (the exporter among the parties). */
  readonly where?: { readonly fact: string; readonly value: string };
  /** One representative of each class of values that the rules can tell apart. */
  readonly cases: readonly (string | boolean)[];
};

export type Law = {
  readonly vocabulary: Vocabulary;
  readonly rules: readonly Rule[];
  readonly readings: readonly OpenReading[];
  readonly acts: readonly Act[];
  /** The truth fact that says the act is a service for somebody else's act. */
  readonly serviceFact: string;
  /** Facts, and keys of statuses and readings, that rules ask in opposite senses. */
  readonly splits: readonly Split[];
  readonly splitKeys: readonly string[];
};
