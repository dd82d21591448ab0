import { expect, it } from 'vitest';
import { HOLD, LOOK } from './bars.ts';
import { matchNames } from './match-names.ts';

const score = (a: string, b: string) => matchNames(a, b).score;

it('holds the branch of a party as the party that it is, and says so', () => {
  for (const [branch, head] of [
    ['江西东麓磁业股份有限公司宁波分公司', '江西东麓磁业股份有限公司'],
    ['江西东麓磁业股份有限公司上海代表处', '江西東麓磁業股份有限公司'],
    ['Northgate Rotors Corporation Tokyo Branch', 'Northgate Rotors Corporation'],
    ['Northgate Rotors, Shanghai Representative Office', 'Northgate Rotors Inc.'],
    ['Tokyo Branch of Northgate Rotors Corporation', 'Northgate Rotors'],
    ['Nordtor Rotoren GmbH, Zweigniederlassung Wien', 'Nordtor Rotoren GmbH'],
    ['三菱電機株式会社 大阪支店', '三菱电机株式会社'],
    ['삼성전자 도쿄지점', '삼성전자'],
  ] as const) {
    const match = matchNames(branch, head);
    expect(match.band, `${branch} ${head}`).toBe('hold');
    expect(match.because.map(({ kind }) => kind)).toContain('branch');
    expect(score(head, branch), `${head} ${branch}`).toBe(match.score);
  }
});

it('takes a bureau, a subsidiary and another branch for no part of a party', () => {
  for (const [a, b] of [
    ['东麓建筑集团有限公司第八局上海分公司', '东麓建筑集团有限公司'],
    ['Tokyo Branch', 'Northgate Rotors'],
  ] as const)
    expect(score(a, b), `${a} ${b}`).toBeLessThan(LOOK);
  expect(score('江西东麓磁业股份有限公司宁波分公司', '江西东麓磁业股份有限公司上海分公司')).toBeLessThan(
    HOLD,
  );
});

it('finds a party by a former or second name that is said beside its own', () => {
  for (const [said, name] of [
    ['Alpha Beta Holdings f/k/a Northgate Rotors Inc.', 'Northgate Rotors'],
    ['Alpha Beta Holdings d/b/a Northgate Rotors', 'Northgate Rotors'],
    ['c/o Northgate Rotors Inc.', 'Northgate Rotors'],
    ['Alpha Beta Holdings (formerly Maritime Tactical Systems)', 'Maritime Tactical Systems'],
    ['某某贸易有限公司（曾用名：江西东麓磁业股份有限公司）', '江西东麓磁业股份有限公司'],
    ['某某贸易有限公司(原江西东麓磁业股份有限公司)', '江西东麓磁业股份有限公司'],
  ] as const)
    expect(matchNames(said, name).band, `${said} ${name}`).toBe('hold');
  expect(matchNames('原江西东麓磁业股份有限公司', '江西东麓磁业股份有限公司').band).toBe('look');
});

it('does not take the beginning of a name for what only joins two', () => {
  for (const [a, b] of [
    ['Now Technologies Ltd', 'Technologies Ltd'],
    ['Alias Robotics', 'Robotics'],
    ['AKA Brands', 'Brands Inc'],
    ['中原名车有限公司', '车有限公司'],
    ['原子能科学研究院', '子能科学研究院'],
  ] as const)
    expect(score(a, b), `${a} ${b}`).toBeLessThan(LOOK);
});

it('looks at a name in which a known word is misspelt, and never holds it for that', () => {
  for (const [misspelt, name] of [
    ['Northgate Rotors Corpoation', 'Northgate Rotors Corporation'],
    ['N0rthgate Rotors', 'Northgate Rotors'],
  ] as const) {
    expect(score(misspelt, name), `${misspelt} ${name}`).toBeGreaterThanOrEqual(LOOK);
    expect(score(misspelt, name), `${misspelt} ${name}`).toBeLessThan(HOLD);
  }
});

it('looks at the name within what is written around it', () => {
  for (const [written, name] of [
    ['Northgate Rotors Corporation - Fort Worth', 'Northgate Rotors Corporation'],
    ['Northgate Rotors Co., Ltd., 12 Harbour Road, Bethesda MD', 'Northgate Rotors Co., Ltd.'],
    ['美国洛克希德·马丁公司', '洛克希德·马丁公司'],
    ['洛克希德·马丁公司，北京市朝阳区1号', '洛克希德·马丁公司'],
  ] as const)
    expect(matchNames(written, name).band, `${written} ${name}`).toBe('look');
  for (const [written, name] of [
    ['M/s Northgate Rotors Corporation', 'Northgate Rotors Corporation'],
    ['To the order of Northgate Rotors Corporation', 'Northgate Rotors Corporation'],
  ] as const)
    expect(matchNames(written, name).band, `${written} ${name}`).toBe('hold');
  expect(matchNames('日本制铁株式会社', '制铁株式会社').band).not.toBe('hold');
});

it('takes a place behind a whole name for a note', () => {
  expect(score('L3 Motion Works, Inc. (USA)', 'L3 Motion Works, Inc.')).toBeGreaterThanOrEqual(LOOK);
  expect(score('东麓公司（美国）', '东麓公司')).toBeGreaterThanOrEqual(LOOK);
});

it('reads pinyin that is spaced by syllables, its legal form too', () => {
  for (const [pinyin, name] of [
    ['Guang Sheng You Se Jin Shu', '广晟有色金属股份有限公司'],
    ['Bei Jing Xi Tu Yan Jiu Yuan You Xian Gong Si', '北京稀土研究院有限公司'],
    ['Xia Men Wu Ye Gu Fen You Xian Gong Si', '厦门钨业股份有限公司'],
    ['Xiamenwuye Gufen Youxian Gongsi', '厦门钨业股份有限公司'],
  ] as const)
    expect(matchNames(pinyin, name).band, `${pinyin} ${name}`).toBe('hold');
  expect(score('Bei Jing Xi Tu Gong Si', '南京稀土有限公司')).toBeLessThan(LOOK);
});
