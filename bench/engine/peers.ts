/**
 * Closures beside other rule engines: the same law, the same dossiers, the same answers (checked before the clock
 * starts), all three made ready once and asked in one run.
 */
import { compileRegime } from '@ytterby/engine';
import type { Figure, Measured } from '../figure.ts';
import { microsecondsPerAwait, microsecondsPerCall } from '../measure.ts';
import { known } from './peers/known.ts';
import { type Question, type Rivals, rivals } from './peers/rivals.ts';

type Ring = {
  readonly rivals: Rivals;
  readonly ours: (turn: number) => number;
  readonly dossiers: number;
};

async function entered(): Promise<Ring> {
  const { regime, roots } = known();
  const program = compileRegime(regime);
  const found = await rivals(regime, roots);
  if ('fault' in found) throw new Error(found.fault);
  const answers = roots.map(program);
  for (const peer of [found.zen, found.jsonRules]) {
    for (const [at, question] of peer.entries()) {
      // A settled interval is one step, packed twice.
      const answer = await question();
      if (answer * 9 !== answers[at]) throw new Error(`a peer answers ${answer} to dossier ${at}`);
    }
  }
  const ours = (turn: number): number => program(roots[turn % roots.length] as (typeof roots)[number]);
  return { rivals: found, ours, dossiers: roots.length };
}

let ring: Promise<Ring> | null = null;

/** How many times as long the peer takes; each is timed before and after the other, so that a busy hour hits both. */
async function timesOurs(
  name: string,
  questionsOf: (rivals: Rivals) => readonly Question[],
): Promise<Measured> {
  ring ??= entered();
  const { rivals: found, ours, dossiers } = await ring;
  const questions = questionsOf(found);
  const before = microsecondsPerCall(ours);
  const theirs = await microsecondsPerAwait((turn) => (questions[turn % questions.length] as Question)(), {
    batch: 60,
  });
  const own = (before + microsecondsPerCall(ours)) / 2;
  const sides = `${theirs.toFixed(0)} us beside ${own.toFixed(2)} us`;
  return {
    value: theirs / own,
    note: `${name} ${found.versions[name]}: ${sides}, ${dossiers} known dossiers of one item, services left out`,
  };
}

export const figures: readonly Figure[] = [
  {
    name: 'engine.closures-over-zen',
    unit: 'times',
    bar: { op: '>=', value: 50 },
    measure: () => timesOurs('@gorules/zen-engine', ({ zen }) => zen),
  },
  {
    name: 'engine.closures-over-json-rules-engine',
    unit: 'times',
    bar: { op: '>=', value: 10 },
    measure: () => timesOurs('json-rules-engine', ({ jsonRules }) => jsonRules),
  },
];
