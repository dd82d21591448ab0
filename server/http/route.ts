/**
 * One route, in the form that all have: what it is called, who may call it, what goes in, what comes out, and what it
 * does. The same description serves the requests, the OpenAPI document, the client and the tests of every route.
 */

import type { Readable } from 'node:stream';
import { type Language, type RequestFault, requestFault } from '@ytterby/language';
import type { Transaction } from 'kysely';
import type { z } from 'zod';
import type { Permission } from '../identity/permissions.ts';
import type { Principal } from '../identity/principal.ts';
import type { Scope } from '../store/scope.ts';
import type { Tables } from '../store/tables/index.ts';
import { unstorable } from '../store/values.ts';
import type { Context } from './context.ts';
import type { Keyed } from './idempotency.ts';
import { badInput, type Problem } from './problem.ts';
import { tagOf } from './versions.ts';
import { faultsOf } from './zod-faults.ts';

/** Where all routes stand. */
export const BASE = '/api/v1';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export type Done = {
  readonly status: number;
  readonly body?: unknown;
  /** The body as JSON, where it was written already. */
  readonly json?: string;
  /** What the body is, where it is not JSON. */
  readonly text?: string;
  readonly stream?: Readable;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
};
export type Answer = Done | { readonly problem: Problem };

/** What a request is, before anything of it is read. */
export type RawCall = {
  readonly context: Context;
  readonly id: string;
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  /** What comes in, unread, where it is not JSON; and its media type. */
  readonly incoming: Readable | null;
  readonly media: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly cookies: Readonly<Record<string, string>>;
  readonly address: string;
  readonly url: string;
  readonly language: Language;
  readonly now: Date;
  /** Null where anyone may call the route and nobody signed on. */
  readonly who: Principal | null;
};

type Parsed<P, Q, B> = Omit<RawCall, 'params' | 'query' | 'body' | 'who'> & {
  readonly params: P;
  readonly query: Q;
  readonly body: B;
};

/** A call of a route that works on an organisation's rows, in one transaction. */
export type Call<P = unknown, Q = unknown, B = unknown> = Parsed<P, Q, B> & {
  readonly who: Principal;
  readonly scope: Scope;
  readonly db: Transaction<Tables>;
};
export type SignedCall<P = unknown, Q = unknown, B = unknown> = Parsed<P, Q, B> & {
  readonly who: Principal;
  readonly scope: Scope;
};
/** A call that goes a shorter way. */
export type FirstCall<P = unknown, Q = unknown, B = unknown> = SignedCall<P, Q, B> & {
  /** A key against repetition: kept in the same transaction as what is made, or the way does not lead there. */
  readonly keyed: Keyed | null;
};
export type OpenCall<P = unknown, Q = unknown, B = unknown> = Parsed<P, Q, B> & {
  readonly who: Principal | null;
};

export type Answers = Readonly<Record<number, z.ZodType | null>>;

type Described<P, Q, B> = {
  readonly method: Method;
  /** Under /api/v1, with parameters in braces: `/items/{id}`. */
  readonly path: string;
  /** Stands at this path itself, not under /api/v1: where a standard says so. */
  readonly atRoot?: true;
  /** The operation's name: `createItem`. */
  readonly name: string;
  /** One line on what it is for. */
  readonly says: string;
  readonly params?: z.ZodType<P>;
  readonly query?: z.ZodType<Q>;
  readonly body?: z.ZodType<B>;
  /** Media types that are handed on unread, beside JSON. */
  readonly takes?: readonly string[];
  /** Gives many, a line each, beside or instead of one: the schema of a line. */
  readonly givesLines?: z.ZodType;
  /** What comes back by status; null where there is no body. A text is given as its media type. */
  readonly answers: Answers;
  readonly media?: string;
  /** Makes something: honours Idempotency-Key. */
  readonly creates?: true;
  /** Its answer holds what is shown once, as a key: a repetition gives it to the same session or key alone. */
  readonly showsSecret?: true;
  /** Honours If-Match. */
  readonly matches?: true;
};

type Runs =
  | {
      readonly kind: 'rows';
      /** A shorter way that needs no transaction opened for it; null where it does not lead there, and `run` does. */
      readonly first?: (call: FirstCall) => Promise<Answer | null>;
      readonly run: (call: Call) => Promise<Answer>;
    }
  | { readonly kind: 'signed'; readonly run: (call: SignedCall) => Promise<Answer> }
  | { readonly kind: 'open'; readonly run: (call: OpenCall) => Promise<Answer> };

/** A route whose types have been checked and need no more be known. */
export type Route = Described<unknown, unknown, unknown> & {
  readonly allow: Permission | 'signed-on' | 'anyone';
} & Runs;

/** Reads what a route takes, or answers with every fault of it. */
function reading<P, Q, B, C extends Parsed<unknown, unknown, unknown>, A>(
  described: Described<P, Q, B>,
  run: (call: Omit<C, 'params' | 'query' | 'body'> & Parsed<P, Q, B>) => Promise<A>,
): (call: C) => Promise<A | Answer> {
  return async (call) => {
    const faults: RequestFault[] = [];
    const read = <T>(schema: z.ZodType<T> | undefined, value: unknown): T | undefined => {
      const found = schema?.safeParse(value);
      if (found === undefined) return undefined;
      if (found.success) return found.data;
      // Said in full only where something is wrong: what was found is looked up anew for it.
      faults.push(...faultsOf(schema, value));
      return undefined;
    };
    // A body was looked through as it was read; what stands in an address reaches the store as well.
    const place = unstorable(call.query);
    if (place !== null) return badInput([requestFault('unstorable', place)]);
    const params = read(described.params, call.params);
    const query = read(described.query, call.query);
    const body = call.incoming === null ? read(described.body, call.body) : undefined;
    if (faults.length > 0) return badInput(faults);
    return run({ ...call, params, query, body } as Omit<C, 'params' | 'query' | 'body'> & Parsed<P, Q, B>);
  };
}

type Allowed = { readonly allow: Permission | 'signed-on' };

/** A route on an organisation's rows: it runs in one transaction, and a problem undoes all of it. */
export function onRows<P, Q, B>(
  described: Described<P, Q, B> &
    Allowed & {
      readonly first?: (call: FirstCall<P, Q, B>) => Promise<Answer | null>;
      readonly run: (call: Call<P, Q, B>) => Promise<Answer>;
    },
): Route {
  const { first: shorter } = described;
  const run = reading<P, Q, B, Call, Answer>(described, (call) => described.run(call as Call<P, Q, B>));
  const route = {
    ...(described as Described<unknown, unknown, unknown> & Allowed),
    kind: 'rows',
    run,
  } as const;
  if (shorter === undefined) return route;
  const first = reading<P, Q, B, FirstCall, Answer | null>(described, (call) =>
    shorter(call as FirstCall<P, Q, B>),
  );
  return { ...route, first };
}

/** A route for those who signed on that needs no transaction, or opens its own. */
export function forSigned<P, Q, B>(
  described: Described<P, Q, B> & Allowed & { readonly run: (call: SignedCall<P, Q, B>) => Promise<Answer> },
): Route {
  const run = reading<P, Q, B, SignedCall, Answer>(described, (call) =>
    described.run(call as SignedCall<P, Q, B>),
  );
  return { ...(described as Described<unknown, unknown, unknown> & Allowed), kind: 'signed', run };
}

/** A route for anyone: sign-on itself. */
export function forAnyone<P, Q, B>(
  described: Described<P, Q, B> & { readonly run: (call: OpenCall<P, Q, B>) => Promise<Answer> },
): Route {
  const run = reading<P, Q, B, OpenCall, Answer>(described, (call) =>
    described.run(call as OpenCall<P, Q, B>),
  );
  return { ...(described as Described<unknown, unknown, unknown>), allow: 'anyone', kind: 'open', run };
}

/** @example ok({ a: 1 }).status // 200 */
export const ok = (body: unknown, headers: Done['headers'] = {}): Done => ({ status: 200, body, headers });
/** What was made, with its version and the address it has from now on. `path` is its kind's, as `/items`. */
export const madeAt = (
  path: string,
  { id, version }: { readonly id: string; readonly version: number },
  body: unknown,
): Done => created(body, { etag: tagOf(version), location: `${BASE}${path}/${id}` });

export const created = (body: unknown, headers: Done['headers'] = {}): Done => ({
  status: 201,
  body,
  headers,
});
export const nothing = (headers: Done['headers'] = {}): Done => ({ status: 204, headers });
