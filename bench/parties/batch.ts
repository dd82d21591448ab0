/** Ten thousand parties against the official lists and a list of one's own, as `ytterby bulk screen` does it on two threads. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { PartyRecord } from '@ytterby/facts/parties';
import {
  knowsPartyHeading,
  openInput,
  outputColumns,
  partyColumns,
  runLines,
  SCREEN_COLUMNS,
} from '@ytterby/server/bulk';
import type { Figure, Measured } from '../figure.ts';
import { madeNames } from './made-names.ts';

const PARTIES = 10_000;
const THREADS = 2;
const DAY = '2026-11-23';

async function screened(own: readonly PartyRecord[]): Promise<Measured> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ytterby-bench-parties-'));
  try {
    const input = path.join(folder, 'parties.csv');
    const rows = madeNames(PARTIES, 62).map((name, at) => `P-${at},"${name.replaceAll('"', '""')}"`);
    writeFileSync(input, `id,name\n${rows.join('\n')}\n`);
    const opened = await openInput(input, '/', {
      knows: knowsPartyHeading,
      columnsOf: (headings) => partyColumns(headings, undefined),
    });
    if ('faults' in opened) throw new Error('the parties of the bench cannot be opened');
    const output = path.join(folder, 'screened.csv');
    const ran = await runLines(
      {
        ...{ inputs: [opened], output, name: output, form: 'csv', threads: THREADS, signature: 'bench' },
        columns: outputColumns(SCREEN_COLUMNS),
        task: {
          ...{ kind: 'screen', language: 'en', rows: 'csv', on: DAY, knownAt: DAY },
          lists: [{ name: 'bench', records: own }],
        },
      },
      {},
    );
    if ('faults' in ran || 'stopped' in ran || ran.answered !== PARTIES)
      throw new Error('the parties were not all screened');
    return {
      value: ran.seconds,
      note: `${PARTIES} parties against the official lists and ${own.length} names of one's own, on ${THREADS} threads, lists read in each`,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param own the records of one's own list */
export const batch = (own: () => readonly PartyRecord[]): Figure => ({
  name: 'parties.batch-10k',
  unit: 's',
  bar: { op: '<', value: 30 },
  measure: () => screened(own()),
});
