/** `ytterby audit verify` and `ytterby audit export`: the trail of each organisation, checked and written out. */
import type { Order, VerifiedTrail } from '@ytterby/server';
import { type Command, isGiven, optionOf, type Task, WELL } from '../command.ts';
import { cliFault } from '../fault.ts';
import { tellFaults } from '../output/tell-faults.ts';
import { write } from '../output/write.ts';
import { placeOf, placeOptions, refuseOrder, refuseStore } from '../store/place.ts';

const organisation = { name: 'organisation', value: 'ID' };

export const auditVerify: Command = {
  name: 'audit verify',
  options: [...placeOptions, organisation, { name: 'end', value: '12:HASH' }, { name: 'json' }],
  run: verify,
};

export const auditExport: Command = {
  name: 'audit export',
  options: [...placeOptions, organisation],
  run: (task) =>
    inLines(
      task,
      { command: 'export', organisation: optionOf(task, 'organisation') ?? null },
      async (line) => {
        await write(task.world.stdout, line);
        return true;
      },
    ),
};

/** Exit status where a trail is not as it was written. */
const BROKEN = 1;

async function verify(task: Task): Promise<number> {
  const end = optionOf(task, 'end');
  const parts = end === undefined ? null : /^(\d+):([0-9a-f]{64})$/.exec(end);
  if (end !== undefined && parts === null) {
    return tellFaults(task, [cliFault('option-wrong', '--end', end, ['12:HASH'])]);
  }
  const kept = parts === null ? null : { sequence: Number(parts[1]), hash: String(parts[2]) };
  const order: Order = { command: 'verify', organisation: optionOf(task, 'organisation') ?? null, kept };
  let count = 0;
  const status = await inLines(task, order, async (line) => {
    count += 1;
    const trail = JSON.parse(line) as VerifiedTrail;
    if (isGiven(task, 'json')) await write(task.world.stdout, line);
    else await tell(task, trail);
    return trail.faults.length === 0;
  });
  if (status === WELL && count === 0)
    await write(task.world.stderr, `${task.say.operations.noOrganisations}\n`);
  return status;
}

async function tell(task: Task, trail: VerifiedTrail): Promise<void> {
  const { operations: say } = task.say;
  const lines =
    trail.faults.length === 0
      ? [say.verified(trail)]
      : [say.broken(trail), ...trail.faults.map((fault) => `  ${say.ofTrail(fault)}`)];
  await write(task.world.stdout, lines.map((line) => `${line}\n`).join(''));
}

/** Carries out an order and takes its lines; `take` says whether a line is good news. */
export async function inLines(
  task: Task,
  order: Order,
  take: (line: string) => Promise<boolean>,
): Promise<number> {
  const { askStore, faultOf } = await import('@ytterby/server');
  const answer = await askStore(placeOf(task), order);
  if ('code' in answer) return refuseStore(task, answer);
  let status = WELL;
  try {
    for await (const line of answer.lines) if (!(await take(line))) status = BROKEN;
  } catch (error) {
    return refuseOrder(task, faultOf(error));
  }
  return status;
}
