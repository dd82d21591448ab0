/** What is wrong with what was given, in English: one line a fault, and what would be right. */
import type { Fault } from '@ytterby/facts';
import type { CliFault } from '../faults/command-line.ts';
import { either, quoted } from '../join.ts';

const or = (words: readonly string[] | undefined): string => either(words ?? [], 'or');
const first = (fault: { readonly expected?: readonly string[] }): string => fault.expected?.[0] ?? '';

const types: Readonly<Record<string, string>> = {
  string: 'a text',
  object: 'an object',
  array: 'an array',
  boolean: 'true or false',
  number: 'a number',
  null: 'null',
};

const tokens: Readonly<Record<string, string>> = {
  value: 'a value',
  key: 'a key in double quotes',
  end: 'the end of the document',
};
const wanted = (fault: CliFault): string =>
  or((fault.expected ?? []).map((token) => tokens[token] ?? `'${token}'`));

/** The sentence of a document's fault, without its place. */
function ofDocument(fault: Fault): string {
  const { found = '', expected } = fault;
  switch (fault.code) {
    case 'not-json':
      return `is not JSON`;
    case 'wrong-type':
      return `${found} is not ${or((expected ?? []).map((type) => types[type] ?? type))}`;
    case 'missing':
      return 'is missing; the contract asks for it';
    case 'unknown-property':
      return `${found} is no property here; did you mean ${or(expected)}?`;
    case 'not-one-of':
      return `${found} is not known here; write ${or(expected)}`;
    case 'not-a-decimal':
      return `${found} is not a decimal; write ${first(fault)}`;
    case 'not-a-date':
      return `${found} is not a calendar date; write it like ${first(fault)}`;
    case 'no-such-day':
      return `${found} is no day of the calendar; write one like ${first(fault)}`;
    case 'not-a-territory':
      return `${found} is not a territory of two capital letters; write ${or(expected)}`;
    case 'not-a-currency':
      return `${found} is not a currency of three capital letters; write ${first(fault)}`;
    case 'not-a-customs-number':
      return `${found} is not a customs number of six to ten digits; write one like ${first(fault)}`;
    case 'too-deep':
      return `is nested deeper than ${found} levels; take levels out`;
    case 'circle':
      return 'contains itself; an item cannot be its own part';
    case 'too-long':
      return `has ${found} characters; at most ${first(fault)} are read`;
    case 'outside-corpus':
      return `${found} lies outside the days the corpus covers; give a day from ${expected?.[0]} to ${expected?.[1]}`;
    case 'unknown-code':
      return `${found} is no control code of the corpus; the nearest are ${or(expected)}`;
    case 'unknown-element':
      return `${found} is no chemical symbol; write ${or(expected)}`;
    case 'unknown-key':
      return `${found} is no status or reading that can be settled; the nearest are ${or(expected)}`;
    case 'unknown-value':
      return `${found} does not settle it; write ${or(expected)}`;
    case 'bounds-reversed':
      return `${found} has its bounds the wrong way round; write ${first(fault)}`;
    case 'above-hundred':
      return `${found} is more than 100 per cent; write at most ${first(fault)}`;
    case 'negative':
      return `${found} is below zero; write 0 or more`;
    case 'share-above-one':
      return `${found} is worth more than the whole it is in, ${first(fault)}; give the value inside one parent line`;
    case 'currencies-differ':
      return `${found} is another currency than the whole, ${first(fault)}; give both in one currency`;
    case 'contradiction':
      return `${found} contradicts what ${first(fault)} says of the same party; keep one of the two`;
  }
}

/** The sentence of a fault that lies in the file, the command line or the house file. */
function ofCli(fault: CliFault): string {
  switch (fault.code) {
    case 'not-json':
      return fault.found === undefined
        ? `the document ends too early; ${wanted(fault)} is wanted here`
        : `${fault.found} is not JSON here; ${wanted(fault)} is wanted`;
    case 'duplicate-key':
      return `the key ${fault.found} is given twice; keep one`;
    case 'json-too-deep':
      return `is nested deeper than ${fault.expected?.[0]} levels; take levels out`;
    case 'not-utf-8':
      return 'is not UTF-8; save it as UTF-8';
    case 'utf-16':
      return 'is UTF-16; save it as UTF-8';
    case 'line-too-long':
      return 'the line is longer than 64 MB; give one transaction a line';
    case 'too-large':
      return 'is larger than 256 MB; give it as NDJSON, one transaction a line';
    case 'empty':
      return 'is empty; give a transaction';
    case 'no-such-file':
      return 'there is no such file';
    case 'is-a-folder':
      return 'is a folder; name a file';
    case 'unreadable':
      return `cannot be read (${fault.found})`;
    case 'wrong-shape':
      return `${fault.found} is not what stands here; write ${fault.expected?.[0]}`;
    case 'field-missing':
      return 'is missing; every settling says key, value, who, when and on what paper';
    case 'field-empty':
      return `${fault.found} says nothing; write a text`;
    case 'field-unknown':
      return `${fault.found} is no property here; did you mean ${or(fault.expected)}?`;
    case 'not-a-day':
      return `${fault.found} is no calendar date; write it like 2026-11-23`;
    case 'settled-twice':
      return `${fault.found} is settled twice; keep one`;
    case 'no-such-command':
      return `there is no command "${fault.found}"; did you mean ${quoted(fault.expected, 'or')}?`;
    case 'no-such-option':
      return `there is no option ${fault.found}; did you mean ${or(fault.expected)}?`;
    case 'value-missing':
      return `${fault.found} needs a value, like ${fault.expected?.[0]}`;
    case 'value-unwanted':
      return `${fault.found} takes no value`;
    case 'given-twice':
      return `${fault.found} is given twice; keep one`;
    case 'not-key-value':
      return `${fault.found} is not KEY=VALUE; write it like ${fault.expected?.[0]}`;
    case 'no-such-language':
      return `${fault.found} is no language of this program; write ${or(fault.expected)}`;
    case 'argument-missing':
      return `say what: ${fault.expected?.[0]}`;
    case 'option-wrong':
      return `${fault.found} is not right here; write ${or(fault.expected)}`;
    case 'argument-unwanted':
      return `${fault.found} is one argument too many`;
    case 'no-such-provision':
      return `${fault.found} is no provision or instrument of the corpus; the nearest are ${or(fault.expected)}`;
    case 'corpus-not-json':
      return 'is not a corpus: it is not JSON';
    case 'corpus-shape':
      return `is not what a corpus has there (${fault.expected?.[0]}); export it again`;
    case 'corpus-hash':
      return `the corpus says it is ${fault.expected?.[0]} but it is ${fault.found}; it was changed after it was exported`;
    case 'corpus-label-twice':
      return `the rule label ${fault.found} is there twice`;
    case 'corpus-unknown':
      return `${fault.found} is named but not in this corpus`;
  }
}

export const faults = {
  ofDocument,
  ofCli,
  line: (line: number, column: number): string => `line ${line}, column ${column}`,
  column: (column: number): string => `column ${column}`,
  stdin: 'stdin',
};
