/** Every document in every language: as picture, as text, through LibreOffice, and the same bytes again. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentKinds } from '../forms/index.ts';
import { type Paper, type PaperLanguage, textsOf } from '../layout/block.ts';
import { layOut } from '../layout/layout.ts';
import { checkRecord } from '../record/check-record.ts';
import { gapsIn } from '../record/completeness.ts';
import { toDocx } from './docx.ts';
import { comparedGlyphs } from './glyphs.fixture.ts';
import { toPdf } from './pdf.ts';

const samples = new URL('../../../samples/documents/', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'ytterby-print-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const recordOf = (kind: string) => {
  const checked = checkRecord(JSON.parse(readFileSync(new URL(`${kind}.json`, samples), 'utf8')));
  if ('faults' in checked) throw new Error(JSON.stringify(checked.faults));
  return checked.record;
};
const paperOf = (kind: string, language: PaperLanguage): Paper =>
  layOut(recordOf(kind), { kind: 'draft' }, language);
const pdfOf = async (paper: Paper): Promise<Uint8Array> => {
  const made = await toPdf(paper);
  if ('faults' in made) throw new Error(JSON.stringify(made.faults));
  return made.bytes;
};
const has = (program: string): boolean => {
  try {
    return execFileSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' }) !== '';
  } catch {
    return false;
  }
};
/** Letters and digits without what a line break or a font may change. */
const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\u200b-]+/g, '');
const textOf = (pdf: string): string =>
  bare(execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' }));
const pagesOf = (pdf: string): number =>
  Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }))?.[1]);
const missing = (paper: Paper, text: string): readonly string[] =>
  textsOf(paper).filter((one) => !text.includes(bare(one)));

test('there is a sample of every kind, and each can be made final', () => {
  const files = readdirSync(samples).filter((name) => name.endsWith('.json'));
  expect(files.toSorted()).toEqual(documentKinds.map((kind) => `${kind}.json`).toSorted());
  for (const kind of documentKinds)
    expect([kind, gapsIn(recordOf(kind)).filter(({ level }) => level === 'must')]).toEqual([kind, []]);
});

describe.skipIf(!has('pdftoppm') || !has('pdftotext'))('PDF', () => {
  test.each(
    documentKinds.flatMap((kind) =>
      (['zh-CN', 'zh-HK', 'en'] as const).map((language) => [kind, language] as const),
    ),
  )('%s in %s says every text, and draws every character as its font has it', async (kind, language) => {
    const paper = paperOf(kind, language);
    const file = join(folder, `${kind}.${language}.pdf`);
    writeFileSync(file, await pdfOf(paper));
    expect(missing(paper, textOf(file))).toEqual([]);
    const seen = comparedGlyphs(file, pagesOf(file));
    expect(seen.filter(({ likeness }) => likeness < 0.6)).toEqual([]);
    if (language === 'en') return;
    expect(seen.length).toBeGreaterThan(60);
    expect(seen.reduce((sum, { likeness }) => sum + likeness, 0) / seen.length).toBeGreaterThan(0.85);
  });

  test('a page whose glyphs are drawn as others is seen, though its text reads well', async () => {
    const file = join(folder, 'wrong.pdf');
    writeFileSync(file, await pdfOf(paperOf('compliance-notice', 'zh-CN')));
    const seen = comparedGlyphs(file, 1, undefined, (one) =>
      String.fromCodePoint((one.codePointAt(0) ?? 0) - 37),
    );
    expect(seen.filter(({ likeness }) => likeness < 0.6).length).toBeGreaterThan(seen.length / 3);
  });

  test('a character that no font has is a fault and not an empty box', async () => {
    const record = recordOf('compliance-notice');
    const paper = layOut(
      { ...record, fields: { ...record.fields, contract: 'a \u{1F9F2} b' } },
      { kind: 'draft' },
    );
    expect(await toPdf(paper)).toEqual({
      faults: [{ code: 'no-glyph', character: '\u{1F9F2}', found: 'U+1F9F2' }],
    });
  });

  test.each(documentKinds)(
    '%s is read aloud in order: headings, heads of rows and columns, every text once',
    async (kind) => {
      const paper = paperOf(kind, 'zh-CN');
      const file = join(folder, `${kind}.tagged.pdf`);
      writeFileSync(file, await pdfOf(paper));
      expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' })).toMatch(/Tagged:\s+yes/);
      const tree = execFileSync('pdfinfo', ['-struct-text', file], { encoding: 'utf8' });
      const read = bare(
        tree
          .replaceAll(/"\s*\n\s*"/g, '')
          .replaceAll(/^\s*[A-Z][\w]*( \(\w+\))?:?$|^\s*\/.*$/gm, '')
          .replaceAll('"', ''),
      );
      const { footer: _, ...rest } = paper;
      const texts = textsOf({ ...rest, footer: '' }).filter((one) => bare(one) !== '');
      expect(texts.filter((one) => !read.includes(bare(one)))).toEqual([]);
      expect(read.length).toBeLessThan(bare(texts.join('')).length * 1.02);
      const blocks = (name: string) => paper.blocks.filter((one) => one.kind === name);
      const count = (element: string) => (tree.match(new RegExp(`^ *${element}[ :(\\n]`, 'gm')) ?? []).length;
      expect([count('H1'), count('H2')]).toEqual([1, blocks('heading').length]);
      const tables = blocks('table').map((one) => (one.kind === 'table' ? one.head.length : 0));
      expect(count('Caption')).toBe(tables.length);
      expect(tree.match(/Scope \/Column/g) ?? []).toHaveLength(tables.reduce((sum, one) => sum + one, 0));
      expect(tree).toContain('/Scope /Row');
      // In the order of the page: each heading after the one before it.
      let place = 0;
      for (const block of blocks('heading')) {
        const said = block.kind === 'heading' ? bare(block.lines.map(({ text }) => text).join('')) : '';
        place = read.indexOf(said, place);
        expect([said, place]).not.toEqual([said, -1]);
      }
    },
  );

  test('says of itself that it is an archive to be read aloud, in XML that no reference breaks', async () => {
    const paper = layOut({ ...recordOf('compliance-notice'), reference: 'R&D <1>' }, { kind: 'draft' }, 'en');
    const file = join(folder, 'described.pdf');
    writeFileSync(file, await pdfOf(paper));
    const xml = execFileSync('pdfinfo', ['-meta', file], { encoding: 'utf8' });
    expect(xml).toContain(`${paper.name.slice(0, -'R&D <1>'.length)}R&amp;D &lt;1&gt;</rdf:li>`);
    expect(xml.replaceAll(/<[^<>]+>|&(amp|lt|gt);/g, '')).not.toMatch(/[<>&]/);
    for (const part of ['<pdfuaid:part>1<', '<pdfaid:part>2<', '<pdfaid:conformance>A<'])
      expect(xml).toContain(part);
    expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' })).toContain(`${paper.name}\n`);
  });

  test('a code has words, a table over several pages reads its head once, and pages say their language', async () => {
    const record = recordOf('compliance-notice');
    const [row] = record.fields.items as readonly object[];
    const long = { ...record, fields: { ...record.fields, items: Array.from({ length: 60 }, () => row) } };
    const code = { content: 'https://motor.example.com#sha-256:0', lines: ['https://motor.example.com'] };
    const paper = layOut(long as typeof record, { kind: 'draft' }, 'zh-HK', code);
    const file = join(folder, 'long.pdf');
    const bytes = await pdfOf(paper);
    writeFileSync(file, bytes);
    expect(pagesOf(file)).toBeGreaterThan(2);
    const tree = execFileSync('pdfinfo', ['-struct-text', file], { encoding: 'utf8' });
    expect(tree.match(/Figure/g)).toHaveLength(1);
    const heads = paper.blocks.flatMap((one) => (one.kind === 'table' ? one.head : []));
    expect(tree.match(/Scope \/Column/g)).toHaveLength(heads.length);
    const pages = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    const lots = textsOf(paper).filter((text) => text === '批號').length;
    expect(pages.match(/批號/g)?.length).toBeGreaterThan(lots);
    expect(tree.match(/批號/g)).toHaveLength(lots);
    const raw = Buffer.from(bytes).toString('latin1');
    expect(raw).toContain('/Lang (zh-Hant-HK)');
    expect(raw).toContain('/Lang (en)');
    expect(raw).toContain('/Alt (https://motor.example.com https://motor.example.com#sha-256:0)');
  });

  test('fonts are embedded, and the same paper gives the same bytes', async () => {
    const paper = paperOf('end-use-certificate', 'zh-CN');
    const file = join(folder, 'fonts.pdf');
    const bytes = await pdfOf(paper);
    writeFileSync(file, bytes);
    expect(Buffer.compare(await pdfOf(paper), bytes)).toBe(0);
    const fonts = execFileSync('pdffonts', [file], { encoding: 'utf8' }).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    for (const line of fonts) expect(line).toMatch(/NotoSans.*\byes\s+yes\s+yes\b/);
  });
});

describe('DOCX', () => {
  beforeAll(async () => {
    for (const kind of documentKinds)
      for (const language of ['zh-CN', 'zh-HK', 'en'] as const)
        writeFileSync(join(folder, `${kind}-${language}.docx`), await toDocx(paperOf(kind, language)));
  });

  test('the same paper gives the same bytes', async () => {
    const paper = paperOf('licence-application', 'zh-HK');
    expect(Buffer.compare(await toDocx(paper), await toDocx(paper))).toBe(0);
  });

  test.skipIf(!has('soffice'))(
    'opens in LibreOffice and says the same text there',
    () => {
      const files = readdirSync(folder).filter((name) => name.endsWith('.docx'));
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      execFileSync(
        'soffice',
        [profile, '--headless', '--convert-to', 'pdf', '--outdir', join(folder, 'office'), ...files],
        {
          cwd: folder,
          stdio: 'ignore',
          timeout: 170_000,
        },
      );
      for (const kind of documentKinds)
        for (const language of ['zh-CN', 'zh-HK', 'en'] as const) {
          const text = textOf(join(folder, 'office', `${kind}-${language}.pdf`));
          expect([kind, language, missing(paperOf(kind, language), text)]).toEqual([kind, language, []]);
        }
    },
    240_000,
  );
});
