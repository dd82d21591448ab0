/**
 * From the source files of the lists to the files the corpus publishes. Pure: values in, texts out;
 * where a single fault is found nothing is written.
 */
import { annexOf } from './annex-61.ts';
import { canonicalJson } from './canonical-json.ts';
import { checkConcordance, checkEntries } from './check-entries.ts';
import { controlEntriesOf, readInstruments, readItemFile } from './control-entries.ts';
import type { Faults, ImportFault } from './fault.ts';
import { sourceRegister } from './source-register.ts';
import { checkWording } from './wording.ts';

/** The source files, parsed, by name. */
export type SourceFiles = Readonly<Record<string, unknown>>;

/** What an import yields: texts by file name where there is no fault, else the faults. */
export type Imported =
  | { readonly kind: 'written'; readonly files: Readonly<Record<string, string>> }
  | { readonly kind: 'faulty'; readonly faults: readonly ImportFault[] };

/** The files an import reads. */
export const sourceFileNames = ['control-items.json', 'ann-61-annex1.json'] as const;

/** Reads, checks and writes the lists. */
export function importLaw(sources: SourceFiles): Imported {
  const faults: Faults = [];
  const register = sourceRegister(faults);
  const items = readItemFile(sources['control-items.json'], faults);
  const others = controlEntriesOf(items, register, faults);
  const annexRows = readInstruments(items, [])
    .filter(({ list }) => list === '2025-61')
    .flatMap(({ fields }) => fields.rows('items'));
  const annex = annexOf(sources['ann-61-annex1.json'], annexRows, others, register, faults);
  const entries = [...others, ...annex.entries];

  const published: Readonly<Record<string, { readonly from: readonly string[]; readonly rows: unknown }>> = {
    'control-entries.json': { from: ['control-items.json', 'ann-61-annex1.json'], rows: entries },
    'concordance.json': { from: ['ann-61-annex1.json'], rows: annex.concordance },
    'code-aliases.json': { from: ['control-items.json', 'ann-61-annex1.json'], rows: annex.aliases },
    'sources.json': { from: [...sourceFileNames], rows: register.sources() },
  };
  faults.push(...checkEntries(entries, register.sources()), ...checkConcordance(annex.concordance, entries));
  for (const [name, { rows }] of Object.entries(published)) checkWording(name, rows, faults);
  if (faults.length > 0) return { kind: 'faulty', faults };
  const files = Object.entries(published).map(
    ([name, { from, rows }]) =>
      [name, canonicalJson({ by: 'scripts/import/law.ts', generatedFrom: from, rows })] as const,
  );
  return { kind: 'written', files: Object.fromEntries(files) };
}
