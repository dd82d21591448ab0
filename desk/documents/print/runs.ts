/** Splits a text into runs of one font each; a character that neither font has is a fault and never an empty box. */
import type { Paper, PaperLanguage } from '../layout/block.ts';
import { textsOf } from '../layout/block.ts';
import { FONT_NAMES, type FontName, type FontWeight, fontOf } from './fonts.ts';

export type Run = { readonly text: string; readonly font: FontName };
export type GlyphFault = { readonly code: 'no-glyph'; readonly character: string; readonly found: string };

/** The font a language is set in first, then the other. */
export const fontsFor = (language: PaperLanguage): readonly FontName[] =>
  language === 'zh-HK' ? [...FONT_NAMES].reverse() : FONT_NAMES;

/** @example runsOf('ab', 'zh-CN', 'normal').length // 1 */
export function runsOf(text: string, language: PaperLanguage, weight: FontWeight): readonly Run[] {
  const names = fontsFor(language);
  const runs: { text: string; font: FontName }[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    const font = names.find((name) => fontOf(name, weight).has(point)) ?? (names[0] as FontName);
    const last = runs.at(-1);
    if (last?.font === font) last.text += character;
    else runs.push({ text: character, font });
  }
  return runs;
}

/** Characters of a paper that no font has, each once. */
export function missingGlyphs(paper: Paper): readonly GlyphFault[] {
  const characters = new Set(textsOf(paper).flatMap((text) => [...text]));
  return [...characters]
    .filter((character) => {
      const point = character.codePointAt(0) ?? 0;
      return (
        point > 0x20 &&
        !FONT_NAMES.some((name) => fontOf(name, 'normal').has(point) && fontOf(name, 'bold').has(point))
      );
    })
    .map((character) => ({
      code: 'no-glyph',
      character,
      found: `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    }));
}
