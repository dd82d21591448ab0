/** A process that holds an embedded store until it is ended: `node hold-store.ts FOLDER`. Says what came of opening. */
import { openStore } from '../store/index.ts';

const opened = await openStore({ folder: process.argv[2] ?? '' });
console.log(JSON.stringify('code' in opened ? opened : { code: 'open', pid: process.pid }));
if (!('code' in opened)) setInterval(() => {}, 1_000);
