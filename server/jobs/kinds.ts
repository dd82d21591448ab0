/** Every kind of job. A room that adds one adds it here. */
import type { JobKind } from './job.ts';

export const jobKinds: readonly JobKind[] = [];
