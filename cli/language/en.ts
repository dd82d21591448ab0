/** English. The shape of this file is what every language must say. */
import { answer } from './en/answer.ts';
import { faults } from './en/faults.ts';
import { help } from './en/help.ts';
import { law } from './en/law.ts';
import { start } from './en/start.ts';

export const en = { answer, faults, help, law, start };
