/**
 * Reads a name: folds it, cuts it into written units, says which of them name the party, place it, tell its
 * trade or are its legal form. A name with a bracketed second name is read in several ways.
 */
import { foldText } from '../fold/text.ts';
import { findLatinForms } from '../forms/latin-forms.ts';
import { LEXICON, WEIGHTS } from '../lexicon/lexicon.ts';
import type { Schema } from '../types.ts';
import { headOfBranch } from './branch.ts';
import { withDigits } from './digits.ts';
import { mend } from './mend.ts';
import { putRight } from './misspelt.ts';
import type { Atom, Name, Phrase, Unit } from './name.ts';
import { latinNumber } from './numbers.ts';
import { cut } from './pieces.ts';
import { type Push, pushPlain } from './push.ts';
import { pushLatin } from './push-latin.ts';
import { pushUnspaced } from './push-unspaced.ts';
import { secondNames, withoutFormer } from './second-names.ts';
import { latinPhrases, segment, unspacedPhrases } from './segment.ts';
import { withoutCountry, withoutSurroundings } from './surroundings.ts';

const BRACKETED_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\(株\)/g, ' 株式会社 '],
  [/\(有\)/g, ' 有限会社 '],
  [/\(合\)/g, ' 合同会社 '],
  [/\(주\)/g, ' 주식회사 '],
  [/\(유\)/g, ' 유한회사 '],
];
/** No party's name is longer; what stands behind is not read, so that no text can hold up a screening. */
const LONGEST_NAME = 256;

/**
 * The readings of a name: first the whole, then, where a bracket or an "a.k.a." holds a second name, each part.
 *
 * @example readName('北京大学', 'Company').length // 1
 */
export function readName(raw: string, schema: Schema): readonly Name[] {
  let folded = foldText(raw.length > LONGEST_NAME ? [...raw].slice(0, LONGEST_NAME).join('') : raw);
  for (const [from, to] of BRACKETED_FORMS) folded = folded.replace(from, to);
  const { whole, parts, said } = secondNames(folded);
  const readings = [readOne(raw, whole, schema)];
  const others = parts
    .map((part) => readOne(raw, part, schema))
    .filter(({ atoms }) => (said ? atoms.length > 0 : atoms.some((atom) => atom.class === 'name')));
  const company = schema !== 'Person' && schema !== 'Vessel';
  if (company) readings.push(...guesses(readings[0] as Name));
  // A bracket that only places or describes (集团, China) holds no second name, and the rest is no name without it.
  if (others.length === parts.length) readings.push(...others);
  if (company) readings.push(...branchesIn(readings));
  return readings;
}

/** The name as it may have been meant: characters and letters put right, without what may only stand around it. */
function guesses(name: Name): readonly Name[] {
  const { raw, folded, schema } = name;
  const guess = (text: string): Name => ({ ...readOne(raw, text, schema), mended: true });
  const meant = [mend(name), putRight(name), withoutSurroundings(folded), withoutFormer(folded)]
    .filter((text) => text !== undefined)
    .map(guess);
  // 日本制铁 is no 制铁: what names nobody without its country has it in its name.
  const abroad = withoutCountry(folded);
  const foreign = abroad === undefined ? [] : [guess(abroad)].filter(namesSomebody);
  return [...meant, ...foreign];
}

const namesSomebody = ({ atoms }: Name): boolean => atoms.some((atom) => atom.class === 'name');

/** The head of each reading that names a branch. */
function branchesIn(readings: readonly Name[]): readonly Name[] {
  return readings.flatMap((name) => {
    const head = headOfBranch(name.folded);
    if (head === undefined) return [];
    const read = { ...readOne(name.raw, head, name.schema), mended: name.mended, branch: true };
    return read.atoms.some((atom) => atom.class !== 'form') ? [read] : [];
  });
}

function readOne(raw: string, folded: string, schema: Schema): Name {
  const company = schema !== 'Person' && schema !== 'Vessel';
  const pieces = cut(company ? withDigits(folded) : folded, schema === 'Person');
  const atoms: Atom[] = [];
  const units: Unit[] = [];
  const phrases: Phrase[] = [];
  const forms: string[] = [];
  const latin = pieces.flatMap((piece) => (piece.unspaced ? [] : piece.texts));
  const known = company ? knownWithForm(latin) : 0;
  const latinForms = (company ? findLatinForms(latin) : []).filter(({ start }) => start >= known);
  let latinAt = 0;
  let opensAt = 0;

  const push: Push = (texts, unspaced, kind, weight, entry) => {
    const start = atoms.length;
    for (const text of texts) {
      const number = unspaced ? undefined : latinNumber(text);
      const isNumber = number !== undefined && (kind === 'name' || kind === 'number' || kind === 'filler');
      const opens = atoms.length === opensAt;
      const own = { unspaced, unit: units.length, opens, number: isNumber ? number : undefined };
      if (isNumber) atoms.push({ text, class: 'number', weight: 0.6, ...own });
      else atoms.push({ text, class: kind, weight: weight / texts.length, ...own });
    }
    units.push({ start, end: atoms.length, entry });
  };

  for (const piece of pieces) {
    const offset = atoms.length;
    opensAt = offset;
    if (!company) {
      for (const text of piece.texts) pushPlain(push, text, piece.unspaced, schema);
      continue;
    }
    if (piece.unspaced) {
      const found = unspacedPhrases(piece.texts, offset);
      phrases.push(...found);
      pushUnspaced(push, piece.texts, offset, segment(piece.texts, offset, found, true), forms);
      continue;
    }
    const inForm = new Map<number, { end: number; class: string }>();
    for (const form of latinForms)
      if (form.start >= latinAt && form.start < latinAt + piece.texts.length) {
        inForm.set(form.start - latinAt, { end: form.end - latinAt, class: form.class });
        forms.push(form.class);
      }
    for (let at = 0; at < piece.texts.length; ) {
      const form = inForm.get(at);
      if (form) {
        push(piece.texts.slice(at, form.end), false, 'form', WEIGHTS.form);
        at = form.end;
        continue;
      }
      let end = at + 1;
      while (end < piece.texts.length && !inForm.has(end)) end++;
      const texts = piece.texts.slice(at, end);
      const found = latinPhrases(texts, offset + at);
      phrases.push(...found);
      pushLatin(push, texts, offset + at, segment(texts, offset + at, found, false), latin);
      at = end;
    }
    latinAt += piece.texts.length;
  }
  return {
    raw,
    folded,
    schema,
    atoms,
    units,
    phrases,
    forms,
    hasUnspaced: atoms.some((atom) => atom.unspaced),
    hasLatin: atoms.some((atom) => !atom.unspaced),
    mended: false,
    branch: false,
  };
}

/** How many tokens make a known name that holds a legal form (Sumitomo Corporation), with only forms behind it. */
function knownWithForm(tokens: readonly string[]): number {
  for (let size = tokens.length; size > 1; size--) {
    if (LEXICON.latin.get(tokens.slice(0, size).join(' '))?.brand !== true) continue;
    const forms = findLatinForms(tokens);
    const inside = forms.some(({ start }) => start < size);
    const behind = forms.reduce((sum, { start, end }) => sum + Math.max(0, end - Math.max(start, size)), 0);
    return inside && behind === tokens.length - size ? size : 0;
  }
  return 0;
}
