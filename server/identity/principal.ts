/** Who a request comes from, once it is known: a member in a session, or a program with a key. */
import type { Role } from '../store/tables/identity.ts';
import type { Permission } from './permissions.ts';

export type Principal = {
  readonly kind: 'member' | 'key';
  /** The account's or the key's id. */
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly permissions: ReadonlySet<Permission>;
  /** Of a member; a key has none. */
  readonly roles: readonly Role[];
  /** Of a member: the session, and the token that its requests must carry against forgery. */
  readonly session?: { readonly id: string; readonly csrf: string; readonly expiresAt: string };
};
