/** A name as it is read: its written units (atoms), the words they make (units), and every known phrase in it. */
import type { Entry, WordClass } from '../lexicon/lexicon.ts';
import type { Schema } from '../types.ts';

/** One written unit: a Latin word, or one Han character, kana mora or Hangul syllable. */
export type Atom = {
  readonly text: string;
  readonly unspaced: boolean;
  readonly class: WordClass;
  readonly weight: number;
  /** Which unit of the best reading the atom belongs to. */
  readonly unit: number;
  /** A stretch of writing begins here: after a bracket, another script or, in a person's name, an interpunct. */
  readonly opens: boolean;
  /** Value of a number, else undefined. */
  readonly number: string | undefined;
};

/** A phrase of the lexicon at a place of the name; phrases may overlap. */
export type Phrase = { readonly start: number; readonly end: number; readonly entry: Entry };

/** A word of the best reading: its first atom and past-last atom, and what the lexicon knows of it. */
export type Unit = { readonly start: number; readonly end: number; readonly entry: Entry | undefined };

export type Name = {
  readonly raw: string;
  readonly folded: string;
  readonly schema: Schema;
  readonly atoms: readonly Atom[];
  readonly units: readonly Unit[];
  readonly phrases: readonly Phrase[];
  readonly forms: readonly string[];
  /** Some atom is written without spaces. */
  readonly hasUnspaced: boolean;
  readonly hasLatin: boolean;
  /** Characters that looked misread were put right in this reading. */
  readonly mended: boolean;
  /** This is the head of the branch that was named. */
  readonly branch: boolean;
};
