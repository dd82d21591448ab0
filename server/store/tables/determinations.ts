/** The law's corpora, the house's settlings, transactions and determinations. */
import type { Determination, Transaction } from '@ytterby/facts';
import type { Basis } from '../../determinations/basis.ts';
import type { Actor } from '../scope.ts';
import type { Day, Defaulted, Document, Moment } from './columns.ts';

/** Why a determination was made. */
export type Occasion = 'asked' | 'law' | 'day' | 'party' | 'settling';

export type DeterminationTables = {
  readonly law_corpora: {
    readonly hash: string;
    readonly version: string;
    readonly known_up_to: Day;
    readonly file: string;
    readonly created_at: Moment;
    readonly used_since: Moment | null;
  };
  readonly settlings: {
    readonly id: string;
    readonly organisation_id: string;
    readonly key: string;
    readonly value: string;
    readonly who: string;
    readonly when: Day;
    readonly paper: string;
    readonly created_at: Moment;
    readonly ended_at: Moment | null;
    readonly version: Defaulted<number>;
  };
  readonly transactions: {
    readonly id: string;
    readonly organisation_id: string;
    readonly reference: string;
    readonly document: Document<Transaction>;
    readonly on_day: Day;
    readonly follows_day: Defaulted<boolean>;
    readonly determination_id: string | null;
    /** The law and day up to which the answer is known to stand. */
    readonly confirmed_corpus_hash: string | null;
    readonly confirmed_on: Day | null;
    readonly version: Defaulted<number>;
    readonly created_at: Moment;
    readonly updated_at: Moment;
    readonly archived_at: Moment | null;
  };
  readonly determinations: {
    readonly id: string;
    readonly organisation_id: string;
    readonly transaction_id: string | null;
    readonly occasion: Occasion;
    readonly on_day: Day;
    readonly known_at: Day;
    readonly at_least: string;
    readonly at_most: string;
    readonly settled: boolean;
    readonly answer: Document<Determination>;
    readonly answer_hash: string;
    readonly corpus_hash: string;
    readonly basis: Document<Basis>;
    readonly basis_hash: string;
    readonly engine: string;
    readonly actor: Document<Actor>;
    readonly created_at: Moment;
  };
};
