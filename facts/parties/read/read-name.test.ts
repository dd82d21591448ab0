import { expect, it } from 'vitest';
import { findLatinForms } from '../forms/latin-forms.ts';
import { latinTokens } from './latin-tokens.ts';
import { hanNumber, latinNumber } from './numbers.ts';
import { readName } from './read-name.ts';

/** The units of the first reading as `text:class`. */
const units = (raw: string) => {
  const [name] = readName(raw, 'Company');
  return name?.units.map(({ start, end }) => {
    const atoms = name.atoms.slice(start, end);
    return `${atoms.map(({ text }) => text).join(atoms[0]?.unspaced ? '' : ' ')}:${atoms[0]?.class}`;
  });
};

it('finds legal forms at both ends, unspaced in Han', () => {
  expect(units('株式会社日立製作所')).toEqual(['株式会社:form', '日立:name', '制作所:filler']);
  expect(units('㈱安川電機')?.[0]).toBe('株式会社:form');
  expect(units('烟台正海磁性材料股份有限公司')).toEqual([
    '烟台:place',
    '正:name',
    '海:name',
    '磁性材料:word',
    '股份有限公司:form',
  ]);
  expect(units('주식회사 포스코')).toEqual(['주식회사:form', '포스코:name']);
  expect(units('OOO Gazprom Neft')).toEqual(['ooo:form', 'gazprom:name', 'neft:word']);
  expect(findLatinForms(['foo', 'co', 'ltd'])).toEqual([{ start: 1, end: 3, class: 'limited' }]);
});

it('never takes the whole name for a legal form', () => {
  expect(units('AG')).toEqual(['ag:name']);
  expect(units('SA')).toEqual(['sa:name']);
});

it('gives numbers one value in any spelling', () => {
  expect([latinNumber('2'), latinNumber('ii'), latinNumber('second'), latinNumber('2nd')]).toEqual([
    '2',
    '2',
    '2',
    '2',
  ]);
  expect([hanNumber('三十八'), hanNumber('三八'), hanNumber('一百零二'), hanNumber('十')]).toEqual([
    '38',
    '38',
    '102',
    '10',
  ]);
  expect(units('第三十八研究所')).toEqual(['38:number', '研究所:filler']);
  expect(units('第七〇一研究所')).toEqual(['701:number', '研究所:filler']);
});

it('cuts Latin text into words', () => {
  expect(latinTokens('j.s.c. zhong-ke & co.,ltd')).toEqual(['jsc', 'zhong', 'ke', 'and', 'co', 'ltd']);
});

it('reads a bracketed second name apart', () => {
  expect(readName('北京大学', 'Company')).toHaveLength(1);
  expect(readName('NORINCO (China North Industries)', 'Company')).toHaveLength(3);
  expect(readName('', 'Company')[0]?.atoms).toEqual([]);
});
