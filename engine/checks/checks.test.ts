/** Each check finds the one thing that is wrong with a small law, and nothing in the same law when it is right. */
import { describe, expect, it } from 'vitest';
import {
  type Act,
  allOf,
  anyOf,
  type CheckCode,
  checkLaw,
  constant,
  control,
  exclusion,
  exemption,
  holds,
  inForce,
  isOneOf,
  isTrue,
  type Law,
  not,
  type Page,
  type Rule,
  reading,
  some,
  subject,
  textFact,
  truthFact,
} from '../index.ts';

const parts = {
  pointer: '/x',
  phrase: { en: 'x', 'zh-CN': 'x' },
  question: { en: 'x', 'zh-CN': 'x' },
  suppliedBy: 'exporter' as const,
};
const noun = { en: 'a row', 'zh-CN': '行' };
const service = truthFact('act.service', parts);
const from = textFact('act.from', parts);
const listed = truthFact('item.listed', parts);
const role = textFact('party.role', parts);

const base = control({
  label: 'x/1',
  cites: ['x/1'],
  scope: 'item',
  effect: 'licence',
  when: isTrue(listed),
});
const other = control({
  label: 'x/2',
  cites: ['x/2'],
  scope: 'transaction',
  effect: 'prohibited',
  when: allOf(isOneOf(from, 'CN'), some('party', isOneOf(role, 'importer'), constant(true))),
});
const enactment: Act = { kind: 'enact', by: 'x', of: ['x'], published: '2025-01-01', from: '2025-02-01' };
const law: Law = {
  vocabulary: {
    subjects: [
      subject('act', null, noun, [service, from]),
      subject('party', 'act', noun, [role]),
      subject('item', 'act', noun, [listed]),
    ],
  },
  rules: [base, other],
  readings: [],
  acts: [enactment],
  serviceFact: 'act.service',
  splits: [],
  splitKeys: [],
};
const pages: readonly Page[] = ['x/1', 'x/2'].map((id) => ({ id, formalised: true }));

const found = (changed: Partial<Law>, on: readonly Page[] = pages): readonly string[] =>
  checkLaw({ ...law, ...changed }, on).map((one) => `${one.code} ${[one.where, ...one.about].join(' ')}`);
const withRule = (...rules: readonly Rule[]): readonly string[] => found({ rules: [...law.rules, ...rules] });
const rule = (label: string, when: Rule['when'], scope: 'item' | 'transaction' = 'item'): Rule =>
  control({ label, cites: ['x/1'], scope, effect: 'case-by-case', when });
const declared = (key: string, computed: true, ...values: readonly string[]) => ({
  key,
  provision: 'x/1',
  question: noun,
  effect: noun,
  alternatives: values.map((value) => ({ value, says: noun, sources: [] })),
  computed,
});

describe('a law in order', () => {
  it('has no finding', () => expect(found({})).toEqual([]));
});

describe('names', () => {
  it.each<[CheckCode, string, Rule]>([
    ['duplicate-label', 'x/1', rule('x/1', isTrue(listed))],
    ['unknown-fact', 'y item.lsited', rule('y', isTrue({ path: 'item.lsited', type: 'truth' }))],
    ['unknown-subject', 'y boat', rule('y', some('boat', constant(true), constant(true)))],
    ['unknown-rule', 'y z', rule('y', holds('z'))],
    [
      'unknown-rule',
      'y z',
      exclusion({ label: 'y', cites: ['x/1'], scope: 'item', of: ['z'], when: isTrue(listed) }),
    ],
    ['unknown-reading', 'y reading:z', rule('y', reading('reading:z', { a: isTrue(listed) }))],
  ])('%s %s', (code, where, added) => {
    expect(withRule(added)).toContain(`${code} ${where}`);
  });

  it('a fact that nothing reads', () => {
    expect(found({ rules: [base] })).toEqual([
      'fact-never-read act.from',
      'fact-never-read party.role',
      'formalised-not-cited x/2',
    ]);
  });
});

describe('scopes', () => {
  it('a fact of a party outside a quantifier', () => {
    expect(withRule(rule('y', isOneOf(role, 'importer')))).toEqual(['fact-out-of-scope y party.role']);
  });

  it('a fact of an item in a rule asked of the transaction', () => {
    expect(withRule(rule('y', isTrue(listed), 'transaction'))).toEqual(['fact-out-of-scope y item.listed']);
  });

  it('a rule of each item relied upon by one of the transaction', () => {
    expect(withRule(rule('y', holds('x/1'), 'transaction'))).toEqual(['holds-out-of-scope y x/1']);
    const perItem = some('item', constant(true), holds('x/1'));
    expect(withRule(rule('y', perItem, 'transaction'))).toEqual([]);
  });

  it('a rule that relies on itself, also through its exclusion', () => {
    expect(withRule(rule('y', holds('z')), rule('z', holds('y')))).toEqual([
      'circular-holds y',
      'circular-holds z',
    ]);
    const own = exclusion({ label: 'y', cites: ['x/1'], scope: 'item', of: ['x/1'], when: holds('x/1') });
    expect(withRule(own)).toEqual(['circular-holds x/1', 'circular-holds y']);
  });
});

describe('readings', () => {
  const asked = rule('y', reading('reading:r', { a: isTrue(listed), b: constant(false) }));

  it('carry exactly the alternatives declared', () => {
    const rules = [...law.rules, asked];
    expect(found({ rules, readings: [declared('reading:r', true, 'a', 'b')] })).toEqual([]);
    expect(found({ rules, readings: [declared('reading:r', true, 'a', 'c')] })).toEqual([
      'reading-alternatives y reading:r',
    ]);
  });

  it('are asked somewhere, unless said not to be computed', () => {
    expect(found({ readings: [declared('reading:r', true, 'a')] })).toEqual([
      'reading-never-asked reading:r',
    ]);
    const not = { ...declared('reading:r', true, 'a', 'b'), computed: false as const, why: noun };
    expect(found({ readings: [not] })).toEqual([]);
    expect(found({ readings: [not], rules: [...law.rules, asked] })).toEqual([
      'reading-not-computed reading:r',
    ]);
  });
});

describe('acts', () => {
  const suspend = (of: string, key: string): Act => ({
    kind: 'suspend',
    by: 's',
    of: [of],
    published: '2025-03-01',
    from: '2025-03-01',
    until: '2025-04-01',
    key,
  });

  it('find what they act upon', () => {
    expect(found({ acts: [enactment, suspend('x/1', 'status:x')] })).toEqual([]);
    expect(found({ acts: [enactment, suspend('w', 'status:w')] })).toEqual(['act-upon-nothing s w']);
    const repeal: Act = { kind: 'repeal', by: 's', of: ['w'], published: '2025-03-01', from: '2025-03-01' };
    expect(found({ acts: [enactment, repeal] })).toEqual(['act-upon-nothing s w']);
  });

  it('use a key for one status, and splits name keys that there are', () => {
    const two = [enactment, suspend('x/1', 'status:x'), suspend('x/2', 'status:x')];
    expect(found({ acts: two })).toEqual(['key-clash status:x x/1 x/2']);
    expect(found({ splitKeys: ['status:w'] })).toEqual(['unknown-key status:w']);
  });
});

describe('pages', () => {
  it('and rules meet', () => {
    expect(found({}, pages.slice(1))).toEqual(['unknown-provision x/1 x/1']);
    expect(found({}, [{ id: 'x/1', formalised: false }, ...pages.slice(1)])).toEqual([
      'cited-not-formalised x/1 x/1',
    ]);
    expect(found({}, [...pages, { id: 'x/3', formalised: true }])).toEqual(['formalised-not-cited x/3']);
  });
});

describe('rules that are dead or double', () => {
  it('never hold, or always', () => {
    expect(withRule(rule('y', allOf(isTrue(listed), not(isTrue(listed)))))).toContain('never-holds y');
    expect(withRule(rule('y', allOf(isOneOf(from, 'CN'), isOneOf(from, 'JP'))))).toContain('never-holds y');
    expect(withRule(rule('y', anyOf(isTrue(listed), not(isTrue(listed)))))).toContain('always-holds y');
    expect(withRule(rule('y', allOf(isTrue(listed), inForce('w'))))).toContain('never-holds y');
  });

  it('say the same as another', () => {
    const same = (when: Rule['when']): Rule => control({ ...base, label: 'y', when });
    expect(withRule(same(allOf(isTrue(listed), isOneOf(from, 'CN'))))).toEqual(['implied-control y x/1']);
    expect(withRule(same(isOneOf(from, 'CN')))).toEqual([]);
  });

  it('are excepted twice, in no order', () => {
    const common = { cites: ['x/1'] as const, scope: 'item' as const, of: ['x/1'] };
    const out = exclusion({ ...common, label: 'y', when: isOneOf(from, 'CN') });
    const lifted = exemption({ ...common, label: 'z', when: isOneOf(from, 'JP') });
    expect(withRule(out, lifted)).toContain('unordered-exceptions x/1 y z');
    expect(withRule(out)).not.toContain('unordered-exceptions x/1 y z');
  });
});

describe('unknowns asked in both senses', () => {
  const foreign = rule('y', not(isOneOf(from, 'CN')), 'transaction');
  const other = rule('y', isOneOf(from, 'JP'), 'transaction');

  it('are named unless their cases are answered one by one', () => {
    expect(withRule(foreign)).toEqual(['asked-in-both-senses act.from']);
    expect(
      found({ rules: [...law.rules, foreign], splits: [{ fact: 'act.from', cases: ['CN', '(other)'] }] }),
    ).toEqual([]);
    expect(withRule(other)).toEqual([]);
  });

  it('are turned by an exclusion, and by relying on what is excluded', () => {
    const out = exclusion({
      label: 'y',
      cites: ['x/1'],
      scope: 'transaction',
      of: ['x/2'],
      when: isOneOf(from, 'CN'),
    });
    expect(withRule(out)).toEqual(['never-holds x/2', 'asked-in-both-senses act.from']);
  });

  it('are readings of which one alternative is stricter here and milder there', () => {
    const readings = [declared('reading:r', true, 'a', 'b')];
    const first = rule('y', reading('reading:r', { a: isTrue(listed), b: constant(false) }));
    const turned = rule('z', reading('reading:r', { a: constant(false), b: isTrue(listed) }));
    expect(found({ readings, rules: [...law.rules, first] })).toEqual([]);
    expect(found({ readings, rules: [...law.rules, first, turned] })).toEqual([
      'asked-in-both-senses reading:r',
    ]);
  });

  it('are not claimed where nothing asks them so', () => {
    expect(found({ splits: [{ fact: 'act.from', cases: ['CN'] }] })).toEqual(['split-not-needed act.from']);
  });
});
