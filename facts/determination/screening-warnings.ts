/** What screening found, said beside the answer: who is taken as listed, who must be looked at, who resembles nobody. */
import type { Corpus } from '@ytterby/law';
import type { Found } from '../dossier/read-parties.ts';
import type { Transaction } from '../transaction/transaction.ts';
import type { Warning } from './determination.ts';
import { said } from './say.ts';

/** @example screeningWarnings({ on, activity }, new Map(), corpus) // [] */
export function screeningWarnings(
  transaction: Transaction,
  found: ReadonlyMap<number, Found>,
  corpus: Corpus,
): readonly Warning[] {
  return [...found].flatMap(([index, { screened }]): readonly Warning[] => {
    if (screened === undefined) return [];
    const name = transaction.parties?.[index]?.name ?? '';
    const held = screened.filter((one) => one.band === 'hold');
    const seen = held.length > 0 ? held : screened;
    const names = seen.map((one) => `${one.name} (${one.notice}, ${one.score})`).join('; ');
    if (held.length > 0) {
      return [
        {
          code: 'screened-hold',
          says: said(
            {
              en: '"{name}" was screened by name and is taken as listed: {names}. State its listings to overrule this.',
              'zh-CN': '“{name}”经按名称筛查，按已列入名单处理：{names}。如有不同，请载明其列名情况。',
            },
            corpus,
            { name, names },
          ),
        },
      ];
    }
    if (screened.length > 0) {
      return [
        {
          code: 'screened-look',
          says: said(
            {
              en: '"{name}" resembles listed names: {names}. A person has to look; until then its listing stays open.',
              'zh-CN': '“{name}”与名单上的名称相近：{names}。须人工核查；在此之前其列名情况未定。',
            },
            corpus,
            { name, names },
          ),
        },
      ];
    }
    return [
      {
        code: 'screened-none',
        says: said(
          {
            en: '"{name}" was screened by name and resembles no listed name. List actions are known up to {knownUpTo}; a name that is missing is not cleared.',
            'zh-CN':
              '“{name}”经按名称筛查，与名单上的名称均不相近。名单变动所知截至{knownUpTo}；没有的名称不等于已经排除。',
          },
          corpus,
          { name, knownUpTo: corpus.knownUpTo },
        ),
      },
    ];
  });
}
