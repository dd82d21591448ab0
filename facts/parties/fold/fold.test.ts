import { expect, it } from 'vitest';
import { foldHan, foldHanChar, isHan } from './han.ts';
import { hangulReading } from './hangul.ts';
import { kanaReading } from './kana.ts';
import { foldLatin } from './latin.ts';
import { foldText } from './text.ts';

it('folds traditional characters and kanji many to one', () => {
  expect(foldHanChar('氣')).toBe('气');
  expect(foldHan('沖電気工業')).toBe('冲电气工业');
  expect(foldHan('沖衝気氣広廣図鉄竜浜濱斎齋沢辺邊髙﨑')).toBe('冲冲气气广广图铁龙滨滨斋斋泽边边高崎');
});

it('never reads a simplified character as Japanese', () => {
  expect(foldHan('研究所云芸')).toBe('研究所云芸');
});

it('is stable: folding twice changes nothing more', () => {
  const text = '國立研究開發法人宇宙航空研究開発機構 ㈱髙島屋 ＴＣＬ Škoda';
  expect(foldText(foldText(text))).toBe(foldText(text));
});

it('brings width, interpunct, kana and other alphabets to one form', () => {
  expect(foldText('Ｓｈｉｎ－Ｅｔｓｕ　化學')).toBe('shin-etsu 化学');
  expect(foldText('洛克希德・马丁')).toBe('洛克希德·马丁');
  expect(foldText('㈱とよた')).toBe('(株)トヨタ');
  expect(foldText('Газпром нефть')).toBe('gazprom neft');
  expect(foldLatin('škoda søn')).toBe('skoda son');
});

it('reads kana and Hangul', () => {
  expect(kanaReading('シャ')).toBe('sha');
  expect(kanaReading('ー')).toBe('');
  expect(kanaReading('x')).toBeUndefined();
  expect(hangulReading('한')).toBe('han');
  expect(hangulReading('가')).toBe('ga');
  expect(isHan('漢') && !isHan('カ') && !isHan('한')).toBe(true);
});
