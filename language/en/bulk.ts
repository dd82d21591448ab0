/** Bulk runs, in English: what stops them, how far they are, and what came out. */
import type { BulkFault } from '../faults/bulk.ts';
import { either } from '../join.ts';

const count = (n: number): string => n.toLocaleString('en');
const lines = (n: number): string => `${count(n)} ${n === 1 ? 'line' : 'lines'}`;
const wait = (n: number): string => (n === 1 ? 'waits' : 'wait');

export const bulk = {
  ofBulk: ({ code, found = '', expected = [] }: BulkFault): string => {
    switch (code) {
      case 'not-a-form':
        return `its name says no form that is known; end it in ${either(expected, 'or')}`;
      case 'same-file':
        return 'is read and written at once; give the output a name of its own';
      case 'no-folder':
        return 'its folder is not there; make it first';
      case 'disk-full':
        return 'the disk is full; free some space and run the same command again, which goes on where it stopped';
      case 'cannot-write':
        return `cannot be written (${found})`;
      case 'already-running':
        return `another run (process ${found}) is writing it; wait for it, or end that process`;
      case 'not-parquet':
        return 'is no whole Parquet file; copy or write it again';
      case 'csv-not-closed':
        return 'a quote is opened and never closed; close it';
      case 'no-lines':
        return 'holds no lines; give a table with headings, or one transaction a line';
      case 'too-wide':
        return `has a line longer than ${expected[0]} characters; split it`;
      case 'full-form':
        return 'whole determinations are nested and go only into NDJSON; name the output .ndjson, or leave --full out';
      case 'engine-needs-flat':
        return `the engine ${found} reads Parquet, and CSV in UTF-8, in the flat form; use --engine process for anything else`;
      case 'engine-unknown':
        return `there is no engine ${found}; write ${either(expected, 'or')}`;
      case 'engine-one-file':
        return `the engine ${found} reads one file at a time`;
      case 'engine-flat-lines':
        return `line ${found} is nested, and the engine postgres takes lines in the flat form; use --engine process`;
      case 'engine-differs':
        return `the engine and the tracer differ, and nothing was written: ${found}`;
      case 'database-missing':
        return 'no PostgreSQL server is named; write --database postgres://HOST/NAME, or set DATABASE_URL';
      case 'database-unreachable':
        return `no PostgreSQL server answers at ${found}; start it, or name another`;
      case 'database-refuses':
        return `the PostgreSQL server refuses the connection: ${found}`;
      case 'database-forbids':
        return `the PostgreSQL server forbids it: ${found}; the user needs the right TEMPORARY on the database`;
      case 'database-other-law':
        return 'another law, or the law with other settlings, is installed there; install this one first, without --needs';
      case 'engine-failed':
        return `the engine stopped: ${found}`;
      case 'from-to-same':
        return 'both sides are the same; name two days, two laws, or two settings';
      case 'not-a-file':
        return 'bulk reads files, so that a stopped run can go on; save the lines first';
    }
  },
  inFile: (file: string): string => file,
  resumed: (n: number): string => `going on after the first ${lines(n)} of an earlier run that was stopped`,
  progress: (n: number, perSecond: number, left: number | null): string =>
    `${lines(n)}, ${count(perSecond)} a second${left === null ? '' : `, about ${spell(left)} left`}`,
  step: (step: string): string =>
    ({
      reading: 'reading the lines',
      screening: 'looking for the parties by name',
      reducing: 'finding the distinct lines',
      answering: 'answering them',
      'asking-needs': 'asking what the open ones wait for',
      writing: 'writing the answers',
    })[step] ?? step,
  done: (n: number, seconds: number, file: string): string => `${lines(n)} in ${spell(seconds)}: ${file}`,
  noWarnings: 'DuckDB works out no warnings: that column stays empty; --engine process writes them',
  narrower: (n: number): string =>
    `of ${lines(n)} SQL says less than is sure; the exact interval was written`,
  needsAsked: (n: number): string => `asked for the needs of ${lines(n)} that the law tells apart`,
  refused: (n: number, file: string): string => `${lines(n)} refused, with row and reason: ${file}`,
  law: (version: string, hash: string): string => `Law ${version}, ${hash}`,
  byTier: 'Outcomes',
  open: (least: string, most: string): string => `${least} to ${most}, open`,
  byProvision: 'Provisions that apply',
  mayApply: (certain: number, possible: number): string =>
    possible === 0
      ? count(certain)
      : certain === 0
        ? `${count(possible)} may`
        : `${count(certain)}, and ${count(possible)} may`,
  byNeed: 'What the open lines wait for',
  waitsStatus: (n: number, what: string): string => `${lines(n)} ${wait(n)} for the status of ${what}`,
  waitsReading: (n: number, what: string): string => `${lines(n)} ${wait(n)} for a reading: ${what}`,
  waitsFact: (n: number, what: string): string => `${lines(n)} ${wait(n)} for a fact: ${what}`,
  waitsOf: (n: number, what: string, item: string): string => `${count(n)} for ${what} of ${item}`,
  more: (n: number): string => `and ${count(n)} more`,
  change: {
    stricter: 'stricter',
    freer: 'freer',
    'less-sure': 'less sure than before',
    surer: 'surer than before',
    same: 'as before',
  },
  byChange: 'What changes',
  changeOf: (from: string, to: string): string => `${from} -> ${to}`,
  why: 'Why, by provision',
  byItem: 'By item',
  byCustomer: 'By customer',
  comes: (n: number): string => `comes to apply to ${lines(n)}`,
  goes: (n: number): string => `ceases to apply to ${lines(n)}`,
  byBand: 'Names',
  byList: 'Lists that were hit',
  bands: { none: 'no hit', look: 'to be looked at', hold: 'hold until a person has looked' },
};

/** A span of time in whole units: seconds below two minutes, then minutes, then hours. */
function spell(seconds: number): string {
  if (seconds < 120) return `${Math.max(0, Math.round(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 120 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}
