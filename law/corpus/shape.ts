/** The shape every corpus must have before a word of it is used; what a corpus says beyond it is its own. */
import type { CorpusFault } from './load.ts';

type Shape =
  | 'text'
  | 'day'
  | 'list'
  | 'object'
  | 'node'
  | 'texts'
  | { readonly [key: string]: Shape }
  | readonly [Shape];

const CORPUS: Shape = {
  version: 'text',
  knownUpTo: 'day',
  covers: { from: 'day', to: 'day' },
  law: {
    vocabulary: {
      subjects: [
        {
          name: 'text',
          noun: 'object',
          facts: [{ path: 'text', type: 'text', pointer: 'text', phrase: 'object', question: 'object' }],
        },
      ],
    },
    rules: [{ kind: 'text', label: 'text', cites: 'texts', scope: 'text', when: 'node' }],
    readings: [
      {
        key: 'text',
        provision: 'text',
        question: 'object',
        alternatives: [{ value: 'text', says: 'object' }],
      },
    ],
    acts: [{ kind: 'text', by: 'text', of: 'texts', published: 'day', from: 'day' }],
    serviceFact: 'text',
    splits: [{ fact: 'text', cases: 'list' }],
    splitKeys: 'texts',
  },
  instruments: [
    {
      id: 'text',
      number: 'text',
      title: 'object',
      published: 'day',
      effective: 'day',
      addresses: 'texts',
      grade: 'text',
    },
  ],
  provisions: [{ id: 'text', title: 'object', statement: 'object', sources: 'texts', grade: 'text' }],
  lists: {
    entries: [{ list: 'text', code: 'text', names: 'object', presence: 'text', from: 'day' }],
    concordance: [{ annex: 'text', codes: 'texts' }],
    codeAliases: 'object',
    actions: [
      {
        id: 'text',
        list: 'text',
        kind: 'text',
        published: 'day',
        from: 'day',
        appliesTo: 'texts',
        parties: 'list',
      },
    ],
    answers: 'list',
    workingYears: [{ holidays: 'texts', makeUpWorkdays: 'texts' }],
    datedFacts: 'list',
    sources: 'list',
  },
  glossary: 'list',
  traditional: 'object',
};

/** The faults of a parsed corpus. @example shapeFaults({})[0].path // 'corpus/version' */
export function shapeFaults(corpus: unknown): readonly CorpusFault[] {
  return check(corpus, CORPUS, 'corpus');
}

function check(value: unknown, shape: Shape, path: string): readonly CorpusFault[] {
  const fault = (expected: string): readonly CorpusFault[] => [
    { code: 'corpus-shape', path, expected: [expected] },
  ];
  if (Array.isArray(shape)) {
    if (!Array.isArray(value)) return fault('a list');
    return value.flatMap((one, at) => check(one, shape[0], `${path}/${at}`));
  }
  if (typeof shape === 'object') {
    if (!isObject(value)) return fault('an object');
    return Object.entries(shape).flatMap(([name, inner]) => check(value[name], inner, `${path}/${name}`));
  }
  switch (shape) {
    case 'text':
      return typeof value === 'string' ? [] : fault('a text');
    case 'day':
      return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? [] : fault('a day');
    case 'list':
      return Array.isArray(value) ? [] : fault('a list');
    case 'texts':
      return Array.isArray(value) && value.every((one) => typeof one === 'string')
        ? []
        : fault('a list of texts');
    case 'object':
      return isObject(value) ? [] : fault('an object');
    case 'node':
      return isObject(value) && typeof value.kind === 'string' ? [] : fault('a rule tree');
    default:
      return [];
  }
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
