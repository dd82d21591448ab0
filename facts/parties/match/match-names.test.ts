import { expect, it } from 'vitest';
import { HOLD } from './bars.ts';
import { matchNames } from './match-names.ts';

const score = (a: string, b: string) => matchNames(a, b).score;

it('holds one name in any script and form', () => {
  for (const [a, b] of [
    ['沖電気工業株式会社', '冲电气工业'],
    ['正海磁材', 'Yantai Zhenghai Magnetic Material Co., Ltd.'],
    ['三菱重工业株式会社', 'Mitsubishi Heavy Industries, Ltd.'],
    ['삼성전자 주식회사', 'Samsung Electronics Co., Ltd.'],
    ['日本アビオニクス株式会社', 'Nippon Avionics'],
    ['GUANGZHOU HAIGE COMM GRP', '广州海格通信集团股份有限公司'],
    ['中国电子科技集团公司第三十八研究所', 'CETC 38th Research Institute'],
  ] as const)
    expect(matchNames(a, b).band, `${a} ${b}`).toBe('hold');
});

it('never holds a homophone or a one-character sibling', () => {
  for (const [a, b] of [
    ['包钢股份', '宝钢股份'],
    ['金龙羽集团股份有限公司', '金龙鱼集团股份有限公司'],
    ['冲电气工业株式会社', '冲电气工程株式会社'],
    ['中国电子科技集团公司第三十八研究所', '中国电子科技集团公司第十四研究所'],
    ['北方稀土', '南方稀土'],
  ] as const)
    expect(score(a, b), `${a} ${b}`).toBeLessThan(HOLD);
});

it('is the same in both directions', () => {
  for (const [a, b] of [
    ['正海磁材', 'Yantai Zhenghai Magnetic Material'],
    ['Huawei Tech', 'Huawei Technologies Co Ltd'],
    ['三菱重工', '三菱电机'],
  ] as const)
    expect(score(a, b)).toBeCloseTo(score(b, a), 5);
});

it('ranks exact before folded before reordered', () => {
  const exact = score('Bank of China', 'Bank of China');
  const folded = score('Bank of China', 'BANK OF CHINA');
  const reordered = score('Samsung Electronics', 'Electronics Samsung');
  expect(exact).toBe(1);
  expect(folded).toBeLessThan(exact);
  expect(reordered).toBeLessThan(folded);
});

it('says why: what agrees, and what speaks against', () => {
  const { because } = matchNames('三菱造船株式会社', 'Mitsubishi Optical Corporation');
  expect(
    because.some(
      ({ query, candidate, score }) => query === '三菱' && candidate === 'mitsubishi' && score > 0.9,
    ),
  ).toBe(true);
  expect(because).toContainEqual({
    kind: 'conflict',
    query: '造船',
    candidate: 'optical',
    score: 0,
    weight: expect.any(Number),
  });
});

it('matches nothing where there is nothing to read', () => {
  for (const empty of ['', '   ', '()', '···', '★'])
    expect(matchNames(empty, 'Huawei')).toEqual({ score: 0, band: 'none', because: [] });
});

it('reads persons in either order, with initials, and tells given names apart', () => {
  expect(matchNames('习近平', 'Xi Jinping', 'Person').band).toBe('hold');
  expect(matchNames('Putin, Vladimir', 'Vladimir V. Putin', 'Person').band).not.toBe('none');
  expect(matchNames('Wang Wei', 'Wang Yi', 'Person').band).toBe('none');
});

it('reads the short names of institutes, and tells sister companies that share a name apart', () => {
  for (const [a, b] of [
    ['中国科学院长春应用化学研究所', '长春应化所'],
    ['中国科学院西安光学精密机械研究所', '西安光机所'],
    ['华东政法大学', '华东政法'],
    ['中国航发北京航空材料研究院', '北京航空材料研究院'],
  ] as const)
    expect(matchNames(a, b).band, `${a} ${b}`).toBe('look');
  for (const [a, b] of [
    ['振华重工', '振华科技'],
    ['海康威视', '海康存储'],
    ['北京大学', '北京工业大学'],
    ['中国农业科学院', '中国科学院'],
    ['安徽大地熊新材料', '安徽大地新材料'],
    ['中国科学院大连化学物理研究所', '兰州化物所'],
  ] as const)
    expect(matchNames(a, b).band, `${a} ${b}`).toBe('none');
  expect(score('第55研究所', '五十五所')).toBeGreaterThan(0.7);
  expect(matchNames('XUE LONG', 'XUE LONG 2', 'Vessel').band).toBe('none');
});
