/**
 * The properties that hold by test and not by care, each over one random transaction by its seed. Returns what broke,
 * or null. Run over 100,000 seeds in the tests and over 1,000,000 in the bench.
 */
import {
  bearsOn,
  buildDiagram,
  type Examiner,
  examine,
  type Finding,
  movers,
  NO,
  outcomeOf,
  type Row,
  referenceDiagram,
  referenceMovers,
  referenceSpan,
  spanCaseByCase,
  spanOfDiagram,
  statusOn,
  type Variable,
} from '@ytterby/engine';
import type { Corpus } from '@ytterby/law';
import { checkTransaction } from '../../transaction/check.ts';
import type { Transaction } from '../../transaction/transaction.ts';
import { type Laboratory, laboratory, within } from './laboratory.ts';
import { type Random, seeded } from './random.ts';
import { fullTransaction, withHoles } from './transactions.ts';

export type Property = (seed: number) => string | null;

type Drawn = { readonly random: Random; readonly full: Transaction; readonly holed: Transaction };

function draw(seed: number): Drawn {
  const random = seeded(seed);
  const full = fullTransaction(random);
  return { random, full, holed: withHoles(full, random, 6).transaction };
}

/** Every random transaction is one that the contract allows. */
export const sound =
  (corpus: Corpus): Property =>
  (seed) => {
    const checked = checkTransaction(draw(seed).holed, corpus);
    return 'faults' in checked ? JSON.stringify(checked.faults) : null;
  };

/** Closures give the interval of the trace, and both give the exact one of the decision diagram. */
export const evaluatorsAgree = (lab: Laboratory): Property => {
  return (seed) => {
    const { holed } = draw(seed);
    const { program, examiner } = lab.day(holed);
    const root = lab.dossier(holed);
    const [fast, traced] = [program(root), spanCaseByCase(examiner, root)];
    if (fast !== traced) return `closures ${fast}, trace ${traced}`;
    if (outcomeOf(traced).settled) return null;
    const exact = spanOfDiagram(buildDiagram(examiner, root));
    return exact === traced ? null : `trace ${traced}, exact ${exact}`;
  };
};

/**
 * The prepared diagram tells what the reference tells, drawn straight from the trees: the same unknowns in the same
 * order, the same interval, and of each mover the same steps and the same rank.
 */
export const diagramsAgree = (lab: Laboratory): Property => {
  return (seed) => {
    const { holed } = draw(seed);
    return differs(lab.day(holed).examiner, lab.dossier(holed));
  };
};

/** How the prepared diagram of a dossier differs from the reference; null: not at all. */
export function differs(examiner: Examiner, root: Row): string | null {
  const [ours, reference] = [buildDiagram(examiner, root), referenceDiagram(examiner, root)];
  const told = [ours.variables.map(named), spanOfDiagram(ours), movers(ours)];
  const wanted = [reference.variables.map(named), referenceSpan(reference), referenceMovers(reference)];
  const [a, b] = [JSON.stringify(told), JSON.stringify(wanted)];
  return a === b ? null : `diagram ${a}, reference ${b}`;
}

const named = (one: Variable): unknown => [one.name, one.keys, one.values.length];

/** Knowing more only narrows: the full transaction's outcome lies within the interval of the one with holes. */
export const monotone =
  (lab: Laboratory): Property =>
  (seed) => {
    const { full, holed } = draw(seed);
    const [narrow, wide] = [lab.span(full), lab.span(holed)];
    return within(narrow, wide) ? null : `full ${narrow}, with holes ${wide}`;
  };

/** Settling an open status or reading only narrows. */
export const settlingNarrows =
  (lab: Laboratory): Property =>
  (seed) => {
    const { random, holed } = draw(seed);
    const { regime } = lab.day(holed);
    if (regime.openKeys.length === 0) return null;
    const key = random.one(regime.openKeys);
    const values = regime.law.readings
      .find((reading) => reading.key === key)
      ?.alternatives.map((one) => one.value) ?? ['in-force', 'suspended'];
    const wide = lab.span(holed);
    const narrow = lab.span({ ...holed, assume: { [key]: random.one(values) } });
    return within(narrow, wide) ? null : `${key}: settled ${narrow}, open ${wide}`;
  };

/** A notice published after `knownAt` does not exist: taking it out of the corpus changes nothing. */
export const laterNoticesUnseen = (corpus: Corpus): Property => {
  const lab = laboratory(corpus);
  const earlier = new Map<string, Laboratory>();
  return (seed) => {
    const { holed } = draw(seed);
    const knownAt = holed.knownAt ?? '';
    const without =
      earlier.get(knownAt) ??
      laboratory({
        ...corpus,
        law: { ...corpus.law, acts: corpus.law.acts.filter((act) => act.published <= knownAt) },
      });
    earlier.set(knownAt, without);
    const [now, then] = [lab.span(holed), without.span(holed)];
    return now === then ? null : `with later notices ${now}, without ${then}`;
  };
};

/** A settled answer stricter than none rests on a provision that is in force on the day and was published by `knownAt`. */
export const settledAnswersCite =
  (corpus: Corpus, lab: Laboratory): Property =>
  (seed) => {
    const { holed } = draw(seed);
    const { examiner } = lab.day(holed);
    const { span, findings } = examine(examiner, lab.dossier(holed));
    const { settled, atLeast } = outcomeOf(span);
    return !settled || atLeast === 'none' || restsOnLaw(findings, holed, corpus) ? null : 'nothing is cited';
  };

/**
 * Some control holds by a provision in force and published, or several may hold of which one must: then each of those
 * is cited, and none of them was published later.
 */
export function restsOnLaw(findings: readonly Finding[], transaction: Transaction, corpus: Corpus): boolean {
  const knownAt = transaction.knownAt ?? '';
  const controls = findings.filter(({ dated, truth }) => dated.rule.kind === 'control' && truth !== NO);
  const isPublished = ({ dated }: Finding): boolean => {
    const status = statusOn(corpus.law.acts, dated.rule.cites[0], transaction.on, knownAt);
    if (status.kind === 'not-yet' || status.kind === 'ended' || status.kind === 'suspended') return false;
    return corpus.law.acts.some((act) => act.published <= knownAt && bearsOn(act, dated.rule.cites[0]));
  };
  return controls.length > 0 && controls.every(isPublished);
}
