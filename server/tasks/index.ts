/** Tasks: what a person must look at. */
export { openTask, type TaskRequest } from './open-task.ts';
