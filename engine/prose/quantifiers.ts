/**
 * Some, every and sums in words, with what they say of nobody: "every ..., if there is any" is true where there is
 * none, "there is ..." is not.
 */
import type { Every } from '../nodes/every.ts';
import type { Node } from '../nodes/node.ts';
import type { Some } from '../nodes/some.ts';
import type { SumAtLeast } from '../nodes/sum-at-least.ts';
import { boundOf } from './comparisons.ts';
import { fill } from './fill.ts';
import { inlineOf } from './inline.ts';
import { bareNoun, nounOf, phraseOf } from './names.ts';
import { leafOf, type Prose } from './outline.ts';
import { SENTENCES } from './sentences.ts';
import type { Speech } from './speech.ts';

type Inner = (node: Node) => Prose;

const isTrivial = (node: Node): boolean => node.kind === 'constant' && node.value;

/** A quantified condition: the rows it looks at in brackets, what is asked of them below. */
export function quantifierOf(node: Some | Every, speech: Speech, inner: Inner): Prose {
  const say = (sentence: keyof typeof SENTENCES, values: Readonly<Record<string, string>>): string =>
    fill(speech.say(SENTENCES[sentence]), values);
  const where = isTrivial(node.where) ? '' : inlineOf(node.where, speech, inner);
  const below = where === null ? [inner(node.where)] : [];
  if (node.kind === 'every') {
    const subject = bareNoun(nounOf(node.subject, speech));
    const chosen = where ?? below.map((part) => part.text).join('');
    const text = chosen === '' ? say('every', { subject }) : say('everyWhere', { subject, where: chosen });
    return { text, parts: [...below.flatMap((part) => part.parts), inner(node.that)] };
  }
  const subject = nounOf(node.subject, speech);
  if (isTrivial(node.that) && where !== null) {
    return leafOf(where === '' ? say('someOne', { subject }) : say('someOneWhere', { subject, where }));
  }
  const that = inner(node.that);
  if (that.parts.length === 0 && where !== null) {
    return leafOf(
      where === ''
        ? say('someThat', { subject, that: that.text })
        : say('someWhereThat', { subject, where, that: that.text }),
    );
  }
  const text = where ? say('someWhere', { subject, where }) : say('some', { subject });
  return { text, parts: [...below, ...(isTrivial(node.that) ? [] : [that])] };
}

/** A sum over rows against a bound. */
export function sumOf(node: SumAtLeast, speech: Speech, inner: Inner): Prose {
  const subject = bareNoun(nounOf(node.subject, speech));
  const phrase = phraseOf(node.fact, speech);
  const bound = boundOf('>=', node.bound, speech);
  const where = inlineOf(node.where, speech, inner);
  if (where !== null) return leafOf(fill(speech.say(SENTENCES.sum), { subject, where, phrase, bound }));
  return {
    text: fill(speech.say(SENTENCES.sumBelow), { subject, phrase, bound }),
    parts: [inner(node.where)],
  };
}
