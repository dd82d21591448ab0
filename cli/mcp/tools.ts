/** The verbs that answer from this program alone: they read no file, keep nothing, and ask no server. */
import { z } from 'zod';
import { assume, assumptions, day, document, language, option, word } from './inputs.ts';
import { type Tool, tool } from './tool.ts';

const transaction = document(
  'A transaction as the public contract has it: on, activity, parties, items, endUse ...',
);

export const tools: readonly Tool[] = [
  tool({
    name: 'determine',
    title: 'Determine a transaction',
    says: "Where an act stands under China's rare-earth export controls: the tier as an interval, the provisions with what decides them, the duties, and exactly the needs that could still move it. What is not known stays open; it is never guessed.",
    input: { transaction, knownAt: day.optional(), assume: assume.optional(), all: z.boolean().optional() },
    line: ({ transaction: given, knownAt, assume: settled, all }) => ({
      argv: [
        'determine',
        '-',
        ...option('known-at', knownAt),
        ...assumptions(settled),
        ...(all ? ['--all'] : []),
      ],
      stdin: JSON.stringify(given),
    }),
  }),
  tool({
    name: 'explain',
    title: 'Explain an answer',
    says: 'The same answer as determine, in words: the answer first, then what would settle it, the provisions with their sources, the duties.',
    input: {
      transaction,
      knownAt: day.optional(),
      assume: assume.optional(),
      language: language.optional(),
    },
    line: ({ transaction: given, knownAt, assume: settled, language: lang }) => ({
      argv: [
        'explain',
        '-',
        ...option('known-at', knownAt),
        ...assumptions(settled),
        ...option('lang', lang),
      ],
      stdin: JSON.stringify(given),
    }),
  }),
  tool({
    name: 'classify',
    title: 'Classify an item',
    says: 'Candidate control entries of an item in every list, each with its verdict (yes, no, unknown), its reasons, and the questions that would decide. Customs numbers are hints and never verdicts.',
    input: {
      item: document('id, name, attributes (form, alloy, elements with mass percent ...), hs'),
      assume: assume.optional(),
    },
    line: ({ item, assume: settled }) => ({
      argv: ['classify', '-', ...assumptions(settled)],
      stdin: JSON.stringify(item),
    }),
  }),
  tool({
    name: 'content',
    title: 'Value shares of a bill of materials',
    says: 'The exact share by value of China-origin Part 1 items in every Part 2 item of a bill of materials (2025-61/1(1), 0.1% or more), under every reading, and what to ask suppliers for first.',
    input: {
      bom: document('An item with its content, or parts and lines, as `ytterby content` reads JSON'),
      on: day.optional(),
      item: word('The part that is exported, where it is not the root').optional(),
      assume: assume.optional(),
    },
    line: ({ bom, on, item, assume: settled }) => ({
      argv: ['content', '-', '--json', ...option('on', on), ...option('item', item), ...assumptions(settled)],
      stdin: JSON.stringify(bom),
    }),
  }),
  tool({
    name: 'screen',
    title: 'Screen a name',
    says: 'Looks for a party on the control list, the watch list and the unreliable entity list, in Chinese, Japanese, Korean or Latin letters, with the state of each listing on the day. A name that is not found is not cleared.',
    input: {
      name: z.string().min(1).max(500),
      aliases: z.array(z.string().min(1).max(500)).max(50).optional(),
      country: z
        .string()
        .regex(/^[A-Z]{2}$/)
        .optional(),
      on: day.optional(),
      knownAt: day.optional(),
    },
    line: ({ on, knownAt, ...party }) => ({
      argv: ['screen', '-', '--json', ...option('on', on), ...option('known-at', knownAt)],
      stdin: `${JSON.stringify(party)}\n`,
    }),
  }),
  tool({
    name: 'own',
    title: 'Who counts as held by a listed party',
    says: 'Who is held 50% or more by listed parties in an ownership graph, under every reading side by side, with the one share to ask for where it decides.',
    input: { graph: document('entities, holdings [{owner, owned, percent}], listed'), on: day.optional() },
    line: ({ graph, on }) => ({ argv: ['own', '-', ...option('on', on)], stdin: JSON.stringify(graph) }),
  }),
  tool({
    name: 'law_show',
    title: 'Show a provision or an instrument',
    says: 'What a provision says in our own words, its notes, open readings, rules, sources with their grade, and its status on a day.',
    input: {
      id: word('As 2025-61/1(1), ECL/18 or 2025-61'),
      on: day.optional(),
      knownAt: day.optional(),
      language: language.optional(),
    },
    line: ({ id, on, knownAt, language: lang }) => ({
      argv: ['law', 'show', id, ...option('on', on), ...option('known-at', knownAt), ...option('lang', lang)],
      stdin: '',
    }),
  }),
  tool({
    name: 'law_items',
    title: 'Find control entries',
    says: 'Control entries by code, name in Chinese or English, element or customs number; the nearest codes where none is found.',
    input: { query: word('As 1C904, terbium, 铽 or 8505111000') },
    line: ({ query }) => ({ argv: ['law', 'items', query, '--json'], stdin: '' }),
  }),
  tool({
    name: 'law_status',
    title: 'What is in force on a day',
    says: 'The status of every instrument and separately dated provision on a day, as known on a day, and by which act.',
    input: { on: day, knownAt: day.optional() },
    line: ({ on, knownAt }) => ({
      argv: ['law', 'status', '--on', on, '--json', ...option('known-at', knownAt)],
      stdin: '',
    }),
  }),
  tool({
    name: 'law_diff',
    title: 'What changes between two days',
    says: 'Provisions whose status moves, control entries and listing notices that come in, between two days.',
    input: { from: day, to: day, knownAt: day.optional() },
    line: ({ from, to, knownAt }) => ({
      argv: ['law', 'diff', '--from', from, '--to', to, '--json', ...option('known-at', knownAt)],
      stdin: '',
    }),
  }),
];
