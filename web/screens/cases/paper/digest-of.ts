/** SHA-256 over a file's bytes, as records write it; null where the browser refuses, away from a secure address. */
export async function digestOf(file: File): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null;
  const bytes = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return `sha-256:${[...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
