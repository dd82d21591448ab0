/**
 * Lines of a byte stream, one at a time, so that a file of any size needs the memory of its longest line. Bytes that
 * are no UTF-8 belong to their own line and leave the others readable.
 */
import type { Readable } from 'node:stream';

export type ByteFault = 'not-utf-8' | 'utf-16' | 'line-too-long';
export type Line = { readonly number: number } & ({ readonly text: string } | { readonly fault: ByteFault });

/** Longest line, in bytes: a bill of materials of some hundred thousand parts. */
const LONGEST = 64 * 1024 * 1024;

const NEW_LINE = 10;

/**
 * Every line with its number from 1; the byte order mark and the carriage return before a line end are taken away.
 * @example await Array.fromAsync(linesOf(Readable.from([Buffer.from('a\r\nb')]))) // [{ number: 1, text: 'a' }, { number: 2, text: 'b' }]
 */
export async function* linesOf(stream: Readable): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let length = 0;
  let number = 0;
  const line = (last: Buffer): Line => {
    number += 1;
    const bytes = parts.length === 0 ? last : Buffer.concat([...parts, last]);
    const tooLong = length + last.length > LONGEST;
    parts = [];
    length = 0;
    return tooLong ? { number, fault: 'line-too-long' } : { number, ...decoded(bytes, number === 1) };
  };
  for await (const chunk of stream) {
    const bytes: Buffer = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let from = 0;
    for (;;) {
      const end = bytes.indexOf(NEW_LINE, from);
      if (end === -1) break;
      const made = line(bytes.subarray(from, end));
      yield made;
      // In UTF-16 no later line can be read either.
      if ('fault' in made && made.fault === 'utf-16') return;
      from = end + 1;
    }
    const rest = bytes.subarray(from);
    length += rest.length;
    if (length <= LONGEST && rest.length > 0) parts.push(rest);
    else if (length > LONGEST) parts = [];
  }
  if (length > 0) yield line(Buffer.alloc(0));
}

const reader = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decoded(bytes: Buffer, first: boolean): { readonly text: string } | { readonly fault: ByteFault } {
  if (first && isUtf16(bytes)) return { fault: 'utf-16' };
  let text: string;
  try {
    text = reader.decode(bytes);
  } catch {
    return { fault: 'not-utf-8' };
  }
  if (first && text.startsWith('\uFEFF')) text = text.slice(1);
  return { text: text.endsWith('\r') ? text.slice(0, -1) : text };
}

/** A mark of UTF-16, or a zero byte beside the first letter, which no JSON in UTF-8 has. */
function isUtf16(bytes: Buffer): boolean {
  const [a, b] = bytes;
  return (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || a === 0 || b === 0;
}
