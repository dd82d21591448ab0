/**
 * Each kind of node says yes, no and unknown where it should, the same by trace, by closures and by decision diagram,
 * and the same after a round trip through JSON.
 */
import { describe, expect, it } from 'vitest';
import { decimal, exactly } from '../amount/index.ts';
import {
  type Act,
  allOf,
  amountFact,
  anyOf,
  before,
  buildDiagram,
  canonical,
  compareAmount,
  compareNumber,
  compileRegime,
  constant,
  control,
  dateFact,
  every,
  examine,
  examinerOf,
  type FactValue,
  holds,
  includes,
  inForce,
  isOneOf,
  isTrue,
  type Law,
  type Node,
  not,
  noticeInForce,
  numberFact,
  onOrAfter,
  openStatus,
  type Row,
  reading,
  regimeOn,
  setFact,
  shareAtLeast,
  some,
  spanCaseByCase,
  spanOfDiagram,
  stepOf,
  subject,
  sumAtLeast,
  type TruthWord,
  textFact,
  truthFact,
} from '../index.ts';

const parts = {
  pointer: '/x',
  phrase: { en: 'x', 'zh-CN': 'x' },
  question: { en: 'x', 'zh-CN': 'x' },
  suppliedBy: 'exporter' as const,
};
const noun = { en: 'x', 'zh-CN': 'x' };
const service = truthFact('act.service', parts);
const held = truthFact('act.held', parts);
const to = textFact('act.to', parts);
const via = setFact('act.via', parts);
const size = numberFact('act.size', parts);
const left = dateFact('act.left', parts);
const part = amountFact('act.part', parts);
const whole = amountFact('act.whole', parts);
const role = textFact('party.role', parts);
const share = amountFact('party.share', parts);
const notice = textFact('party.notice', parts);
const ACT = [service, held, to, via, size, left, part, whole];
const PARTY = [role, share, notice];

const enact = (id: string): Act => ({
  kind: 'enact',
  by: id,
  of: [id],
  published: '2025-01-01',
  from: '2025-01-01',
});
const suspended: Act = {
  kind: 'suspend',
  by: 's',
  of: ['w'],
  published: '2025-02-01',
  from: '2025-02-01',
  until: '2025-03-01',
  key: 'status:w',
};

const lawOf = (when: Node): Law => ({
  vocabulary: { subjects: [subject('act', null, noun, ACT), subject('party', 'act', noun, PARTY)] },
  rules: [
    control({ label: 'x', cites: ['x'], scope: 'transaction', effect: 'licence', when }),
    control({
      label: 'y',
      cites: ['x'],
      scope: 'transaction',
      effect: 'licence',
      group: 'service',
      when: isTrue(held),
    }),
  ],
  readings: [
    {
      key: 'reading:r',
      provision: 'x',
      question: noun,
      effect: noun,
      computed: true,
      alternatives: ['a', 'b'].map((value) => ({ value, says: noun, sources: [] })),
    },
  ],
  acts: [enact('x'), enact('n'), enact('w'), suspended],
  serviceFact: 'act.service',
  splits: [],
  splitKeys: [],
});

type Given = Readonly<Record<string, FactValue>>;

const rowOf = (at: number, given: Given, rows: readonly (readonly Row[] | undefined)[]): Row => {
  const facts = at === 0 ? ACT : PARTY;
  const name = (path: string): string => path.slice(path.indexOf('.') + 1);
  return {
    subject: at,
    pointer: '',
    values: facts.map((fact) => given[name(fact.path)]),
    origins: [],
    rows,
  };
};
const rootOf = (given: Given, parties: readonly Given[] = []): Row =>
  rowOf(0, { service: false, ...given }, [undefined, parties.map((one) => rowOf(1, one, []))]);

const WORDS: Readonly<Record<number, TruthWord>> = {
  0: 'no',
  [stepOf('licence') * 9]: 'yes',
  [stepOf('licence')]: 'unknown',
};

/** The truth of a condition by the three evaluators; the test fails where they differ. */
function truthOf(when: Node, given: Given, parties?: readonly Given[]): TruthWord | undefined {
  const law = lawOf(when);
  const loaded = JSON.parse(JSON.stringify(law)) as Law;
  expect(canonical(loaded)).toBe(canonical(law));
  const root = rootOf(given, parties);
  const spans = [law, loaded].flatMap((one) => {
    const regime = regimeOn(one, '2025-04-01', '2025-04-01', {});
    const examiner = examinerOf(regime);
    return [
      examine(examiner, root).span,
      spanCaseByCase(examiner, root),
      compileRegime(regime)(root),
      spanOfDiagram(buildDiagram(examiner, root)),
    ];
  });
  expect(new Set(spans).size, spans.join(' ')).toBe(1);
  return WORDS[spans[0] as number];
}

const importer = isOneOf(role, 'importer');
const dear = compareAmount(share, '>=', '50');
const unknown = isTrue(held);

describe('scalar conditions', () => {
  it.each<[string, Node, Given, TruthWord]>([
    ['constant', constant(true), {}, 'yes'],
    ['constant', constant(false), {}, 'no'],
    ['is-true', isTrue(held), { held: true }, 'yes'],
    ['is-true', isTrue(held), { held: false }, 'no'],
    ['is-true', isTrue(held), {}, 'unknown'],
    ['is-one-of', isOneOf(to, 'JP', 'US'), { to: 'US' }, 'yes'],
    ['is-one-of', isOneOf(to, 'JP', 'US'), { to: 'DE' }, 'no'],
    ['is-one-of', isOneOf(to, 'JP'), {}, 'unknown'],
    ['includes', includes(via, 'CN'), { via: ['DE', 'CN'] }, 'yes'],
    ['includes, of a set known to be empty', includes(via, 'CN'), { via: [] }, 'no'],
    ['includes', includes(via, 'CN'), {}, 'unknown'],
    ['compare-number, at the bound', compareNumber(size, '<=', '14'), { size: decimal('14.0') }, 'yes'],
    ['compare-number, above it', compareNumber(size, '<=', '14'), { size: decimal('14.01') }, 'no'],
    ['compare-number, strict at the bound', compareNumber(size, '<', '14'), { size: decimal('14') }, 'no'],
    ['compare-number, known to be absent', compareNumber(size, '<=', '14'), { size: false }, 'no'],
    ['compare-number, absent and negated', not(compareNumber(size, '<=', '14')), { size: false }, 'yes'],
    ['compare-number', compareNumber(size, '>=', '256'), {}, 'unknown'],
    ['before, the day before', before(left, '2025-10-09'), { left: '2025-10-08' }, 'yes'],
    ['before, the day', before(left, '2025-10-09'), { left: '2025-10-09' }, 'no'],
    ['on-or-after, the day', onOrAfter(left, '2025-10-09'), { left: '2025-10-09' }, 'yes'],
    ['on-or-after', onOrAfter(left, '2025-10-09'), {}, 'unknown'],
    [
      'compare-amount, wholly above',
      compareAmount(part, '>=', '5'),
      { part: { min: decimal('5'), max: null } },
      'yes',
    ],
    [
      'compare-amount, wholly below',
      compareAmount(part, '>=', '5'),
      { part: exactly(decimal('4.99')) },
      'no',
    ],
    [
      'compare-amount, across',
      compareAmount(part, '>=', '5'),
      { part: { min: decimal('4'), max: decimal('6') } },
      'unknown',
    ],
    [
      'share-at-least, at the threshold where doubles fail',
      shareAtLeast(part, whole, '0.001'),
      { part: exactly(decimal('0.9')), whole: exactly(decimal('900')) },
      'yes',
    ],
    [
      'share-at-least, just below',
      shareAtLeast(part, whole, '0.001'),
      { part: exactly(decimal('0.8999')), whole: exactly(decimal('900')) },
      'no',
    ],
    [
      'share-at-least, a part not known',
      shareAtLeast(part, whole, '0.001'),
      { whole: exactly(decimal('900')) },
      'unknown',
    ],
  ])('%s', (_, node, given, truth) => expect(truthOf(node, given)).toBe(truth));
});

describe('connectives follow the tables of Kleene', () => {
  const of: Readonly<Record<TruthWord, Node>> = { yes: constant(true), no: constant(false), unknown };
  it.each<[TruthWord, TruthWord, TruthWord, TruthWord]>([
    ['no', 'no', 'no', 'no'],
    ['no', 'unknown', 'no', 'unknown'],
    ['no', 'yes', 'no', 'yes'],
    ['unknown', 'no', 'no', 'unknown'],
    ['unknown', 'unknown', 'unknown', 'unknown'],
    ['unknown', 'yes', 'unknown', 'yes'],
    ['yes', 'no', 'no', 'yes'],
    ['yes', 'unknown', 'unknown', 'yes'],
    ['yes', 'yes', 'yes', 'yes'],
  ])('%s, %s: and %s, or %s', (a, b, and, or) => {
    expect(truthOf(allOf(of[a], of[b]), {})).toBe(and);
    expect(truthOf(anyOf(of[a], of[b]), {})).toBe(or);
  });

  it('of nothing: and is true, or is false; not keeps the unknown', () => {
    expect(truthOf(allOf(), {})).toBe('yes');
    expect(truthOf(anyOf(), {})).toBe('no');
    expect(truthOf(not(unknown), {})).toBe('unknown');
    expect(truthOf(not(constant(false)), {})).toBe('yes');
  });
});

describe('conditions over rows', () => {
  const rich = exactly(decimal('60'));
  const poor = exactly(decimal('10'));
  const anyImporter = some('party', importer, dear);
  const allImporters = every('party', importer, dear);
  const together = sumAtLeast('party', importer, share, '50');
  it.each<[string, Node, readonly Given[], TruthWord]>([
    ['some of no rows', anyImporter, [], 'no'],
    ['some, one row does', anyImporter, [{ role: 'importer', share: rich }, {}], 'yes'],
    ['some, a row that is not chosen', anyImporter, [{ role: 'exporter', share: rich }], 'no'],
    ['some, not known whether chosen', anyImporter, [{ share: rich }], 'unknown'],
    ['some, chosen and not known', anyImporter, [{ role: 'importer' }], 'unknown'],
    ['every of no rows', allImporters, [], 'yes'],
    ['every, none chosen', allImporters, [{ role: 'exporter', share: poor }], 'yes'],
    ['every, one does not', allImporters, [{ role: 'importer', share: poor }, {}], 'no'],
    ['every, not known whether chosen', allImporters, [{ share: poor }], 'unknown'],
    ['sum of no rows', together, [], 'no'],
    ['sum over two', together, Array(2).fill({ role: 'importer', share: exactly(decimal('25')) }), 'yes'],
    ['sum, just short', together, [{ role: 'importer', share: exactly(decimal('49.999')) }], 'no'],
    ['sum, an amount not known', together, [{ role: 'importer' }], 'unknown'],
    ['sum, not known whether added', together, [{ share: rich }], 'unknown'],
    ['a notice in force', some('party', constant(true), noticeInForce(notice)), [{ notice: 'n' }], 'yes'],
    [
      'a notice whose suspension ran out',
      some('party', constant(true), noticeInForce(notice)),
      [{ notice: 'w' }],
      'unknown',
    ],
    ['a notice not known', some('party', constant(true), noticeInForce(notice)), [{}], 'unknown'],
  ])('%s', (_, node, parties, truth) => expect(truthOf(node, {}, parties)).toBe(truth));
});

describe('conditions on the law itself', () => {
  const way = (a: Node, b: Node): Node => reading('reading:r', { a, b });
  it.each<[string, Node, Given, TruthWord]>([
    ['in force', inForce('x'), {}, 'yes'],
    ['never enacted', inForce('v'), {}, 'no'],
    ['a suspension that ran out', inForce('w'), {}, 'unknown'],
    ['an open status as such', openStatus('status:w', 'w'), {}, 'unknown'],
    ['readings that agree', way(isTrue(held), isOneOf(to, 'JP')), { held: true, to: 'JP' }, 'yes'],
    ['readings that agree on no', way(isTrue(held), constant(false)), { held: false }, 'no'],
    ['readings that differ', way(constant(true), constant(false)), {}, 'unknown'],
    ['readings of which one is not known', way(isTrue(held), constant(true)), {}, 'unknown'],
    ['another rule that holds', holds('y'), { held: true }, 'yes'],
    ['another rule that does not', holds('y'), { held: false }, 'no'],
    ['another rule not known', holds('y'), {}, 'unknown'],
  ])('%s', (_, node, given, truth) => expect(truthOf(node, given)).toBe(truth));

  it('a settled reading or status is what it was settled as', () => {
    const root = rootOf({});
    const spanOf = (when: Node, settled: Readonly<Record<string, string>>): number =>
      compileRegime(regimeOn(lawOf(when), '2025-04-01', '2025-04-01', settled))(root);
    const wide = way(constant(true), constant(false));
    expect(WORDS[spanOf(wide, { 'reading:r': 'a' })]).toBe('yes');
    expect(WORDS[spanOf(wide, { 'reading:r': 'b' })]).toBe('no');
    expect(WORDS[spanOf(inForce('w'), { 'status:w': 'in-force' })]).toBe('yes');
    expect(WORDS[spanOf(inForce('w'), { 'status:w': 'suspended' })]).toBe('no');
  });
});

describe('trees', () => {
  it('are frozen plain data', () => {
    const tree = allOf(
      some('party', importer, dear),
      reading('reading:r', { a: unknown, b: constant(false) }),
    );
    const check = (value: unknown): void => {
      expect(typeof value).not.toBe('function');
      if (typeof value !== 'object' || value === null) return;
      expect(Object.isFrozen(value)).toBe(true);
      Object.values(value).forEach(check);
    };
    check(tree);
  });
});
