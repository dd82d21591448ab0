/** Lines of a stream, each within a limit; the stream is read only as fast as its lines are taken. */

import type { Readable } from 'node:stream';
import { type RequestFault, requestFault } from '@ytterby/language';

export type ReadLine =
  | { readonly line: number; readonly text: string }
  | { readonly line: number; readonly fault: RequestFault };

/** Lines that are not blank; after a fault there are no more. */
export async function* readLines(stream: Readable, longest: number): AsyncGenerator<ReadLine> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [held, line] = ['', 1];
  try {
    for await (const chunk of stream) {
      held += decoder.decode(chunk as Buffer, { stream: true });
      let from = 0;
      for (let end = held.indexOf('\n', from); end >= 0; end = held.indexOf('\n', from)) {
        const text = held.slice(from, end);
        if (text.trim() !== '') yield { line, text };
        from = end + 1;
        line++;
      }
      held = held.slice(from);
      if (held.length > longest) {
        yield { line, fault: requestFault('line-too-long', '', undefined, [`${longest} bytes`]) };
        return;
      }
    }
    held += decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    yield { line, fault: requestFault('not-utf-8', '') };
    return;
  }
  if (held.trim() !== '') yield { line, text: held };
}
