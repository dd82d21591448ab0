/** How something reached or left the house: an outside event is recorded with its day, channel and paper. */

export type Channel =
  | 'ministry-system'
  | 'customs-system'
  | 'e-mail'
  | 'post'
  | 'courier'
  | 'counter'
  | 'telephone';

export const CHANNELS: readonly Channel[] = [
  'ministry-system',
  'customs-system',
  'e-mail',
  'post',
  'courier',
  'counter',
  'telephone',
];

/** The paper that proves an event: what it is called there, and the stored file if there is one. */
export type Paper = { readonly title: string; readonly number?: string; readonly file?: string };
