/** Where an instrument stands on a day: its provisions gathered by status, so that what differs is seen at once. */
import { type Status, type StatusWord, statusOn, statusWord } from '@ytterby/engine';
import type { Corpus, Instrument } from '@ytterby/law';

export type Standing = {
  readonly status: Status;
  readonly word: StatusWord;
  /** The provisions that stand so; the instrument itself where no provision is dated. */
  readonly ids: readonly string[];
};

export type Days = { readonly on: string; readonly knownAt: string };

/** Provisions of an instrument, in its own order. */
export const provisionsOf = (instrument: string, corpus: Corpus): Corpus['provisions'] =>
  corpus.provisions.filter((one) => one.id === instrument || one.id.startsWith(`${instrument}/`));

/** An instrument that dates itself in parts stands in several ways. */
export function standingsOf(instrument: Instrument, corpus: Corpus, days: Days): readonly Standing[] {
  const ids = [...new Set([instrument.id, ...provisionsOf(instrument.id, corpus).map((one) => one.id)])];
  const groups = new Map<string, { status: Status; ids: string[] }>();
  for (const id of ids) {
    const status = statusOn(corpus.law.acts, id, days.on, days.knownAt);
    const name = JSON.stringify(status);
    const group = groups.get(name) ?? { status, ids: [] };
    group.ids.push(id);
    groups.set(name, group);
  }
  const all = [...groups.values()].map(
    (one): Standing => ({ status: one.status, word: statusWord(one.status), ids: one.ids }),
  );
  const dated = all.filter((one) => !isUndated(one.status));
  return dated.length > 0 ? dated : all;
}

/** No act of the corpus speaks of it: an article that only explains, or a table. */
const isUndated = (status: Status): boolean => status.kind === 'not-yet' && status.from === null;
