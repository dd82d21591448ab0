/** From the settings of a task to the function that does it for a part of the lines. */
import type { Done, Job, Task } from './tasks.ts';

/** Each task is loaded only where it is asked for. */
export async function handlerOf(task: Task): Promise<(job: Job) => Done> {
  switch (task.kind) {
    case 'determine':
      return (await import('./determine-lines.ts')).determineLines(task);
    case 'diff':
      return (await import('./diff-lines.ts')).diffLines(task);
    case 'screen':
      return (await import('./screen-lines.ts')).screenLines(task);
  }
}
