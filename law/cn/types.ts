/**
 * The shapes of an official instrument and of its provisions, as the corpus states them in its own words.
 * Data only: what an instrument says stands here, what follows from it stands in the rules beside it.
 */
import type { CalendarDate, Grade } from '../lists/types.ts';

/** One text in English and in simplified Chinese; traditional Chinese (Hong Kong) is made from `zh-CN` by table. */
export type Text = { readonly en: string; readonly 'zh-CN': string };

/** A page behind an instrument. Provisions cite it by `key`, so that an address is written once. */
export type InstrumentSource = {
  readonly key: string;
  readonly url: string;
  readonly grade: Grade;
  /** What of the instrument this page gave. */
  readonly note?: string;
};

/** An official instrument: a law, regulation, announcement, order, catalogue or set of provisions. */
export type Instrument = {
  /** The folder's name: `2025-61`, `ECL`, `REG`, `REE`, `CAT-2023`, `UEL`. */
  readonly id: string;
  readonly kind: 'law' | 'regulation' | 'announcement' | 'order' | 'catalogue' | 'provisions';
  readonly title: Text;
  /** Official number, in Chinese: `商务部公告2025年第61号`. */
  readonly number: string;
  readonly issuer: Text;
  /** Day it was signed or adopted. */
  readonly issued: CalendarDate;
  /** Day it was made public; a question asked as known before this day does not see it. */
  readonly published: CalendarDate;
  /** Day the instrument itself takes effect. A provision with another day says so in `inForceFrom`. */
  readonly effective: CalendarDate;
  readonly addresses: readonly string[];
  /** Whether one of the official addresses was itself opened and read. */
  readonly addressOpened: boolean;
  /** Weakest text that an operative article or the list it rests on was read in; provisions carry their own. */
  readonly grade: Grade;
  /** What could be read, and what could not. */
  readonly read: Text;
  readonly sources: readonly InstrumentSource[];
};

/** One article, paragraph or annex of an instrument, in our own words. */
export type Provision = {
  /** Begins with the instrument's id: `2025-61/1(1)`; a listing as a whole is the bare id (`2025-18`). */
  readonly id: string;
  readonly title: Text;
  readonly statement: Text;
  readonly notes?: readonly Text[];
  /** What the words leave open; readings formalise those that bear on an outcome. */
  readonly ambiguities?: readonly Text[];
  /** Keys of the instrument's `sources`. */
  readonly sources: readonly string[];
  readonly grade: Grade;
  /** Only where it differs from the instrument's `effective`. */
  readonly inForceFrom?: CalendarDate;
  /** `true`: a determination computes it. Otherwise why it is no rule of a determination. */
  readonly formalised: true | { readonly not: Text };
};
