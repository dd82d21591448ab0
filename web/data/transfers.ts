/** Transfers of controlled technology: what, to whom, by which means, under which licence, with which statements. */
import type { DeskFile } from './desk.ts';

export type Recipient = {
  readonly kind: 'organisation' | 'person';
  readonly name?: string;
  /** The record of a person, kept apart. */
  readonly person?: string;
  readonly from: string;
  readonly locatedIn: string;
};
export type TransferSays = {
  readonly technology: { readonly entry: string; readonly says: string };
  readonly recipients: readonly Recipient[];
  readonly means: readonly string[];
  readonly endUse?: string;
  /** null: the answer says that none is needed. */
  readonly licence?: { readonly number: string } | null;
  /** The kept answer that says so. */
  readonly determination?: string;
  readonly statements: readonly {
    readonly kind: string;
    readonly document: string;
    readonly finalOn: string | null;
  }[];
};
export type Transfer = DeskFile<TransferSays> & { readonly statementsAsked: readonly string[] };
