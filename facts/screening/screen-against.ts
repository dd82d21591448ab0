/** Screening against the official lists of a day and lists of one's own; each hit with the state of its notice. */
import { statusOn, statusWord } from '@ytterby/engine';
import type { Corpus } from '@ytterby/law';
import { officialRegister } from '../determination/screening.ts';
import { buildRegister, type Hit, type PartyRecord, type Query, screen } from '../parties/index.ts';

/** A list of one's own (自有名单), by its name. */
export type OwnList = { readonly name: string; readonly records: readonly PartyRecord[] };

export type ScreenedHit = {
  readonly record: string;
  readonly names: readonly string[];
  readonly country: string | null;
  readonly list: string;
  readonly notice: string | null;
  readonly published: string | null;
  /** State of the listing on the day: in-force, suspended, ended, not-yet, unknown; `own` for a list of one's own. */
  readonly state: string;
  readonly until?: string | null;
  readonly key?: string;
  readonly matched: string;
  readonly score: number;
  readonly band: Hit['band'];
  readonly because: Hit['because'];
  readonly against: Hit['against'];
  readonly sources: readonly string[];
};

export type ScreenAnswer = {
  readonly query: string;
  readonly on: string;
  readonly knownAt: string;
  readonly hits: readonly ScreenedHit[];
  readonly listsKnownUpTo: string;
  readonly law: { readonly version: string };
};

/** @example screenAgainst(shippedCorpus, [], '2026-11-23', '2026-11-23')({ name: 'Lockheed Martin' }).hits.length > 0 // true */
export function screenAgainst(
  corpus: Corpus,
  lists: readonly OwnList[],
  on: string,
  knownAt: string,
): (query: Query) => ScreenAnswer {
  const official = officialRegister(corpus);
  const own = lists.map((list) => ({ name: list.name, register: buildRegister(list.records) }));
  return (query) => {
    const known = screen(official.register, query, { most: 100 })
      .filter((hit) => official.actionOf(hit.record).published <= knownAt)
      .map((hit) => ofNotice(hit, official.actionOf(hit.record), corpus, on, knownAt));
    const mine = own.flatMap(({ name, register }) =>
      screen(register, query).map((hit) => ofOwnList(hit, name)),
    );
    return {
      query: query.name,
      on,
      knownAt,
      hits: [...known, ...mine].sort((a, b) => b.score - a.score),
      listsKnownUpTo: corpus.knownUpTo,
      law: { version: corpus.version },
    };
  };
}

type Action = ReturnType<ReturnType<typeof officialRegister>['actionOf']>;

function ofNotice(hit: Hit, action: Action, corpus: Corpus, on: string, knownAt: string): ScreenedHit {
  const status = statusOn(corpus.law.acts, action.id, on, knownAt);
  return {
    ...common(hit),
    list: action.list,
    notice: action.id,
    published: action.published,
    state: statusWord(status),
    ...(status.kind === 'suspended' ? { until: status.until } : {}),
    ...(status.kind === 'open' ? { key: status.key } : {}),
    sources: action.sources,
  };
}

const ofOwnList = (hit: Hit, name: string): ScreenedHit => ({
  ...common(hit),
  list: name,
  notice: null,
  published: null,
  state: 'own',
  sources: [hit.record.source],
});

const common = (hit: Hit) => ({
  record: hit.record.id,
  names: hit.record.names.map((one) => one.text),
  country: hit.record.country,
  matched: hit.name,
  score: hit.score,
  band: hit.band,
  because: hit.because,
  against: hit.against,
});
