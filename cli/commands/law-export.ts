/** `ytterby law export`: the corpus as one file that `--law` loads anywhere; its hash is its name. */
import { exportCorpus } from '@ytterby/law';
import { type Command, isGiven, type Task, WELL } from '../command.ts';
import { whichCorpus } from '../input/which-corpus.ts';
import { write } from '../output/write.ts';

export const lawExport: Command = {
  name: 'law export',
  options: [{ name: 'hash' }, { name: 'law', value: 'corpus.json' }],
  run: exportLaw,
};

async function exportLaw(task: Task): Promise<number> {
  const named = await whichCorpus(task);
  if (typeof named === 'number') return named;
  if (isGiven(task, 'hash')) {
    await write(task.world.stdout, `${named.hash}\n`);
    return WELL;
  }
  await write(task.world.stdout, exportCorpus(named));
  await write(task.world.stderr, `${task.say.law.hash(named.hash)}\n`);
  return WELL;
}
