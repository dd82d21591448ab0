/** The prose of every instrument that has rules, in three languages, as the files beside the rules hold it. */
import { type Language, printOutline, ruleProse, speechOf } from '@ytterby/engine';
import { shippedCorpus } from '@ytterby/law';

const LANGUAGES: readonly Language[] = ['en', 'zh-CN', 'zh-HK'];

const NOTE: Readonly<Record<Language, string>> = {
  en: 'Written from rules.ts by `node scripts/prose.ts`; review it, do not edit it. A rendering of the rules as data, not the text of the law, and no legal advice.',
  'zh-CN':
    '由 `node scripts/prose.ts` 依据 rules.ts 生成，供审阅，请勿手工修改。本文是规则数据的文字表述，并非法律原文，亦不构成法律意见。',
  'zh-HK':
    '由 `node scripts/prose.ts` 依據 rules.ts 生成，供審閱，請勿手工修改。本文是規則數據的文字表述，並非法律原文，亦不構成法律意見。',
};

/** Path from the root -> content, for all generated files. */
export function proseOfInstruments(): ReadonlyMap<string, string> {
  const { law, traditional, provisions, instruments } = shippedCorpus;
  const titles = Object.fromEntries(provisions.map((provision) => [provision.id, provision.title]));
  const files = new Map<string, string>();
  for (const { id, title } of instruments) {
    const rules = law.rules.filter((rule) => {
      const own = rule.label.replace(/[/#].*$/, '');
      return own === id;
    });
    if (rules.length === 0) continue;
    for (const language of LANGUAGES) {
      const speech = speechOf(law, language, { traditional, titles });
      const sections = rules.map((rule) => {
        const prose = ruleProse(rule, speech);
        return `## ${prose.text}\n\n${prose.parts.map((part) => printOutline(part)).join('\n')}\n`;
      });
      const head = `<!-- ${NOTE[language]} -->\n\n# ${id} · ${speech.say(title)}\n`;
      files.set(`law/cn/${id}/prose.${language}.md`, [head, ...sections].join('\n'));
    }
  }
  return files;
}
