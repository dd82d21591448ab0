/** 繁體中文（香港）。 */
import type { Sayings } from './language.ts';
import { answer } from './zh-hk/answer.ts';
import { faults } from './zh-hk/faults.ts';
import { help } from './zh-hk/help.ts';
import { law } from './zh-hk/law.ts';
import { start } from './zh-hk/start.ts';

export const zhHk: Sayings = { answer, faults, help, law, start };
