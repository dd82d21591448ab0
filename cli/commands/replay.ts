/** `ytterby replay ID`: a stored determination made again from what was kept with it, and what differs if anything. */
import type { ReplayedLine } from '@ytterby/server';
import { type Command, isGiven, type Task } from '../command.ts';
import { cliFault } from '../fault.ts';
import { tellFaults } from '../output/tell-faults.ts';
import { write } from '../output/write.ts';
import { placeOptions } from '../store/place.ts';
import { inLines } from './audit.ts';

export const replay: Command = { name: 'replay', options: [...placeOptions, { name: 'json' }], run };

async function run(task: Task): Promise<number> {
  const [id, unwanted] = task.given.rest;
  if (id === undefined) return tellFaults(task, [cliFault('argument-missing', '', 'ID')], 'ytterby');
  if (unwanted !== undefined) {
    return tellFaults(task, [cliFault('argument-unwanted', '', JSON.stringify(unwanted))], 'ytterby');
  }
  return inLines(task, { command: 'replay', id }, async (line) => {
    const answer = JSON.parse(line) as ReplayedLine;
    await write(task.world.stdout, isGiven(task, 'json') ? line : pageOf(task, answer));
    return answer.same;
  });
}

function pageOf(task: Task, answer: ReplayedLine): string {
  const { operations: say } = task.say;
  const { id, same, law, engine, damage, differences } = answer;
  const lines = [
    same ? say.same(id, answer.answer.stored) : say.differs(id),
    `  ${say.law(law)}`,
    ...(engine.made === engine.again ? [] : [`  ${say.otherEngine(engine.made, engine.again)}`]),
    ...damage.map((one) => `  ${say.damage[one]}`),
    ...differences.map(({ path, was, is }) => `  ${say.difference(path, short(was), short(is))}`),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

const short = (value: unknown): string => {
  const text = JSON.stringify(value) ?? '-';
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
};
