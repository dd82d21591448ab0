import { expect, it } from 'vitest';
import { checkCharacter } from '../identifiers/uscc.ts';
import type { PartyRecord } from './record.ts';
import { buildRegister } from './register.ts';
import { screen } from './screen.ts';

const record = (id: string, names: readonly string[], more: Partial<PartyRecord> = {}): PartyRecord => ({
  id,
  schema: 'Company',
  names: names.map((text) => ({ text })),
  identifiers: [],
  country: null,
  source: 'test',
  ...more,
});

const code = `91350211M000100Y4${checkCharacter('91350211M000100Y4')}`;
const register = buildRegister([
  record('baogang', ['内蒙古包钢钢联股份有限公司', 'Inner Mongolia Baotou Steel Union Co., Ltd.']),
  record('baosteel', ['宝山钢铁股份有限公司', 'Baoshan Iron & Steel Co., Ltd.']),
  record('zhenghai', ['烟台正海磁性材料股份有限公司', 'Yantai Zhenghai Magnetic Material Co., Ltd.'], {
    country: 'CN',
    identifiers: [{ kind: 'uscc', value: code }],
  }),
  record('mhi', ['三菱重工业株式会社', 'Mitsubishi Heavy Industries, Ltd.']),
  record('melco', ['三菱电机株式会社', 'Mitsubishi Electric Corporation']),
]);
const ids = (name: string) => screen(register, { name }).map((hit) => hit.record.id);

it('finds a record by any of its names, best first', () => {
  expect(ids('正海磁材')).toEqual(['zhenghai']);
  expect(ids('MITSUBISHI ELECTRIC CORP')[0]).toBe('melco');
  expect(ids('三菱重工')).toEqual(['mhi']);
  expect(ids('Ningbo Yunsheng')).toEqual([]);
});

it('lets the query’s own script overrule a reading across scripts', () => {
  const both = buildRegister([record('z', ['正海磁材', 'Zhenghai Magnetic'])]);
  const [hit] = screen(both, { name: '正害磁材' }, { least: 0 });
  expect(hit?.score).toBeLessThan(0.7);
  expect(hit?.against.length).toBeGreaterThan(0);
});

it('has a person look where a name renders the whole Chinese name and the record renders it otherwise', () => {
  const both = buildRegister([
    record('mhis', ['三菱造船株式会社', 'Mitsubishi Heavy Industries Shipbuilding Co.']),
    record('lockheed', ['洛克希德·马丁公司', 'Lockheed Martin Corporation']),
  ]);
  for (const [name, id] of [
    ['Mitsubishi Shipbuilding Co., Ltd.', 'mhis'],
    ['Mitsubishi Zosen', 'mhis'],
    ['Luokexide Mading', 'lockheed'],
  ] as const) {
    const [hit] = screen(both, { name });
    expect([hit?.record.id, hit?.band]).toEqual([id, 'look']);
    expect(hit?.against[0]?.kind).toBe('conflict');
  }
  // Another country lowers it and does not erase it.
  const abroad = buildRegister([
    record('mhis', ['三菱造船株式会社', 'Mitsubishi Heavy Industries Shipbuilding Co.'], { country: 'JP' }),
  ]);
  expect(screen(abroad, { name: 'Mitsubishi Shipbuilding', country: 'US' })[0]?.band).toBe('look');
  expect(screen(both, { name: 'Mitsubishi Motors' })).toEqual([]);
  expect(screen(both, { name: 'Kawasaki Shipbuilding' })).toEqual([]);
  const near = buildRegister([record('mmc', ['三菱材料株式会社', 'Mitsubishi Materials Corporation'])]);
  expect(screen(near, { name: 'Mitsubishi Chemical' })).toEqual([]);
});

it('does not let a sound stand against the record’s own name in the same sounds', () => {
  const both = buildRegister([record('z', ['正害磁材', 'Zhenghai Magnetics'])]);
  expect(screen(both, { name: '正海磁材' })).toEqual([]);
});

it('decides by an equal identifier whatever the name, and is lowered by a different one', () => {
  const equal = screen(register, {
    name: 'Something Else GmbH',
    identifiers: [{ kind: 'uscc', value: code }],
  });
  expect(equal.map((hit) => [hit.record.id, hit.score, hit.because[0]?.kind])).toEqual([
    ['zhenghai', 1, 'identifier'],
  ]);
  const plain = screen(register, { name: '烟台正海磁性材料' })[0];
  const other = screen(register, {
    name: '烟台正海磁性材料',
    identifiers: [{ kind: 'uscc', value: '914403001922038216' }],
  })[0];
  expect(other?.score).toBeLessThan(plain?.score ?? 0);
  expect(other?.against[0]?.kind).toBe('identifier');
});

it('lowers for another country but never erases', () => {
  const [hit] = screen(register, { name: '烟台正海磁性材料', country: 'JP' });
  expect(hit?.record.id).toBe('zhenghai');
  expect(hit?.against[0]).toMatchObject({ query: 'JP', candidate: 'CN' });
});

it('never holds on a weak alias alone', () => {
  const weak = buildRegister([{ ...record('w', []), names: [{ text: 'AVX', weak: true }] }]);
  expect(screen(weak, { name: 'AVX' })[0]?.band).toBe('look');
});

it('finds every record by its own name among many alike', () => {
  const brands = ['正海', '金力', '三环', '韵升', '盛和', '天通', '安泰', '银河', '恒力', '华友'];
  const cities = ['宁波', '烟台', '北京', '包头', '赣州'];
  const trades = ['磁材', '稀土', '新材料', '科技', '电子', '贸易'];
  const names = brands.flatMap((b) => cities.flatMap((c) => trades.map((t) => `${c}${b}${t}有限公司`)));
  const many = buildRegister(names.map((name, i) => record(String(i), [name])));
  for (const [i, name] of names.entries()) expect(screen(many, { name })[0]?.record.id).toBe(String(i));
});
