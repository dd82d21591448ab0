/** Each day, licences that have run out expire. */
import { expireLicences } from '../../desk/expire.ts';
import { shanghaiDay } from '../../store/clock.ts';
import { jobKind } from '../job.ts';

export const licenceEnds = jobKind<Record<string, never>>('licence-ends', async ({ within, now }) =>
  within(async (db, scope) => {
    const moment = now();
    return { expired: await expireLicences({ db, scope, now: moment, today: shanghaiDay(moment) }) };
  }),
);
