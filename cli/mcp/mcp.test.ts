/** The verbs as an assistant's own client of the protocol uses them, in this process and over the real program. */
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../main.ts';
import { attempt, root } from '../try.fixture.ts';
import type { World } from '../world.ts';
import { mcpServer } from './serve.ts';
import { tools } from './tools.ts';

const world = {
  env: {},
  cwd: root,
  now: () => new Date('2026-11-23T04:00:00Z'),
} as unknown as World;

const motor = {
  on: '2026-11-23',
  activity: { kind: 'goods-export', from: 'CN', to: 'DE' },
  items: [{ entries: ['1C904.a.1'] }],
};

const client = new Client({ name: 'test', version: '1' });
type Said = { isError?: boolean; content: { text: string }[]; structuredContent?: Record<string, unknown> };
const call = async (name: string, given: Record<string, unknown>): Promise<Said> =>
  (await client.callTool({ name, arguments: given })) as Said;

beforeAll(async () => {
  const [here, there] = InMemoryTransport.createLinkedPair();
  await mcpServer({ version: '1', world, main }).connect(there);
  await client.connect(here);
});
afterAll(() => client.close());

describe('the verbs for an assistant', () => {
  it('are all offered as reading only', async () => {
    const { tools: offered } = await client.listTools();
    expect(offered.map((one) => one.name)).toEqual(tools.map((one) => one.name));
    expect(offered.every((one) => one.annotations?.readOnlyHint)).toBe(true);
  });

  it('answer a transaction as the command line does, byte for byte', async () => {
    const said = await call('determine', { transaction: motor });
    const typed = await attempt(['determine', '-'], { stdin: JSON.stringify(motor) });
    expect(said.content[0]?.text).toBe(typed.out);
    expect(said.structuredContent).toEqual(JSON.parse(typed.out));
  });

  it('say what is wrong with a document, line by line', async () => {
    const said = await call('determine', { transaction: { ...motor, on: '2026-02-30', colour: 'red' } });
    expect(said.isError).toBe(true);
    expect(said.content[0]?.text.split('\n')).toEqual([
      'on: "2026-02-30" is no day of the calendar; write one like 2025-10-20',
      expect.stringMatching(/^colour: "colour" is no property here/),
    ]);
  });

  it('explain in the language asked for', async () => {
    const said = await call('explain', { transaction: motor, language: 'zh-CN' });
    expect(said.content[0]?.text).toContain('2025-18');
    expect(said.content[0]?.text).toContain('本答复不构成法律意见');
  });

  it('screen a name without ever reading a file of that name', async () => {
    const file = await call('screen', { name: 'package.json' });
    expect(file.structuredContent).toMatchObject({ query: 'package.json', hits: [] });
    const found = await call('screen', { name: '洛克希德·马丁公司' });
    expect((found.structuredContent as { hits: unknown[] }).hits.length).toBeGreaterThan(0);
  });

  it('let no word pass for an option', async () => {
    const said = await call('law_show', { id: '--law=/etc/passwd' });
    expect(said.isError).toBe(true);
    expect(said.content[0]?.text).toContain('does not begin with a dash');
  });

  it('classify, weigh, trace holdings and read the law', async () => {
    const item = {
      id: 'M',
      name: 'NdFeB magnet',
      attributes: { form: 'magnet-material', elements: { Dy: '2' } },
    };
    expect((await call('classify', { item })).structuredContent).toHaveProperty('candidates');
    const graph = {
      entities: ['A', 'B'],
      holdings: [{ owner: 'A', owned: 'B', percent: '50' }],
      listed: ['A'],
    };
    expect((await call('own', { graph })).structuredContent).toMatchObject({
      readings: { 'direct-single': ['B'] },
    });
    expect((await call('law_items', { query: '铽' })).structuredContent).toHaveProperty('found');
    expect((await call('law_show', { id: '2025-61/1(1)' })).content[0]?.text).toContain('0.1%');
    expect((await call('law_status', { on: '2025-11-08' })).isError).toBeFalsy();
    expect((await call('law_diff', { from: '2025-11-06', to: '2025-11-07' })).isError).toBeFalsy();
    const bom = {
      parts: [
        { id: 'M', entries: ['2025-61/P2-1.3'], madeIn: 'JP', price: '100', currency: 'USD' },
        { id: 'D', entries: ['2025-61/P1-02'], origin: 'CN', price: '1', currency: 'USD' },
      ],
      lines: [{ parent: 'M', child: 'D', quantity: '1' }],
    };
    expect((await call('content', { bom, on: '2026-11-23' })).content[0]?.text).toContain('"item"');
  });
});

it('are served by the real program over its standard input and output', { timeout: 120_000 }, async () => {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [fileURLToPath(new URL('../bin/ytterby.mjs', import.meta.url)), 'mcp'],
    stderr: 'ignore',
  });
  const real = new Client({ name: 'test', version: '1' });
  await real.connect(transport);
  const said = (await real.callTool({ name: 'law_items', arguments: { query: '1C904' } })) as Said;
  await real.close();
  expect(said.structuredContent).toHaveProperty('query', '1C904');
});

it('ask for an address and a key before a server is asked', async () => {
  expect(await attempt(['mcp', '--server', 'nowhere'])).toMatchObject({
    status: 2,
    err: 'ytterby: nowhere is no address of a server; write one like http://127.0.0.1:8080\n',
  });
  expect(await attempt(['mcp', '--server', 'http://127.0.0.1:1'])).toMatchObject({
    status: 2,
    err: 'ytterby: a key of the server is missing; put it into the environment as YTTERBY_KEY\n',
  });
  expect(
    await attempt(['mcp', '--server', 'http://127.0.0.1:1'], { env: { YTTERBY_KEY: 'k'.repeat(43) } }),
  ).toMatchObject({ status: 2, err: 'ytterby: no server answers at http://127.0.0.1:1\n' });
});
