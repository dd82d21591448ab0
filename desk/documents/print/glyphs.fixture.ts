/**
 * Pages as pictures: each full-width character of the text layer is cut out of the rendered page and held against the
 * outline the font has for it. A glyph that is not drawn, or drawn as another, fails, whatever text extraction says.
 */
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { FONT_NAMES, type FontName, fontOf } from './fonts.ts';

const DPI = 300;
const GRID = 8;

type Command = { readonly command: string; readonly args: readonly number[] };
type Glyph = { readonly path: { readonly commands: readonly Command[] } };
type Opened = { readonly unitsPerEm: number; readonly glyphForCodePoint: (point: number) => Glyph };

const opened = new Map<string, Opened>();
function fontkitFont(name: FontName, weight: 'normal' | 'bold'): Opened {
  const key = `${name} ${weight}`;
  const known = opened.get(key);
  if (known) return known;
  const require = createRequire(createRequire(import.meta.url).resolve('pdfmake'));
  const { create } = require('fontkit') as { readonly create: (bytes: Buffer) => Opened };
  const font = create(fontOf(name, weight).bytes);
  opened.set(key, font);
  return font;
}

type Point = readonly [number, number];

/** The outline as closed lines, curves cut into eight pieces. */
function outlines(commands: readonly Command[]): readonly (readonly Point[])[] {
  const all: Point[][] = [];
  for (const { command, args } of commands) {
    const line = all.at(-1);
    const at = line?.at(-1) ?? [0, 0];
    const [a = 0, b = 0, c = 0, d = 0] = args;
    if (command === 'moveTo') all.push([[a, b]]);
    else if (command === 'lineTo') line?.push([a, b]);
    else if (command === 'quadraticCurveTo')
      for (let step = 1; step <= 8; step++) {
        const t = step / 8;
        const mix = (from: number, by: number, to: number) =>
          (1 - t) ** 2 * from + 2 * t * (1 - t) * by + t * t * to;
        line?.push([mix(at[0], a, c), mix(at[1], b, d)]);
      }
  }
  return all;
}

/** Share of ink in each cell of a grid over one em, top row first; by the winding rule. */
function expectedInk(name: FontName, weight: 'normal' | 'bold', point: number): readonly number[] {
  const font = fontkitFont(name, weight);
  const lines = outlines(font.glyphForCodePoint(point).path.commands);
  const fine = GRID * 4;
  const cells = new Array<number>(GRID * GRID).fill(0);
  for (let row = 0; row < fine; row++) {
    // Em box of these fonts: 0.88 above the base line, 0.12 below.
    const y = (0.88 - (row + 0.5) / fine) * font.unitsPerEm;
    const crossings = lines.flatMap((line) =>
      line.flatMap((from, at): readonly (readonly [number, number])[] => {
        const to = line[(at + 1) % line.length] as Point;
        if (from[1] <= y === to[1] <= y) return [];
        const x = from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0]);
        return [[x / font.unitsPerEm, to[1] > from[1] ? 1 : -1]];
      }),
    );
    for (let column = 0; column < fine; column++) {
      const x = (column + 0.5) / fine;
      const winding = crossings.reduce((sum, [at, way]) => sum + (at <= x ? way : 0), 0);
      const cell = Math.floor(row / 4) * GRID + Math.floor(column / 4);
      if (winding !== 0) cells[cell] = (cells[cell] ?? 0) + 1 / 16;
    }
  }
  return cells;
}

type Picture = { readonly width: number; readonly height: number; readonly grey: Buffer };

function pictureOf(pdf: string, page: number): Picture {
  const bytes = execFileSync(
    'pdftoppm',
    ['-r', String(DPI), '-gray', '-f', String(page), '-l', String(page), pdf],
    { maxBuffer: 2 ** 28 },
  );
  const [, width = '', height = ''] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 60)) ?? [];
  const size = Number(width) * Number(height);
  return { width: Number(width), height: Number(height), grey: bytes.subarray(bytes.length - size) };
}

/** A grid about its mean and of length one, so that two of them are as alike as their product says; no ink is nothing. */
function ofLengthOne(cells: readonly number[]): readonly number[] {
  const mean = cells.reduce((sum, one) => sum + one, 0) / cells.length;
  const length = Math.sqrt(cells.reduce((sum, one) => sum + (one - mean) ** 2, 0));
  return cells.map((one) => (length === 0 ? 0 : (one - mean) / length));
}

/** How alike two such grids are, from -1 to 1. */
function likeness(one: readonly number[], two: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] as number) * (two[at] as number);
  return sum;
}

type Box = {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

function wordsOf(pdf: string, page: number): readonly Box[] {
  const html = execFileSync('pdftotext', ['-bbox', '-f', String(page), '-l', String(page), pdf, '-'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return [
    ...html.matchAll(
      /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<\/word>/g,
    ),
  ].map(([, left, top, right, bottom, text = '']) => ({
    text,
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
  }));
}

/** Where to look, in parts of an em: across and down. */
const SHIFTS: readonly Point[] = [-0.05, 0, 0.05].flatMap((across) =>
  [-0.16, -0.12, -0.08, -0.04, 0, 0.04, 0.08, 0.12].map((down): Point => [across, down]),
);

const outlinesKnown = new Map<string, readonly (readonly number[])[]>();
/** What a character looks like in each font and weight that has it. */
function outlinesOf(character: string, names: readonly FontName[]): readonly (readonly number[])[] {
  const key = `${character} ${names.join()}`;
  const known = outlinesKnown.get(key);
  if (known) return known;
  const point = character.codePointAt(0) ?? 0;
  const made = names
    .filter((name) => fontOf(name, 'normal').has(point))
    .flatMap((name) =>
      (['normal', 'bold'] as const).map((weight) => ofLengthOne(expectedInk(name, weight, point))),
    );
  outlinesKnown.set(key, made);
  return made;
}

const isHan = (character: string): boolean => /^[\u4e00-\u9fff]$/.test(character);

export type Compared = { readonly character: string; readonly likeness: number };

/** A character is looked at so many times in a document, in every place where it stands rarely. */
const LOOKS = 2;

/** The Chinese characters of the words that hold nothing else, with how alike picture and outline are. */
export function comparedGlyphs(
  pdf: string,
  pages: number,
  names: readonly FontName[] = FONT_NAMES,
  as = (character: string): string => character,
): readonly Compared[] {
  const looks = new Map<string, number>();
  const isNew = (character: string): boolean => {
    const count = (looks.get(character) ?? 0) + 1;
    looks.set(character, count);
    return count <= LOOKS;
  };
  return Array.from({ length: pages }, (_, at) => at + 1).flatMap((page) => {
    let drawn: Picture | undefined;
    const scale = DPI / 72;
    return wordsOf(pdf, page)
      .filter(({ text }) => [...text].every(isHan))
      .flatMap(({ text, left, top, right, bottom }) => {
        const characters = [...text];
        const em = (right - left) / characters.length;
        const middle = (top + bottom) / 2;
        return characters.flatMap((character, at): readonly Compared[] => {
          if (!isNew(character)) return [];
          // Drawn where there is something to look at.
          drawn ??= pictureOf(pdf, page);
          const picture = drawn;
          // The text layer says roughly where the line stands: look a little around for the best fit.
          const seen = SHIFTS.map(([across, down]) =>
            ofLengthOne(
              inkIn(
                picture,
                (left + (at + across) * em) * scale,
                (middle + (down - 0.5) * em) * scale,
                em * scale,
              ),
            ),
          );
          const wanted = outlinesOf(as(character), names);
          const best = wanted.flatMap((ink) => seen.map((one) => likeness(ink, one)));
          return [{ character, likeness: Math.max(...best) }];
        });
      });
  });
}

/** Share of ink in each cell of a square of a picture. */
function inkIn({ width, height, grey }: Picture, x: number, y: number, size: number): readonly number[] {
  const edges = (from: number, end: number): readonly number[] =>
    Array.from({ length: GRID + 1 }, (_, at) =>
      Math.min(end, Math.max(0, Math.round(from) + Math.ceil((at * size) / GRID))),
    );
  const [across, down] = [edges(x, width), edges(y, height)];
  return Array.from({ length: GRID * GRID }, (_, cell) => {
    const [row, column] = [Math.floor(cell / GRID), cell % GRID];
    const [left = 0, right = 0] = [across[column], across[column + 1]];
    const [top = 0, bottom = 0] = [down[row], down[row + 1]];
    let light = 0;
    for (let line = top; line < bottom; line++)
      for (let at = line * width + left; at < line * width + right; at++) light += grey[at] as number;
    const dots = (right - left) * (bottom - top);
    return dots === 0 ? 0 : 1 - light / 255 / dots;
  });
}
