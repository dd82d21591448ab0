/** The outer document and the sentences of the three languages, locked as they are read. */
import { describe, expect, test } from 'vitest';
import { readGraph } from '../read/graph-json.ts';
import { openRegister } from '../register.ts';
import { tell } from './document.ts';

const register = (document: unknown) => {
  const read = readGraph(document);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return openRegister(read.graph);
};
const holdings = (...lines: readonly (readonly [string, string, unknown])[]) =>
  lines.map(([owner, owned, percent]) => ({ owner, owned, percent }));

test('the document of the contract', () => {
  const document = tell(
    register({
      id: 'g',
      holdings: holdings(['A', 'B', '50'], ['B', 'C', '50'], ['A', 'D', null]),
      listed: ['A'],
    }),
    'en',
  );
  expect(document).toMatchObject({
    id: 'g',
    readings: {
      'direct-single': ['B'],
      'chain-single': ['B', 'C'],
      'chain-aggregate': ['B', 'C'],
      'over-50-single': [],
      'over-50-control': [],
    },
    economic: { B: '50', C: '25', D: { min: '0', max: '100' } },
  });
  expect(document.review).toEqual([
    {
      entity: 'D',
      why: 'D is open under every reading: the share of A in D is not known.',
      ask: { owner: 'A', owned: 'D' },
      readings: ['direct-single', 'chain-single', 'chain-aggregate', 'over-50-single', 'over-50-control'],
      cause: 'share-not-known',
    },
  ]);
  expect(JSON.parse(JSON.stringify(document))).toEqual(document);
});

const two = {
  holdings: holdings(['A1', 'B', '30'], ['L', 'A2', '50'], ['A2', 'B', '20']),
  listed: [
    { id: 'A1', list: 'control-list' },
    { id: 'L', list: 'watch-list' },
  ],
};
const circle = { holdings: holdings(['L', 'B', '40'], ['B', 'C', '60'], ['C', 'B', '60']), listed: ['L'] };

describe.each([
  [
    'en',
    'B counts as held: A1 (30%, listed: control-list) and A2 (20%, held by L 50%) reach exactly 50%. Only parties of different lists added together reach the bar.',
    'B is open under "one owner, through tiers", "owners added together, through tiers", "one owner above 50%" and "control above 50%": its owners hold one another in a circle through C, so that it counts only if it already counts.',
  ],
  [
    'zh-CN',
    'B视为被控股：A1（30%，列入清单：control-list）、A2（20%，由其持股：L 50%）合计持有恰好50%。仅在不同清单上的主体合并计算时才达到标准。',
    'B尚未确定，涉及“单一股东逐层持股”、“多名股东合计、逐层持股”、“单一股东超过50%”、“控制超过50%”：股东之间循环持股，经由C，只有先被认定才能达到标准。',
  ],
  [
    'zh-HK',
    'B視為被控股：A1（30%，列入清單：control-list）、A2（20%，由其持股：L 50%）合計持有剛好50%。僅在不同清單上的主體合併計算時才達到標準。',
    'B尚未確定，涉及「單一股東逐層持股」、「多名股東合計、逐層持股」、「單一股東超過50%」、「控制超過50%」：股東之間循環持股，經由C，只有先被認定才能達到標準。',
  ],
] as const)('%s', (tag, because, why) => {
  test('the reason names the fewest owners and why each counts', () => {
    expect(tell(register(two), tag).because.B).toBe(because);
  });
  test('the doubt names its cause', () => {
    expect(tell(register(circle), tag).review[0]?.why).toBe(why);
  });
});

test('the fewest owners: one that reaches the bar alone is named alone', () => {
  const document = tell(
    register({ holdings: holdings(['A', 'B', '10'], ['C', 'B', '60'], ['A', 'C', '70']), listed: ['A'] }),
    'en',
  );
  expect(document.because.B).toBe('B counts as held: C (60%, held by A 70%) reaches 60%.');
});
