/** Value shares of a bill of materials, in English. */
import type {
  BomFault,
  Evidence,
  NotTaken,
  PaperFact,
  Question,
  ReadFault,
  Stated,
  Weighed,
} from '@ytterby/facts/content';
import type { PaperFault } from '../faults/paper.ts';
import { either, quoted } from '../join.ts';

type Word = 'yes' | 'no' | 'unknown' | 'by-reading';

const truth: Readonly<Record<Word, string>> = {
  yes: 'yes',
  no: 'no',
  unknown: 'not known',
  'by-reading': 'depends on the reading',
};

const facts: Readonly<Record<Question['fact'], string>> = {
  price: 'what does it cost',
  origin: 'which country is it from',
  classification: 'is it on the annex of 2025-61, and under which entry',
  content: 'what is inside it',
};

const standings: Readonly<Record<Weighed['standing'], string>> = {
  agrees: 'agrees with the bill of materials',
  'some-readings': 'agrees with the bill of materials under some readings only:',
  contradicts: 'CONTRADICTS the bill of materials under every reading',
  'states-no-share': 'states no share',
  'no-such-part': 'speaks of a part that is not in the bill of materials',
  'too-late': 'is dated after the day asked about',
  expired: 'had run out on the day asked about',
};

function ofRead(fault: ReadFault): string {
  switch (fault.code) {
    case 'no-column':
      return `no column says ${fault.field}`;
    case 'not-a-number':
      return `"${fault.value}" is not a decimal; write it like 1234.5`;
    case 'negative':
      return `"${fault.value}" is below zero; write 0 or more`;
    case 'not-a-date':
      return `"${fault.value}" is not a calendar date; write it like 2026-11-23`;
    case 'not-a-country':
      return `"${fault.value}" is not a country of two capital letters; write it like CN`;
    case 'not-a-currency':
      return `"${fault.value}" is not a currency of three capital letters; write it like USD`;
    case 'not-a-truth':
      return `"${fault.value}" is neither yes nor no; write yes or no, or leave it empty`;
    case 'not-a-level':
      return `"${fault.value}" is not a level that follows here; write 0 for the item and one more at each step inwards`;
    case 'empty':
      return 'is empty; say what it is';
    case 'differs':
      return `${fault.value} differs from ${fault.earlier} said of the same part before; keep one`;
    case 'shape':
      return `is not what stands here; ${fault.expected} is wanted`;
  }
}

function ofBom(fault: BomFault): string {
  switch (fault.code) {
    case 'duplicate-part':
      return `the part "${fault.part}" is there twice; keep one`;
    case 'missing-part':
      return `the part "${fault.part}", named with "${fault.in}", is not there; add it`;
    case 'circle':
      return `a part contains itself: ${fault.circle.join(' > ')}; take one of these lines out`;
    case 'unit-clash':
      return `"${fault.part}" is counted in "${fault.unit}" here and in "${fault.expected}" elsewhere, which do not measure the same; give both in one unit`;
    case 'no-rate':
      return `no rate from ${fault.from} to ${fault.to} on ${fault.on ?? 'a day that is not stated'} for the price of "${fault.part}"; give one with --rates`;
    case 'fraction-above-one':
      return `the ${fault.field} of "${fault.part}" is more than 1; write a fraction or a per cent up to 100%`;
    case 'value-above-whole':
      return `what is in one "${fault.in}" of "${fault.part}" is worth more than "${fault.in}" itself; mend a price or the quantity`;
    case 'two-roots':
      return `several parts are in nothing else, ${quoted(fault.roots, 'and')}; say which is asked about with --item`;
    case 'no-such-item':
      return `there is no part "${fault.item}" to ask about`;
    case 'no-parts':
      return 'holds no parts';
  }
}

function ofPaper(fault: PaperFault): string {
  const { found = '', expected = [] } = fault;
  switch (fault.code) {
    case 'wrong':
      return `${found} is not what stands here; write ${either(expected, 'or')}`;
    case 'unknown-part':
      return `${found} is no part of the bill of materials`;
    case 'unknown-code':
      return `${found} is no control code of the corpus; the nearest are ${either(expected, 'or')}`;
    case 'differs':
      return `${found} differs`;
    case 'duplicate':
      return `the part ${found} is there twice, before at ${expected[0]}; keep one`;
    case 'not-a-bom':
      return found === 'working'
        ? 'is no content working; give one written with --output'
        : `${found} is no bill of materials; write {"parts": [...], "lines": [...]}`;
    case 'not-an-output':
      return `the working is written as ${either(expected, 'or')}`;
  }
}

const stated: Readonly<Record<PaperFact, string>> = {
  price: 'price',
  origin: 'origin',
  classification: 'control entry',
  content: 'share inside',
};
const notTaken: Readonly<Record<NotTaken['why'], string>> = {
  'bill-says-otherwise': 'the bill of materials says otherwise',
  'papers-differ': 'papers say different things',
  'no-price': 'the part has no price to take a share of',
  'no-rate': 'there is no rate of that day into the currency counted in',
  'above-whole': 'it is more than what it is in',
};

export const content = {
  ofRead,
  ofBom,
  ofPaper,
  truth,
  title: (item: string): string => `Value shares of ${item} (2025-61/1)`,
  basis: (currency: string | null, threshold: string, on: string): string =>
    `counted in ${currency ?? 'no currency'}, threshold ${threshold} and above, on ${on}`,
  part2: { yes: 'On Part 2.', no: 'Not on Part 2.', unknown: 'Whether it is on Part 2 is not known.' },
  range: (min: string, max: string | null): string =>
    max === null ? `${min} or more` : min === max ? min : `${min} to ${max}`,
  share: (part: string, whole: string, share: string | null, reached: string): string =>
    `${part} in ${whole}${share === null ? '' : ` (${share})`}: ${reached}`,
  reached: {
    yes: 'reaches the threshold',
    no: 'stays below the threshold',
    unknown: 'may reach the threshold',
  },
  /** `readings`: under how many; null: under every one. */
  told: (share: string, readings: number | null): string =>
    readings === null
      ? `${share}, under every reading`
      : `${share}, under ${readings} ${readings === 1 ? 'reading' : 'readings'}:`,
  limbs: (share: Word, technology: Word, origin: Word): string =>
    `1(1) content: ${truth[share]}; 1(2) technology: ${truth[technology]}; 1(3) origin: ${truth[origin]}`,
  askHead: 'What to ask for, in order',
  ask: (part: string, fact: Question['fact'], for_: string): string =>
    `${part}: ${facts[fact]}? (for ${for_})`,
  couldLeadTo: (answers: readonly string[]): string => `then it ${either(answers, 'or')}`,
  evidenceHead: 'Papers',
  evidence: (paper: Evidence, standing: Weighed['standing']): string =>
    `${paper.kind === 'compliance-notice' ? 'Compliance Notice' : 'supplier declaration'}${paper.reference === undefined ? '' : ` ${paper.reference}`} of ${paper.on} on ${paper.part} ${standings[standing]}`,
  withEvidenceHead: 'If the papers are right where the bill is silent',
  stated: ({ fact, says, paper }: Stated): string =>
    `${paper.part}: ${stated[fact]} ${says}, as ${paper.from ?? 'a paper'} says on ${paper.on}`,
  notTaken: ({ fact, says, paper, why }: NotTaken): string =>
    `${paper.part}: ${stated[fact]} ${says}, as ${paper.from ?? 'a paper'} says on ${paper.on}, is not taken: ${notTaken[why]}`,
  smelterHead: 'Smelters named in the AMRT: hints at origin, not counted',
  whatIfHead: 'What if',
  changes: (part: string, was: string, share: string, now: string, shareNow: string): string =>
    `${part}: 1(1) ${was} (${share}) → ${now} (${shareNow})`,
  settled: (key: string, value: string): string => `Settled: ${key} = ${value}`,
  written: (file: string): string => `the working is in ${file}`,
  same: (item: string, parts: number): string =>
    `The working of ${item} comes out the same: ${parts} ${parts === 1 ? 'part' : 'parts'}, every figure.`,
  differs: (parts: readonly string[]): string =>
    `the working does not come out the same for ${parts.length === 0 ? 'the parts it lists' : quoted(parts, 'and')}`,
  unreadable: (path: string): string => `${path}: is no decimal; the working was changed`,
  sheets: {
    answer: 'shares',
    answerHeadings: [
      'part',
      'origin reading',
      'denominator reading',
      'contained magnet reading',
      'numerator',
      'denominator',
      'reaches 0.1%',
      '1(1) content',
      '1(2) technology',
      '1(3) origin',
    ],
    currency: 'currency',
    threshold: 'threshold',
    signed: 'worked out by (name, signature):',
    day: 'day:',
    parts: 'parts',
    partHeadings: [
      'part',
      'name',
      'price',
      'currency',
      'priced on',
      'Part 1',
      'Part 2',
      'China origin',
      'Chinese technology',
    ],
    lines: 'lines',
    lineHeadings: ['parent', 'part', 'quantity', 'unit', 'scrap', 'yield', 'alternate'],
  },
};
