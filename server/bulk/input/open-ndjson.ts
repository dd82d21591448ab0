/** Lines of NDJSON: one transaction a line, nested or flat. UTF-8, as the contract has it. */
import { createReadStream } from 'node:fs';
import { LONGEST } from './lines.ts';
import type { InputFault, InputWishes, Opened } from './open-input.ts';
import { textParts } from './text-parts.ts';

export async function openNdjson(
  at: string,
  _wishes: InputWishes,
  size: number,
): Promise<Opened | { readonly faults: readonly InputFault[] }> {
  const head = await firstBytes(at, 4);
  const [a, b] = head;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || a === 0 || b === 0) {
    return { faults: [{ from: 'cli', code: 'utf-16', path: '' }] };
  }
  return {
    names: null,
    size,
    parts: () => textParts(at, { kind: 'ndjson', encoding: 'utf-8', skip: 0, longest: LONGEST }),
  };
}

/** The first bytes of a file. */
export const firstBytes = (at: string, length: number): Promise<Buffer> => bytesOf(at, { end: length - 1 });

/** The bytes of a file from a place to its end. */
export const bytesFrom = (at: string, start: number): Promise<Buffer> => bytesOf(at, { start });

async function bytesOf(at: string, range: { start?: number; end?: number }): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(at, range)) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
