/** Says classification in a language; the core holds codes, the wording lives beside this file. */
import type { Candidate } from '../classification.ts';
import type { RecordFault } from '../record/record.ts';
import type { RowFault } from '../sheet/datasheet.ts';
import type { Ask, Reason } from '../weigh/reason.ts';
import { en } from './en.ts';
import type { Wording } from './wording.ts';
import { zhCn } from './zh-cn.ts';
import { zhHk } from './zh-hk.ts';

export type Language = 'en' | 'zh-CN' | 'zh-HK';

const WORDINGS: Readonly<Record<Language, Wording>> = { en, 'zh-CN': zhCn, 'zh-HK': zhHk };

/** One coded value through the saying of its code. */
const said = <T extends { readonly code: string }>(sayings: unknown, value: T): string =>
  (sayings as Readonly<Record<string, (value: T) => string>>)[value.code]?.(value) ?? value.code;

/**
 * One reason as a sentence.
 * @example sayReason({ code: 'fixed' }, 'en') // 'Its parts are fixed together.'
 */
export const sayReason = (reason: Reason, language: Language): string =>
  said(WORDINGS[language].reason, reason);

export const sayQuestion = (ask: Ask, language: Language): string =>
  WORDINGS[language].question[ask.code](ask);

export const sayRowFault = (fault: RowFault, language: Language): string =>
  said(WORDINGS[language].rowFault, fault);

export const sayRecordFault = (fault: RecordFault, language: Language): string =>
  said(WORDINGS[language].recordFault, fault);

/** A candidate as lines: verdict, what speaks for and against it, what to ask, the open readings. */
export const sayCandidate = (candidate: Candidate, language: Language): readonly string[] => [
  `${WORDINGS[language].verdict[candidate.verdict]} ${candidate.entry}`,
  ...candidate.because.map((reason) => `+ ${sayReason(reason, language)}`),
  ...candidate.against.map((reason) => `- ${sayReason(reason, language)}`),
  ...candidate.ask.map((ask) => `? ${ask.pointer}: ${sayQuestion(ask, language)}`),
  ...candidate.readings.map(({ key, alternatives }) => `? ${key}: ${alternatives.join(' | ')}`),
];
