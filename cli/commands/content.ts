/**
 * `ytterby content`: the value shares (价值比例) of a bill of materials under 2025-61/1(1), with every reading side by
 * side, and a working (计算底稿) that can be kept and replayed.
 */
import { decimal } from '@ytterby/engine/amount';
import { printJson } from '@ytterby/facts';
import {
  annexOfCorpus,
  contentAnswer,
  memberOf,
  openBom,
  openWithPapers,
  replay,
  workingOf,
} from '@ytterby/facts/content';
import { ofBom, unknownCodes } from '@ytterby/server/intake';
import { BAD_INPUT, type Command, isGiven, optionOf, type Task, WELL } from '../command.ts';
import { bomOf, ratesOf, smeltersOf, whatIfOf } from '../content/files.ts';
import { sayAnswer } from '../content/say-answer.ts';
import { tellContentFaults } from '../content/say-fault.ts';
import { readWorking, writeWorking } from '../content/working-file.ts';
import { cliFault } from '../fault.ts';
import { STDIN } from '../input/open-source.ts';
import { whichCorpus } from '../input/which-corpus.ts';
import { dayOption } from '../law/days.ts';
import { tellFaults } from '../output/tell-faults.ts';
import { write } from '../output/write.ts';
import { settledKeys } from '../settle/settled-keys.ts';

/** 0.1 % and above (0.1%及以上), 2025-61/1(1). */
const THRESHOLD = decimal('0.001');

export const content: Command = {
  name: 'content',
  options: [
    { name: 'on', value: '2026-11-23' },
    { name: 'item', value: 'M-1' },
    { name: 'rates', value: 'rates.csv' },
    { name: 'what-if', value: 'what-if.json' },
    { name: 'smelters', value: 'amrt.xlsx' },
    { name: 'map', value: 'columns.json' },
    { name: 'encoding', value: 'gb18030' },
    { name: 'yes' },
    { name: 'json' },
    { name: 'output', value: 'working.xlsx' },
    { name: 'replay', value: 'working.json' },
    { name: 'assume', value: 'reading:2025-61/1(1)-origin=china-only', repeats: true },
    { name: 'house', value: 'ytterby.house.json' },
    { name: 'law', value: 'corpus.json' },
  ],
  run,
};

async function run(task: Task): Promise<number> {
  const [file, unwanted] = task.given.rest;
  if (unwanted !== undefined) {
    return tellFaults(task, [cliFault('argument-unwanted', '', JSON.stringify(unwanted))], 'ytterby');
  }
  const kept = optionOf(task, 'replay');
  if (kept !== undefined) return replayed(kept, task);
  if (file === undefined) {
    const { example } = task.say.help.commands.content;
    return tellFaults(task, [cliFault('argument-missing', '', undefined, [example])], 'ytterby');
  }
  const named = await whichCorpus(task);
  if (typeof named === 'number') return named;
  const { corpus } = named;
  const on = await dayOption(task, 'on');
  if (typeof on === 'number') return on;
  const settled = await settledKeys(task, corpus);
  if (typeof settled === 'number') return settled;
  const name = file === STDIN ? task.say.faults.stdin : file;
  const input = await bomOf(file, task);
  if ('file' in input) return tellContentFaults(task, input.file, input.faults);
  const codes = unknownCodes(input.bom.parts, corpus);
  if (codes.length > 0) return tellContentFaults(task, name, codes);
  const rates = await ratesOf(task);
  if ('file' in rates) return tellContentFaults(task, rates.file, rates.faults);
  const smelters = await smeltersOf(task);
  if ('file' in smelters) return tellContentFaults(task, smelters.file, smelters.faults);
  const annexOf = annexOfCorpus(corpus);
  const supposed = await whatIfOf(input.bom.parts, annexOf, task);
  if ('file' in supposed) return tellContentFaults(task, supposed.file, supposed.faults);
  const item = optionOf(task, 'item');
  const given = { ...input.bom, rates: [...(input.bom.rates ?? []), ...rates.rates] };
  const options = { threshold: THRESHOLD, on, ...(item === undefined ? {} : { item }) };
  const opened = openBom(given, (part) => memberOf(part, annexOf), options);
  if (opened.kind === 'faults') return tellContentFaults(task, name, opened.faults.map(ofBom));
  const { bom } = opened;
  const { currency } = bom.table.compiled;
  const answer = contentAnswer(bom, {
    on,
    rows: input.counts,
    evidence: input.evidence,
    withPapers: openWithPapers(given, input.evidence, on, (part) => memberOf(part, annexOf), {
      ...options,
      ...(currency === null ? {} : { currency }),
    }),
    smelters: smelters.smelters,
    ...('none' in supposed ? {} : { supposed }),
    settled,
  });
  const output = optionOf(task, 'output');
  if (output !== undefined) {
    const fault = await writeWorking(workingOf(bom, on), output, task);
    if (fault !== undefined) return tellContentFaults(task, output, [fault]);
    await write(task.world.stderr, `${task.say.content.written(output)}\n`);
  }
  const names = new Map(
    input.bom.parts.flatMap((part) => (part.name ? [[part.id, part.name] as const] : [])),
  );
  const text = isGiven(task, 'json') ? `${printJson(answer, 2)}\n` : sayAnswer(answer, names, task);
  await write(task.world.stdout, text);
  return WELL;
}

/** Works a kept working through again: the same answer, or which parts come out otherwise. */
async function replayed(file: string, task: Task): Promise<number> {
  const read = await readWorking(file, task);
  if ('file' in read) return tellContentFaults(task, read.file, read.faults);
  const found = replay(read.working);
  const { content: say } = task.say;
  if (found.kind === 'same') {
    const { item, results } = read.working;
    const json = { replay: 'same', item, results };
    await write(
      task.world.stdout,
      isGiven(task, 'json') ? `${printJson(json, 2)}\n` : `${say.same(item, results.length)}\n`,
    );
    return WELL;
  }
  const line = found.kind === 'differs' ? say.differs(found.parts) : say.unreadable(found.path);
  await write(task.world.stderr, `${file}: ${line}\n`);
  return BAD_INPUT;
}
