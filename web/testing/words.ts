/** The sentences of the screens by language, so that a story is walked in the words its reader sees. */
import { answer as answerEn } from '@ytterby/language/en/answer';
import { answer as answerCn } from '@ytterby/language/zh-cn/answer';
import { answer as answerHk } from '@ytterby/language/zh-hk/answer';
import { answers as answersEn } from '../language/en/answers.ts';
import { ask as askEn } from '../language/en/ask.ts';
import { calendar as calendarEn } from '../language/en/calendar.ts';
import { law as lawEn } from '../language/en/law.ts';
import { shell as shellEn } from '../language/en/shell.ts';
import { answers as answersCn } from '../language/zh-cn/answers.ts';
import { ask as askCn } from '../language/zh-cn/ask.ts';
import { calendar as calendarCn } from '../language/zh-cn/calendar.ts';
import { law as lawCn } from '../language/zh-cn/law.ts';
import { shell as shellCn } from '../language/zh-cn/shell.ts';
import { answers as answersHk } from '../language/zh-hk/answers.ts';
import { ask as askHk } from '../language/zh-hk/ask.ts';
import { calendar as calendarHk } from '../language/zh-hk/calendar.ts';
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
