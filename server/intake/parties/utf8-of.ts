/**
 * A stream of names in whatever encoding, as UTF-8: what is UTF-8 streams on, anything else is read whole, for its
 * encoding must be known before the first line is answered.
 */
import { Readable } from 'node:stream';
import { decode } from '../tables/decode.ts';
import { type OrFaults, tableFault } from '../tables/fault.ts';

/** Largest file of another encoding, in bytes. */
const LARGEST = 128 * 1024 * 1024;

/**
 * The same stream in UTF-8; `named`: the encoding the user gave.
 * @example await utf8Of(Readable.from([Buffer.from('{"query":"a"}')]), 'klingon') // { faults: [{ from: 'table', code: 'encoding-unknown', found: 'klingon', expected: ['utf-8', 'utf-16le', 'gb18030', 'shift_jis', 'big5', 'euc-kr'] }] }
 */
export async function utf8Of(
  stream: Readable,
  named?: string,
): Promise<OrFaults<{ readonly stream: Readable }>> {
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterableIterator<Buffer | string>;
  const first = await chunks.next();
  const head = first.done ? Buffer.alloc(0) : Buffer.from(first.value);
  if (named === undefined && startsAsUtf8(head)) return { stream: Readable.from(after([head], chunks)) };
  const whole = [head];
  let length = head.length;
  for await (const chunk of chunks) {
    whole.push(Buffer.from(chunk));
    length += chunk.length;
    if (length > LARGEST)
      return { faults: [tableFault('too-large', { expected: [String(LARGEST / 1024 / 1024)] })] };
  }
  const bytes = Buffer.concat(whole);
  const read = decode(bytes, named, () => 0);
  if ('text' in read) return { stream: Readable.from([Buffer.from(read.text)]) };
  // A file of UTF-8 with a broken line keeps its other lines; the broken one is named where it stands.
  return named === undefined && hasLineOfUtf8(bytes) ? { stream: Readable.from([bytes]) } : read;
}

async function* after(head: readonly Buffer[], rest: AsyncIterable<Buffer | string>): AsyncGenerator<Buffer> {
  yield* head;
  for await (const chunk of rest) yield Buffer.from(chunk);
}

/** No mark or zero byte of UTF-16, and no byte that is none of UTF-8; a character cut off at the end may go on. */
function startsAsUtf8(head: Buffer): boolean {
  if (head.subarray(0, 200).includes(0)) return false;
  return isUtf8(head, true);
}

function hasLineOfUtf8(bytes: Buffer): boolean {
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(10, from);
    const line = bytes.subarray(from, end === -1 ? bytes.length : end);
    if (line.some((byte) => byte > 127) && isUtf8(line, false)) return true;
    from += line.length + 1;
  }
  return false;
}

function isUtf8(bytes: Buffer, goesOn: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: goesOn });
    return true;
  } catch {
    return false;
  }
}
