import { expect, it } from 'vitest';
import { layersOf, spotsOf } from './layers.ts';
import { pictureOf, readRegister } from './read-file.ts';

const pictured = (text: string) => {
  const read = readRegister(text, 'en');
  if ('faults' in read) throw new Error(read.faults.join('\n'));
  return pictureOf(read.graph);
};

it('puts owners above what they own, by the longest way', () => {
  const picture = pictured('owner,owned,percent\nA,B,50\nB,C,50\nA,C,10');
  expect(Object.fromEntries(layersOf(picture))).toEqual({ A: 0, B: 1, C: 2 });
});

it('comes to an end on a circle, with every body in its place', () => {
  const picture = pictured(
    'owner,owned,percent,listed\nL,B,40,control-list\nB,C,60,\nC,B,60,\nL,C,40,control-list',
  );
  const spots = spotsOf(picture);
  expect([...spots.keys()].sort()).toEqual(['B', 'C', 'L']);
  expect(spots.get('L')?.y).toBe(0);
  expect(new Set([...spots.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(3);
});

it('says what is wrong with a register, in the language of the screen', () => {
  const read = readRegister('owner,owned,percent\nA,B,101', 'zh-CN');
  expect('faults' in read && read.faults[0]).toMatch(/101/);
});
