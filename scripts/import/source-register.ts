/**
 * The register of sources: every row of a list names its sources by key, the register says what they are.
 * Sources of an instrument keep their key under its number (`2025-18/cn-mirror`); other addresses are keyed
 * by host and order of appearance (`mofcom.gov.cn/3`).
 */
import type { Source } from '../../law/lists/types.ts';
import type { Faults } from './fault.ts';
import { publishedWording } from './wording.ts';

export type SourceRegister = {
  /** Adds a source that has a key of its own; a second, different one of that key is a fault. */
  add(source: Source, where: string): void;
  /** The keys of a written reference: one for each address in it, or one for the note it is. */
  keysOf(reference: string, grade?: string): readonly string[];
  /** All sources, sorted by key. */
  sources(): readonly Source[];
};

/** An empty register; what contradicts itself goes to `faults`. */
export function sourceRegister(faults: Faults): SourceRegister {
  const byKey = new Map<string, Source>();
  const keyOf = new Map<string, string>();
  const used = new Map<string, number>();

  const nextKey = (stem: string): string => {
    const number = (used.get(stem) ?? 0) + 1;
    used.set(stem, number);
    return `${stem}/${number}`;
  };
  const keyed = (reference: string, make: (key: string) => Source, stem: string): string => {
    const known = keyOf.get(reference);
    if (known !== undefined) return known;
    const key = nextKey(stem);
    keyOf.set(reference, key);
    byKey.set(key, make(key));
    return key;
  };

  return {
    add(source, where) {
      const known = byKey.get(source.key);
      if (known && JSON.stringify(known) !== JSON.stringify(source)) {
        faults.push({ where, what: `source key ${source.key} is used twice`, right: 'one source for a key' });
      }
      byKey.set(source.key, source);
    },
    keysOf(reference, grade) {
      const found = addresses(reference);
      if (found.length === 0) {
        const note = publishedWording(reference.trim());
        if (note === '' || note === '—') return [];
        return [keyed(note, (key) => ({ key, grade: grade ?? 'note', covers: note }), 'note')];
      }
      return found.map((url) =>
        keyed(url, (key) => ({ key, url, grade: grade ?? gradeOfHost(hostOf(url)) }), hostOf(url)),
      );
    },
    sources: () => [...byKey.values()].sort((left, right) => (left.key < right.key ? -1 : 1)),
  };
}

/** The web addresses in a reference; a repository named without a scheme counts too. */
function addresses(reference: string): readonly string[] {
  return [...reference.matchAll(/https?:\/\/\S+/g)].map(([url]) => url.replace(/[;,)]+$/, ''));
}

function hostOf(url: string): string {
  return (/^https?:\/\/([^/]+)/.exec(url)?.[1] ?? 'address').replace(/^(?:www|m)\./, '');
}

/** Where nobody graded a source, its host says what kind it is; an address is no claim that it was read. */
function gradeOfHost(host: string): string {
  if (host.endsWith('gov.cn')) return 'official address';
  if (host === 'github.com') return 'public repository';
  return 'secondary source';
}
