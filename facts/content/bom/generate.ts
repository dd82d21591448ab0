/**
 * A generated bill of materials of any size, for measuring and for proofs: twelve levels, assemblies mostly used
 * once and sometimes shared, bought parts shared widely, some magnets and metals with prices, some without.
 */
import { decimal, exactly } from '@ytterby/engine/amount';
import type { Draw } from '../generator.ts';
import { generator } from '../generator.ts';
import type { Bom, BomLine, BomMembership, BomPart } from './bom.ts';

export type MadePart = BomPart & { readonly member: BomMembership };

const plain: BomMembership = {
  part1: 'no',
  part2: 'no',
  magnet: 'no',
  chinaOrigin: 'no',
  chineseTechnology: 'no',
};

const priceOf = (draw: Draw, most: number) => {
  const cents = 1 + draw(most);
  return exactly({ units: BigInt(cents), scale: 2 });
};

/** Bought parts: one in a hundred a magnet holding a metal, the rest nothing that matters. */
const boughtParts = (draw: Draw, count: number): { parts: MadePart[]; lines: BomLine[] } => {
  const metal: MadePart = {
    id: 'Dy',
    unit: 'kg',
    price: exactly(decimal('620.5')),
    currency: 'USD',
    inside: 'nothing',
    member: { ...plain, part1: 'yes', chinaOrigin: 'yes' },
  };
  const parts: MadePart[] = [metal];
  const lines: BomLine[] = [];
  for (let i = 0; i < count; i += 1) {
    const id = `B${i}`;
    if (i % 100 === 0) {
      const member: BomMembership = {
        ...plain,
        part2: 'yes',
        magnet: 'yes',
        chinaOrigin: draw(2) === 0 ? 'yes' : 'unknown',
      };
      parts.push({ id, price: exactly(decimal(`${3 + draw(40)}.25`)), currency: 'USD', member });
      const grams = exactly({ units: BigInt(1 + draw(900)), scale: 3 });
      lines.push({ parent: id, child: 'Dy', quantity: grams, unit: 'g' });
    } else parts.push({ id, price: priceOf(draw, 400), currency: 'USD', inside: 'nothing', member: plain });
  }
  return { parts, lines };
};

/** Makes a bill of materials of about `lines` lines below one root. */
export const generateBom = (lineCount: number, levels: number, seed: number): Bom<MadePart> => {
  const draw = generator(seed);
  const bought = boughtParts(draw, Math.max(20, Math.floor(lineCount / 40)));
  const { parts, lines } = bought;
  const bolts = parts.length - 1;
  let width = 1;
  const growth = (lineCount / 12) ** (1 / (levels - 2));
  let level: MadePart[] = [];
  let above: MadePart[] = [];
  for (let depth = 0; depth < levels - 1; depth += 1) {
    level = Array.from({ length: Math.max(1, Math.round(width)) }, (_, i) => ({
      id: `A${depth}-${i}`,
      member: { ...plain, part2: 'yes', magnet: 'no' },
    }));
    parts.push(...level);
    level.forEach((part, i) => {
      if (above.length === 0) return;
      const users = draw(10) === 0 ? 2 : 1;
      for (let u = 0; u < users; u += 1) {
        const user = above[u === 0 ? i % above.length : draw(above.length)] as MadePart;
        lines.push({
          parent: user.id,
          child: part.id,
          quantity: exactly({ units: BigInt(1 + draw(2)), scale: 0 }),
        });
      }
    });
    above = level;
    width *= growth;
  }
  const makers = parts.slice(bolts + 1);
  for (let turn = 0; lines.length < lineCount; turn += 1) {
    // Every assembly holds something bought; what is left over is spread at random.
    const maker = makers[turn < makers.length ? turn : draw(makers.length)] as MadePart;
    const child = parts[1 + draw(bolts)] as MadePart;
    lines.push({
      parent: maker.id,
      child: child.id,
      quantity: exactly({ units: BigInt(1 + draw(8)), scale: 0 }),
    });
  }
  // As an ERP writes it: the lines of one parent together.
  const byParent = new Map<string, BomLine[]>();
  for (const line of lines) {
    const own = byParent.get(line.parent);
    if (own === undefined) byParent.set(line.parent, [line]);
    else own.push(line);
  }
  // Made anew in that order, as a reader of such a file makes them.
  const read = [...byParent.values()].flatMap((own) =>
    own.map((line) => ({
      ...line,
      quantity: exactly({ ...line.quantity.min, units: BigInt(line.quantity.min.units.toString()) }),
    })),
  );
  return { parts, lines: read };
};
