/**
 * From the source files of the lists to the files the corpus publishes. Pure: values in, texts out;
 * where a single fault is found nothing is written.
 */
import { annexOf } from './annex-61.ts';
import { canonicalJson } from './canonical-json.ts';
import { checkActions } from './check-actions.ts';
import { checkConcordance, checkEntries } from './check-entries.ts';
import { controlEntriesOf, readInstruments, readItemFile } from './control-entries.ts';
import { checkDatedFacts, datedFactsOf } from './dated-facts.ts';
import { documentFormsOf } from './document-forms.ts';
import type { Faults, ImportFault } from './fault.ts';
import { listActionsOf, listsKnownUpTo } from './list-actions.ts';
import { officialAnswersOf } from './official-answers.ts';
import { sourceRegister } from './source-register.ts';
import { tariffLinesOf } from './tariff-lines.ts';
import { checkWording } from './wording.ts';
import { checkWorkingYears, workingYearsOf } from './working-years.ts';

/** The source files, parsed, by name. */
export type SourceFiles = Readonly<Record<string, unknown>>;

/** What an import yields: texts by file name where there is no fault, else the faults. */
export type Imported =
  | { readonly kind: 'written'; readonly files: Readonly<Record<string, string>> }
  | { readonly kind: 'faulty'; readonly faults: readonly ImportFault[] };

/** The files an import reads. */
export const sourceFileNames = [
  'control-items.json',
  'ann-61-annex1.json',
  'party-lists.json',
  'official-faq.json',
  'working-days.json',
  'timeline.json',
  'documents.json',
] as const;

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
  const actions = listActionsOf(sources['party-lists.json'], register, faults);
  const knownUpTo = listsKnownUpTo(sources['party-lists.json'], faults);
  const tariffLines = tariffLinesOf(items, register, faults);
  const answers = officialAnswersOf(sources['official-faq.json'], register, faults);
  const years = workingYearsOf(sources['working-days.json'], register, faults);
  const facts = datedFactsOf(sources['timeline.json'], register, faults);
  const forms = documentFormsOf(sources['documents.json'], faults);

  const published: Readonly<Record<string, { readonly from: readonly string[]; readonly rows: unknown }>> = {
    'control-entries.json': { from: ['control-items.json', 'ann-61-annex1.json'], rows: entries },
    'concordance.json': { from: ['ann-61-annex1.json'], rows: annex.concordance },
    'code-aliases.json': { from: ['control-items.json', 'ann-61-annex1.json'], rows: annex.aliases },
    'list-actions.json': { from: ['party-lists.json'], rows: actions },
    'lists-known-up-to.json': { from: ['party-lists.json'], rows: knownUpTo },
    'tariff-lines.json': { from: ['control-items.json'], rows: tariffLines },
    'official-answers.json': { from: ['official-faq.json'], rows: answers },
    'working-days.json': { from: ['working-days.json'], rows: years },
    'dated-facts.json': { from: ['timeline.json'], rows: facts },
    'documents.json': { from: ['documents.json'], rows: forms },
    'sources.json': { from: [...sourceFileNames], rows: register.sources() },
  };
  const known = register.sources();
  faults.push(...checkEntries(entries, known), ...checkConcordance(annex.concordance, entries));
  faults.push(
    ...checkActions(actions, known),
    ...checkWorkingYears(years, known),
    ...checkDatedFacts(facts, known),
  );
  for (const [name, { rows }] of Object.entries(published)) checkWording(name, rows, faults);
  if (faults.length > 0) return { kind: 'faulty', faults };
  const files = Object.entries(published).map(
    ([name, { from, rows }]) =>
      [name, canonicalJson({ by: 'scripts/import/law.ts', generatedFrom: from, rows })] as const,
  );
  return { kind: 'written', files: Object.fromEntries(files) };
}
