/**
 * The engine at its work: a dossier to an interval (closures), to an interval with its reasons (trace), a document to a
 * determination, the exact needs of an open answer, and the law of a day.
 */
import {
  buildDiagram,
  codeOf,
  codePlanOf,
  compileRegime,
  examine,
  examinerOf,
  indexVocabulary,
  movers,
  type Row,
  regimeOn,
  spanOfDiagram,
} from '@ytterby/engine';
import { checkTransaction, createDeterminer, readTransaction } from '@ytterby/facts';
import { shipped } from '@ytterby/law';
import type { Figure, Measured } from '../figure.ts';
import { microsecondsPerCall, type Timing } from '../measure.ts';
import { dockets, type Kind, KNOWN_AT, kindOf } from './dossiers.ts';

type Work = () => unknown;

/** Every dossier with the compiled law it stands under. */
const compiled = (kind?: Kind): readonly Work[] =>
  dockets().flatMap(({ regime, roots }) => {
    const program = compileRegime(regime);
    const chosen = roots.filter((root) => kind === undefined || kindOf(regime, root, program(root)) === kind);
    return chosen.map((root) => () => program(root));
  });

const examined = (): readonly Work[] =>
  dockets().flatMap(({ regime, roots }) => {
    const examiner = examinerOf(regime);
    return roots.map((root) => () => examine(examiner, root).findings.length);
  });

const open = (): readonly Work[] =>
  dockets().flatMap(({ regime, roots }) => {
    const [program, examiner] = [compileRegime(regime), examinerOf(regime)];
    const needs = (root: Row) => (): unknown => {
      const diagram = buildDiagram(examiner, root);
      return spanOfDiagram(diagram) + movers(diagram).length;
    };
    return roots.filter((root) => kindOf(regime, root, program(root)) !== 'settled').map(needs);
  });

/** From a checked document to a dossier, and from its rows to the small numbers that compiled laws read. */
const read = (): readonly Work[] => {
  const { corpus } = shipped();
  return dockets().flatMap(({ transactions, settled }) =>
    transactions.map((transaction) => () => readTransaction(transaction, corpus, settled).items.length),
  );
};

const written = (): readonly Work[] =>
  dockets().flatMap(({ regime, roots }) => {
    const plan = codePlanOf(indexVocabulary(regime.law.vocabulary));
    return roots.map((root) => () => codeOf(root, plan).at);
  });

const determined = (): readonly Work[] => {
  const { corpus } = shipped();
  const determiner = createDeterminer(shipped());
  return dockets().flatMap(({ transactions, settled }) =>
    transactions.map((transaction) => () => {
      const checked = checkTransaction(transaction, corpus);
      if ('faults' in checked) throw new Error('a checked transaction was refused');
      return determiner.determine(checked.transaction, { today: KNOWN_AT, assume: settled }).needs.length;
    }),
  );
};

/** Walk over all the work in turn, so that no single dossier is learnt by heart. */
function overAll(works: readonly Work[], what: string, timing: Timing = {}): Measured {
  const value = microsecondsPerCall((turn) => (works[turn % works.length] as Work)(), timing);
  return { value, note: `${works.length} ${what}` };
}

/** What is timed in small parts of a microsecond is timed once all of it is compiled. */
const LONG: Timing = { warmUp: 1_500 };

const unit = 'us/transaction';
const MIX = 'distinct dossiers under three laws';

export const figures: readonly Figure[] = [
  {
    name: 'engine.closures',
    unit,
    bar: { op: '<', value: 2 },
    measure: () => overAll(compiled(), MIX, LONG),
  },
  ...(['settled', 'open', 'split'] as const).map(
    (kind): Figure => ({
      name: `engine.closures-${kind}`,
      unit,
      bar: null,
      measure: () => overAll(compiled(kind), KINDS[kind]),
    }),
  ),
  {
    name: 'engine.read',
    unit,
    bar: null,
    measure: () => overAll(read(), 'checked documents read into dossiers, not in the figures above'),
  },
  {
    name: 'engine.code',
    unit,
    bar: null,
    measure: () => overAll(written(), 'dossiers written down in small numbers, a part of reading'),
  },
  {
    name: 'engine.trace',
    unit,
    bar: { op: '<', value: 50 },
    measure: () => overAll(examined(), MIX, LONG),
  },
  {
    name: 'engine.needs',
    unit,
    bar: null,
    measure: () => overAll(open(), 'open dossiers, each to its decision diagram', { batch: 200, batches: 9 }),
  },
  {
    name: 'engine.determine',
    unit,
    bar: null,
    measure: () => overAll(determined(), 'documents, checked and determined', { batch: 200, batches: 9 }),
  },
  {
    name: 'engine.regime',
    unit: 'us/day of law',
    bar: null,
    measure: () => {
      const { law } = shipped().corpus;
      return microsecondsPerCall(() => regimeOn(law, '2026-12-01', KNOWN_AT, {}).rules.length);
    },
  },
];

const KINDS: Readonly<Record<Kind, string>> = {
  settled: 'of them with one tier',
  open: 'of them with an interval',
  split: 'of them where an unknown fact is answered case by case',
};
