/** The audit trail (审计记录): append-only, chained, exported and verified. */
export type { ChainEnd, ChainedEvent } from './event.ts';
export { eventOf } from './event.ts';
export { type ExportFault, exportTrail, verifyExport } from './export.ts';
export { endOf, eventsOf, verify } from './read.ts';
export { type EventContent, type Happening, recordEvent } from './record.ts';
export { type TrailFault, type Verification, verifyTrail } from './verify.ts';
