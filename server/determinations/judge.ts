/** From a basis to an answer: pure, so that a replay is the same act as the first answer. */
import { canonical } from '@ytterby/engine';
import { asJson, type Determination, type Determiner, partyFinder } from '@ytterby/facts';
import { type Graph, openRegister } from '@ytterby/facts/ownership';
import { listedByName } from '@ytterby/facts/screening';
import type { Corpus } from '@ytterby/law';
import { sha256 } from '../sha256.ts';
import type { Basis } from './basis.ts';

export type Answer = {
  /** The contract's determination, as JSON carries it. */
  readonly document: Determination;
  /** JSON of the document, with what it opens with first. */
  readonly printed: string;
  /** Canonical JSON of the document, and its hash. */
  readonly text: string;
  readonly hash: string;
};

/** An answer as JSON carries it: exact decimals as texts. */
export function answerOf(determination: Determination): Answer {
  const document = asJson(determination) as Determination;
  const printed = JSON.stringify(document);
  const text = canonical(document);
  return { document, printed, text, hash: sha256(text) };
}

type PartyFinder = ReturnType<typeof partyFinder>;

const finders = new WeakMap<Corpus, PartyFinder>();

/** What a graph was last asked as: the next answer mostly asks it the same way. */
const asked = new WeakMap<Graph, { corpus: Corpus; on: string; screen: boolean; finder: PartyFinder }>();

/** What a transaction's parties are looked up in. Without an ownership graph it is shared by all answers of a law. */
function finderOf(corpus: Corpus, { settings, transaction }: Basis, graph: Graph | null): PartyFinder {
  const { screen } = settings;
  if (graph !== null) {
    const on = transaction.knownAt ?? settings.today;
    const last = asked.get(graph);
    if (last?.corpus === corpus && last.on === on && last.screen === screen) return last.finder;
    const ownership = openRegister(listedByName(graph, corpus), { on });
    const finder = partyFinder(corpus, { screen, ownership });
    asked.set(graph, { corpus, on, screen, finder });
    return finder;
  }
  if (!screen) return partyFinder(corpus, { screen: false });
  const known = finders.get(corpus) ?? partyFinder(corpus, { screen: true });
  finders.set(corpus, known);
  return known;
}

/** The answer to a basis under a law; `graph` is the ownership graph that the basis names. */
export function judge(determiner: Determiner, basis: Basis, graph: Graph | null): Answer {
  const { today, all, assume } = basis.settings;
  const { corpus } = determiner.corpus;
  return answerOf(
    determiner.determine(basis.transaction, {
      ...{ today, all, assume, house: basis.house },
      find: finderOf(corpus, basis, graph),
    }),
  );
}
