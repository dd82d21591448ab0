/**
 * Who acts for which organisation: every piece of work on an organisation's rows is bound to one scope, so that
 * row-level security and the audit trail have it from the same place.
 */

export type Actor = {
  readonly kind: 'member' | 'key' | 'job' | 'command';
  readonly id: string;
  /** As people know it: a person's name, a key's label, a job's kind. Kept in the trail as it was on the day. */
  readonly name: string;
};

export type Scope = {
  /** The organisation's uuid. */
  readonly organisation: string;
  readonly actor: Actor;
  /** What ties log lines, events and an answer together: the request's, job's or command's own id. */
  readonly request: string;
};

/**
 * Is this text a uuid as the store writes it?
 * @example isUuid('0190f0c8-0000-7000-8000-000000000000') // true
 */
export const isUuid = (text: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text);
