/** Work that is done after the answer. */
export { cancelJob, type JobMove, retryJob } from './cancel.ts';
export { enqueue, type JobRequest } from './enqueue.ts';
export { type JobContext, type JobKind, jobKind, type Progress } from './job.ts';
export { startDays } from './kinds/day.ts';
export { jobKinds } from './kinds/index.ts';
export { type Runner, type RunnerOptions, runDueJobs, startJobs } from './runner.ts';
