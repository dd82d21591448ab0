import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { topic } from './topic.ts';

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
  const words = topic({ en: load, 'zh-CN': load, 'zh-HK': load });
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
  const words = topic({ en: load, 'zh-CN': load, 'zh-HK': load });
  const failed = expect(words.fetch('en')).rejects.toThrow('gone');
  await vi.runAllTimersAsync();
  await failed;
  there = true;
  expect(await words.fetch('en')).toEqual({ hello: 'hello' });
});
