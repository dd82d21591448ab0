/** `ytterby content`, as a user types it: samples, readings side by side, suppositions, workings, and bad files. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import type { ContentAnswer } from '../content/answer.ts';
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

describe('bad files: one clear line each, nothing on standard output', () => {
  const lastLine = (err: string): string => err.trimEnd().split('\n').at(-1) ?? '';
  test.each([
    [
      'negative',
      table(',a,,,1,USD,,', 'a,b,-3,,1,USD,,'),
      'row 3: column "quantity": "-3" is below zero; write 0 or more',
    ],
    [
      'comma',
      table(',a,,,1,USD,,', 'a,b,"1,5",,1,USD,,'),
      'row 3: column "quantity": "1,5" is not a decimal; write it like 1234.5',
    ],
    [
      'circle',
      table('a,b,1,,,,,', 'b,c,1,,,,,', 'c,b,1,,,,,'),
      'a part contains itself: b > c > b; take one of these lines out',
    ],
    [
      'roots',
      table(',a,,,,,,', ',b,,,,,,'),
      'several parts are in nothing else, "a" and "b"; say which is asked about with --item',
    ],
    [
      'units',
      table('a,b,1,kg,,,,', 'a,b,1,m,,,,'),
      'row 3: "b" is counted in "m" here and in "kg" elsewhere, which do not measure the same; give both in one unit',
    ],
    [
      'rate',
      table(',a,,,1,USD,,', 'a,b,1,,1,CNY,,'),
      'row 3: no rate from CNY to USD on 2026-11-23 for the price of "b"; give one with --rates',
    ],
    [
      'code',
      table(',a,,,1,USD,,1C904.q', 'a,b,1,,,,,'),
      'a: 1C904.q is no control code of the corpus; the nearest are',
    ],
    [
      'above',
      table(',a,,,1,USD,,', 'a,b,3,,1,USD,,'),
      'row 3: what is in one "a" of "b" is worth more than "a" itself; mend a price or the quantity',
    ],
  ])('%s', async (name, text, line) => {
    expect(lastLine(await bad([put(`${name}.csv`, text)]))).toContain(`${name}.csv: ${line}`);
  });
  test('columns that are missing, or that two headings fit', async () => {
    expect(await bad([put('missing.csv', 'parent,part\na,b\n')])).toBe(
      'missing.csv: no column says quantity; name one in a mapping file (--map), the headings are "parent" and "part"\n',
    );
    expect(await bad([put('unsure.csv', 'parent,part,qty,usage\na,b,1,2\n')])).toBe(
      'unsure.csv: quantity may be "qty" or "usage"; say which in a mapping file (--map)\n',
    );
    const map = put('map.json', '{"columns": {"parent": "parent", "part": "part", "quantity": "usage"}}');
    expect(
      (await attempt(['content', put('sure.csv', 'parent,part,qty,usage\na,b,1,2\n'), '--map', map])).status,
    ).toBe(0);
  });
  test('merged headings', async () => {
    const bytes = await workbook((sheet) => {
      sheet.addRow(['parent', 'part', 'quantity', '']);
      sheet.addRow(['a', 'b', 1, 2]);
      sheet.mergeCells('C1:D1');
    });
    expect(await bad([put('merged.xlsx', bytes)])).toBe(
      'merged.xlsx: row 1: the headings are merged over C1:D1; unmerge them, one heading a column\n',
    );
  });
  test('bytes that are no text, no workbook, no rows', async () => {
    const sjis = Buffer.from([0x95, 0xb6, 0x8e, 0x9a, 0x0a, 0x41, 0x2c, 0x42, 0x0a]);
    expect(await bad([put('sjis.csv', sjis)])).toMatch(
      /^sjis\.csv: is not UTF-8; say with --encoding what it is \(.*shift_jis/,
    );
    expect(await bad([put('cut.xlsx', 'PK\u0003\u0004cut off')])).toBe(
      'cut.xlsx: is no whole XLSX workbook; save it again as .xlsx\n',
    );
    expect(await bad([put('nothing.csv', '')])).toMatch(/holds no rows/);
    expect(await bad(['no-such-file.csv'])).toBe('no-such-file.csv: there is no such file\n');
  });
  test('XML that would expand, nest without end, or is none', async () => {
    const bomb =
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><Product>&b;</Product>';
    expect(await bad([put('bomb.xml', bomb)])).toBe(
      'bomb.xml: declares a document type or entities, which are not read; take the DOCTYPE out\n',
    );
    expect(await bad([put('deep.xml', '<a>'.repeat(200_000))])).toBe(
      'deep.xml: is nested deeper than 100 levels\n',
    );
    expect(await bad([put('broken.xml', '<a><b></a>')])).toMatch(
      /^broken\.xml: row 1: is not well-formed XML/,
    );
    expect(await bad([put('stranger.xml', '<html><p>x</p></html>')])).toMatch(
      /is no material declaration known here/,
    );
  });
  test('JSON that is no bill of materials, names strangers, or names a part twice', async () => {
    expect(await bad([put('list.json', '[1]')])).toMatch(/is no bill of materials/);
    const twice =
      '{"parts": [{"id": "a"}, {"id": "a"}], "lines": [{"parent": "a", "child": "z", "quantity": "1"}]}';
    expect(await bad([put('twice.json', twice)])).toBe(
      'twice.json: parts/1/id: the part "a" is there twice, before at parts/0; keep one\n' +
        'twice.json: lines/0/child: "z" is no part of the bill of materials\n',
    );
    const minus =
      '{"parts": [{"id": "a"}, {"id": "b"}], "lines": [{"parent": "a", "child": "b", "quantity": "-1"}]}';
    expect(await bad([put('minus.json', minus)])).toBe(
      'minus.json: lines/0/quantity: "-1" is below zero; write 0 or more\n',
    );
  });
  test('suppositions, rates and outputs that cannot be used', async () => {
    const what = put('stranger.json', '[{"part": "X-9", "origin": "Japan"}]');
    expect(lastLine(await bad([...SERVO.slice(1), '--what-if', what]))).toBe(
      'stranger.json: 0/origin: "Japan" is not what stands here; write JP',
    );
    const rates = put('rates.csv', 'from,to,on,rate\nUSD,CNY,2025-02-30,7\n');
    expect(lastLine(await bad(['samples/boms/servo-motor.csv', '--rates', rates]))).toBe(
      'rates.csv: 2/on: "2025-02-30" is not what stands here; write 2025-03-06',
    );
    expect(lastLine(await bad([...SERVO.slice(1), '-o', 'working.pdf']))).toBe(
      'working.pdf: the working is written as working.json or working.xlsx',
    );
  });
});
