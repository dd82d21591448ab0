import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { book, topic } from './topic.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('asks again for words that did not come, and keeps those that did', async () => {
  let asked = 0;
  const load = async () => {
    asked += 1;
    if (asked < 3) throw new Error('gone');
    return { hello: 'hello' };
  };
  const words = book({ en: load, 'zh-CN': load, 'zh-HK': load });
  const coming = words.fetch('en');
  await vi.runAllTimersAsync();
  expect(await coming).toEqual({ hello: 'hello' });
  expect(words.fetch('en')).toBe(coming);
  expect(asked).toBe(3);
});

it('begins anew after it gave up', async () => {
  let there = false;
  const load = async () => {
    if (!there) throw new Error('gone');
    return { hello: 'hello' };
  };
  const words = book({ en: load, 'zh-CN': load, 'zh-HK': load });
  const failed = expect(words.fetch('en')).rejects.toThrow('gone');
  await vi.runAllTimersAsync();
  await failed;
  there = true;
  expect(await words.fetch('en')).toEqual({ hello: 'hello' });
});

it('gives a topic at once where its book is there already, and in time where it is not', async () => {
  const load = async () => ({ first: { hello: 'hello' }, second: { bye: 'bye' } });
  const both = book({ en: load, 'zh-CN': load, 'zh-HK': load });
  const first = topic(both, (said) => said.first);
  const waited = first.fetch('en');
  expect(waited).not.toHaveProperty('status');
  expect(await waited).toEqual({ hello: 'hello' });
  expect(waited).toHaveProperty('status', 'fulfilled');
  const second = topic(both, (said) => said.second).fetch('en');
  expect(second).toMatchObject({ status: 'fulfilled', value: { bye: 'bye' } });
  expect(first.fetch('en')).toBe(waited);
});
