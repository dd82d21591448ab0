/**
 * A planned region laid out for running. Each gate is a cell: what a row says is loaded into cells, what a connective
 * makes of them is an operation into a cell of its own, and the regions of parts are walks within.
 */
import { decimal } from '../amount/index.ts';
import type { CodePlan } from '../dossier/code.ts';
import { UNKNOWN } from '../truth/truth.ts';
import { sumAtLeastOver } from './comparisons.ts';
import type { Gate, Gates, Wire } from './gates.ts';
import { type AskedFact, type Cases, createLoads } from './loads.ts';
import type { Asked, Cell, Layout, Operation, Share, Sum } from './operations.ts';
import type { Pass, Region } from './regions.ts';
import { createRoom } from './room.ts';
import { ALL_NO, ALL_YES, wordOf } from './words.ts';

/** Words set aside for the answers of values; what finds no place there is asked anew each time. */
const ANSWERS = 16_384;

type Laying = { readonly row: Cell; readonly cells: Map<Wire, Cell> };

/** The laid-out form of the planned regions, with the wanted gates as its results. */
export function layOut(
  root: Region,
  wanted: readonly Wire[],
  gates: Gates,
  cases: Cases,
  plan: CodePlan,
): Layout {
  let cells = 0;
  const fresh = (): Cell => cells++;
  const room = createRoom();
  const [asked, shares, sums]: [Asked[], Share[], Sum[]] = [[], [], []];
  const [facts, keys]: [Set<string>, { key: string; value: string; at: number }[]] = [new Set(), []];
  const laid = new Map<Region, Laying>();
  const loadsOf = createLoads(cases, room, asked);

  const inRegion = (region: Region, found: (laying: Laying, at: Region) => Cell | undefined): Cell => {
    for (let at: Region | null = region; at; at = at.parent) {
      const cell = found(laid.get(at) as Laying, at);
      if (cell !== undefined) return cell;
    }
    throw new Error('a gate is asked where its subject has no row');
  };
  const cellIn = (region: Region, wire: Wire): Cell => inRegion(region, (at) => at.cells.get(wire));
  const rowIn = (region: Region, subject: number): Cell =>
    inRegion(region, ({ row }, at) => (at.subject === subject ? row : undefined));

  const lay = (region: Region, row: Cell): Operation[] => {
    const own = new Map<Wire, Cell>();
    laid.set(region, { row, cells: own });
    const put = (wire: Wire): Cell => {
      const cell = fresh();
      own.set(wire, cell);
      return cell;
    };
    const wires = [...region.wires];
    const code: Operation[] = [];
    const read: AskedFact[] = [];
    for (const wire of wires) {
      const one = gates.gate(wire);
      if (one.kind === 'fact') {
        read.push({ ...one, wire });
        facts.add(one.place.definition.path);
      } else if (one.kind === 'fixed') code.push({ kind: 'constant', into: put(wire), word: one.word });
      else if (one.kind === 'key') {
        const at = room.reserve(1);
        keys.push({ key: one.key, value: one.value, at });
        code.push({ kind: 'read', into: put(wire), at });
      } else if (one.kind === 'share') {
        const [part, whole] = one.places;
        const share = shares.push({ slots: [part.slot, whole.slot], test: one.test }) - 1;
        const of = [rowIn(region, part.subject), rowIn(region, whole.subject)] as const;
        code.push({ kind: 'share', into: put(wire), share, of });
      }
    }
    code.push(...loadsOf(read, row, put, fresh));
    const tallest = Math.max(0, ...wires.map(region.height));
    for (let height = 0; height <= tallest; height += 1) {
      for (const pass of region.passes.values())
        if (pass.height === height) code.push(...layPass(pass, region, put));
      for (const wire of wires)
        if (region.height(wire) === height)
          code.push(...operationsOf(wire, gates.gate(wire), (one) => cellIn(region, one), put, fresh));
    }
    return code;
  };

  /** What a pass finds is begun before its walk and gathered behind each of its rows. */
  const layPass = (pass: Pass, outside: Region, put: (wire: Wire) => Cell): readonly Operation[] => {
    const { region } = pass;
    const { subject } = region;
    const [outer, row] = [rowIn(outside, outside.subject), fresh()];
    const each = lay(region, row);
    const [before, after]: [Operation[], Operation[]] = [[], []];
    for (const wire of pass.finds) {
      const found = gates.gate(wire) as Gate & { kind: 'some' | 'every' | 'sum' };
      const [from, into] = [cellIn(region, found.of), put(wire)];
      if (found.kind === 'sum') {
        const { slot } = found.place;
        const least = decimal(found.bound);
        const sum = sums.push({ subject, slot, least }) - 1;
        const ofNothing = sumAtLeastOver([], () => UNKNOWN, slot, least);
        before.push({ kind: 'constant', into, word: wordOf(ofNothing) });
        each.push({ kind: 'choose', sum, of: [from] });
        after.push({ kind: 'sum', into, sum, row: outer });
        continue;
      }
      const isSome = found.kind === 'some';
      before.push({ kind: 'constant', into, word: isSome ? ALL_NO : ALL_YES });
      each.push({ kind: isSome ? 'any' : 'all', into, of: [into, from] });
    }
    const guards = pass.unguarded ? [] : [...pass.guards].map((wire) => cellIn(outside, wire));
    const [partsAt, size] = [plan.partsAt[subject] as number, plan.sizes[subject] as number];
    return [...before, { kind: 'walk', outer, partsAt, size, row, guards, each, after }];
  };

  const row = fresh();
  const code = lay(root, row);
  const results = wanted.map((wire) => {
    const at = room.reserve(1);
    code.push({ kind: 'write', of: [cellIn(root, wire)], at });
    return at;
  });
  const answers = { from: room.reserve(ANSWERS), to: room.reserve(0) };
  const dossier = answers.to;
  code.unshift({ kind: 'constant', into: row, word: dossier });
  const { written } = room;
  return { code, cells, asked, shares, sums, written, answers, dossier, results, keys, facts };
}

/** What works out a gate from cells that are worked out before it. */
function operationsOf(
  wire: Wire,
  one: Gate,
  cell: (wire: Wire) => Cell,
  put: (wire: Wire) => Cell,
  fresh: () => Cell,
): readonly Operation[] {
  switch (one.kind) {
    case 'contrary':
    case 'exchanged':
      return [{ into: put(wire), of: [cell(one.of)], kind: one.kind }];
    case 'all':
    case 'any':
    case 'agreed': {
      const [first = 0, ...others] = one.of.map(cell);
      const into = others.map((_, turn) => (turn === others.length - 1 ? put(wire) : fresh()));
      return others.map((other, turn) => ({
        into: into[turn] as Cell,
        of: [turn === 0 ? first : (into[turn - 1] as Cell), other],
        kind: one.kind,
      }));
    }
    default:
      return [];
  }
}
