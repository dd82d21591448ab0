/** Out and in again: the same corpus, the same name; and whatever was changed on the way is refused. */
import { canonical, hashOf } from '@ytterby/engine';
import { describe, expect, test } from 'vitest';
import type { Corpus } from './corpus.ts';
import { exportCorpus, loadCorpus } from './load.ts';
import { shipped, shippedCorpus } from './shipped.ts';

const copy = (): { -readonly [K in keyof Corpus]: Corpus[K] } => JSON.parse(canonical(shippedCorpus));
/** A file whose hash is right for what it holds, so that only the content can be at fault. */
const fileOf = (corpus: unknown): string =>
  exportCorpus({ corpus: corpus as Corpus, hash: hashOf(canonical(corpus)) });

test('a corpus survives its file byte for byte', () => {
  const file = exportCorpus(shipped());
  const loaded = loadCorpus(file);
  if (!('named' in loaded)) throw new Error(JSON.stringify(loaded.faults));
  expect(loaded.named.hash).toBe(shipped().hash);
  expect(exportCorpus(loaded.named)).toBe(file);
});

describe('refused, with one fault a line', () => {
  test('what is no corpus', () => {
    expect(loadCorpus('not json')).toEqual({ faults: [{ code: 'corpus-not-json', path: '' }] });
    expect(loadCorpus('{}')).toMatchObject({ faults: [{ code: 'corpus-shape', path: 'format' }] });
    expect(loadCorpus('null')).toMatchObject({ faults: [{ code: 'corpus-shape', path: 'format' }] });
  });

  test('a corpus that was changed after it was exported', () => {
    const changed = exportCorpus(shipped()).replace('2026-10-09', '2026-10-19');
    expect(loadCorpus(changed)).toMatchObject({
      faults: [{ code: 'corpus-hash', expected: [shipped().hash] }],
    });
  });

  test('missing parts and parts of the wrong shape', () => {
    const { version: _, ...rest } = copy();
    const faults = loadCorpus(fileOf({ ...rest, knownUpTo: 'today', instruments: {} }));
    expect(faults).toEqual({
      faults: [
        { code: 'corpus-shape', path: 'corpus/version', expected: ['a text'] },
        { code: 'corpus-shape', path: 'corpus/knownUpTo', expected: ['a day'] },
        { code: 'corpus-shape', path: 'corpus/instruments', expected: ['a list'] },
      ],
    });
  });

  test('rules that share a label or name what is not there', () => {
    const corpus = copy();
    const [rule] = corpus.law.rules;
    const when = {
      kind: 'all-of',
      of: [
        { kind: 'is-true', fact: 'item.colour' },
        { kind: 'holds', rule: 'nowhere' },
        { kind: 'reading', key: 'reading:none', alternatives: { yes: { kind: 'constant', value: true } } },
        { kind: 'newer-than-this-program' },
      ],
    };
    const odd = { ...rule, label: 'odd', cites: ['2099-1'], when };
    const at = `corpus/law/rules/${corpus.law.rules.length}`;
    const law = { ...corpus.law, rules: [...corpus.law.rules, odd, rule] };
    expect(loadCorpus(fileOf({ ...corpus, law }))).toEqual({
      faults: [
        {
          code: 'corpus-label-twice',
          path: `corpus/law/rules/${corpus.law.rules.length + 1}/label`,
          found: JSON.stringify(rule?.label),
        },
        { code: 'corpus-unknown', path: at, found: 'provision "2099-1"' },
        { code: 'corpus-unknown', path: at, found: 'fact "item.colour"' },
        { code: 'corpus-unknown', path: at, found: 'rule "nowhere"' },
        { code: 'corpus-unknown', path: at, found: 'reading "reading:none=yes"' },
        { code: 'corpus-unknown', path: at, found: 'kind "newer-than-this-program"' },
      ],
    });
  });
});
