/** A law as it may be one day: the shipped one, one version later, with an act and a listed party more. */
import { type Act, canonical, hashOf } from '@ytterby/engine';
import { type Corpus, type ListAction, type NamedCorpus, shipped } from '@ytterby/law';

/** A name that no list holds; made for tests. */
export const LISTED_LATER = 'Quernmoor Lanthanide Test Works';

export function newerLaw(version: string, acts: readonly Act[], names: readonly string[] = []): NamedCorpus {
  const { corpus } = shipped();
  return named({
    ...corpus,
    ...{ version, knownUpTo: version },
    law: { ...corpus.law, acts: [...corpus.law.acts, ...acts] },
    lists: { ...corpus.lists, actions: [...corpus.lists.actions, ...listing('TEST-1', version, names)] },
  });
}

/** A version later than another, with further names on its lists and nothing else changed. */
export function laterThan({ corpus }: NamedCorpus, version: string, names: readonly string[]): NamedCorpus {
  const actions = [...corpus.lists.actions, ...listing('TEST-2', version, names)];
  return named({ ...corpus, version, knownUpTo: version, lists: { ...corpus.lists, actions } });
}

function named(changed: Corpus): NamedCorpus {
  const text = canonical(changed);
  return { corpus: JSON.parse(text) as Corpus, hash: hashOf(text) };
}

function listing(id: string, version: string, names: readonly string[]): readonly ListAction[] {
  if (names.length === 0) return [];
  const pattern = shipped().corpus.lists.actions.find(
    ({ kind, parties }) => kind === 'add' && parties.length > 0,
  );
  if (pattern === undefined) throw new Error('the shipped lists name nobody');
  const parties = names.map((name) => ({
    ...pattern.parties[0],
    ...{ names: { en: name }, aliases: [], country: 'DE' },
  })) as unknown as ListAction['parties'];
  return [{ ...pattern, id, published: version, from: version, partiesStated: names.length, parties }];
}
