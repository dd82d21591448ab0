/** Every fixed Chinese text of the documents, once, in the order of its characters: what the traditional table turns. */
import type { Text } from '../form/text.ts';
import { forms } from '../forms/index.ts';
import { words } from './words.ts';

const isText = (value: object): value is Text => 'zh-CN' in value && 'en' in value;

function collect(value: unknown, found: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if (isText(value)) found.add(value['zh-CN']);
  else for (const inner of Object.values(value)) collect(inner, found);
}

/** @example fixedTexts().includes('合规告知书') // true */
export function fixedTexts(): readonly string[] {
  const found = new Set<string>();
  collect(forms, found);
  collect(words, found);
  return [...found].sort();
}
