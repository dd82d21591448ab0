/** The audit trail. */
export { type EventContent, type Happening, recordEvent } from './record.ts';
