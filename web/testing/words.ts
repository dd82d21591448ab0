/** The sentences of the screens by language, so that a story is walked in the words its reader sees. */
import { answer as answerEn } from '@ytterby/language/en/answer';
import { desk as deskEn } from '@ytterby/language/en/desk';
import { documents as documentsEn } from '@ytterby/language/en/documents';
import { answer as answerCn } from '@ytterby/language/zh-cn/answer';
import { desk as deskCn } from '@ytterby/language/zh-cn/desk';
import { documents as documentsCn } from '@ytterby/language/zh-cn/documents';
import { answer as answerHk } from '@ytterby/language/zh-hk/answer';
import { desk as deskHk } from '@ytterby/language/zh-hk/desk';
import { documents as documentsHk } from '@ytterby/language/zh-hk/documents';
import type { Language } from '../language/choice.ts';
import { answers as answersEn } from '../language/en/answers.ts';
import { ask as askEn } from '../language/en/ask.ts';
import { calendar as calendarEn } from '../language/en/calendar.ts';
import { cases as casesEn } from '../language/en/cases.ts';
import { law as lawEn } from '../language/en/law.ts';
import { shell as shellEn } from '../language/en/shell.ts';
import { answers as answersCn } from '../language/zh-cn/answers.ts';
import { ask as askCn } from '../language/zh-cn/ask.ts';
import { calendar as calendarCn } from '../language/zh-cn/calendar.ts';
import { cases as casesCn } from '../language/zh-cn/cases.ts';
import { law as lawCn } from '../language/zh-cn/law.ts';
import { shell as shellCn } from '../language/zh-cn/shell.ts';
import { answers as answersHk } from '../language/zh-hk/answers.ts';
import { ask as askHk } from '../language/zh-hk/ask.ts';
import { calendar as calendarHk } from '../language/zh-hk/calendar.ts';
import { cases as casesHk } from '../language/zh-hk/cases.ts';
import { law as lawHk } from '../language/zh-hk/law.ts';
import { shell as shellHk } from '../language/zh-hk/shell.ts';

export const words = {
  en: { answer: answerEn, answers: answersEn, ask: askEn, calendar: calendarEn, law: lawEn, shell: shellEn },
  'zh-CN': {
    answer: answerCn,
    answers: answersCn,
    ask: askCn,
    calendar: calendarCn,
    law: lawCn,
    shell: shellCn,
  },
  'zh-HK': {
    answer: answerHk,
    answers: answersHk,
    ask: askHk,
    calendar: calendarHk,
    law: lawHk,
    shell: shellHk,
  },
} as const;

/** What the desk's screens say, and what the server says of the desk. */
export const deskWords = {
  en: { say: casesEn, desk: deskEn, documents: documentsEn },
  'zh-CN': { say: casesCn, desk: deskCn, documents: documentsCn },
  'zh-HK': { say: casesHk, desk: deskHk, documents: documentsHk },
} as const satisfies Readonly<Record<Language, unknown>>;

/**
 * A sentence around what it is told, whatever that is.
 * @example around((day: string) => `due ${day}`).test('due tomorrow') // true
 */
export function around(sentence: (...told: never[]) => string): RegExp {
  const gap = '\u{E000}';
  const told = Array.from({ length: sentence.length }, () => gap) as never[];
  return new RegExp(
    sentence(...told)
      .split(gap)
      .map((part) => RegExp.escape(part))
      .join('.+'),
  );
}
