/**
 * did:web: a company proves its own domain, no ledger. One rule turns the identifier into the address of its document;
 * nothing here fetches it.
 */

const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;
const SEGMENT = /^[A-Za-z0-9._~-]{1,128}$/;

/** Host, port and path of a did:web, or null where it is none. Numbers of hosts are not domains. */
export function didWebParts(
  did: string,
): { readonly host: string; readonly port?: string; readonly path: readonly string[] } | null {
  const [scheme, method, first = '', ...path] = did.split(':');
  if (scheme !== 'did' || method !== 'web' || did.length > 500) return null;
  const [host = '', port, ...rest] = first.toLowerCase().split('%3a');
  const labels = host.split('.');
  const isDomain =
    labels.length > 1 && labels.every((one) => LABEL.test(one)) && !/^\d+$/.test(labels.at(-1) ?? '');
  const isPlace = isDomain || host === 'localhost';
  if (!isPlace || rest.length > 0 || (port !== undefined && !/^\d{1,5}$/.test(port))) return null;
  if (!path.every((one) => SEGMENT.test(one) && one !== '.' && one !== '..')) return null;
  return { host, ...(port === undefined ? {} : { port }), path };
}

/**
 * The address of a did:web's document; null where it is no did:web.
 * @example didWebUrl('did:web:magnets.example.com:cn') // 'https://magnets.example.com/cn/did.json'
 */
export function didWebUrl(did: string): string | null {
  const parts = didWebParts(did);
  if (parts === null) return null;
  const authority = parts.port === undefined ? parts.host : `${parts.host}:${parts.port}`;
  const path = parts.path.length === 0 ? ['.well-known'] : parts.path;
  return `https://${authority}/${path.join('/')}/did.json`;
}
