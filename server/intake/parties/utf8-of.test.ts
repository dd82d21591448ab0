import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { utf8Of } from './utf8-of.ts';

const NAMES = '{"id":1,"query":"稀土研究院有限公司","candidate":"Baotou"}\n';
const utf16 = Buffer.from(NAMES, 'utf16le');
/** 稀土有限公司 and 三菱重工業株式会社, as Windows writes them in China and in Japan. */
const GB18030 = Buffer.from('cfa1cdc1d3d0cfdeb9abcbbe', 'hex');
const SHIFT_JIS = Buffer.from('8e4f9548 8f648d48 8bc68a94 8eae89ef 8ed0'.replaceAll(' ', ''), 'hex');

async function read(bytes: Buffer, named?: string): Promise<unknown> {
  const opened = await utf8Of(Readable.from([bytes]), named);
  return 'stream' in opened ? await text(opened.stream) : opened.faults.map(({ code }) => code);
}

const table = (name: Buffer) => Buffer.concat([Buffer.from('query,candidate\n'), name, Buffer.from(',A\n')]);

it('reads UTF-16 with its mark and without, and passes UTF-8 on', async () => {
  expect(await read(utf16)).toBe(NAMES);
  expect(await read(Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]))).toBe(NAMES);
  expect(await read(Buffer.from(utf16).swap16())).toBe(NAMES);
  expect(await read(Buffer.from(NAMES))).toBe(NAMES);
});

it('finds GB18030 and Shift JIS by the words of the names under plain headings', async () => {
  expect(await read(table(GB18030))).toBe('query,candidate\n稀土有限公司,A\n');
  expect(await read(table(SHIFT_JIS))).toBe('query,candidate\n三菱重工業株式会社,A\n');
});

it('refuses whole what it cannot tell, and reads it where it is named', async () => {
  const bare = table(GB18030.subarray(0, 4));
  expect(await read(bare)).toEqual(['encoding-unsure']);
  expect(await read(bare, 'GB18030')).toBe('query,candidate\n稀土,A\n');
  expect(await read(bare, 'klingon')).toEqual(['encoding-unknown']);
  expect(await read(bare, 'utf-8')).toEqual(['encoding-wrong']);
});

it('keeps the other lines of UTF-8 with a broken one', async () => {
  const broken = Buffer.concat([Buffer.from(NAMES), Buffer.from([0x22, 0xff, 10])]);
  expect(await read(broken)).toContain('稀土');
});
