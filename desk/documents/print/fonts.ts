/**
 * The fonts of the papers: Noto Sans SC and HK (SIL Open Font License), whole, so that any name can be set. They come
 * from the packages @expo-google-fonts; a deployment that keeps only the four files names their folder.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { coverageOf } from './coverage.ts';

export type FontName = 'Noto Sans SC' | 'Noto Sans HK';
export type FontWeight = 'normal' | 'bold';
export type Font = {
  readonly name: FontName;
  readonly bytes: Buffer;
  readonly has: (point: number) => boolean;
};

const places: Readonly<Record<FontName, Readonly<Record<FontWeight, string>>>> = {
  'Noto Sans SC': {
    normal: 'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
    bold: 'noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
  },
  'Noto Sans HK': {
    normal: 'noto-sans-hk/400Regular/NotoSansHK_400Regular.ttf',
    bold: 'noto-sans-hk/700Bold/NotoSansHK_700Bold.ttf',
  },
};

const loaded = new Map<string, Font>();

/** One font, read once. `YTTERBY_FONTS` names a folder that holds the four files side by side. */
export function fontOf(name: FontName, weight: FontWeight): Font {
  const place = places[name][weight];
  const known = loaded.get(place);
  if (known) return known;
  const folder = process.env.YTTERBY_FONTS;
  const path = folder
    ? join(folder, place.split('/').at(-1) ?? place)
    : createRequire(import.meta.url).resolve(`@expo-google-fonts/${place}`);
  const bytes = readFileSync(path);
  const font = { name, bytes, has: coverageOf(bytes) };
  loaded.set(place, font);
  return font;
}

export const FONT_NAMES: readonly FontName[] = ['Noto Sans SC', 'Noto Sans HK'];
