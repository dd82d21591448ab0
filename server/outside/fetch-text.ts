/**
 * Fetches one text from a host that was named: over https, following no redirect, to no address inside a private
 * network, within a time and a size. What came is told with its hash and its moment.
 */
import { createHash } from 'node:crypto';
import { type LookupAddress, lookup } from 'node:dns';
import { request } from 'node:https';
import { BlockList, isIP, isIPv6, type LookupFunction } from 'node:net';
import { isLoopback, mayReach, type Outside } from './allowed.ts';

export type FetchFault =
  | 'not-https'
  | 'host-not-named'
  | 'private-address'
  | 'not-reached'
  | 'redirected'
  | 'refused'
  | 'too-large'
  | 'too-slow';

export type FetchedText = { readonly text: string; readonly digest: string };

const WITHIN = 8_000;

const inside = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['224.0.0.0', 3],
] as const)
  inside.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
  ['64:ff9b::', 96],
] as const)
  inside.addSubnet(net, prefix, 'ipv6');

/** Does the address lie inside a network, rather than in the open? @example isInside('192.168.1.1') // true */
export const isInside = (address: string): boolean =>
  inside.check(
    address.replace(/^::ffff:(?=\d+\.)/i, ''),
    isIPv6(address) && !/^::ffff:\d+\./i.test(address) ? 'ipv6' : 'ipv4',
  );

/** Looks a name up, and answers only with addresses in the open. */
const inTheOpen: LookupFunction = (name, options, done) => {
  lookup(name, { ...options, all: true }, (error, found) => {
    const addresses = found as readonly LookupAddress[] | undefined;
    if (error || !addresses?.[0]) return done(error ?? new Error('no address'), '', 0);
    if (addresses.some(({ address }) => isInside(address))) {
      return done(Object.assign(new Error('private address'), { code: 'EPRIVATE' }), '', 0);
    }
    const [{ address, family }] = addresses;
    return options.all ? done(null, [...addresses]) : done(null, address, family);
  });
};

/** The text at an address, or why there is none. `most`: bytes. */
export function fetchText(
  address: string,
  outside: Outside,
  most: number,
): Promise<FetchedText | { readonly fault: FetchFault }> {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '') {
    return Promise.resolve({ fault: 'not-https' });
  }
  if (!mayReach(outside, url.hostname)) return Promise.resolve({ fault: 'host-not-named' });
  // An address in place of a name is never looked up.
  const bare = url.hostname.replaceAll(/[[\]]/g, '');
  if (isIP(bare) !== 0 && isInside(bare) && !isLoopback(bare)) {
    return Promise.resolve({ fault: 'private-address' });
  }
  return new Promise((done) => {
    const asking = request(
      url,
      {
        agent: false,
        headers: { accept: 'application/json, application/vc+jwt, text/plain', 'user-agent': 'Ytterby' },
        // This machine itself is meant where it is named.
        ...(isLoopback(url.hostname) ? {} : { lookup: inTheOpen }),
        ...(outside.ca === undefined ? {} : { ca: outside.ca }),
        signal: AbortSignal.timeout(WITHIN),
      },
      (answer) => {
        const { statusCode = 0 } = answer;
        const stop = (fault: FetchFault): void => {
          answer.destroy();
          done({ fault });
        };
        if (statusCode >= 300 && statusCode < 400) return stop('redirected');
        if (statusCode !== 200) return stop('refused');
        const parts: Buffer[] = [];
        let size = 0;
        answer.on('data', (part: Buffer) => {
          size += part.length;
          if (size > most) return stop('too-large');
          parts.push(part);
        });
        answer.on('error', (error) => done({ fault: faultOf(error) }));
        answer.on('end', () => {
          const bytes = Buffer.concat(parts);
          const digest = `sha-256:${createHash('sha256').update(bytes).digest('hex')}`;
          done({ text: bytes.toString('utf8').replaceAll('\u0000', '\ufffd'), digest });
        });
      },
    );
    asking.on('error', (error) => done({ fault: faultOf(error) }));
    asking.end();
  });
}

function faultOf(error: Error): FetchFault {
  const { code, name } = error as NodeJS.ErrnoException;
  if (code === 'EPRIVATE') return 'private-address';
  return name === 'AbortError' || name === 'TimeoutError' || code === 'ABORT_ERR'
    ? 'too-slow'
    : 'not-reached';
}
