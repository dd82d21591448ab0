/** Numbers of institutes and works, however they are written. */
import { LEXICON } from '../lexicon/lexicon.ts';
import { hanNumber } from './numbers.ts';

/** Han ordinals and the numbers of institutes and works in digits, so that 第三十八 and 38 are one thing. */
export function withDigits(folded: string): string {
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
