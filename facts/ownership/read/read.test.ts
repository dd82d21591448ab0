/** Files in: every format gives the same graph, and every fault is one clear line with nothing loaded. */
import { describe, expect, test } from 'vitest';
import { assess } from '../assess.ts';
import { tellFault } from '../say/document.ts';
import { readGraphs } from './read-graphs.ts';

const graphs = (input: unknown) => {
  const read = readGraphs(input);
  if ('faults' in read) throw new Error(read.faults.map((fault) => tellFault(fault, 'en')).join('\n'));
  return read.graphs;
};
const lines = (input: unknown): readonly string[] => {
  const read = readGraphs(input);
  return 'faults' in read ? read.faults.map((fault) => tellFault(fault, 'en')) : ['no fault'];
};
const stated = (input: unknown) =>
  graphs(input).flatMap(({ entities, holdings }) =>
    holdings.map(({ owner, owned, share }) => [entities[owner]?.id, entities[owned]?.id, share]),
  );

const document = { id: 'g', holdings: [{ owner: 'A', owned: 'B', percent: '33.33' }], listed: ['A'] };

describe('the graph document', () => {
  test('as an object, a text, a list, lines, and with a byte order mark', () => {
    const once = graphs(document);
    expect(graphs(JSON.stringify(document))).toEqual(once);
    expect(graphs([document])).toEqual(once);
    expect(graphs(`\uFEFF${JSON.stringify([document], null, 2)}`)).toEqual(once);
    expect(graphs(`${JSON.stringify(document)}\n\n${JSON.stringify(document)}\n`)).toEqual([
      ...once,
      ...once,
    ]);
  });
  test('a number is its shortest decimal text, exactly', () => {
    expect(stated({ holdings: [{ owner: 'A', owned: 'B', percent: 0.1 + 0.2 }] })[0]?.[2]).toMatchObject({
      min: { units: 30000000000000004n, scale: 17 },
    });
    expect(stated({ holdings: [{ owner: 'A', owned: 'B', percent: 1e-7 }] })[0]?.[2]).toMatchObject({
      min: { units: 1n, scale: 7 },
    });
  });
  test('names that are words of the language are names like any other', () => {
    const read = graphs({
      holdings: [{ owner: 'constructor', owned: '__proto__', percent: '50' }],
      listed: ['constructor'],
    });
    expect(read.map((graph) => assess(graph).readings['direct-single'])).toEqual([['__proto__']]);
  });
});

describe('faults of a graph document: one line each, and nothing loaded', () => {
  const holding = (percent: unknown, more: object = {}) => ({
    holdings: [{ owner: 'A', owned: 'B', percent, ...more }],
  });
  test.each([
    [holding('101'), '/holdings/0/percent: 101 percent is more than the whole; 0 to 100 is expected'],
    [
      holding('-1'),
      '/holdings/0/percent: "-1" is not a percentage; a decimal from 0 to 100 such as "33.33" is expected, or null where it is not known',
    ],
    [
      holding({ min: '60', max: '40' }),
      '/holdings/0/percent: no share lies between these bounds: {"min":"60","max":"40"}; min must not be above max',
    ],
    [
      holding({ mn: '60' }),
      '/holdings/0/percent/mn: "mn" is not a bound; min, max, minExclusive, maxExclusive are',
    ],
    [
      holding('50', { from: '2025-02-30' }),
      '/holdings/0/from: "2025-02-30" is not a calendar date; YYYY-MM-DD is expected',
    ],
    [
      holding('50', { from: '2025-02-03', to: '2025-02-03' }),
      '/holdings/0: the holding ends before it begins: 2025-02-03, 2025-02-03',
    ],
    [{ holdings: [{ owned: 'B', percent: '1' }] }, '/holdings/0/owner: is missing; a name is expected'],
    [
      { entities: ['A'], holdings: [{ owner: 'A', owned: 'B', percent: '1' }] },
      '/holdings/0/owned: "B" is not among the entities; add it there or correct the name',
    ],
    [
      { entities: ['A'], listed: ['Z'] },
      '/listed/0: "Z" is not among the entities; add it there or correct the name',
    ],
    [{ holdings: 'many' }, '/holdings: many is not a list; a list in square brackets is expected'],
    [
      {
        holdings: [
          { owner: 'A', owned: 'B', percent: '60' },
          { owner: 'C', owned: 'B', percent: '40.01' },
        ],
      },
      '/holdings: the owners of "B" hold at least 100.01 percent together; at most 100 is possible: is a holding stated twice, or an indirect one beside its parts?',
    ],
    [
      {
        holdings: [
          { owner: 'A', owned: 'B', percent: '60', from: '2024-01-01' },
          { owner: 'C', owned: 'B', percent: '50', from: '2025-01-01' },
        ],
      },
      '/holdings: the owners of "B" hold at least 110 percent together on 2025-01-01; at most 100 is possible: is a holding stated twice, or an indirect one beside its parts?',
    ],
    [
      {
        holdings: [
          { owner: 'A', owned: 'B', branch: true },
          { owner: 'B', owned: 'A', branch: true },
        ],
      },
      '/holdings: "A" is a branch of itself through others; a branch needs a head',
    ],
    [
      '{"holdings": [\n  {"owner": "A",,\n]}',
      'line 2: this is not JSON; check for a missing comma, quote or bracket',
    ],
    [
      '',
      '/: there is nothing in the file; a graph document, BODS, FollowTheMoney, GLEIF records or a table is expected',
    ],
    [
      '{"a": 1}',
      '/: the format is not known; expected a graph with "holdings", BODS statements, FollowTheMoney entities, GLEIF records or a CSV table',
    ],
    [
      `${JSON.stringify(document)}\n{"holdings": 1\n`,
      'line 2: this is not JSON; check for a missing comma, quote or bracket',
    ],
    [
      `${JSON.stringify(document)}\n${JSON.stringify({ holdings: 1 })}\n`,
      'line 2 /holdings: 1 is not a list; a list in square brackets is expected',
    ],
  ])('%j', (input, line) => expect(lines(input)[0]).toBe(line));

  test('all faults are told, not the first alone', () => {
    const two = [
      { owner: 'A', owned: 'B', percent: 'x' },
      { owner: 'A', owned: '', percent: '1' },
    ];
    expect(lines({ holdings: two })).toHaveLength(2);
  });
});

describe('tables', () => {
  test('headed or not, in any order of columns, with quotes, percent signs and bands', () => {
    const expected = stated({ holdings: [{ owner: 'A, Ltd', owned: 'B', percent: '33.33' }] });
    expect(stated('owner,owned,percent\r\n"A, Ltd",B,33.33%\r\n')).toEqual(expected);
    expect(stated('"A, Ltd",B,33.33')).toEqual(expected);
    expect(stated('percent;owned;owner\n33.33;B;A, Ltd\n')).toEqual(expected);
    const bands = stated('A,B,25-50\nA,C,>50\nA,D,?\nA,E,<=25').map(([, , share]) => share);
    const percents = [{ min: '25', max: '50' }, { min: '50', minExclusive: true }, null, { max: '25' }];
    expect(bands).toEqual(
      percents.flatMap((percent) =>
        stated({ holdings: [{ owner: 'A', owned: 'B', percent }] }).map(([, , share]) => share),
      ),
    );
  });
  test('days and the list of the owner', () => {
    const [graph] = graphs('owner,owned,percent,from,to,listed\nA,B,60,2024-01-01,2025-01-01,control-list\n');
    expect(graph !== undefined && assess(graph, { on: '2024-06-01' }).readings['direct-single']).toEqual([
      'B',
    ]);
    expect(graph !== undefined && assess(graph, { on: '2025-01-01' }).readings['direct-single']).toEqual([]);
  });
  test.each([
    [
      'owner,owned,percent\nA,B,fifty',
      'line 2 percent: "fifty" is not a percentage; a decimal from 0 to 100 such as "33.33" is expected, or null where it is not known',
    ],
    [
      'owner,percent\nA,50',
      'line 1 owned: there is no column "owned"; owner, owned and percent are expected',
    ],
    ['owner,owned,percent\n,B,50', 'line 2 owner: is missing; a name is expected'],
    [
      'owner,owned,percent\nA,B,50,1,2',
      'line 2: there are more cells than columns; quote a name that holds a comma',
    ],
    ['owner,owned,percent\n"A,B,50', 'line 2: a quotation mark is opened here and never closed'],
    [
      'owner,owned,percent,from\nA,B,50,1.1.2025',
      'line 2 from: "1.1.2025" is not a calendar date; YYYY-MM-DD is expected',
    ],
    [
      'owner,owned,percent\nA,B',
      'line 2 percent: there is no cell here; leave it empty where the share is not known',
    ],
  ])('%j', (text, line) => expect(lines(text)).toEqual([line]));
});

/** A statement of the Beneficial Ownership Data Standard 0.4, with what bears on us. */
const entity = (recordId: string, details: object = {}) => ({
  statementId: `s-${recordId}`,
  recordId,
  recordType: 'entity',
  recordStatus: 'new',
  recordDetails: { isComponent: false, entityType: { type: 'registeredEntity' }, name: recordId, ...details },
});
const relation = (
  owner: unknown,
  owned: string,
  interest: object,
  details: object = {},
  more: object = {},
) => ({
  statementId: `s-${String(owner)}-${owned}`,
  recordId: `r-${String(owner)}-${owned}`,
  recordType: 'relationship',
  recordDetails: {
    isComponent: false,
    subject: owned,
    interestedParty: owner,
    interests: [interest],
    ...details,
  },
  ...more,
});
const shares = (share: object, directOrIndirect = 'direct') => ({
  type: 'shareholding',
  directOrIndirect,
  share,
});

describe('BODS 0.4', () => {
  const all = ['A', 'B', 'C', 'D'].map((id) => entity(id));
  test('exact shares, bands and shares not stated', () => {
    const file = [
      ...all,
      relation('A', 'B', shares({ exact: 33.33, minimum: 33.33, maximum: 33.33 })),
      relation('A', 'C', shares({ exclusiveMinimum: 50, maximum: 75 })),
      relation('A', 'D', { type: 'shareholding', directOrIndirect: 'direct' }),
    ];
    const percents = ['33.33', { min: '50', max: '75', minExclusive: true }, null];
    const expected = percents.flatMap((percent) =>
      stated({ holdings: [{ owner: 'A', owned: 'B', percent }] }).map(([, , share]) => share),
    );
    expect(stated(file).map(([, , share]) => share)).toEqual(expected);
    expect(stated(file.map((statement) => JSON.stringify(statement)).join('\n'))).toEqual(stated(file));
  });
  test('a stake beside its own components is not counted twice', () => {
    const file = [
      ...all,
      relation('A', 'B', shares({ exact: 100 }), { isComponent: true }),
      relation('B', 'C', shares({ exact: 60 }), { isComponent: true }),
      relation('A', 'C', shares({ exact: 60 }, 'indirect'), { componentRecords: ['r-A-B', 'r-B-C'] }),
    ];
    expect(stated(file).map(([owner, owned]) => [owner, owned])).toEqual([
      ['A', 'B'],
      ['B', 'C'],
    ]);
    expect(graphs(file)[0]?.hints).toEqual([
      { owner: 'A', owned: 'C', kind: 'stake-through-others', text: '60' },
    ]);
  });
  test('an indirect stake without its components leaves the owners between unknown, and is never direct', () => {
    const [graph] = graphs([...all, relation('A', 'C', shares({ exact: 60 }, 'indirect'))]);
    const marked = graph && {
      ...graph,
      entities: graph.entities.map((each) => ({ ...each, lists: each.id === 'A' ? [] : null })),
    };
    const answer = marked && assess(marked);
    expect(answer?.readings['chain-aggregate']).toEqual([]);
    expect(answer?.review[0]?.open).not.toContain('direct-single');
    expect(answer?.review[0]?.open).toContain('chain-aggregate');
  });
  test('votes and seats are shown, not counted', () => {
    const file = [
      ...all,
      relation('A', 'B', { type: 'votingRights', share: { exact: 80 } }),
      relation('A', 'C', { type: 'appointmentOfBoard' }),
    ];
    expect(stated(file)).toEqual([]);
    expect(graphs(file)[0]?.hints.map(({ kind, text }) => [kind, text])).toEqual([
      ['votes', '80'],
      ['control', null],
    ]);
  });
  test('a later statement of the same record replaces it, a closed record is gone, an ended interest has ended', () => {
    const at = (statementDate: string, more: object = {}) => ({ statementDate, ...more });
    const replaced = [
      ...all,
      relation('A', 'B', shares({ exact: 60 }), {}, at('2024-01-01')),
      relation('A', 'B', shares({ exact: 40 }), {}, at('2025-01-01')),
      relation('A', 'C', shares({ exact: 60 }), {}, at('2024-01-01')),
      relation('A', 'C', shares({ exact: 60 }), {}, at('2025-01-01', { recordStatus: 'closed' })),
    ];
    expect(stated(replaced).map(([, owned, share]) => [owned, share])).toEqual(
      stated({ holdings: [{ owner: 'A', owned: 'B', percent: '40' }] }).map(([, owned, share]) => [
        owned,
        share,
      ]),
    );
  });
  test('an owner not disclosed may be anyone', () => {
    const [graph] = graphs([...all, relation({ reason: 'unknown' }, 'B', shares({ exact: 70 }))]);
    expect(graph && assess(graph).review).toMatchObject([
      { entity: 'B', cause: { kind: 'holder-not-disclosed' } },
    ]);
  });
  test.each([
    [
      [...all, relation('Z', 'B', shares({ exact: 1 }))],
      '/4/recordDetails/interestedParty: no statement in this file describes the record "Z"',
    ],
    [
      [...all, relation('A', 'B', shares({ exact: 120 }))],
      '/4/recordDetails/interests/0/share/exact: 120 percent is more than the whole; 0 to 100 is expected',
    ],
    [
      [{ ...entity('A'), recordType: 'ghost' }],
      '/0/recordType: the record type ghost is not known; entity, person or relationship is expected (BODS 0.4)',
    ],
    [[...all, { statementId: 's', recordType: 'entity' }], '/4/recordId: is missing; a name is expected'],
    [[...all, 7], '/4: 7 is not an object; an object in braces is expected'],
  ])('fault %#', (file, line) => expect(lines(file)).toEqual([line]));
});

describe('FollowTheMoney and GLEIF', () => {
  const company = (id: string) => JSON.stringify({ id, schema: 'Company', properties: { name: [id] } });
  const own = (percentage: string) =>
    JSON.stringify({
      id: 'o',
      schema: 'Ownership',
      properties: { owner: ['A'], asset: ['B'], percentage: [percentage], startDate: ['2020'] },
    });
  test.each([
    ['50', '50'],
    ['50.5 %', '50.5'],
    ['25-50', { min: '25', max: '50' }],
    ['more than half', null],
  ])('a percentage written %j', (text, percent) => {
    const file = [company('A'), company('B'), own(text)].join('\n');
    expect(stated(file)).toEqual(stated({ holdings: [{ owner: 'A', owned: 'B', percent }] }));
    const unread = graphs(file)[0]?.hints.map((hint) => hint.text);
    expect(unread).toEqual(percent === null ? [text] : []);
  });
  test('an ownership without an owner is a fault of its line', () => {
    const file = [company('A'), '{"id":"o","schema":"Ownership","properties":{"asset":["A"]}}'].join('\n');
    expect(lines(file)).toEqual(['line 2 /properties/owner: is missing; a name is expected']);
  });
  test('directors and consolidation are hints and never count', () => {
    const record = (wrap: (text: string) => unknown) => ({
      Relationship: {
        StartNode: { NodeID: wrap('CHILD') },
        EndNode: { NodeID: wrap('PARENT') },
        RelationshipType: wrap('IS_DIRECTLY_CONSOLIDATED_BY'),
        RelationshipStatus: wrap('ACTIVE'),
      },
    });
    const hint = {
      owner: 'PARENT',
      owned: 'CHILD',
      kind: 'consolidation',
      text: 'IS_DIRECTLY_CONSOLIDATED_BY',
    };
    const golden = { relations: [{ RelationshipRecord: record(($) => ({ $ })) }] };
    for (const file of [golden, [record((text) => text)]]) {
      const [graph] = graphs(JSON.stringify(file));
      expect(graph?.hints).toEqual([hint]);
      expect(graph?.holdings).toEqual([]);
    }
    const answered = {
      data: [
        {
          type: 'relationship-records',
          attributes: {
            relationship: {
              startNode: { id: 'CHILD' },
              endNode: { id: 'PARENT' },
              type: hint.text,
              status: 'ACTIVE',
            },
          },
        },
      ],
    };
    expect(graphs(answered)[0]?.hints).toEqual([hint]);
  });
});

test('no text, however broken, makes the reader throw or load half', () => {
  let state = 7;
  const next = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state % below;
  };
  const seeds = [
    JSON.stringify(document),
    'owner,owned,percent\nA,B,50\n',
    JSON.stringify([entity('A'), relation('A', 'A', shares({ exact: 5 }))]),
  ];
  const marks = '{}[]",:;\n\r\t%-0123456789eE.AB\u0000\uD800稀';
  for (let turn = 0; turn < 20_000; turn += 1) {
    let text = seeds[next(seeds.length)] as string;
    for (let change = 1 + next(4); change > 0; change -= 1) {
      const at = next(text.length + 1);
      text = text.slice(0, at) + (marks[next(marks.length)] as string) + text.slice(at + next(3));
    }
    const read = readGraphs(text);
    if ('faults' in read) expect(read.faults.length).toBeGreaterThan(0);
    else for (const graph of read.graphs) expect(Object.keys(assess(graph).readings)).toHaveLength(5);
  }
});
