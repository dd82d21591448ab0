/**
 * Names that a name gives beside itself: a former one (曾用名, 原, formerly, f/k/a), a trading one (d/b/a), one in
 * brackets. A record may hold either, so each is read on its own.
 */

/** What says that another name of the same party follows; after a first name only, for it may begin one (Alias, AKA). */
const BETWEEN = [
  /(?<=\S[\s(,;]+)\b(?:[afn][./ ]k[./ ]a\b\.?|[af]ka\b|d[./ ]?b[./ ]?a\b\.?|t\/a\b)/,
  /(?<=\S[\s(,;]+)\b(?:also|now) (?:known as|called)\b/,
  /(?<=\S[\s(,;]+)\b(?:doing business as|trading as|alias)\b/,
  /(?<=\S[\s(,;]+)(?:原名|又名|又称|亦称|别名|旧称|旧名|旧社名|现名|更名前|前身)为?/u,
];
/** What can stand nowhere in a name, or not at its beginning. */
const ANYWHERE = [
  /^(?:m\/s|messrs|attn|to (?:the )?order of|致)(?:[.:]|(?=\s))/u,
  /\b(?:formerly|previously)(?: known as| called)?\b/,
  /\bc\/o\b|\bcare of\b/,
  /曾用名|旧社名/u,
];
const MARK = new RegExp(
  `(?:${[...BETWEEN, ...ANYWHERE].map(({ source }) => source).join('|')})\\s*[:.(]?`,
  'u',
);
/** 原 before the name of an organisation: what it was called. It also begins names (原子能), so alone it is a guess. */
const FORMER = /^\s*原(?=.{3,}(?:公司|集团|会社|研究院|研究所|大学|银行|厂|室)\s*$)(?![子平阳州])/u;

export type SecondNames = {
  /** The whole name, without the words that join its names. */
  readonly whole: string;
  readonly parts: readonly string[];
  /** The parts were said to be names; those in a bracket may be anything. */
  readonly said: boolean;
};

/**
 * The names within a folded name; no parts where it is one name.
 *
 * @example secondNames('foo metals f/k/a bar alloys').parts // ['foo metals', 'bar alloys']
 */
export function secondNames(folded: string): SecondNames {
  const said = MARK.test(folded);
  const parts = said ? folded.split(MARK) : bracketParts(folded);
  const inside = parts[1] ?? '';
  return {
    whole: folded.replace(MARK, ' '),
    parts: parts
      .map((part, at) => (at === 0 ? part : part.replace(FORMER, '')).replace(/[()]/g, ' ').trim())
      .filter((part) => part !== ''),
    said: said || FORMER.test(inside),
  };
}

/** A folded name without the 原 that may say what its bearer was called; nothing where there is none. */
export function withoutFormer(folded: string): string | undefined {
  return FORMER.test(folded) ? folded.replace(FORMER, '') : undefined;
}

function bracketParts(folded: string): readonly string[] {
  const bracket = /\(([^()]{2,})\)/.exec(folded);
  if (!bracket) return [];
  const inside = bracket[1] as string;
  const outside = folded.replace(bracket[0], ' ').trim();
  return outside === '' ? [] : [outside, inside];
}
