/** A JSON body, read with a place for each thing that is wrong with it; what the store could not keep is refused here. */
import { type RequestFault, requestFault } from '@ytterby/language';
import { parseJson } from '../intake/json/parse-json.ts';
import { unstorable } from '../store/values.ts';

/** Deepest nesting of a body; the contract's own documents need less. */
const DEEPEST = 64;

export type Body = { readonly value: unknown } | { readonly faults: readonly RequestFault[] };

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** @example readBody(Buffer.from('{"a":1}')) // { value: { a: 1 } } */
export function readBody(bytes: Buffer): Body {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return { faults: [requestFault('not-utf-8', '')] };
  }
  return readJson(text);
}

/** @example readJson('{') // one fault: not-json */
export function readJson(text: string): Body {
  if (text.trim() === '') return { faults: [requestFault('empty-body', '')] };
  const { deepest, members } = shapeOf(text);
  if (deepest > DEEPEST) return { faults: [requestFault('too-deep', '', undefined, [String(DEEPEST)])] };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const found = error instanceof SyntaxError ? plain(error.message) : '';
    return { faults: [requestFault('not-json', '', found)] };
  }
  // A key given twice leaves fewer members than were written; only then is it worth a reading that finds where.
  if (members !== membersOf(value)) {
    const read = parseJson(text);
    if ('fault' in read)
      return { faults: [requestFault('duplicate-key', read.fault.path, read.fault.found)] };
  }
  const place = unstorable(value);
  return place === null ? { value } : { faults: [requestFault('unstorable', place)] };
}

/** The engine's own words without the text they quote, which may hold what nobody should read back. */
const plain = (message: string): string =>
  /at position \d+(?: \(line \d+ column \d+\))?/.exec(message)?.[0] ?? '';

/** How deep the brackets of a text go, and how many members its objects are written with; strings left out. */
function shapeOf(text: string): { readonly deepest: number; readonly members: number } {
  let [depth, deepest, members, inString] = [0, 0, 0, false];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === 0x5c) at++;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x3a) members++;
    else if (code === 0x7b || code === 0x5b) deepest = Math.max(deepest, ++depth);
    else if (code === 0x7d || code === 0x5d) depth--;
  }
  return { deepest, members };
}

function membersOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inside: unknown[] = Array.isArray(value) ? value : Object.values(value);
  let members = Array.isArray(value) ? 0 : inside.length;
  for (const one of inside) members += membersOf(one);
  return members;
}
