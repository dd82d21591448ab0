// One set-up at a time: several commands started at once in one clone must not install over each other.
// The lock is a folder that holds its owner; a dead owner's lock is taken away by whoever comes next.
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** When a process began, so that a number the system used again is not taken for the old owner. Linux only. */
function startOf(pid) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

/** Does the process that took a lock still run? */
export function alive({ pid, start }) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it is there and belongs to another user.
    if (error.code !== 'EPERM') return false;
  }
  return start === null || startOf(pid) === start;
}

/** Takes the lock if it is free. Returns its owner's record if it is not, or null once it is ours. */
export function take(lock, me) {
  // The folder is filled first and moved into place: nobody can see a lock without its owner.
  const mine = `${lock}.${me.nonce}`;
  fs.mkdirSync(mine, { recursive: true });
  fs.writeFileSync(path.join(mine, 'owner.json'), JSON.stringify(me));
  try {
    fs.renameSync(mine, lock);
    return null;
  } catch (error) {
    fs.rmSync(mine, { recursive: true, force: true });
    if (!['ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES'].includes(error.code)) throw error;
  }
  return ownerOf(lock);
}

function ownerOf(lock) {
  try {
    return JSON.parse(fs.readFileSync(path.join(lock, 'owner.json'), 'utf8'));
  } catch {
    // Given back between our two looks.
    return { pid: process.pid, start: null, nonce: 'gone' };
  }
}

/** Takes a dead owner's lock away. Its resting place bears the owner's own mark and is never emptied here, so a
 * second taker who saw the same dead owner cannot move a living lock there. */
export function clear(lock, owner) {
  try {
    fs.renameSync(lock, `${lock}.dead.${owner.nonce}`);
  } catch (error) {
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES'].includes(error.code)) throw error;
  }
}

/** Gives the lock back: moved aside whole before it is emptied, or a newcomer's could be emptied with it. */
export function give(lock, me) {
  const mine = `${lock}.${me.nonce}`;
  fs.renameSync(lock, mine);
  fs.rmSync(mine, { recursive: true, force: true });
}

/** Runs work while holding the set-up lock; waits for another set-up that is under way. */
export async function underLock({ root, say, patience = 900_000 }, work) {
  const lock = path.join(root, '.cache', 'set-up.lock');
  fs.mkdirSync(path.dirname(lock), { recursive: true });
  const me = { pid: process.pid, start: startOf(process.pid), nonce: randomUUID() };
  let said = false;
  for (let waited = 0; ; waited += 100) {
    const owner = take(lock, me);
    if (owner === null) break;
    if (!alive(owner)) clear(lock, owner);
    else if (waited >= patience) {
      return {
        fault: `another set-up (process ${owner.pid}) has held ${lock} for too long; end it and try again`,
      };
    } else {
      if (!said && owner.nonce !== 'gone') say(`waiting for another set-up (process ${owner.pid})`);
      said ||= owner.nonce !== 'gone';
      await new Promise((go) => setTimeout(go, 100));
    }
  }
  try {
    return await work();
  } finally {
    give(lock, me);
  }
}
