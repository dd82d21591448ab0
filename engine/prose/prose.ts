/**
 * From a tree to words: one sentence for each kind of node, the parts below it. The switch is exhaustive, so that a
 * kind that prose does not know does not compile.
 */
import type { AllOf } from '../nodes/all-of.ts';
import type { AnyOf } from '../nodes/any-of.ts';
import type { Node } from '../nodes/node.ts';
import { boundOf, dayOf, percentOf } from './comparisons.ts';
import { fill } from './fill.ts';
import { valuesOf } from './lists-of-words.ts';
import { excludedFrom, nameOfRule, phraseOf } from './names.ts';
import { negationOf } from './negation.ts';
import { leafOf, type Prose } from './outline.ts';
import { quantifierOf, sumOf } from './quantifiers.ts';
import { readingProse } from './readings.ts';
import { SENTENCES } from './sentences.ts';
import type { Speech } from './speech.ts';

/**
 * A condition in words.
 * @example proseOf(constant(true), speechOf(law, 'en', {})).text // 'in every case'
 */
export function proseOf(node: Node, speech: Speech): Prose {
  const line = (sentence: keyof typeof SENTENCES, values: Readonly<Record<string, string>>): Prose =>
    leafOf(fill(speech.say(SENTENCES[sentence]), values));
  const inner = (one: Node): Prose => proseOf(one, speech);
  switch (node.kind) {
    case 'constant':
      return line(node.value ? 'always' : 'never', {});
    case 'all-of':
      return junction(node, SENTENCES.allOf, SENTENCES.always, speech);
    case 'any-of':
      return junction(node, SENTENCES.anyOf, SENTENCES.never, speech);
    case 'not':
      return negationOf(node.of, speech, inner);
    case 'is-true':
      return leafOf(phraseOf(node.fact, speech));
    case 'is-one-of':
      return line('is', { phrase: phraseOf(node.fact, speech), value: valuesOf(node.values, speech) });
    case 'includes':
      return line('isAnyOf', { phrase: phraseOf(node.fact, speech), value: valuesOf(node.values, speech) });
    case 'compare-date':
      return line(node.comparator === 'before' ? 'before' : 'onOrAfter', {
        phrase: phraseOf(node.fact, speech),
        day: dayOf(node.day, speech),
      });
    case 'compare-number':
    case 'compare-amount':
      return line('compared', {
        phrase: phraseOf(node.fact, speech),
        bound: boundOf(node.comparator, node.bound, speech),
      });
    case 'share-at-least':
      return line('share', {
        part: phraseOf(node.part, speech),
        whole: phraseOf(node.whole, speech),
        bound: boundOf('>=', percentOf(node.threshold), speech),
      });
    case 'sum-at-least':
      return sumOf(node, speech, inner);
    case 'some':
    case 'every':
      return quantifierOf(node, speech, inner);
    case 'reading':
      return readingProse(node, speech, inner);
    case 'in-force':
      return line('inForce', { provision: node.provision });
    case 'open-status':
      return line('openStatus', { provision: node.provision, key: node.key });
    case 'notice-in-force':
      return leafOf(phraseOf(node.fact, speech));
    case 'holds':
      return line(excludedFrom(node.rule, speech).length > 0 ? 'holdsLess' : 'holds', {
        rule: nameOfRule(node.rule, speech),
      });
  }
}

/** Junctions of one kind within each other are one list, which says the same in fewer levels. */
function flat(of: readonly Node[], kind: 'all-of' | 'any-of'): readonly Node[] {
  return of.flatMap((one) => (one.kind === kind ? flat(one.of, kind) : [one]));
}

function junction(
  node: AllOf | AnyOf,
  heading: (typeof SENTENCES)['allOf' | 'anyOf'],
  empty: (typeof SENTENCES)['always' | 'never'],
  speech: Speech,
): Prose {
  const of = flat(node.of, node.kind);
  const [only, ...rest] = of;
  if (only === undefined) return leafOf(speech.say(empty));
  if (rest.length === 0) return proseOf(only, speech);
  return { text: speech.say(heading), parts: of.map((one) => proseOf(one, speech)) };
}
