/** The two peers, each made ready once for the settled law, and the answer each gives for a known dossier. */
import type { Regime, Row } from '@ytterby/engine';
import { loadPeers } from '../../peers/load.ts';
import { controlsOf, stepWhere } from './compose.ts';
import { recordOf } from './record.ts';
import { sharedOf } from './shared.ts';
import { flatten, jsonRules, shapeOf } from './to-json-rules.ts';
import { zenGraph } from './to-zen.ts';

/** Asks a peer about one transaction, whose record was prepared beforehand. */
export type Question = () => Promise<number>;

export type Rivals = {
  readonly zen: readonly Question[];
  readonly jsonRules: readonly Question[];
  readonly versions: Readonly<Record<string, string>>;
};

/** 0.1 % and the like; the peer has no operator for a share. */
type Engine = {
  addOperator(name: string, compares: (part: number, whole: number) => boolean): unknown;
  run(facts: object): Promise<{ readonly events: readonly { readonly params?: object }[] }>;
};

/** One question per dossier to each peer; a fault where they cannot be installed. */
export async function rivals(
  regime: Regime,
  roots: readonly Row[],
): Promise<Rivals | { readonly fault: string }> {
  const peers = await loadPeers();
  if ('fault' in peers) return peers;
  const records = roots.map((root) => recordOf(root, regime));

  const shared = sharedOf(regime);
  const decision = new peers.zen.ZenEngine().createDecision(
    Buffer.from(JSON.stringify(zenGraph(regime, shared))),
  );
  const zen = records.map((record) => async (): Promise<number> => {
    const { result } = await decision.evaluate(record);
    return (result as { readonly step: number }).step;
  });

  const controls = controlsOf(regime);
  const engines = new Map<string, Engine>();
  const engineFor = (record: (typeof records)[number]): Engine => {
    const shape = shapeOf(record);
    const found = engines.get(shape);
    if (found) return found;
    const made = new peers.jsonRules.Engine(jsonRules(regime, shared, record)) as unknown as Engine;
    made.addOperator('isAtLeast0.001Of', (part, whole) => whole > 0 && part >= whole * 0.001);
    engines.set(shape, made);
    return made;
  };
  const asked = records.map((record) => {
    const [engine, facts] = [engineFor(record), flatten(record)];
    return async (): Promise<number> => {
      const { events } = await engine.run(facts);
      const holding = events.flatMap(({ params }) =>
        params ? [(params as { readonly rule: number }).rule] : [],
      );
      return stepWhere(controls, new Set(holding));
    };
  });
  return { zen, jsonRules: asked, versions: peers.versions };
}
