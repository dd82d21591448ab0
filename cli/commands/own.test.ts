/** Graphs one a line: a line that cannot be read has its error in its place, and the others are answered. */
import { expect, test } from 'vitest';
import { attempt } from '../try.fixture.ts';

const graph = (id: string, percent: string) =>
  JSON.stringify({
    id,
    entities: ['L', 'B'],
    holdings: [{ owner: 'L', owned: 'B', percent }],
    listed: ['L'],
  });

test('a graph that cannot be read does not keep the others from their answers', async () => {
  const stdin = [graph('a', '50'), graph('b', '101'), 'no graph', graph('d', '49.99')].join('\n');
  const { status, out, err } = await attempt(['own', '-', '--ndjson'], { stdin });
  const [a, b, c, d] = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(status).toBe(2);
  expect(a.readings['direct-single']).toEqual(['B']);
  expect([b.id, b.error.line, b.error.faults[0].code]).toEqual(['b', 2, 'over-100']);
  expect([c.id, c.error.line, c.error.faults[0].code]).toEqual([null, 3, 'not-json']);
  expect([d.id, d.readings['direct-single']]).toEqual(['d', []]);
  expect(err.trim().split('\n')).toHaveLength(2);
});

test('readings are said in words', async () => {
  const stdin = JSON.stringify({
    holdings: [{ owner: 'L', owned: 'B', percent: { min: '40', max: '50' } }],
    listed: ['L'],
  });
  const { out } = await attempt(['own', '-', '--explain'], { stdin });
  expect(out).toContain('open under "one listed owner, directly"');
});

test('a table of parties is known by usual headings, and its faults are sentences', async () => {
  const screened = await attempt(['screen', '-', '--ndjson'], {
    stdin: 'Customer No,Customer Name,Country\n7,"Lockheed Martin Corporation, Tokyo Branch",US\n',
  });
  expect(JSON.parse(screened.out).hits[0].band).toBe('hold');
  const nameless = await attempt(['screen', '-'], { stdin: 'No,Country\n7,US\n' });
  expect(nameless).toMatchObject({ status: 2, out: '' });
  expect(nameless.err).toContain('no column holds the names');
  const wrong = await attempt(['screen', '-'], {
    stdin: '客户名称,统一社会信用代码\n东麓磁业,914403001922038217\n',
  });
  expect(wrong.err).toContain('its check digit does not fit');
});
