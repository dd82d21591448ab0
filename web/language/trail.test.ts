/** Every verb and object that the server writes into the trail has its word, read from the server's own sources. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { events } from '@ytterby/language/en/desk-words';
import { expect, it } from 'vitest';
import { trail } from './en/trail.ts';
import { trail as zhCn } from './zh-cn/trail.ts';

const server = join(import.meta.dirname, '..', '..', 'server');
const sources = readdirSync(server, { recursive: true, encoding: 'utf8' })
  .filter(
    (name) => /\.ts$/.test(name) && !/\.(test|fixture)\.ts$/.test(name) && !/node_modules|testing/.test(name),
  )
  .map((name) => readFileSync(join(server, name), 'utf8'))
  .filter((source) => source.includes('recordEvent'));

const written = (pattern: RegExp): readonly string[] => [
  ...new Set(sources.flatMap((source) => [...source.matchAll(pattern)].map(([, word]) => word ?? ''))),
];

it('says every verb', () => {
  const verbs = written(/verb: '([a-z-]+)'/g);
  expect(verbs.length).toBeGreaterThan(30);
  expect(verbs.filter((verb) => !(verb in trail.verbs) && !(verb in events))).toEqual([]);
});

it('says every object', () => {
  const objects = written(/object: \{ kind: '([a-z-]+)'/g);
  expect(objects.length).toBeGreaterThan(20);
  expect(objects.filter((object) => !(object in trail.objects))).toEqual([]);
});

it('says every job that acts by itself', () => {
  const jobs = readdirSync(join(server, 'jobs', 'kinds'))
    .map((name) => readFileSync(join(server, 'jobs', 'kinds', name), 'utf8'))
    .flatMap((source) =>
      [...source.matchAll(/ = jobKind<.*>\(\s*'([a-z-]+)'/g)].map(([, word]) => word ?? ''),
    );
  expect(jobs.length).toBeGreaterThan(8);
  expect(jobs.filter((job) => !(job in trail.actors))).toEqual([]);
});

it('says the same in Chinese', () => {
  expect(Object.keys(zhCn.actors)).toEqual(Object.keys(trail.actors));
  expect(Object.keys(zhCn.verbs)).toEqual(Object.keys(trail.verbs));
  expect(Object.keys(zhCn.objects)).toEqual(Object.keys(trail.objects));
});
