/**
 * Which gates are worked out for which row: those that speak of the transaction once, those of a party once a party.
 * A region holds the gates of one subject's row; the regions of its parts lie within it, in as many passes over their
 * rows as the gates need (a second where what is asked of the parts hangs on what another pass found).
 */
import type { Gate, Gates, Wire } from './gates.ts';

export type Region = {
  readonly subject: number;
  readonly parent: Region | null;
  /** Gates of this region in an order in which each comes after what it is made of. */
  readonly wires: Set<Wire>;
  /** For each gate, how many passes over parts come before it. */
  readonly height: (wire: Wire) => number;
  readonly passes: Map<string, Pass>;
};

/** One walk over the rows of a subject. `guards`: where all are false in every lane, nobody asks what it finds. */
export type Pass = {
  readonly height: number;
  readonly region: Region;
  readonly finds: Set<Wire>;
  readonly guards: Set<Wire>;
  unguarded: boolean;
};

const inputsOf = (gate: Gate): readonly Wire[] =>
  gate.kind === 'all' || gate.kind === 'any' || gate.kind === 'agreed'
    ? gate.of
    : 'of' in gate
      ? [gate.of as Wire]
      : [];

const isPass = (gate: Gate): gate is Gate & { kind: 'some' | 'every' | 'sum' } =>
  gate.kind === 'some' || gate.kind === 'every' || gate.kind === 'sum';

/** The regions that the wanted gates need, from the root's. */
export function planRegions(wanted: readonly Wire[], rootSubject: number, gates: Gates): Region {
  const { gate } = gates;
  const begin = (subject: number, parent: Region | null): Region => {
    const memo = new Map<string, number>();
    const heightOf = (wire: Wire, deeper: number): number => {
      const one = gate(wire);
      if (!(one.subjects & (deeper | (1 << subject)))) return 0;
      const name = `${wire} ${deeper}`;
      const known = memo.get(name);
      if (known !== undefined) return known;
      const within = isPass(one) ? deeper | (1 << one.subject) : deeper;
      const inner = Math.max(0, ...inputsOf(one).map((part) => heightOf(part, within)));
      const height = isPass(one) && !(one.subjects & deeper) ? inner + 1 : inner;
      memo.set(name, height);
      return height;
    };
    return { subject, parent, wires: new Set(), height: (wire) => heightOf(wire, 0), passes: new Map() };
  };
  const root = begin(rootSubject, null);
  /** The innermost region whose row the gate reads. */
  const homeOf = (one: Gate, from: Region): Region => {
    let region = from;
    while (region.parent && !(one.subjects & (1 << region.subject))) region = region.parent;
    return region;
  };
  const passOf = (region: Region, subject: number, height: number): Pass => {
    const name = `${height} ${subject}`;
    const pass = region.passes.get(name) ?? {
      height,
      region: begin(subject, region),
      finds: new Set<Wire>(),
      guards: new Set<Wire>(),
      unguarded: false,
    };
    region.passes.set(name, pass);
    return pass;
  };
  const seen = new Set<string>();
  const plan = (wire: Wire, from: Region, guard: Wire | null): void => {
    const one = gate(wire);
    const home = homeOf(one, from);
    if (home.wires.has(wire) && !one.dear) return;
    if (isPass(one)) {
      const pass = passOf(home, one.subject, home.height(wire));
      const guarded = guard !== null && one.dear && isReady(guard, home, pass.height);
      if (guarded) pass.guards.add(guard);
      else pass.unguarded = true;
      pass.finds.add(wire);
      if (!home.wires.has(wire)) plan(one.of, pass.region, null);
    } else {
      const light = one.kind === 'all' && one.dear ? one.of.filter((part) => !gate(part).dear) : [];
      const inner = light.length > 0 ? gates.all(light) : guard;
      if (light.length > 0) plan(inner as Wire, home, null);
      for (const part of inputsOf(one)) planOnce(part, home, inner);
    }
    home.wires.add(wire);
  };
  const planOnce = (wire: Wire, from: Region, guard: Wire | null): void => {
    const name = `${wire} ${guard} ${nameOf(from)}`;
    if (seen.has(name)) return;
    seen.add(name);
    plan(wire, from, guard);
  };
  /** Whether the guard is worked out before the pass begins. */
  const isReady = (guard: Wire, home: Region, height: number): boolean => {
    for (let region: Region | null = home; region; region = region.parent)
      if (region.wires.has(guard)) return region !== home || home.height(guard) < height;
    return false;
  };
  const names = new Map<Region, number>();
  const nameOf = (region: Region): number => {
    const name = names.get(region) ?? names.size;
    names.set(region, name);
    return name;
  };
  for (const wire of wanted) planOnce(wire, root, null);
  return root;
}
