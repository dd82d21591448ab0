/** The door of the corpus. */
export type { Instrument, InstrumentSource, Provision } from './cn/types.ts';
export type { Corpus, NamedCorpus } from './corpus/corpus.ts';
export { type CorpusFault, exportCorpus, type LoadedCorpus, loadCorpus } from './corpus/load.ts';
export { shipped, shippedCorpus } from './corpus/shipped.ts';
export { glossary, type Term } from './glossary.ts';
export type * from './lists/types.ts';
export { activity, licence } from './vocabulary/activity.ts';
export { endUse } from './vocabulary/end-use.ts';
export { item, measured } from './vocabulary/item.ts';
export { listed } from './vocabulary/listed.ts';
export { holding, listing, party, undertaking } from './vocabulary/party.ts';
export { vocabulary } from './vocabulary/vocabulary.ts';
