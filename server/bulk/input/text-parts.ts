/** A text file in parts of whole records, read as it streams. */
import { createReadStream } from 'node:fs';
import { bulkFault } from '@ytterby/language';
import { type InputPart, PART_CHARACTERS, PART_LINES } from './lines.ts';
import { cutRecords, type RawRecord } from './records.ts';
import { Unreadable } from './unreadable.ts';

export type TextWishes = {
  readonly kind: 'csv' | 'ndjson';
  readonly encoding: string;
  readonly delimiter?: string;
  /** Rows up to and with this one hold no line: titles and headings. */
  readonly skip: number;
  readonly longest: number;
};

/** Bytes that are no text of the encoding become a mark that whoever parses the line refuses. */
export async function* textParts(at: string, wishes: TextWishes): AsyncGenerator<InputPart> {
  const { kind, skip, longest } = wishes;
  const decoder = new TextDecoder(wishes.encoding);
  const cutter = cutRecords(kind === 'csv');
  let waiting: RawRecord[] = [];
  let characters = 0;
  let read = 0;
  const part = (): InputPart => {
    const [first] = waiting as [RawRecord];
    const text = waiting.map((one) => one.text).join('\n');
    const made: InputPart = {
      lines:
        kind === 'csv'
          ? { kind, text, firstRow: first.row, delimiter: wishes.delimiter ?? ',' }
          : { kind, text, firstRow: first.row },
      records: waiting.filter((one) => one.text.trim() !== '').length,
      read,
    };
    waiting = [];
    characters = 0;
    return made;
  };
  const take = function* (records: readonly RawRecord[]): Generator<InputPart> {
    for (const record of records) {
      if (record.row <= skip) continue;
      waiting.push(record);
      characters += record.text.length;
      if (waiting.length >= PART_LINES || characters >= PART_CHARACTERS) yield part();
    }
  };
  let since = 0;
  for await (const chunk of createReadStream(at, { highWaterMark: 256 * 1024 })) {
    read += (chunk as Buffer).length;
    const records = cutter.add(decoder.decode(chunk as Buffer, { stream: true }));
    since = records.length === 0 ? since + (chunk as Buffer).length : 0;
    if (since > longest)
      throw new Unreadable(bulkFault('too-wide', undefined, { expected: [String(longest)] }));
    yield* take(records);
  }
  yield* take(cutter.add(decoder.decode()));
  yield* take(cutter.end());
  if (waiting.length > 0) yield part();
}
