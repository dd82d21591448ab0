/**
 * The door of the engine: the machine that holds rules as plain trees and evaluates them. It knows no Chinese rule,
 * no input or output, and no clock.
 */
export type { Act, CalendarDate, Enact, Repeal, Resume, Suspend } from './acts/act.ts';
export { bearsOn } from './acts/act.ts';
export type { Status, StatusWord } from './acts/status.ts';
export { dayAfter, statusOn, statusWord } from './acts/status.ts';
export { checkLaw } from './checks/check-law.ts';
export { turningDays } from './checks/days.ts';
export type { CheckCode, CheckFinding } from './checks/finding.ts';
export type { Page } from './checks/pages.ts';
export { factsOf, nodesIn } from './checks/walk.ts';
export { compileRegime, type Program } from './closures/program.ts';
export { canonical, hashOf } from './corpus/canonical.ts';
export { type Mover, movers, spanOfDiagram } from './diagram/analyse.ts';
export { buildDiagram, type Diagram } from './diagram/build.ts';
export { referenceMovers, referenceSpan } from './diagram/reference/analyse.ts';
export { referenceDiagram } from './diagram/reference/build.ts';
export type { Variable } from './diagram/variables.ts';
export { type CodePlan, codeOf, codePlanOf } from './dossier/code.ts';
export type { FactValue, Frame, Origin, Row } from './dossier/row.ts';
export { allOf } from './nodes/all-of.ts';
export { anyOf } from './nodes/any-of.ts';
export { compareAmount } from './nodes/compare-amount.ts';
export { before, onOrAfter } from './nodes/compare-date.ts';
export { type Comparator, compareNumber } from './nodes/compare-number.ts';
export { constant } from './nodes/constant.ts';
export { every } from './nodes/every.ts';
export { holds } from './nodes/holds.ts';
export { inForce } from './nodes/in-force.ts';
export { includes } from './nodes/includes.ts';
export { isOneOf } from './nodes/is-one-of.ts';
export { isTrue } from './nodes/is-true.ts';
export type { Node, NodeKind } from './nodes/node.ts';
export { not } from './nodes/not.ts';
export { type NoticeStatus, noticeInForce } from './nodes/notice-in-force.ts';
export { openStatus } from './nodes/open-status.ts';
export { reading } from './nodes/reading.ts';
export { shareAtLeast } from './nodes/share-at-least.ts';
export { some } from './nodes/some.ts';
export { sumAtLeast } from './nodes/sum-at-least.ts';
export { DUTIES, TIERS } from './prose/effects.ts';
export { fill } from './prose/fill.ts';
export { type Prose, printOutline } from './prose/outline.ts';
export { proseOf } from './prose/prose.ts';
export { ruleProse } from './prose/rule-prose.ts';
export { type Language, type Speech, speechOf, type Wording } from './prose/speech.ts';
export { proseTexts } from './prose/texts.ts';
export { type DatedRule, keysIn, type Regime, regimeOn } from './regime/regime.ts';
export { caution, control, duty, exclusion, exemption, openReading, policy } from './rules/build.ts';
export type { Law, Split } from './rules/law.ts';
export type {
  Alternative,
  Caution,
  Control,
  Duty,
  DutyKind,
  Exclusion,
  Exemption,
  OpenReading,
  Policy,
  ProvisionId,
  Rule,
} from './rules/rule.ts';
export {
  hull,
  LADDER,
  type Outcome,
  outcomeOf,
  type Span,
  type Step,
  span,
  stepOf,
  type Tier,
  tierAt,
} from './tier/ladder.ts';
export { spanCaseByCase } from './trace/case-by-case.ts';
export { type Examination, type Examiner, examine, examinerOf, type Finding } from './trace/examine.ts';
export type { Leaf } from './trace/leaf.ts';
export { NO, type Truth, type TruthWord, truthWord, UNKNOWN, YES } from './truth/truth.ts';
export {
  amountFact,
  dateFact,
  numberFact,
  setFact,
  subject,
  textFact,
  truthFact,
} from './vocabulary/define.ts';
export {
  type Fact,
  type FactDefinition,
  type Index,
  indexVocabulary,
  type Place,
  type SubjectDefinition,
  type Text,
  type Vocabulary,
} from './vocabulary/vocabulary.ts';
