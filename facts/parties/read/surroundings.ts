/**
 * What stands around a name and is no part of it: a place noted behind (Foo Corporation (USA)), a site or an address
 * after its legal form (Foo Inc. - Fort Worth), the country that Chinese puts before a foreign name (美国波音公司).
 */
import { isUnspaced } from '../fold/text.ts';
import { findLatinForms } from '../forms/latin-forms.ts';
import { LEXICON } from '../lexicon/lexicon.ts';
import { latinTokens } from './latin-tokens.ts';

const MOST_PLACE_TOKENS = 3;
const IN_BRACKETS = /^(.{2,}(?:公司|会社))\((.{2,8})\)$/u;
const ADDRESS_BEHIND = /^(.{2,}?(?:公司|会社))\s*[,;].*[^\s,;)]/u;
/** Countries whose companies Chinese calls so; cities and provinces before a name are part of it. */
const COUNTRY_BEFORE =
  /^(?:美国|日本|德国|英国|法国|韩国|加拿大|意大利|荷兰|瑞典|瑞士|西班牙|比利时|奥地利|芬兰|挪威|丹麦|波兰|捷克|以色列|俄罗斯|乌克兰|印度|澳大利亚|新加坡|土耳其)(?=.{2,})/u;

/**
 * The folded name without what stands behind it; nothing where it is a name alone.
 *
 * @example withoutSurroundings('foo corporation, fort worth') // 'foo corporation'
 */
export function withoutSurroundings(folded: string): string | undefined {
  const text = folded.trim();
  const [, named, place = ''] = IN_BRACKETS.exec(text) ?? [];
  if (named !== undefined && LEXICON.unspaced.get(place)?.class === 'place') return named;
  const addressed = ADDRESS_BEHIND.exec(text)?.[1];
  if (addressed !== undefined) return addressed;
  if ([...text].some(isUnspaced)) return undefined;
  return beforeAddress(text) ?? beforePlace(latinTokens(text));
}

/** A folded name without the country before it; nothing where there is none. */
export function withoutCountry(folded: string): string | undefined {
  return COUNTRY_BEFORE.test(folded) ? folded.replace(COUNTRY_BEFORE, '') : undefined;
}

/** A legal form ends the name where a comma or a dash follows it, and more than forms come after. */
function beforeAddress(text: string): string | undefined {
  for (const mark of text.matchAll(/[,;]| - /g)) {
    const head = latinTokens(text.slice(0, mark.index));
    const behind = latinTokens(text.slice(mark.index + mark[0].length));
    if (!endsInForm(head) || isAllForm(behind)) continue;
    return head.join(' ');
  }
  return undefined;
}

function beforePlace(tokens: readonly string[]): string | undefined {
  for (let size = 1; size <= Math.min(MOST_PLACE_TOKENS, tokens.length - 2); size++) {
    const head = tokens.slice(0, tokens.length - size);
    if (LEXICON.latin.get(tokens.slice(-size).join(' '))?.class !== 'place') continue;
    if (endsInForm(head)) return head.join(' ');
  }
  return undefined;
}

const endsInForm = (tokens: readonly string[]): boolean =>
  tokens.length > 1 && findLatinForms(tokens).some(({ end }) => end === tokens.length);

/** Forms never are a whole name, so a word is put before them to be found. */
const isAllForm = (tokens: readonly string[]): boolean =>
  findLatinForms(['x', ...tokens]).reduce((sum, { start, end }) => sum + end - start, 0) === tokens.length;
