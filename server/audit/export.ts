/**
 * A trail as a file: a first line that names the organisation and the end, then one event a line. It can be checked
 * without the store.
 */
import { canonical } from '@ytterby/engine';
import type { Scope } from '../store/scope.ts';
import type { Store } from '../store/store.ts';
import type { ChainEnd, ChainedEvent } from './event.ts';
import { endOf, eventsOf } from './read.ts';
import { type Verification, verifyTrail } from './verify.ts';

const FORMAT = 'ytterby-events/1';

type Head = { readonly format: string; readonly organisation: string; readonly end: ChainEnd | null };

/** The lines of an organisation's trail up to its end of now, each with its line break. */
export async function* exportTrail(store: Store, scope: Scope): AsyncGenerator<string> {
  const end = await endOf(store, scope);
  const head: Head = { format: FORMAT, organisation: scope.organisation, end };
  yield `${canonical(head)}\n`;
  if (end === null) return;
  for await (const event of eventsOf(store, scope, { upTo: end.sequence })) yield `${canonical(event)}\n`;
}

export type ExportFault = {
  readonly code: 'export-not-one' | 'export-line';
  readonly line: number;
};

/** Verifies the lines of an exported trail, without line breaks; null for a file that is none. */
export async function verifyExport(
  lines: AsyncIterable<string> | Iterable<string>,
  kept: ChainEnd | null = null,
): Promise<Verification | ExportFault> {
  let head: Head | null = null;
  let at = 0;
  const unreadable: { line: number | null } = { line: null };
  const all: ChainedEvent[] = [];
  for await (const line of lines) {
    at += 1;
    if (line === '') continue;
    const read = parse(line);
    if (head === null) {
      if ((read as Head | null)?.format !== FORMAT) return { code: 'export-not-one', line: at };
      head = read as Head;
    } else if (isEvent(read)) all.push(read);
    else unreadable.line ??= at;
  }
  if (head === null) return { code: 'export-not-one', line: 1 };
  if (unreadable.line !== null) return { code: 'export-line', line: unreadable.line };
  return verifyTrail(all, head.end, kept);
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

const isEvent = (value: unknown): value is ChainedEvent =>
  typeof value === 'object' &&
  value !== null &&
  'sequence' in value &&
  typeof value.sequence === 'number' &&
  'hash' in value &&
  'previousHash' in value;
