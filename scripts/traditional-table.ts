/**
 * The table of traditional Chinese (Hong Kong): every simplified text of the corpus and of the engine's prose, turned
 * by OpenCC's Hong Kong tables, with the glossary's own Hong Kong terms over them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { proseTexts } from '@ytterby/engine';
import { glossary, shippedCorpus, type Term } from '@ytterby/law';
import { Converter } from 'opencc-js/cn2t';

const root = join(import.meta.dirname, '..');
/** Rooms whose fixed sentences are said through the corpus's table. */
const SAID_IN = ['facts/determination'];

/** Every simplified text, once, in the order of its characters. */
export function simplifiedTexts(): readonly string[] {
  const { traditional: _, ...corpus } = shippedCorpus;
  const found = new Set<string>();
  collect(corpus, found);
  collect(proseTexts, found);
  for (const instrument of shippedCorpus.instruments) found.add(instrument.number);
  for (const folder of SAID_IN) for (const text of fixedTexts(join(root, folder))) found.add(text);
  return [...found].sort();
}

function collect(value: unknown, found: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if ('zh-CN' in value && typeof value['zh-CN'] === 'string') found.add(value['zh-CN']);
  for (const inner of Object.values(value)) collect(inner, found);
}

/** Sentences without gaps that stand in the sources as `'zh-CN': '...'`. */
function fixedTexts(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .flatMap((path) => [...readFileSync(join(folder, path), 'utf8').matchAll(/'zh-CN':\s*'([^'\n]+)'/g)])
    .map((match) => match[1] as string);
}

const ofCharacters = Converter({ from: 'cn', to: 'hk' });

/** Terms that Hong Kong says otherwise, longest first: as the characters turn out -> as Hong Kong says it. */
const terms = glossary
  .filter((term): term is Term & { readonly 'zh-HK': string } => term['zh-HK'] !== undefined)
  .map((term) => [ofCharacters(term['zh-CN']), term['zh-HK']] as const)
  .sort(([a], [b]) => b.length - a.length);

/**
 * A simplified text in traditional Chinese as Hong Kong writes it.
 * @example traditionalOf('海关') // '海關'
 */
export function traditionalOf(simplified: string): string {
  return terms
    .reduce((text, [plain, local]) => text.replaceAll(plain, local), ofCharacters(simplified))
    .replaceAll('“', '「')
    .replaceAll('”', '」');
}

/** The file law/corpus/data/zh-hk.json as it should stand. */
export function traditionalTable(): string {
  const rows = Object.fromEntries(simplifiedTexts().map((text) => [text, traditionalOf(text)]));
  return `${JSON.stringify({ by: 'scripts/traditional.ts', generatedFrom: 'the simplified Chinese texts of the corpus', rows }, null, 1)}\n`;
}
