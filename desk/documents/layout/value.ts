/** A value of a record as the lines of a cell. What is absent says so; nothing is filled in. */
import type { Field, Identifier, PaperValue, PartyValue, ShareValue, Words } from '../form/field.ts';
import { percentOf } from '../forms/shares.ts';
import { isObject, isWithheld } from '../record/read-value.ts';
import type { Cell, Line } from './block.ts';
import type { Speaker } from './speak.ts';
import { words } from './words.ts';

const plain = (text: string): Line => ({ text, weight: 'plain' });
const second = (text: string): Line => ({ text, weight: 'second' });

const identifier = ({ scheme, value }: Identifier): Line => second(`${scheme} ${value}`);

function party(value: PartyValue, speaker: Speaker): Cell {
  const { name, address, territory, identifiers = [], contact } = value;
  return [
    ...speaker.given(name),
    ...(address === undefined ? [] : speaker.given(address).map(({ text }) => second(text))),
    ...(territory === undefined ? [] : [second(territory)]),
    ...identifiers.map(identifier),
    ...(contact === undefined ? [] : [second(contact)]),
  ];
}

function share({ numerator, denominator, currency }: ShareValue): Cell {
  const percent = percentOf(numerator, denominator);
  return [
    plain(`${numerator} / ${denominator}${currency === undefined ? '' : ` ${currency}`}`),
    ...(percent === null ? [] : [second(percent)]),
  ];
}

const paper = ({ title, file, digest }: PaperValue, speaker: Speaker): Cell => [
  ...speaker.given(title),
  ...(file === undefined ? [] : [second(file)]),
  ...(digest === undefined ? [] : [second(digest)]),
];

/** The lines of any plain value. */
export function plainCell(value: unknown, speaker: Speaker): Cell {
  if (value === undefined || value === null) return speaker.lines(words.blank, 'faint').slice(0, 1);
  if (isWithheld(value)) return withheldCell(value as { readonly withheld: string }, speaker);
  if (typeof value === 'string') return value.split('\n').map(plain);
  return isObject(value) ? speaker.given(value as Words) : [plain(String(value))];
}

const withheldCell = ({ withheld }: { readonly withheld: string }, speaker: Speaker): Cell => [
  plain(speaker.line(words.withheld)),
  second(withheld),
];

/** The lines of a field's value. @example valueCell({ kind: 'day' }, '2026-11-23', speakerOf('en'))[0].text // '2026-11-23' */
export function valueCell(
  field: Pick<Field, 'kind'> & Partial<Field>,
  value: unknown,
  speaker: Speaker,
): Cell {
  if (isWithheld(value)) return withheldCell(value as { readonly withheld: string }, speaker);
  if (field.kind === 'statement') {
    const mark = value === true ? words.given : words.notGiven;
    const says = 'says' in field && field.says ? speaker.lines(field.says) : [];
    return [...says, second(speaker.line(mark))];
  }
  if (value === undefined) return plainCell(value, speaker);
  if (field.kind === 'party') return party(value as PartyValue, speaker);
  if (field.kind === 'share') return share(value as ShareValue);
  if (field.kind === 'yes') return speaker.lines(value === true ? words.yes : words.no);
  if (field.kind === 'papers') {
    const papers = value as readonly PaperValue[];
    return papers.length === 0 ? speaker.lines(words.none) : papers.flatMap((one) => paper(one, speaker));
  }
  if (field.kind === 'choice' && 'options' in field) {
    const chosen = field.options?.find((one) => one.value === value);
    return chosen ? speaker.lines(chosen.says) : plainCell(value, speaker);
  }
  return plainCell(value, speaker);
}
