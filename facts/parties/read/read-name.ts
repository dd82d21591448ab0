/**
 * Reads a name: folds it, cuts it into written units, says which of them name the party, place it, tell its
 * trade or are its legal form. A name with a bracketed second name is read in several ways.
 */
import { joinsBefore } from '../fold/kana.ts';
import { foldText, isUnspaced } from '../fold/text.ts';
import { findLatinForms } from '../forms/latin-forms.ts';
import type { Entry, WordClass } from '../lexicon/lexicon.ts';
import { LEXICON, WEIGHTS } from '../lexicon/lexicon.ts';
import { isPinyin, syllableCount } from '../sounds/pinyin.ts';
import type { Schema } from '../types.ts';
import { latinTokens } from './latin-tokens.ts';
import { mend } from './mend.ts';
import type { Atom, Name, Phrase, Unit } from './name.ts';
import { hanNumber, latinNumber } from './numbers.ts';
import { isParticle, isTitle, isVesselPrefix } from './particles.ts';
import { latinPhrases, segment, unspacedPhrases } from './segment.ts';

const STOP = new Set(
  'of the and ve for in de la le les du des et und y e da do dos das di del della der die das van von on at to no number fur com al el'.split(
    ' ',
  ),
);
const AREA = new Set(
  'province city county district prefecture region oblast municipality 省 市 县 区 州'.split(' '),
);
const JOINING = new Set([...'与及和暨兼']);
const BRACKETED_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\(株\)/g, ' 株式会社 '],
  [/\(有\)/g, ' 有限会社 '],
  [/\(合\)/g, ' 合同会社 '],
  [/\(주\)/g, ' 주식회사 '],
  [/\(유\)/g, ' 유한회사 '],
];
const ALSO_KNOWN =
  /\b(?:a\.?k\.?a\.?|f\.?k\.?a\.?|d\.?b\.?a\.?|also known as|formerly(?: known as)?|alias)\b[:.]?/;

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
  const readings = [readOne(raw, folded.replace(ALSO_KNOWN, ' '), schema)];
  const parts = ALSO_KNOWN.test(folded) ? folded.split(ALSO_KNOWN) : bracketParts(folded);
  const others = parts
    .map((part) => readOne(raw, part.replace(/[()]/g, ' '), schema))
    .filter((reading) => reading.atoms.some((atom) => atom.class === 'name'));
  const mended = schema === 'Person' || schema === 'Vessel' ? undefined : mend(readings[0] as Name);
  if (mended !== undefined) readings.push({ ...readOne(raw, mended, schema), mended: true });
  // A bracket that only places or describes (集团, China) holds no second name, and the rest is no name without it.
  if (others.length === parts.length) readings.push(...others);
  return readings;
}

function bracketParts(folded: string): readonly string[] {
  const bracket = /\(([^()]{2,})\)/.exec(folded);
  if (!bracket) return [];
  const inside = bracket[1] as string;
  const outside = folded.replace(bracket[0], ' ').trim();
  return outside === '' ? [] : [outside, inside];
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
  };
}

/** Han ordinals and the numbers of institutes and works in digits, so that 第三十八 and 38 are one thing. */
function withDigits(folded: string): string {
  return folded
    .replace(/第(\d{1,4})(?!\d)/g, ' $1 ')
    .replace(/第([零一二三四五六七八九十百两]+)/g, (all: string, numeral: string, at: number) =>
      isWordAt(folded, at) ? all : ` ${hanNumber(numeral) ?? all} `,
    )
    .replace(
      /((?<=.)[一二三四五六七八九](?=[院所厂]$)|[零一二三四五六七八九十百两]{2,}(?=研究所|研究院|所|厂|院))/g,
      (all, numeral: string) => ` ${hanNumber(numeral) ?? all} `,
    );
}

/** An ordinal may be part of a known name: 第一汽车. */
function isWordAt(folded: string, at: number): boolean {
  for (let end = at + 3; end <= Math.min(folded.length, at + 8); end++)
    if (LEXICON.unspaced.has(folded.slice(at, end))) return true;
  return false;
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

type Push = (
  texts: readonly string[],
  unspaced: boolean,
  kind: WordClass,
  weight: number,
  entry?: Entry,
) => void;

function pushPlain(push: Push, text: string, unspaced: boolean, schema: Schema): void {
  if (schema === 'Person') {
    if (isTitle(text)) push([text], unspaced, 'stop', 0.02);
    else if (isParticle(text)) push([text], unspaced, 'filler', 0.15);
    else push([text], unspaced, 'name', unspaced ? 0.8 : text.length === 1 ? 0.4 : 1);
  } else if (isVesselPrefix(text) || (unspaced && /^[号轮舰船]$/.test(text)))
    push([text], unspaced, 'stop', 0.02);
  else push([text], unspaced, 'name', text.length === 1 ? 0.5 : 1);
}

function pushLatin(
  push: Push,
  texts: readonly string[],
  offset: number,
  segments: ReturnType<typeof segment>,
  all: readonly string[],
): void {
  for (const [i, { start, end, entry }] of segments.entries()) {
    const part = texts.slice(start - offset, end - offset);
    const first = part[0] as string;
    if (entry && !(part.length === 1 && STOP.has(first))) {
      const area = AREA.has(first) && segments[i - 1]?.entry?.class === 'place';
      push(part, false, area ? 'stop' : entry.class, area ? 0.02 : entry.weight, entry);
    } else if (STOP.has(first)) push(part, false, 'stop', 0.02);
    else if (AREA.has(first)) push(part, false, 'filler', 0.05);
    else push(part, false, 'name', latinWeight(texts, start - offset, all));
  }
}

function latinWeight(texts: readonly string[], at: number, all: readonly string[]): number {
  const token = texts[at] as string;
  if (isOwnAcronym(token, all)) return 0.2;
  if (token.length === 1) return 0.4;
  const neighbours = [texts[at - 1], texts[at + 1]];
  if (syllableCount(token) === 1 && neighbours.some((n) => n !== undefined && syllableCount(n) === 1))
    return 0.7;
  return token.length === 2 ? 0.7 : token.length < 5 ? 1 : 1.2;
}

function pushUnspaced(
  push: Push,
  texts: readonly string[],
  offset: number,
  segments: ReturnType<typeof segment>,
  forms: string[],
): void {
  for (let i = 0; i < segments.length; i++) {
    const { start, end, entry } = segments[i] as (typeof segments)[number];
    const part = texts.slice(start - offset, end - offset);
    if (entry) {
      if (entry.class === 'form') forms.push((LEXICON.nameOf[entry.meanings[0] as number] ?? '').slice(5));
      push(part, true, entry.class, entry.weight, entry);
      continue;
    }
    const before = segments[i - 1]?.entry;
    if (AREA.has(part[0] as string) && before?.class === 'place') {
      push(part, true, 'stop', 0.02);
      continue;
    }
    if (JOINING.has(part[0] as string) && before && segments[i + 1]?.entry) {
      push(part, true, 'stop', 0.02);
      continue;
    }
    let last = i;
    while (segments[last + 1] && segments[last + 1]?.entry === undefined) last++;
    const run = texts.slice(start - offset, (segments[last] as (typeof segments)[number]).end - offset);
    for (const char of run) push([char], true, 'name', runWeight(run.length) / run.length);
    i = last;
  }
}

/** What a run of naming characters counts together: more than one word however long, but not without end. */
function runWeight(length: number): number {
  return length === 1 ? 0.7 : length === 2 ? 1.2 : Math.min(2.1, 1.2 + 0.2 * (length - 2));
}

type Piece = { readonly unspaced: boolean; readonly texts: readonly string[] };

function cut(folded: string, person: boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  let units: string[] = [];
  let latin = '';
  const closeUnits = (): void => {
    if (units.length > 0) pieces.push({ unspaced: true, texts: units });
    units = [];
  };
  const closeLatin = (): void => {
    const texts = latinTokens(latin).flatMap(unglue);
    if (texts.length > 0) pieces.push({ unspaced: false, texts });
    latin = '';
  };
  for (const char of folded) {
    if (isUnspaced(char)) {
      closeLatin();
      if (units.length > 0 && joinsBefore(char)) units.push((units.pop() as string) + char);
      else if (char !== 'ー') units.push(char);
    } else if (/[\p{L}\p{N}]/u.test(char)) {
      closeUnits();
      latin += char;
    } else if (units.length > 0) {
      if (/[(),/]/.test(char) || (person && char === '·')) closeUnits();
    } else latin += char;
  }
  closeUnits();
  closeLatin();
  return pieces;
}

/**
 * A word made of two known words is opened (ironmountain, aerodefense), so that each can meet its own meaning.
 * Both spellings of a name come out the same.
 */
function unglue(token: string): readonly string[] {
  if (token.length < 7 || LEXICON.latin.has(token) || isPinyin(token)) return [token];
  let best: readonly string[] = [token];
  let shorter = 2;
  for (let at = 3; at <= token.length - 3; at++) {
    const [left, right] = [token.slice(0, at), token.slice(at)];
    const least = Math.min(left.length, right.length);
    if (least <= shorter || !isWord(left) || !isWord(right)) continue;
    best = [left, right];
    shorter = least;
  }
  return best;
}

function isWord(text: string): boolean {
  const entry = LEXICON.latin.get(text);
  return entry !== undefined && !STOP.has(text) && !entry.brand;
}

/** A short word beside the name it abbreviates adds nothing: UVZ Uralvagonzavod, Bharat Electronics Limited (BEL). */
function isOwnAcronym(token: string, all: readonly string[]): boolean {
  if (token.length < 3 || token.length > 5) return false;
  const others = all.filter((other) => other !== token);
  const letters = others.map((other) => other[0]).join('');
  // The last letter may be of the legal form, which stands apart: Limited, Corporation, Group, Inc.
  if (letters.includes(token) || (letters.includes(token.slice(0, -1)) && /[lcgi]$/.test(token))) return true;
  return others.some((other) => {
    if (other.length < token.length + 4 || other[0] !== token[0]) return false;
    let met = 0;
    for (const letter of other) if (letter === token[met]) met++;
    return met === token.length && !/[aeiou]{2}/.test(token);
  });
}
