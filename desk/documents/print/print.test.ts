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
      for (const language of ['zh-CN', 'en'] as const)
        writeFileSync(join(folder, `${kind}-${language}.docx`), await toDocx(paperOf(kind, language)));
  });

  test('the same paper gives the same bytes', async () => {
    const paper = paperOf('licence-application', 'zh-HK');
    expect(Buffer.compare(await toDocx(paper), await toDocx(paper))).toBe(0);
  });

  test.skipIf(!has('soffice'))('opens in LibreOffice and says the same text there', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.docx'));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', join(folder, 'office'), ...files],
      {
        cwd: folder,
        stdio: 'ignore',
        timeout: 110_000,
      },
    );
    for (const kind of documentKinds)
      for (const language of ['zh-CN', 'en'] as const) {
        const text = textOf(join(folder, 'office', `${kind}-${language}.pdf`));
        expect([kind, language, missing(paperOf(kind, language), text)]).toEqual([kind, language, []]);
      }
  });
});
