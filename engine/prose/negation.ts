/** What is not so, said so that it reads as a sentence of its own where the kind of condition allows. */
import type { Node } from '../nodes/node.ts';
import { dayOf } from './comparisons.ts';
import { fill } from './fill.ts';
import { valuesOf } from './lists-of-words.ts';
import { bareNoun, nameOfRule, nounOf, phraseOf } from './names.ts';
import { leafOf, type Prose } from './outline.ts';
import { SENTENCES } from './sentences.ts';
import type { Speech } from './speech.ts';

/** The negation of a condition in words. */
export function negationOf(of: Node, speech: Speech, inner: (node: Node) => Prose): Prose {
  const line = (sentence: keyof typeof SENTENCES, values: Readonly<Record<string, string>>): Prose =>
    leafOf(fill(speech.say(SENTENCES[sentence]), values));
  switch (of.kind) {
    case 'not':
      return inner(of.of);
    case 'all-of':
    case 'any-of':
      return {
        text: speech.say(of.kind === 'all-of' ? SENTENCES.notAll : SENTENCES.noneOf),
        parts: of.of.map(inner),
      };
    case 'is-one-of':
      return line('isNot', {
        phrase: negatedPhrase(phraseOf(of.fact, speech), speech),
        value: valuesOf(of.values, speech),
      });
    case 'includes':
      return line('isNoneOf', { phrase: phraseOf(of.fact, speech), value: valuesOf(of.values, speech) });
    case 'compare-date':
      return line(of.comparator === 'before' ? 'notBefore' : 'notOnOrAfter', {
        phrase: phraseOf(of.fact, speech),
        day: dayOf(of.day, speech),
      });
    case 'some':
    case 'every': {
      const subject = bareNoun(nounOf(of.subject, speech));
      const parts = [of.where, of.that].filter((one) => !(one.kind === 'constant' && one.value)).map(inner);
      if (of.kind === 'some') return { text: fill(speech.say(SENTENCES.no), { subject }), parts };
      return { text: speech.say(SENTENCES.notSoBelow), parts: [inner(of)] };
    }
    case 'holds':
      return line('notHolds', { rule: nameOfRule(of.rule, speech) });
    case 'in-force':
      return line('notInForce', { provision: of.provision });
    default: {
      const that = inner(of);
      if (that.parts.length === 0) return line('notSo', { that: that.text });
      return { text: speech.say(SENTENCES.notSoBelow), parts: [that] };
    }
  }
}

/** "the destination is not ...", where the phrase has one plain verb to negate; English only. */
function negatedPhrase(phrase: string, speech: Speech): string {
  if (speech.language !== 'en') return phrase;
  const verbs = phrase.match(/\b(is|was)\b/g) ?? [];
  return verbs.length === 1
    ? phrase.replace(/\b(is|was)\b/, '$1 not')
    : fill(SENTENCES.notSo.en, { that: phrase });
}
