/**
 * The lexicon ready for use: each known string with its class, its weight and its meanings, so that a word
 * in one script can stand for a word in another.
 */
import { foldText, isUnspaced } from '../fold/text.ts';
import { LEGAL_FORMS } from '../forms/legal-forms.ts';
import { latinTokens } from '../read/latin-tokens.ts';
import { pinyinReadings } from '../sounds/pinyin.ts';
import { BRANDS } from './brands.ts';
import { HOUSES } from './houses.ts';
import { INSTITUTIONS } from './institutions.ts';
import { NAME_WORDS } from './name-words.ts';
import { PINYIN_PLACES, PLACES } from './places.ts';
import { RELATED } from './related.ts';
import { FILLERS, WORDS } from './words.ts';

/** What a word does in a name: names the party, places it, says its trade, fills, or is its legal form. */
export type WordClass = 'name' | 'place' | 'word' | 'filler' | 'form' | 'number' | 'stop';

export type Entry = {
  readonly class: WordClass;
  readonly weight: number;
  readonly meanings: readonly number[];
  readonly brand: boolean;
  /** Its meanings and every meaning near one of them. */
  readonly near: ReadonlySet<number>;
};

export type Lexicon = {
  /** Han, kana and Hangul strings, unspaced. */
  readonly unspaced: ReadonlyMap<string, Entry>;
  /** Latin phrases, tokens joined by one space. */
  readonly latin: ReadonlyMap<string, Entry>;
  readonly longestUnspaced: number;
  /** The most tokens of a phrase that begins with this token. */
  readonly longestLatin: ReadonlyMap<string, number>;
  readonly related: ReadonlySet<number>;
  /** The meanings that are houses of many companies. */
  readonly houses: ReadonlySet<number>;
  /** What a meaning is called: its first Latin form. */
  readonly nameOf: readonly string[];
};

export const WEIGHTS = {
  brand: 1.2,
  nameWord: 0.9,
  place: 0.4,
  word: 0.4,
  filler: 0.15,
  form: 0.04,
} as const;

type Draft = { class: WordClass; weight: number; meanings: number[]; brand: boolean; near: Set<number> };

function build(): Lexicon {
  const unspaced = new Map<string, Draft>();
  const latin = new Map<string, Draft>();
  const byName = new Map<string, number>();
  const nameOf: string[] = [];

  const put = (raw: string, kind: WordClass, weight: number, meaning: number, brand: boolean): void => {
    const folded = foldText(raw);
    const chars = [...folded];
    const isLatin = !chars.some(isUnspaced);
    const key = isLatin
      ? latinTokens(folded).join(' ')
      : chars.filter((c) => isUnspaced(c) && c !== 'ー').join('');
    if (key === '' || (!isLatin && chars.some((c) => /[a-z0-9]/.test(c)))) return;
    // 有, 合 and 株 are forms in brackets only, and are found there.
    if (kind === 'form' && !isLatin && key.length === 1) return;
    const map = isLatin ? latin : unspaced;
    const known = map.get(key);
    if (!known) map.set(key, { class: kind, weight, meanings: [meaning], brand, near: new Set() });
    else {
      if (!known.meanings.includes(meaning)) known.meanings.push(meaning);
      if (brand && known.class === 'name') Object.assign(known, { brand, weight });
    }
  };

  const rows = (text: string, kind: WordClass, weight: number, brand = false): void => {
    for (const line of text.trim().split('\n')) {
      const [left = '', right = ''] = line.split(' = ');
      const forms = left.split(',').map((x) => x.trim());
      const name = forms[0] ?? '';
      const meaning = nameOf.length;
      nameOf.push(name);
      if (!byName.has(name)) byName.set(name, meaning);
      for (const form of [...forms, ...right.split(',').map((x) => x.trim())])
        if (form !== '') put(form, kind, weight, meaning, brand);
    }
  };

  rows(FILLERS, 'filler', WEIGHTS.filler);
  rows(PLACES, 'place', WEIGHTS.place);
  for (const place of PINYIN_PLACES.split(' ')) {
    const meaning = nameOf.length;
    nameOf.push(place);
    put(place, 'place', WEIGHTS.place, meaning, false);
    for (const spelling of romanised(foldText(place))) put(spelling, 'place', WEIGHTS.place, meaning, false);
  }
  rows(WORDS, 'word', WEIGHTS.word);
  rows(NAME_WORDS, 'name', WEIGHTS.nameWord);
  rows(BRANDS, 'name', WEIGHTS.brand, true);
  rows(INSTITUTIONS, 'name', WEIGHTS.brand, true);
  for (const line of LEGAL_FORMS.trim().split('\n')) {
    const body = line.slice(line.indexOf(':') + 1);
    const meaning = nameOf.length;
    nameOf.push(`form:${line.slice(0, line.indexOf(':'))}`);
    for (const form of (body.split(' = ')[1] ?? '').split(','))
      if (form.trim() !== '') put(form.trim(), 'form', WEIGHTS.form, meaning, false);
  }

  // An English plural means what its singular means.
  for (const [key, entry] of [...latin])
    if (/[a-z]{3}[^s]$/.test(key) && !latin.has(`${key}s`)) latin.set(`${key}s`, entry);

  const houses = new Set(
    HOUSES.split('|').flatMap((house) => latin.get(latinTokens(house).join(' '))?.meanings ?? []),
  );
  const related = new Set<number>();
  for (const line of RELATED.trim().split('\n')) {
    const group = line.split(',').flatMap((name) => byName.get(name.trim()) ?? []);
    for (const a of group) for (const b of group) if (a !== b) related.add(a * 65_536 + b);
  }
  const near = new Map<number, number[]>();
  for (const pair of related) {
    const meaning = Math.floor(pair / 65_536);
    near.set(meaning, [...(near.get(meaning) ?? []), pair % 65_536]);
  }
  for (const entry of [...unspaced.values(), ...latin.values()])
    for (const meaning of entry.meanings) {
      entry.near.add(meaning);
      for (const other of near.get(meaning) ?? []) entry.near.add(other);
    }
  let longestUnspaced = 1;
  for (const key of unspaced.keys()) longestUnspaced = Math.max(longestUnspaced, [...key].length);
  const longestLatin = new Map<string, number>();
  for (const key of latin.keys()) {
    const tokens = key.split(' ');
    const first = tokens[0] as string;
    longestLatin.set(first, Math.max(longestLatin.get(first) ?? 0, tokens.length));
  }
  return { unspaced, latin, longestUnspaced, longestLatin, related, houses, nameOf };
}

function romanised(place: string): readonly string[] {
  let all = [''];
  for (const char of place)
    all = all.flatMap((head) => pinyinReadings(char).map((reading) => head + reading.replace('v', 'u')));
  return all.slice(0, 12);
}

let built: Lexicon | undefined;

/** Built when the first name is read: whoever asks of no name does not wait for it. */
function ready(): Lexicon {
  built ??= build();
  return built;
}

export const LEXICON: Lexicon = {
  get unspaced() {
    return ready().unspaced;
  },
  get latin() {
    return ready().latin;
  },
  get longestUnspaced() {
    return ready().longestUnspaced;
  },
  get longestLatin() {
    return ready().longestLatin;
  },
  get related() {
    return ready().related;
  },
  get houses() {
    return ready().houses;
  },
  get nameOf() {
    return ready().nameOf;
  },
};

/** Whether two meanings are near enough that one translator's word is another's. */
export function areRelated(a: number, b: number): boolean {
  return LEXICON.related.has(a * 65_536 + b);
}
