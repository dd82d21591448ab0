/** The server that the figures ask, in a process of its own: prints its address and runs until it is stopped. */
import { serve } from '@ytterby/server';

const wide = { burst: 1e9, perSecond: 1e9 };
const serving = await serve({
  ...{ at: JSON.parse(process.argv[2] ?? '{}'), port: 0, samples: false },
  limits: { principal: wide, address: wide },
});
if ('code' in serving) throw new Error(JSON.stringify(serving));
console.log(serving.address);
process.once('SIGTERM', () => void serving.stop());
