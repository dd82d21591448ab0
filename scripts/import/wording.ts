/**
 * The wording of carried text. Notes of the sources speak of their own files and of how they were made;
 * what is published speaks of the law alone. Anything of that kind left over is a fault.
 */
import type { Faults } from './fault.ts';

const plainer: readonly (readonly [RegExp, string])[] = [
  [/; also seed \d+/g, ''],
  [/ ?\(seed \d+\)/g, ''],
  [/\bseed \d+\b/g, 'trade press'],
  [
    /public list found by text search, repository not named by the index \(second extraction\)/g,
    'public list of unnamed origin',
  ],
  [/read in a stored Xinhua reprint/g, 'read in a Xinhua reprint'],
  [
    /third-party table and press as of early October 2026; see timeline\.json/g,
    'third-party table and press as of early October 2026',
  ],
  [/see (R\d+) in ann-61-62\.md/g, 'see reading $1'],
  [/see (R\d+)\./g, 'see reading $1.'],
  [/\bcode copied as\b/gi, 'Code as'],
  [/recalled, not found(?: in what was read)?/g, 'no source found'],
  [/; the code here is local/g, '; the code is local'],
];

/** File names and machine paths: signs of wording that is about the sources' files. */
const leftover = /\bseed \d+|(?:^|\s)\/\w+\/\w+|\b[\w-]+\.(?:json|md)\b/i;
const address = /https?:\/\/[^\s]+|github\.com\/[^\s]+/g;

/** The text in the wording that is published. */
export function publishedWording(text: string): string {
  return plainer.reduce((words, [from, to]) => words.replace(from, to), text);
}

/** The same for every text inside a value; keys stay as they are. */
export function publishedThroughout(value: unknown): unknown {
  if (typeof value === 'string') return publishedWording(value);
  if (Array.isArray(value)) return value.map(publishedThroughout);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, publishedThroughout(each)]));
}

/** Names every text that still speaks of files or of the making. Web addresses are left alone. */
export function checkWording(where: string, value: unknown, faults: Faults): void {
  if (typeof value === 'string') {
    const found = leftover.exec(value.replace(address, ''));
    if (found) {
      faults.push({ where, what: `the text says "${found[0]}"`, right: 'wording about the law alone' });
    }
  } else if (Array.isArray(value)) {
    value.forEach((each, at) => {
      checkWording(`${where}[${at}]`, each, faults);
    });
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) checkWording(`${where}.${key}`, each, faults);
  }
}
