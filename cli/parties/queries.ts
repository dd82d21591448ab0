/** What to screen: a name given on the command line, or the names of a file. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type PartyRecord, type Query, readTable } from '@ytterby/facts/parties';
import { BAD_INPUT, type Task } from '../command.ts';
import { STDIN } from '../input/open-source.ts';
import { parseJson } from '../input/parse-json.ts';
import { write } from '../output/write.ts';
import { readText } from './read-text.ts';

/** The queries, or the exit status after the faults were said. A word that is no file is a name. */
export async function queriesOf(words: readonly string[], task: Task): Promise<readonly Query[] | number> {
  const [first = ''] = words;
  const isFile = words.length === 1 && (first === STDIN || existsSync(path.resolve(task.world.cwd, first)));
  if (!isFile) return words.map((name) => ({ name }));
  const text = await readText(first, task);
  if (typeof text === 'number') return text;
  if (/^\s*\{/.test(text)) return queriesOfLines(text, first, task);
  const read = readTable(text, first);
  if (read.kind === 'records') return read.records.map(queryOf);
  const lines = read.faults.map((fault) => `${first}: ${fault.path}: ${fault.code}\n`);
  await write(task.world.stderr, lines.join(''));
  return BAD_INPUT;
}

const queryOf = (record: PartyRecord): Query => ({
  name: record.names[0]?.text ?? '',
  otherNames: record.names.slice(1).map((one) => one.text),
  schema: record.schema,
  identifiers: record.identifiers,
  country: record.country,
});

/** Parties in NDJSON, in the contract's form. */
async function queriesOfLines(text: string, file: string, task: Task): Promise<readonly Query[] | number> {
  const queries: Query[] = [];
  const wrong: string[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = parseJson(line);
    const value = 'value' in parsed ? (parsed.value as Record<string, unknown>) : undefined;
    if (typeof value?.name !== 'string')
      wrong.push(`${file}:${at + 1}: name: a party to screen has a name; write {"name": "..."}\n`);
    else {
      queries.push({
        name: value.name,
        otherNames: Array.isArray(value.aliases)
          ? value.aliases.filter((one): one is string => typeof one === 'string')
          : [],
        schema: value.kind === 'natural-person' ? 'Person' : 'Company',
        country: typeof value.establishedIn === 'string' ? value.establishedIn : null,
      });
    }
  }
  if (wrong.length === 0) return queries;
  await write(task.world.stderr, wrong.join(''));
  return BAD_INPUT;
}
