/** What a person must be told beside the answer: how far the corpus knows, cautions of the law, unused assumptions. */
import { type Finding, factsOf, NO, nodesIn, type Rule, type Text } from '@ytterby/engine';
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
  for (const taken of takenAsAnswered(findings)) warnings.push({ ...taken, says: said(taken.says, corpus) });
  for (const finding of findings) {
    const { rule } = finding.dated;
    if (rule.kind !== 'caution' || finding.truth === NO) continue;
    if (warnings.some((one) => one.code === rule.label)) continue;
    warnings.push({ code: rule.label, provision: rule.cites[0], says: said(rule.says, corpus) });
  }
  return warnings;
}

type Taken = { readonly code: string; readonly provision: string; readonly says: Text };

/** What a document leaves unsaid and the answer takes as said: each a fact that, once given, may still move it. */
const TAKEN: Readonly<Record<string, Taken>> = {
  'item.leftChinaOn': {
    code: 'no-day-of-leaving',
    provision: '2025-61/1(3)',
    says: {
      en: 'No day is given on which the item left China; it is taken not to have left before 2025-10-09. If it had, say so: whether such stock is reached is not settled.',
      'zh-CN':
        '未载明物项离开中国的日期，按并非2025年10月9日前出境处理。如系此前出境请载明：其是否受约束尚无定论。',
    },
  },
  'item.chineseEquipment': {
    code: 'equipment-taken-as-answered',
    provision: '2025-61/1(2)',
    says: {
      en: 'Chinese technology is denied and nothing is said of Chinese equipment; this is taken to deny both. If Chinese equipment was used, say so: whether it counts is not settled.',
      'zh-CN':
        '已载明未使用中国技术，未提及中国设备，按二者均未使用处理。如使用中国设备请载明：其是否计入尚无定论。',
    },
  },
  'listing.unnamed': {
    code: 'listing-without-notice',
    provision: 'ECL/18',
    says: {
      en: 'A party is said to be listed and no notice is named; the measures are taken to be in effect. Some notices are suspended or stopped: name the notice.',
      'zh-CN': '已载明主体列入名单而未指明公告，按措施有效处理。部分公告已暂停或者停止：请指明公告。',
    },
  },
};

const asking = new WeakMap<Corpus, ReadonlySet<Rule>>();

/**
 * The controls and policies that ask, themselves or through another rule, for what may be taken as said: their reasons
 * are looked at even where they do not hold.
 */
export function askingWhatIsTaken(corpus: Corpus): ReadonlySet<Rule> {
  const known = asking.get(corpus);
  if (known) return known;
  const { rules } = corpus.law;
  const byLabel = new Map(rules.map((rule) => [rule.label, rule]));
  const asks = ({ when }: Rule): boolean =>
    nodesIn(when).some((node) => {
      const other = node.kind === 'holds' ? byLabel.get(node.rule) : undefined;
      return other ? asks(other) : factsOf(node).some((fact) => fact in TAKEN);
    });
  const made = new Set(
    rules.filter((rule) => (rule.kind === 'control' || rule.kind === 'policy') && asks(rule)),
  );
  asking.set(corpus, made);
  return made;
}

const ROW_GIVEN = /\/listings\/\d+\//;

function takenAsAnswered(findings: readonly Finding[]): readonly Taken[] {
  const found = new Set<Taken>();
  for (const { dated, truth, because } of findings) {
    for (const leaf of because) {
      if (leaf.kind !== 'fact' || leaf.origin !== 'derived' || leaf.value === undefined) continue;
      const taken = TAKEN[leaf.fact];
      if (!taken || (dated.rule.kind !== 'control' && dated.rule.kind !== 'policy')) continue;
      if (leaf.fact === 'listing.unnamed' && (truth === NO || !ROW_GIVEN.test(leaf.pointer))) continue;
      found.add(taken);
    }
  }
  return [...found];
}
