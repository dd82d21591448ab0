/**
 * `node scripts/kill.ts --store embedded|postgresql --times 100`: kills a loaded process that many times and says
 * whether anything that was acknowledged is lost. Ends with 1 where something is.
 */
import { parseArgs } from 'node:util';
import { killCycles } from './kill/cycles.ts';

const { values } = parseArgs({
  options: { store: { type: 'string' }, times: { type: 'string', default: '100' } },
});
const [store, times] = [values.store, Number(values.times)];
if ((store !== 'embedded' && store !== 'postgresql') || !Number.isInteger(times) || times < 1) {
  console.error('usage: node scripts/kill.ts --store embedded|postgresql --times 100');
  process.exitCode = 2;
} else {
  const outcome = await killCycles({ store, times, say: console.log });
  for (const one of outcome.lost) console.error(`lost: ${one}`);
  const { kills, acknowledged, lost, events } = outcome;
  console.log(
    `${store}: ${kills} kills, ${acknowledged} acknowledged, ${lost.length} lost; ${events} events in the trail, ${lost.length === 0 ? 'verified' : 'NOT as it should be'}`,
  );
  process.exitCode = lost.length === 0 ? 0 : 1;
}
