/** What may be reached outside of this machine. */
export { NOTHING_OUTSIDE, type Outside, readHosts } from './allowed.ts';
