/** Opens a compact JWT without believing it: size, three parts, type and algorithm, the latter from our own setting. */
import { type Check, failed } from './check.ts';

export type OpenedToken = {
  readonly header: { readonly alg: string; readonly kid: string };
  readonly payload: Readonly<Record<string, unknown>>;
};

const MOST_BYTES = 64 * 1024;

/** The head and payload of a token, or the check that it failed. */
export function openToken(
  token: string,
  algorithms: readonly string[],
): OpenedToken | { readonly check: Check } {
  if (token.length > MOST_BYTES) return refused('too-large', String(token.length), String(MOST_BYTES));
  const parts = token.split('.');
  const [header, payload] = [jsonOf(parts[0]), jsonOf(parts[1])];
  if (parts.length !== 3 || !header || !payload) return refused('not-a-token', token.slice(0, 24));
  const { typ, alg, kid, crit } = header;
  if (typeof typ !== 'string' || !/^(application\/)?vc\+jwt$/i.test(typ))
    return refused('not-vc-jwt', String(typ), 'vc+jwt');
  if (typeof alg !== 'string' || !algorithms.includes(alg))
    return refused('algorithm-not-allowed', String(alg), algorithms.join(', '));
  if (crit !== undefined) return refused('critical-header', JSON.stringify(crit).slice(0, 60));
  if (typeof kid !== 'string') return refused('not-a-token', 'kid');
  return { header: { alg, kid }, payload };
}

const refused = (
  ...told: Parameters<typeof failed> extends [unknown, ...infer R] ? R : never
): { readonly check: Check } => ({
  check: failed('read', ...told),
});

function jsonOf(part: string | undefined): Readonly<Record<string, unknown>> | null {
  if (part === undefined || !/^[A-Za-z0-9_-]+$/.test(part)) return null;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(part, 'base64url'));
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : null;
  } catch {
    return null;
  }
}
