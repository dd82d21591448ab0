/**
 * `ytterby screen`: a name, or the names of a file, against the official lists of a day and lists of one's own; with
 * `--pairs`, pairs of names judged by the very same matcher.
 */
import { isCalendarDate } from '@ytterby/facts';
import { matchNames } from '@ytterby/facts/parties';
import { screenAgainst } from '@ytterby/facts/screening';
import { pairsOf, utf8Of } from '@ytterby/server/intake';
import { BAD_INPUT, type Command, isGiven, optionOf, type Task, WELL } from '../command.ts';
import { cliFault } from '../fault.ts';
import { openSource, STDIN } from '../input/open-source.ts';
import { whichCorpus } from '../input/which-corpus.ts';
import { tellFaults } from '../output/tell-faults.ts';
import { write } from '../output/write.ts';
import { ownLists } from '../parties/own-lists.ts';
import { queriesOf } from '../parties/queries.ts';
import { tellText } from '../parties/read-text.ts';
import { screeningPage } from '../parties/screening-page.ts';
import { today } from '../world.ts';

export const screen: Command = {
  name: 'screen',
  options: [
    { name: 'pairs', value: 'pairs.ndjson' },
    { name: 'on', value: '2026-11-23' },
    { name: 'known-at', value: '2026-11-23' },
    { name: 'list', value: 'our-list.csv', repeats: true },
    { name: 'json' },
    { name: 'ndjson' },
    { name: 'encoding', value: 'gb18030' },
    { name: 'law', value: 'corpus.json' },
  ],
  run: (task) => {
    const pairs = optionOf(task, 'pairs');
    return pairs === undefined ? screenNames(task) : judgePairs(pairs, task);
  },
};

async function judgePairs(file: string, task: Task): Promise<number> {
  const source = await openSource(file, task.world);
  const name = file === STDIN ? task.say.faults.stdin : file;
  if ('fault' in source) return tellFaults(task, [source.fault], name);
  const opened = await utf8Of(source.stream, optionOf(task, 'encoding'));
  if ('faults' in opened) return tellText(opened.faults, name, task);
  let status = WELL;
  for await (const one of pairsOf(opened.stream)) {
    if ('fault' in one) {
      status = BAD_INPUT;
      const message = task.say.parties.ofPair(one.fault);
      const where = [`${name}:${one.line}`, one.fault.path].filter((part) => part !== '').join(': ');
      await write(task.world.stderr, `${where}: ${message}\n`);
      await write(
        task.world.stdout,
        `${JSON.stringify({ error: { line: one.line, faults: [{ ...one.fault, message }] } })}\n`,
      );
      continue;
    }
    const { id, query, candidate, schema } = one.pair;
    const { score, band, because } = matchNames(query, candidate, schema);
    await write(task.world.stdout, `${JSON.stringify({ id, score, band, because })}\n`);
    if (task.world.stdout.destroyed) return status;
  }
  return status;
}

async function screenNames(task: Task): Promise<number> {
  if (task.given.rest.length === 0) {
    const example = task.say.help.commands.screen.example;
    return tellFaults(task, [cliFault('argument-missing', '', undefined, [example])], 'ytterby');
  }
  const day = today(task.world.now);
  const on = optionOf(task, 'on') ?? day;
  const knownAt = optionOf(task, 'known-at') ?? day;
  for (const [option, given] of [
    ['--on', on],
    ['--known-at', knownAt],
  ] as const) {
    if (!isCalendarDate(given))
      return tellFaults(task, [cliFault('not-a-day', option, JSON.stringify(given))]);
  }
  const named = await whichCorpus(task);
  if (typeof named === 'number') return named;
  const lists = await ownLists(task.given.values.list ?? [], task);
  if (typeof lists === 'number') return lists;
  const queries = await queriesOf(task.given.rest, task);
  if (typeof queries === 'number') return queries;
  const screenOne = screenAgainst(named.corpus, lists, on, knownAt);
  const inLines = isGiven(task, 'ndjson') || (isGiven(task, 'json') && queries.length > 1);
  for (const query of queries) {
    const answer = screenOne(query);
    const text = inLines
      ? `${JSON.stringify(answer)}\n`
      : isGiven(task, 'json')
        ? `${JSON.stringify(answer, null, 2)}\n`
        : screeningPage(answer, task);
    await write(task.world.stdout, text);
    if (task.world.stdout.destroyed) break;
  }
  return WELL;
}
