/** The version of this program, as its package says. */
import { readFileSync } from 'node:fs';

/** @example versionOfProgram().split('.').length // 3 */
export function versionOfProgram(): string {
  const file = new URL('./package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
}
