/** The files a notice is made and checked with: a key ring, a status list's state, key documents, tokens. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hashOfBytes, type KeyRing, screenOn, type VerifySettings } from '@ytterby/desk/notices';
import { shippedCorpus } from '@ytterby/law';
import type { Task } from '../command.ts';

const place = (file: string, task: Task): string => path.resolve(task.world.cwd, file);

/** Bytes of a file; null where it cannot be read. */
export function bytesOf(file: string, task: Task): Uint8Array | null {
  try {
    return readFileSync(place(file, task));
  } catch {
    return null;
  }
}

export const isThere = (file: string, task: Task): boolean => existsSync(place(file, task));

function jsonOf(file: string, task: Task): unknown {
  const bytes = bytesOf(file, task);
  if (bytes === null) return null;
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

/** A key ring; it holds private keys, so its file is for its owner alone. */
export function readRing(file: string, task: Task): KeyRing | null {
  const value = jsonOf(file, task) as KeyRing | null;
  return typeof value?.did === 'string' && Array.isArray(value.keys) ? value : null;
}
export const writeRing = (file: string, ring: KeyRing, task: Task): void =>
  writeFileSync(place(file, task), `${JSON.stringify(ring, null, 2)}\n`, { mode: 0o600 });

/** Where an issuer's status list is published, the next free place, and the places withdrawn. */
export type ListState = {
  readonly url: string;
  readonly next: number;
  readonly withdrawn: readonly number[];
};
export function readList(file: string, task: Task): ListState | null {
  const value = jsonOf(file, task) as ListState | null;
  return typeof value?.url === 'string' && Number.isInteger(value.next) && Array.isArray(value.withdrawn)
    ? value
    : null;
}
export const writeText = (file: string, text: string, task: Task): void =>
  writeFileSync(place(file, task), text);

/** What a verifier has at hand, by the options of `notice verify`; nothing is fetched. */
export function settingsOf(task: Task): VerifySettings {
  const at = task.world.now().toISOString();
  const values = (name: string): readonly string[] => task.given.values[name] ?? [];
  const documents = values('did').map((file) => jsonOf(file, task) as { readonly id?: unknown } | null);
  const lists = values('status').flatMap((file) => {
    const bytes = bytesOf(file, task);
    return bytes === null ? [] : [new TextDecoder().decode(bytes).trim()];
  });
  const confirmed = values('confirmed').map((one) => {
    const [did = '', party = ''] = one.split('=');
    return { did, party, by: '--confirmed', on: at.slice(0, 10) };
  });
  const held = new Set(
    values('upstream').flatMap((file) => {
      const bytes = bytesOf(file, task);
      return bytes === null ? [] : [hashOfBytes(trimmed(bytes)), hashOfBytes(bytes)];
    }),
  );
  const names = values('us');
  return {
    at,
    documentOf: (did) => documents.find((one) => one?.id === did) ?? undefined,
    statusAt: (url) => {
      const token = lists.length === 1 ? lists[0] : lists.find((one) => urlOf(one) === url);
      return token === undefined ? undefined : { token, fetchedAt: at };
    },
    ...(names.length === 0 ? {} : { us: { names } }),
    confirmed,
    ...(held.size === 0 ? {} : { isHeld: (digest: string) => held.has(digest) }),
    screen: screenOn(shippedCorpus),
  };
}

/** The address that a signed status list gives itself. */
function urlOf(token: string): unknown {
  try {
    const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
    return (JSON.parse(payload) as { readonly id?: unknown }).id;
  } catch {
    return undefined;
  }
}

/** A token's file may end in a line break; the digest is over the token as it was signed. */
export function trimmed(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && [0x0a, 0x0d, 0x20].includes(bytes[end - 1] ?? 0)) end -= 1;
  return bytes.subarray(0, end);
}
