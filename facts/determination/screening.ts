/**
 * Screening inside a determination: parties whose listings a document does not state are looked for by name on the
 * official lists, and holdings in them in an ownership register. What is found is said with where it came from.
 */
import { type Corpus, type ListAction, shippedCorpus } from '@ytterby/law';
import type { Found, PartyFinder, Resemblance } from '../dossier/read-parties.ts';
import { type HeldByListed, heldByListed, type Register as OwnershipRegister } from '../ownership/index.ts';
import {
  buildRegister,
  type Hit,
  type PartyRecord,
  type Register,
  type Schema,
  screen,
} from '../parties/index.ts';
import type { HeldBy, Listing, Party, PartyList } from '../transaction/transaction.ts';

/** A party of the official lists as a record; its id names the notice and the row. */
export type ListedRecord = { readonly record: PartyRecord; readonly action: ListAction };

export type OfficialRegister = {
  readonly register: Register;
  readonly actionOf: (record: PartyRecord) => ListAction;
};

const registers = new WeakMap<Corpus, OfficialRegister>();

/**
 * The register of all parties that any notice has listed, each row by itself: state is per notice, never per party.
 * @example officialRegister(shippedCorpus).register.records.length > 250 // true
 */
export function officialRegister(corpus: Corpus = shippedCorpus): OfficialRegister {
  const known = registers.get(corpus);
  if (known) return known;
  const actions = new Map<string, ListAction>();
  const records = corpus.lists.actions.flatMap((action) =>
    action.kind !== 'add'
      ? []
      : action.parties.map((party, at): PartyRecord => {
          const id = `${action.id}#${at + 1}`;
          actions.set(id, action);
          const schema: Schema = party.kind === 'natural-person' ? 'Person' : 'Company';
          const names = [party.names['zh-CN'], party.names.en, ...party.aliases].flatMap((text) =>
            text ? [{ text }] : [],
          );
          return { id, schema, names, identifiers: [], country: party.country, source: action.id };
        }),
  );
  const made: OfficialRegister = {
    register: buildRegister(records),
    actionOf: (record) => actions.get(record.id) as ListAction,
  };
  registers.set(corpus, made);
  return made;
}

/** @example screenParty({ role: 'end-user', name: 'Lockheed Martin Corporation' }, corpus)[0]?.band // 'hold' */
export function screenParty(party: Party, corpus: Corpus): readonly Hit[] {
  if (!party.name) return [];
  const { register } = officialRegister(corpus);
  return screen(register, {
    name: party.name,
    schema: party.kind === 'natural-person' ? 'Person' : 'Company',
    otherNames: party.aliases ?? [],
    country: party.establishedIn ?? null,
  });
}

/** Parties whose screening is kept. */
const MOST_KEPT = 10_000;

const isPartyList = (list: string): list is PartyList =>
  list === 'control-list' || list === 'watch-list' || list === 'unreliable-entity-list';

/**
 * A finder for determinations. A hit to hold for is a listing by its notice; hits only to look at leave the question
 * open; no hit is no listing, said as screened. Holdings come from an ownership register where one is given.
 */
export function partyFinder(
  corpus: Corpus,
  using: { readonly screen: boolean; readonly ownership?: OwnershipRegister | undefined },
): PartyFinder {
  // Trade repeats its parties: what was found of one is kept while a run lasts, and not for more of them than fit.
  const found = new Map<string, Found>();
  const once = (party: Party): Found => {
    const name = JSON.stringify([party.name, party.kind, party.establishedIn, party.aliases]);
    // The register of the lists is built when the first name is looked for, and not for documents that name nobody.
    const made = found.get(name) ?? screened(party, corpus, officialRegister(corpus).actionOf);
    if (found.size >= MOST_KEPT) found.clear();
    found.set(name, made);
    return made;
  };
  return (party: Party): Found => {
    const byName = using.screen && !party.listings && party.name ? once(party) : {};
    const holdings = using.ownership && !party.heldByListed ? holdingsOf(party, using.ownership) : undefined;
    return { ...byName, ...(holdings ? { heldByListed: holdings } : {}) };
  };
}

function screened(party: Party, corpus: Corpus, actionOf: OfficialRegister['actionOf']): Found {
  const hits = screenParty(party, corpus).filter((hit) => isPartyList(actionOf(hit.record).list));
  const seen = hits.map((hit): Resemblance => {
    const { list, id } = actionOf(hit.record);
    return {
      name: hit.name,
      list,
      notice: id,
      score: hit.score,
      band: hit.band === 'hold' ? 'hold' : 'look',
    };
  });
  const held = hits.filter((hit) => hit.band === 'hold');
  if (held.length > 0)
    return { listings: held.map((hit) => listingOf(actionOf(hit.record))), screened: seen };
  return hits.length === 0 ? { listings: [], screened: seen } : { screened: seen };
}

const listingOf = (action: ListAction): Listing => ({ list: action.list as PartyList, entry: action.id });

/** Holdings of listed parties in a party found in the register by its name or another name. */
function holdingsOf(party: Party, ownership: OwnershipRegister): readonly HeldBy[] | undefined {
  for (const name of [party.name, ...(party.aliases ?? [])]) {
    const entity = name
      ? ownership.graph.entities.find((one) => one.name === name || one.id === name)
      : undefined;
    const held: readonly HeldByListed[] | null = entity ? heldByListed(ownership, entity.id) : null;
    if (held) return held.filter((one) => isPartyList(one.list)) as readonly HeldBy[];
  }
  return undefined;
}
