/** Cookies: the few that the server sets, and reading them back. */

/** @example readCookies('a=1; b=2').b // '2' */
export function readCookies(header: string | undefined): Readonly<Record<string, string>> {
  const found: [string, string][] = [];
  for (const part of (header ?? '').split(';')) {
    const cut = part.indexOf('=');
    if (cut > 0) found.push([part.slice(0, cut).trim(), part.slice(cut + 1).trim()]);
  }
  return Object.fromEntries(found);
}

export type CookieSettings = {
  readonly path: string;
  readonly secure: boolean;
  /** Lax where a provider sends the browser back with it. */
  readonly sameSite: 'Strict' | 'Lax';
  /** Seconds it lives; 0 takes it away. */
  readonly maxAge: number;
};

/** A cookie that no script can read. */
export const cookie = (name: string, value: string, settings: CookieSettings): string =>
  [
    `${name}=${value}`,
    `Path=${settings.path}`,
    `Max-Age=${settings.maxAge}`,
    'HttpOnly',
    `SameSite=${settings.sameSite}`,
    ...(settings.secure ? ['Secure'] : []),
  ].join('; ');
