/** The official lists of a corpus as one list with a version, to be named wherever a party was looked for on them. */
import { canonical, hashOf } from '@ytterby/engine';
import { officialRegister } from '@ytterby/facts';
import type { ListVersion } from '@ytterby/facts/parties';
import type { NamedCorpus } from '@ytterby/law';

export const OFFICIAL = 'official';

const known = new Map<string, ListVersion>();

/** @example officialList(shipped()).list // 'official' */
export function officialList({ corpus, hash }: NamedCorpus): ListVersion {
  const made = known.get(hash) ?? {
    list: OFFICIAL,
    version: corpus.version,
    hash: hashOf(canonical(officialRegister(corpus).register.records)),
  };
  known.set(hash, made);
  return made;
}
