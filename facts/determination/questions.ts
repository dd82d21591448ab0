/** Questions and options for statuses and readings, from the corpus's own words. */
import type { Corpus } from '@ytterby/law';
import type { Need } from './determination.ts';
import { pagesOf } from './provisions.ts';
import { said } from './say.ts';

export type OpenQuestion = Pick<Need, 'question' | 'options'> & {
  readonly kind: 'status' | 'reading';
  readonly options: NonNullable<Need['options']>;
};

const questions = new WeakMap<Corpus, Map<string, OpenQuestion | undefined>>();

/** @example questionOfKey('/items', corpus) // undefined: a fact's question is the fact's own */
export function questionOfKey(key: string, corpus: Corpus): OpenQuestion | undefined {
  if (key.startsWith('/')) return undefined;
  const known = questions.get(corpus) ?? new Map<string, OpenQuestion | undefined>();
  questions.set(corpus, known);
  if (!known.has(key)) known.set(key, askedOf(key, corpus));
  return known.get(key);
}

function askedOf(key: string, corpus: Corpus): OpenQuestion | undefined {
  if (key.startsWith('reading:')) {
    const reading = corpus.law.readings.find((one) => one.key === key);
    if (!reading) return undefined;
    return {
      kind: 'reading',
      question: said(reading.question, corpus),
      options: reading.alternatives.map((one) => ({ value: one.value, says: said(one.says, corpus) })),
    };
  }
  if (!key.startsWith('status:')) return undefined;
  const id = key.slice('status:'.length);
  const entry = corpus.lists.entries.find((one) => one.code === id && one.presence === 'unconfirmed');
  if (entry) {
    return {
      kind: 'status',
      question: said(
        {
          en: 'Does the official list {list} hold "{name}"? The row was not read in an official text.',
          'zh-CN': '官方清单{list}是否载有“{name}”？该行未在官方文本中读到。',
        },
        corpus,
        { list: entry.list, name: entry.names },
      ),
      options: [
        { value: 'listed', says: said({ en: 'Yes, it is listed.', 'zh-CN': '载有。' }, corpus) },
        { value: 'not-listed', says: said({ en: 'No, it is not listed.', 'zh-CN': '未载有。' }, corpus) },
      ],
    };
  }
  const number = pagesOf(corpus).instrument(id)?.number ?? id;
  return {
    kind: 'status',
    question: said(
      {
        en: 'Is {id} in force on the day, or still suspended? Its suspension has run out and no notice is known; look for one before you act.',
        'zh-CN': '{number}（{id}）在该日是否有效，还是继续暂停？暂停期已届满，未见新公告；行事前请查证。',
      },
      corpus,
      { id, number: { en: number, 'zh-CN': number } },
    ),
    options: [
      { value: 'in-force', says: said({ en: 'In force.', 'zh-CN': '有效。' }, corpus) },
      { value: 'suspended', says: said({ en: 'Suspended.', 'zh-CN': '暂停实施。' }, corpus) },
    ],
  };
}
