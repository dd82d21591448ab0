/** The open statuses and readings of an answer, with those already tried, in an order that does not jump about. */
import { useRef } from 'react';
import type { Determination, Need } from '../../../data/determination.ts';

/** Statuses before readings, each by its name; a key that was tried keeps the question it was asked with. */
export function useOpenKeys(
  determination: Determination,
  chosen: Readonly<Record<string, string>>,
): readonly Need[] {
  const asked = useRef(new Map<string, Need>());
  const open = determination.needs.filter((need) => need.kind !== 'fact');
  for (const need of open) asked.current.set(need.key, need);
  const tried = Object.keys(chosen);
  const keys = [...new Set([...open.map((need) => need.key), ...tried])];
  return keys
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map((key) => asked.current.get(key) ?? triedBefore(key, chosen[key] ?? ''));
}

const rank = (key: string): number => (key.startsWith('status:') ? 0 : 1);
const same = (text: string) => ({ en: text, 'zh-CN': text, 'zh-HK': text });

/** A key tried before this page was opened: its question is not known until it is left open again. */
const triedBefore = (key: string, value: string): Need => ({
  kind: key.startsWith('status:') ? 'status' : 'reading',
  key,
  question: same(key.replace(/^\w+:/, '')),
  options: [{ value, says: same(value) }],
  couldLeadTo: [],
  provisions: [],
});
