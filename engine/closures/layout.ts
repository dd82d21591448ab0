/**
 * A planned region laid out for running. Each gate is a cell of one array of integers: what a row says is loaded into
 * cells, and what a connective makes of them is an operation into a cell of its own.
 */
import { decimal } from '../amount/index.ts';
import type { CodePlan } from '../dossier/code.ts';
import { UNKNOWN } from '../truth/truth.ts';
import { sumAtLeastOver } from './comparisons.ts';
import { executable } from './execute.ts';
import type { Gate, Gates, Wire } from './gates.ts';
import type { Cases, LaidPass, LaidRegion, Layout, Operation, Sum } from './laid.ts';
import { type AskedFact, loadsOf } from './loads.ts';
import type { Pass, Region } from './regions.ts';
import { ALL_NO, ALL_YES, type Word, wordOf } from './words.ts';

type Laying = { readonly region: Region; readonly cells: Map<Wire, number>; readonly last: Operation[] };

/** The laid-out form of the planned regions, its code made to run. */
export function layOut(root: Region, gates: Gates, cases: Cases, plan: CodePlan): Layout {
  // Two cells of constants, from which what is gathered over rows begins.
  const initial: Word[] = [ALL_NO, ALL_YES];
  const codes: Operation[][] = [];
  const laid = new Map<Region, Laying>();
  const asked = new Set<string>();
  const keys: { key: string; value: string; cell: number }[] = [];
  const stagesByCode = new Map<readonly Operation[], { run: () => void }>();
  const fresh = (word: Word = ALL_NO): number => initial.push(word) - 1;
  const cellIn = (region: Region, wire: Wire): number => {
    for (let at: Region | null = region; at; at = at.parent) {
      const found = laid.get(at)?.cells.get(wire);
      if (found !== undefined) return found;
    }
    throw new Error('a gate is asked where its subject has no row');
  };

  const lay = (region: Region): LaidRegion => {
    const cells = new Map<Wire, number>();
    const put = (wire: Wire, word?: Word): number => {
      const cell = fresh(word);
      cells.set(wire, cell);
      return cell;
    };
    const wires = [...region.wires];
    const tallest = Math.max(0, ...wires.map(region.height));
    const code = Array.from({ length: tallest + 1 }, (): Operation[] => []);
    laid.set(region, { region, cells, last: code.at(-1) as Operation[] });
    const facts: AskedFact[] = [];
    const shares: LaidRegion['shares'][number][] = [];
    for (const wire of wires) {
      const one = gates.gate(wire);
      if (one.kind === 'fact') {
        facts.push({ ...one, wire });
        asked.add(one.place.definition.path);
      }
      if (one.kind === 'fixed') put(wire, one.word);
      if (one.kind === 'key') keys.push({ key: one.key, value: one.value, cell: put(wire) });
      if (one.kind === 'share') shares.push({ cell: put(wire), test: one.test });
    }
    const { words, ...loads } = loadsOf(facts, cases, put, fresh);
    code[0]?.push(...words);
    codes.push(...code);
    const stages = code.map((operations, height) => {
      const passes = [...region.passes.values()]
        .filter((pass) => pass.height === height)
        .map((pass) => layPass(pass, region, put, code[height - 1] as Operation[]));
      for (const wire of wires.filter((one) => region.height(one) === height))
        operations.push(...operationsOf(wire, gates.gate(wire), (one) => cellIn(region, one), put, fresh));
      const stage = { passes, run: (): void => {} };
      stagesByCode.set(operations, stage);
      return stage;
    });
    return { subject: region.subject, chain: chainOf(region), ...loads, words, shares, stages };
  };

  /** What a pass finds is begun in the stage before, and gathered in the last stage of each of its rows. */
  const layPass = (
    pass: Pass,
    outside: Region,
    put: (wire: Wire) => number,
    before: Operation[],
  ): LaidPass => {
    const region = lay(pass.region);
    const { last } = laid.get(pass.region) as Laying;
    const sums: Sum[] = [];
    for (const wire of pass.finds) {
      const found = gates.gate(wire) as Gate & { kind: 'some' | 'every' | 'sum' };
      const [from, into] = [cellIn(pass.region, found.of), put(wire)];
      if (found.kind === 'sum') {
        const least = decimal(found.bound);
        const none = wordOf(sumAtLeastOver([], () => UNKNOWN, 0, least));
        sums.push({ chosen: from, cell: into, slot: found.place.slot, least, none });
        continue;
      }
      const begin = found.kind === 'some' ? 0 : 1;
      before.push({ into, of: [begin, begin], kind: 'all' });
      last.push({ into, of: [into, from], kind: found.kind === 'some' ? 'any' : 'all' });
    }
    const guards = pass.unguarded ? [] : [...pass.guards].map((wire) => cellIn(outside, wire));
    const { subject } = pass.region;
    const [partsAt, size] = [plan.partsAt[subject] as number, plan.sizes[subject] as number];
    return { subject, partsAt, size, region, sums, guards: Int32Array.from(guards) };
  };

  const whole = lay(root);
  const made = executable(codes, initial);
  codes.forEach((code, at) => {
    const stage = stagesByCode.get(code);
    if (stage) stage.run = made.runs[at] as () => void;
  });
  return { root: whole, cells: made.cells, cellOf: (wire) => cellIn(root, wire), asked, keys };
}

const chainOf = (region: Region): readonly number[] => [
  ...(region.parent ? chainOf(region.parent) : []),
  region.subject,
];

/** What works out a gate from cells that are worked out before it. */
function operationsOf(
  wire: Wire,
  one: Gate,
  cell: (wire: Wire) => number,
  put: (wire: Wire) => number,
  fresh: () => number,
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
        into: into[turn] as number,
        of: [turn === 0 ? first : (into[turn - 1] as number), other],
        kind: one.kind,
      }));
    }
    default:
      return [];
  }
}
