/** The server that the figures ask, in a process of its own: prints its address and runs until it is stopped. */
import { flushCompileCache } from 'node:module';

const { serve } = await import('@ytterby/server/serve');
const wide = { burst: 1e9, perSecond: 1e9 };
const serving = await serve({
  ...{ at: JSON.parse(process.argv[2] ?? '{}'), port: 0, samples: false },
  limits: { principal: wide, address: wide },
});
if ('code' in serving) throw new Error(JSON.stringify(serving));
process.once('SIGTERM', () => void serving.stop());
console.log(serving.address);
flushCompileCache();
