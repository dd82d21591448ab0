/** What every answer tells the browser: the screens come from here alone, and nobody may frame or sniff them. */

export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    // The components' own style attributes; no style comes from elsewhere.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

/** Told only where people come by https. */
export const STRICT_TRANSPORT = 'max-age=31536000; includeSubDomains';

/** Does a request that changes something come from another site's page? Programs send no origin. */
export function comesFromElsewhere(headers: Readonly<Record<string, string | undefined>>): boolean {
  if (headers['sec-fetch-site'] === 'cross-site') return true;
  const { origin, host } = headers;
  if (origin === undefined || host === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host;
}
