/** `ytterby content`, as a user types it: samples, readings side by side, suppositions, workings, and bad files. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ContentAnswer } from '@ytterby/facts/content';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { attempt } from '../try.fixture.ts';

const cwd = mkdtempSync(path.join(tmpdir(), 'ytterby-content-'));
const put = (name: string, content: string | Buffer): string => {
  const file = path.join(cwd, name);
  writeFileSync(file, content);
  return file;
};
const RATES = ['--rates', 'samples/boms/rates.csv'];
const SERVO = ['content', 'samples/boms/servo-motor.csv', ...RATES];

const answer = async (argv: readonly string[]): Promise<ContentAnswer> => {
  const { status, out, err } = await attempt([...argv, '--json']);
  expect([status, status === 0 ? '' : err]).toEqual([0, '']);
  return JSON.parse(out) as ContentAnswer;
};
const bad = async (argv: readonly string[], stdin?: Buffer | string): Promise<string> => {
  const { status, out, err } = await attempt(['content', ...argv], stdin === undefined ? {} : { stdin });
  expect([status, out]).toEqual([2, '']);
  return err.replaceAll(`${cwd}/`, '');
};
const workbook = async (fill: (sheet: ExcelJS.Worksheet) => void): Promise<Buffer> => {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet('BOM'));
  return Buffer.from(await book.xlsx.writeBuffer());
};

const words = (found: ContentAnswer, part: string): readonly string[] =>
  found.results.find((one) => one.part === part)?.shares.map((share) => share.atThreshold) ?? [];

describe('samples', () => {
  test('the share thins out along the chain, each reading beside the others', async () => {
    const found = await answer(SERVO);
    expect(found.results.map(({ part }) => part)).toEqual(['AXIS-1', 'SERVO-400', 'ROTOR-400', 'MAG-42SH']);
    // china-only then literal; exported item then any Part 2 inside; part 1 only then the magnet whole.
    expect(words(found, 'AXIS-1')).toEqual(['no', 'yes', 'yes', 'yes', 'no', 'yes', 'yes', 'yes']);
    expect(new Set(words(found, 'SERVO-400'))).toEqual(new Set(['yes']));
    expect(found.rows).toEqual({ read: 9, used: 9, refused: 0 });
  });
  test('a settled reading leaves only its combinations', async () => {
    const keys = ['2025-61/1(1)-denominator=exported-item', '2025-61/1(1)-contained-magnet=part-1-only'];
    const found = await answer([...SERVO, ...keys.flatMap((key) => ['--assume', `reading:${key}`])]);
    expect(words(found, 'AXIS-1')).toEqual(['no', 'no']);
  });
  test('what is not known is asked for, the part inside named', async () => {
    const found = await answer(['content', 'samples/boms/sputtering-tool.csv']);
    expect(found.ask.map(({ part, fact, for: item }) => [part, fact, item])).toEqual([
      ['GD', 'price', 'TGT-GD'],
    ]);
  });
  test('columns are shown on standard error before they are used', async () => {
    const { err } = await attempt(SERVO);
    expect(err).toContain('  part = "part" (B)\n');
    expect(err).toContain('  not used: "price source"\n');
  });
  test.each(['en', 'zh-CN', 'zh-HK'])('prose in %s', async (lang) => {
    const whatIf = put('what-if.json', '[{"part": "DYFE", "origin": "MY"}]');
    const { status, out } = await attempt([...SERVO, '--what-if', whatIf, '--lang', lang]);
    expect(status).toBe(0);
    await expect(out).toMatchFileSnapshot(`golden/content.${lang}.txt`);
  });
});

describe('suppositions and papers', () => {
  test('another origin stands beside, and the bill of materials stays as it was', async () => {
    const file = put('origin.json', '{"part": "DYFE", "origin": "MY"}');
    const found = await answer([...SERVO, '--what-if', file]);
    const limb = (at: 'before' | 'after'): readonly string[] =>
      found.whatIf?.[at].find(({ part }) => part === 'SERVO-400')?.limbs.content ?? [];
    expect(new Set(limb('before'))).toEqual(new Set(['yes']));
    expect(new Set(limb('after'))).toEqual(new Set(['no']));
    expect(words(found, 'SERVO-400')).toEqual(words(await answer(SERVO), 'SERVO-400'));
  });
  test('a notice that contradicts the bill of materials is said to', async () => {
    const bom = {
      parts: [
        { id: 'motor', price: '100', currency: 'USD', entries: ['2025-61/P2-1.4'], origin: 'JP' },
        { id: 'Dy', price: '1', currency: 'USD', entries: ['1C905.a'], origin: 'CN', inside: 'nothing' },
        {
          id: 'DyFe',
          price: '2',
          currency: 'USD',
          entries: ['2025-61/P1-10'],
          origin: 'CN',
          inside: 'nothing',
        },
      ],
      lines: [{ parent: 'motor', child: 'DyFe', quantity: 1 }],
      evidence: [
        { kind: 'compliance-notice', part: 'motor', on: '2026-11-01', share: '0.5', reference: 'N-1' },
        { kind: 'supplier-declaration', part: 'motor', on: '2026-11-01', share: '0.02' },
      ],
    };
    const file = put('papers.json', JSON.stringify(bom));
    const found = await answer(['content', file, '--item', 'motor']);
    expect(found.evidence.map(({ standing }) => standing)).toEqual(['contradicts', 'agrees']);
    const { out } = await attempt(['content', file, '--item', 'motor']);
    expect(out).toContain('Compliance Notice N-1 of 2026-11-01 on motor CONTRADICTS');
  });
});

describe('workings', () => {
  test.each(['json', 'xlsx'])('a %s working replays to the same answer', async (kind) => {
    const file = path.join(cwd, `working.${kind}`);
    const { status, err } = await attempt([...SERVO, '-o', file]);
    expect([status, err.endsWith(`the working is in ${file}\n`)]).toEqual([0, true]);
    const again = await attempt(['content', '--replay', file]);
    expect([again.status, again.out]).toEqual([
      0,
      'The working of AXIS-1 comes out the same: 4 parts, every figure.\n',
    ]);
  });
  test('a changed working is found out, and what is none is said to be none', async () => {
    const file = path.join(cwd, 'kept.json');
    await attempt([...SERVO, '-o', file]);
    const changed = put('changed.json', readFileSync(file, 'utf8').replaceAll('"0.92"', '"0.93"'));
    expect(await bad(['--replay', changed])).toMatch(
      /^changed\.json: the working does not come out the same for "AXIS-1"/,
    );
    expect(await bad(['--replay', put('none.json', '{}')])).toBe(
      'none.json: kind: is no content working; give one written with --output\n',
    );
  });
});

const HEAD = 'parent,part,quantity,unit,price,currency,origin,entries';
const table = (...rows: readonly string[]): string => `${[HEAD, ...rows].join('\n')}\n`;

describe('other files', () => {
  test('a workbook with titles above its headings, and Chinese ones in GB18030', async () => {
    const bytes = await workbook((sheet) => {
      sheet.addRow(['Bill of materials 2026']);
      sheet.addRow([]);
      sheet.addRow(['层级', '料号', '数量', '单价', '币种', '原产地', '管制编码', '内含']);
      sheet.addRow([0, 'motor', '', 100, 'USD', 'JP', '2025-61/P2-1.4', '']);
      sheet.addRow([1, 'DyFe', 0.1, 2, 'USD', 'CN', '2025-61/P1-10', '否']);
    });
    const found = await answer(['content', put('bom.xlsx', bytes)]);
    expect(found.results[0]?.shares[0]?.numerator).toEqual({ min: '0.2', max: '0.2' });
    const gb = Buffer.concat([
      Buffer.from('parent,part,'),
      Buffer.from([0xca, 0xfd, 0xc1, 0xbf]), // 数量
      Buffer.from(',price,currency\n,a,,1,USD\na,b,1,1,USD\n'),
    ]);
    const { status, err } = await attempt(['content', put('gb.csv', gb)]);
    expect(status).toBe(0);
    expect(err).toContain('read as gb18030');
    expect(err).toContain('quantity = "数量" (C)');
  });
  test('UTF-16 is read', async () => {
    const text = `\uFEFF${table(',a,,,1,USD,JP,none', 'a,b,1,,1,USD,CN,none')}`;
    const { status, err } = await attempt(['content', put('wide.csv', Buffer.from(text, 'utf16le'))]);
    expect([status, err.includes('read as utf-16le')]).toEqual([0, true]);
  });
  test('an IPC-1752A declaration says masses; what it does not say stays unknown', async () => {
    const xml = `<?xml version="1.0" encoding="UTF-8"?>
      <ipc:MainDeclaration xmlns:ipc="urn:x"><ipc:Product><ipc:ProductID itemNumber="M-1" itemName="magnet"/>
      <ipc:HomogeneousMaterial name="NdFeB"><ipc:Amount value="6.5" UOM="g"/>
      <ipc:Substance name="dysprosium"><ipc:SubstanceID identity="7429-91-6"/><ipc:Amount value="0.2" UOM="g"/></ipc:Substance>
      </ipc:HomogeneousMaterial></ipc:Product></ipc:MainDeclaration>`;
    const found = await answer(['content', put('declaration.xml', xml)]);
    expect([found.item, found.rows.used, new Set(words(found, 'M-1'))]).toEqual([
      'M-1',
      1,
      new Set(['unknown']),
    ]);
    expect(found.ask.length).toBeGreaterThan(0);
  });
  test('rare-earth smelters of an AMRT are shown as hints', async () => {
    const amrt = await workbook((sheet) => {
      sheet.addRow(['Smelter List']);
      sheet.addRow(['Metal (*)', 'Smelter Name (1)', 'Smelter Country (*)']);
      sheet.addRow(['Rare Earth Elements', 'A smelter', 'China']);
    });
    const found = await answer([...SERVO, '--smelters', put('amrt.xlsx', amrt)]);
    expect(found.smelters).toEqual([
      { metal: 'Rare Earth Elements', name: 'A smelter', country: 'China', row: 3 },
    ]);
  });
});
