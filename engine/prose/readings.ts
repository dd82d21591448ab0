/** A condition that hangs on how the text is read: the question, and below it every alternative by name. */
import type { Node } from '../nodes/node.ts';
import type { Reading } from '../nodes/reading.ts';
import { fill } from './fill.ts';
import { leafOf, type Prose } from './outline.ts';
import { SENTENCES } from './sentences.ts';
import type { Speech } from './speech.ts';

/** No alternative is left out and none is preferred; the order is the tree's own. */
export function readingProse(node: Reading, speech: Speech, inner: (node: Node) => Prose): Prose {
  const key = node.key;
  const declared = speech.readingsTold ? undefined : speech.readingOf(key);
  const parts = Object.entries(node.alternatives).map(([name, alternative]): Prose => {
    const that = inner(alternative);
    const one = declared?.alternatives.find((known) => known.value === name);
    if (one) {
      const text = fill(speech.say(SENTENCES.alternative), { name, says: speech.say(one.says) });
      return { text, parts: [that] };
    }
    return that.parts.length === 0
      ? leafOf(fill(speech.say(SENTENCES.alternativeIs), { name, that: that.text }))
      : { text: fill(speech.say(SENTENCES.alternativeOnly), { name }), parts: [that] };
  });
  const text = declared
    ? fill(speech.say(SENTENCES.readingAsks), { key, question: speech.say(declared.question) })
    : fill(speech.say(SENTENCES.reading), { key });
  return { text, parts };
}

/** The question of a reading and what each alternative says, told once before a tree. */
export function toldReading(key: string, speech: Speech): Prose {
  const declared = speech.readingOf(key);
  if (!declared) return leafOf(key);
  return {
    text: fill(speech.say(SENTENCES.readingTold), { key, question: speech.say(declared.question) }),
    parts: declared.alternatives.map((one) =>
      leafOf(fill(speech.say(SENTENCES.alternative), { name: one.value, says: speech.say(one.says) })),
    ),
  };
}
