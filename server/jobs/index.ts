/** Work that is done after the answer. */
export { enqueue, type JobRequest } from './enqueue.ts';
