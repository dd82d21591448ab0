/** The answer as the outer face gives it: plain JSON, with the sentences of one language. */
import { answerOf } from '../assess.ts';
import { economicStakes, type Stake } from '../economic.ts';
import type { Fault } from '../fault.ts';
import type { Reading } from '../readings.ts';
import type { Register } from '../register.ts';
import { en } from './en.ts';
import type { Language } from './language.ts';
import { zhCN, zhHK } from './zh.ts';

export type LanguageTag = 'en' | 'zh-CN' | 'zh-HK';

const languages: Readonly<Record<LanguageTag, Language>> = { en, 'zh-CN': zhCN, 'zh-HK': zhHK };

/** The document of `ytterby own`. A stake is text, or an interval where shares or a circle leave it open. */
export type OwnershipDocument = {
  readonly id: string | null;
  readonly on?: string;
  readonly readings: Readonly<Record<Reading, readonly string[]>>;
  readonly review: readonly {
    readonly entity: string;
    readonly why: string;
    readonly ask: { readonly owner: string; readonly owned: string } | null;
    readonly readings: readonly Reading[];
    readonly cause: 'share-not-known' | 'holder-not-disclosed' | 'circle';
  }[];
  readonly because: Readonly<Record<string, string>>;
  readonly economic: Readonly<Record<string, string | { readonly min: string; readonly max: string }>>;
  readonly economicNote: string;
  /** Stakes of which only twelve places are given. */
  readonly economicRounded?: readonly string[];
  /** Entities that count only when parties of two lists are added together. */
  readonly acrossLists?: readonly string[];
  readonly hints?: readonly string[];
};

const stakeText = (stake: Stake): string | { min: string; max: string } =>
  stake.kind === 'interval' ? { min: stake.min, max: stake.max } : stake.percent;

/**
 * The answer of a register, told in one language.
 *
 * @example tell(openRegister(graph), 'en').economic // { B: '50', C: '25' }
 */
export const tell = (register: Register, tag: LanguageTag): OwnershipDocument => {
  const language = languages[tag];
  const { id, on, readings, review, because, acrossLists, hints } = answerOf(register);
  const stakes = [...economicStakes(register)];
  const rounded = stakes.filter(([, stake]) => stake.kind === 'rounded').map(([entity]) => entity);
  return {
    id,
    ...(on === null ? {} : { on }),
    readings,
    review: review.map(({ entity, open, cause, ask }) => ({
      entity,
      why: language.why(entity, open, cause),
      ask,
      readings: open,
      cause: cause.kind,
    })),
    because: Object.fromEntries([...because].map(([entity, witness]) => [entity, language.because(witness)])),
    economic: Object.fromEntries(stakes.map(([entity, stake]) => [entity, stakeText(stake)])),
    economicNote: language.economicIsNotTheTest,
    ...(rounded.length > 0 ? { economicRounded: rounded } : {}),
    ...(acrossLists.length > 0 ? { acrossLists } : {}),
    ...(hints.length > 0 ? { hints: hints.map(language.hint) } : {}),
  };
};

/**
 * One line for one fault: where, what, and what would be right.
 *
 * @example tellFault({ code: 'over-100', path: '/holdings/0/percent', given: '101' }, 'en') // '/holdings/0/percent: 101 percent is more than the whole; 0 to 100 is expected'
 */
export const tellFault = (fault: Fault, tag: LanguageTag): string => {
  const line =
    fault.line === undefined
      ? ''
      : { en: `line ${fault.line}`, 'zh-CN': `第 ${fault.line} 行`, 'zh-HK': `第 ${fault.line} 行` }[tag];
  const where = [line, fault.path].filter((part) => part !== '').join(' ');
  return `${where === '' ? '/' : where}: ${languages[tag].fault(fault)}`;
};
