/** What a person must be told beside the answer: how far the corpus knows, cautions of the law, unused assumptions. */
import { type Finding, NO } from '@ytterby/engine';
import type { Corpus } from '@ytterby/law';
import type { Transaction } from '../transaction/transaction.ts';
import type { Warning } from './determination.ts';
import { said } from './say.ts';

/** @example warningsOf([], { on: '2025-10-20', activity }, '2025-10-20', corpus, []) // [] */
export function warningsOf(
  findings: readonly Finding[],
  transaction: Transaction,
  knownAt: string,
  corpus: Corpus,
  unused: readonly string[],
): readonly Warning[] {
  const warnings: Warning[] = [];
  const { knownUpTo } = corpus;
  if (transaction.on > knownUpTo && knownAt > knownUpTo) {
    warnings.push({
      code: 'beyond-known',
      says: said(
        {
          en: 'This corpus knows the law up to {day}; nothing published later was seen. Look for later notices before you act.',
          'zh-CN': '本资料库所知法律截至{day}，其后公布的未见。行事前请查证后续公告。',
        },
        corpus,
        { day: knownUpTo },
      ),
    });
  }
  for (const key of unused) {
    warnings.push({
      code: 'assumption-unused',
      says: said(
        {
          en: 'The assumption for {key} was not needed: on that day the law leaves no such question open.',
          'zh-CN': '关于{key}的设定未被使用：该日法律并无此项未决问题。',
        },
        corpus,
        { key },
      ),
    });
  }
  if (transaction.activity.via?.includes('CN') && transaction.activity.from !== 'CN') {
    warnings.push({
      code: 'transit-through-china',
      provision: 'ECL/45',
      says: said(
        {
          en: 'The goods pass through China: transit and transshipment follow the Export Control Law, and the rules to apply it have not been read. Ask before you ship.',
          'zh-CN': '货物途经中国：过境、转运依照《出口管制法》办理，其实施规则未见。装运前请先咨询。',
        },
        corpus,
      ),
    });
  }
  for (const finding of findings) {
    const { rule } = finding.dated;
    if (rule.kind !== 'caution' || finding.truth === NO) continue;
    if (warnings.some((one) => one.code === rule.label)) continue;
    warnings.push({ code: rule.label, provision: rule.cites[0], says: said(rule.says, corpus) });
  }
  return warnings;
}
