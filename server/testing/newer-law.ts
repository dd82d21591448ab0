/** A law as it may be one day: the shipped one, one version later, with an act and a listed party more. */
import { type Act, canonical, hashOf } from '@ytterby/engine';
import { type Corpus, type ListAction, type NamedCorpus, shipped } from '@ytterby/law';

/** A name that no list holds; made for tests. */
export const LISTED_LATER = 'Quernmoor Lanthanide Test Works';

export function newerLaw(version: string, acts: readonly Act[], names: readonly string[] = []): NamedCorpus {
  const { corpus } = shipped();
  const pattern = corpus.lists.actions.find(({ kind, parties }) => kind === 'add' && parties.length > 0);
  if (pattern === undefined) throw new Error('the shipped lists name nobody');
  const action: ListAction = {
    ...pattern,
    ...{ id: 'TEST-1', published: version, from: version, partiesStated: names.length },
    parties: names.map((name) => ({
      ...pattern.parties[0],
      ...{ names: { en: name }, aliases: [], country: 'DE' },
    })) as unknown as ListAction['parties'],
  };
  const changed: Corpus = {
    ...corpus,
    ...{ version, knownUpTo: version },
    law: { ...corpus.law, acts: [...corpus.law.acts, ...acts] },
    lists: { ...corpus.lists, actions: [...corpus.lists.actions, ...(names.length > 0 ? [action] : [])] },
  };
  const text = canonical(changed);
  return { corpus: JSON.parse(text) as Corpus, hash: hashOf(text) };
}
