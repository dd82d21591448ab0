/**
 * A corpus as a file: canonical JSON with its hash, and back. A newer corpus needs no newer program, but one that was
 * changed on the way, or that names what it does not hold, is refused with one fault a line.
 */
import { canonical, hashOf } from '@ytterby/engine';
import type { Corpus, NamedCorpus } from './corpus.ts';
import { namedIn } from './named-in.ts';
import { isObject, shapeFaults } from './shape.ts';

export type CorpusFault = {
  readonly code: 'corpus-not-json' | 'corpus-shape' | 'corpus-hash' | 'corpus-label-twice' | 'corpus-unknown';
  readonly path: string;
  readonly found?: string;
  readonly expected?: readonly string[];
};

export type LoadedCorpus = { readonly named: NamedCorpus } | { readonly faults: readonly CorpusFault[] };

const FORMAT = 'ytterby-corpus/1';

/** The file of a corpus. @example loadCorpus(exportCorpus(shipped())).named.hash === shipped().hash // true */
export function exportCorpus({ corpus, hash }: NamedCorpus): string {
  return `{"corpus":${canonical(corpus)},"format":"${FORMAT}","hash":"${hash}"}\n`;
}

/** The corpus of a file, checked. @example loadCorpus('[]').faults[0].code // 'corpus-shape' */
export function loadCorpus(text: string): LoadedCorpus {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { faults: [{ code: 'corpus-not-json', path: '' }] };
  }
  if (!isObject(file) || file.format !== FORMAT || typeof file.hash !== 'string') {
    return {
      faults: [{ code: 'corpus-shape', path: 'format', expected: [`format "${FORMAT}" and a hash`] }],
    };
  }
  const shape = shapeFaults(file.corpus);
  if (shape.length > 0) return { faults: shape };
  const hash = hashOf(canonical(file.corpus));
  if (hash !== file.hash) {
    return { faults: [{ code: 'corpus-hash', path: 'hash', found: hash, expected: [file.hash] }] };
  }
  const corpus = file.corpus as Corpus;
  const faults = [...labelFaults(corpus), ...nameFaults(corpus)];
  return faults.length > 0 ? { faults } : { named: { corpus, hash } };
}

function labelFaults(corpus: Corpus): readonly CorpusFault[] {
  const seen = new Set<string>();
  return corpus.law.rules.flatMap((rule, at): readonly CorpusFault[] => {
    if (!seen.has(rule.label)) {
      seen.add(rule.label);
      return [];
    }
    return [
      { code: 'corpus-label-twice', path: `corpus/law/rules/${at}/label`, found: JSON.stringify(rule.label) },
    ];
  });
}

/** Whatever a rule names must be in the corpus: facts, subjects, readings with their alternatives, rules, provisions. */
function nameFaults(corpus: Corpus): readonly CorpusFault[] {
  const { vocabulary, rules, readings } = corpus.law;
  const known = {
    fact: new Set(vocabulary.subjects.flatMap((subject) => subject.facts.map((fact) => fact.path))),
    subject: new Set(vocabulary.subjects.map((subject) => subject.name)),
    rule: new Set(rules.map((rule) => rule.label)),
    reading: new Set(readings.flatMap((one) => one.alternatives.map((other) => `${one.key}=${other.value}`))),
    provision: new Set([...corpus.provisions, ...corpus.instruments].map((one) => one.id)),
    kind: new Set<string>(),
  };
  return rules.flatMap((rule, at): readonly CorpusFault[] =>
    namedIn(rule).flatMap((one): readonly CorpusFault[] =>
      known[one.as].has(one.name)
        ? []
        : [
            {
              code: 'corpus-unknown',
              path: `corpus/law/rules/${at}`,
              found: `${one.as} ${JSON.stringify(one.name)}`,
            },
          ],
    ),
  );
}
