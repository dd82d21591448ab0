/** Signing on with an address and a password: slow to guess, and silent about which of the two was wrong. */
import type { Store } from '../store/store.ts';
import { hashPassword, verifyPassword } from './password.ts';
import { hashOfSecret } from './secrets.ts';
import { type Begun, beginSession } from './sessions.ts';
import { countFailure, forgive, type Subject, secondsToWait } from './throttle.ts';

export type SigningOn = {
  readonly email: string;
  readonly password: string;
  /** Where the member belongs to several; the oldest where none is said. */
  readonly organisation: string | undefined;
  readonly address: string;
  readonly userAgent: string | null;
};

export type SignedOn =
  | {
      readonly kind: 'begun';
      readonly session: Begun;
      readonly account: string;
      readonly organisation: string;
    }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'wait'; readonly seconds: number };

export async function signOn(store: Store, asked: SigningOn, now: Date): Promise<SignedOn> {
  const name: Subject = { kind: 'name', hash: hashOfSecret(`name ${asked.email.toLowerCase()}`) };
  const address: Subject = { kind: 'address', hash: hashOfSecret(`address ${asked.address}`) };
  const seconds = await secondsToWait(store, [name, address], now);
  if (seconds > 0) return { kind: 'wait', seconds };
  const account = await store.asSystem((db) =>
    db
      .selectFrom('accounts')
      .select(['id', 'password_hash', 'disabled_at'])
      .where((where) => where(where.fn<string>('lower', ['email']), '=', asked.email.toLowerCase()))
      .executeTakeFirst(),
  );
  const right = await verifyPassword(asked.password, account?.password_hash ?? null);
  const organisation =
    right && account && account.disabled_at === null
      ? await organisationOf(store, account.id, asked.organisation)
      : undefined;
  if (!account || organisation === undefined) {
    await countFailure(store, [name, address], now);
    return { kind: 'wrong' };
  }
  await forgive(store, name);
  const { userAgent } = asked;
  const session = await beginSession(
    store,
    { account: account.id, organisation, method: 'password', userAgent, address: asked.address },
    now,
  );
  return { kind: 'begun', session, account: account.id, organisation };
}

/** The organisation to work in: the one asked for, else the member's first. */
export async function organisationOf(
  store: Store,
  account: string,
  asked: string | undefined,
): Promise<string | undefined> {
  const rows = await store.asSystem((db) =>
    db
      .selectFrom('members')
      .select('organisation_id')
      .where('account_id', '=', account)
      .where('ended_at', 'is', null)
      .orderBy('created_at')
      .orderBy('organisation_id')
      .execute(),
  );
  const mine = rows.map((row) => row.organisation_id);
  return asked === undefined ? mine[0] : mine.find((one) => one === asked);
}

/** Changes a password, and ends nothing by itself. False where the old one is wrong. */
export async function changePassword(
  store: Store,
  account: string,
  old: string,
  next: string,
  now: Date,
): Promise<boolean> {
  const row = await store.asSystem((db) =>
    db.selectFrom('accounts').select('password_hash').where('id', '=', account).executeTakeFirst(),
  );
  if (!(await verifyPassword(old, row?.password_hash ?? null))) return false;
  const hash = await hashPassword(next);
  await store.asSystem((db) =>
    db
      .updateTable('accounts')
      .set({ password_hash: hash, updated_at: now.toISOString() })
      .where('id', '=', account)
      .execute(),
  );
  return true;
}
