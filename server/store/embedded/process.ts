/** Is a process the one that it was? A number alone does not say: systems give numbers out again. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** When a process began, as its system says it, or null where there is none or the system does not say. */
export function beginningOf(pid: number): string | null {
  if (process.platform === 'linux') {
    try {
      // The name in parentheses may hold anything; the 20th field after it is the start, in ticks since boot.
      const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
      return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
    } catch {
      return null;
    }
  }
  const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout?.trim() || null;
}

/** Does the process with this number still live, and did it begin when it is said to have begun? */
export function lives(pid: number, beginning: string | null): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process lives, too.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = beginningOf(pid);
  return now === null || beginning === null || now === beginning;
}
