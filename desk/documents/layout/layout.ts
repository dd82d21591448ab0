/** From a record to its page: title, state, sections with each field beside its basis, tables, signature. */
import type { Field, SignatureValue, TableField } from '../form/field.ts';
import type { Derived, Form, PlainRecord } from '../form/form.ts';
import { standingOf } from '../form/standing.ts';
import { formOf } from '../forms/index.ts';
import { isBeside } from '../record/completeness.ts';
import { isObject, isWithheld } from '../record/read-value.ts';
import type { Block, Cell, FieldRow, Paper, PaperLanguage } from './block.ts';
import { type Speaker, speakerOf } from './speak.ts';
import { plainCell, valueCell } from './value.ts';
import { words } from './words.ts';

/** What stands of the paper besides its record. */
export type PaperState =
  | { readonly kind: 'draft' }
  | { readonly kind: 'final'; readonly digest: string; readonly finalisedOn: string }
  | { readonly kind: 'redacted'; readonly digest: string; readonly of: string };

/** A code to print on the paper: what a scanner reads, and its letters. */
export type PaperCode = { readonly content: string; readonly lines: readonly string[] };

/**
 * Lays a checked record out. The same record, state and language give the same page.
 */
export function layOut(
  record: PlainRecord,
  state: PaperState,
  language: PaperLanguage = 'zh-CN',
  code?: PaperCode,
): Paper {
  const form = formOf(record.document) as Form;
  const speaker = speakerOf(language);
  const blocks: Block[] = [
    { kind: 'title', lines: speaker.lines(form.title, 'strong'), says: speaker.lines(form.says) },
    ...(code ? [codeBlock(code)] : []),
    { kind: 'banner', lines: bannerOf(form, state, speaker) },
    { kind: 'fields', rows: headOf(record, speaker) },
    ...form.sections.flatMap((section): readonly Block[] => [
      { kind: 'heading', lines: speaker.lines(section.title, 'strong') },
      ...blocksOf(section.fields, form, record, speaker),
    ]),
  ];
  return {
    language,
    name: `${speaker.line(form.title)} ${record.reference}`,
    on: record.on,
    blocks,
    footer: footerOf(record, state),
  };
}

/** Beside the title, where whoever takes the paper up looks first. */
const codeBlock = ({ content, lines }: PaperCode): Block => ({
  ...{ kind: 'code', content },
  lines: lines.map((text) => ({ text, weight: 'second' as const })),
});

function bannerOf(form: Form, state: PaperState, speaker: Speaker): Cell {
  const said = { draft: words.draft, final: words.final, redacted: words.redacted }[state.kind];
  const official = form.official === null ? words.ourPaper : words.formNotRead;
  return [
    { text: speaker.line(said), weight: 'strong' },
    ...speaker.lines(official, 'plain'),
    ...(speaker.language === 'en' ? speaker.lines(words.translation) : []),
  ];
}

function headOf(record: PlainRecord, speaker: Speaker): readonly FieldRow[] {
  const row = (label: typeof words.on, value: string): FieldRow => ({
    label: speaker.lines(label),
    value: [{ text: value, weight: 'plain' }],
    note: [],
  });
  return [row(words.reference, record.reference), row(words.on, record.on)];
}

const footerOf = (record: PlainRecord, state: PaperState): string =>
  state.kind === 'draft' ? record.reference : `${record.reference} · ${state.digest.slice(0, 24)}`;

/** The margin of a field: its provision, and how the field is known. */
export function noteOf(field: Pick<Field, 'basis'>, speaker: Speaker): Cell {
  const standing = standingOf(field.basis);
  const provision = { text: field.basis.provision, weight: 'faint' } as const;
  if (standing === 'article') return [provision];
  const says = { secondary: words.secondary, 'not-read': words.notRead, own: words.own }[standing];
  return [provision, ...speaker.lines(says, 'faint')];
}

/** Fields in a row go into one block; tables and signatures stand alone. */
function blocksOf(
  fields: readonly Field[],
  form: Form,
  record: PlainRecord,
  speaker: Speaker,
): readonly Block[] {
  const blocks: Block[] = [];
  let rows: FieldRow[] = [];
  const close = (): void => {
    if (rows.length > 0) blocks.push({ kind: 'fields', rows });
    rows = [];
  };
  for (const field of fields) {
    const value = record.fields[field.key];
    if (value === undefined && isBeside(field.need, record.fields)) continue;
    if (field.kind === 'table' && !isWithheld(value)) {
      close();
      blocks.push(tableBlock(field, value, speaker));
    } else if (field.kind === 'signature' && !isWithheld(value)) {
      close();
      blocks.push(signatureBlock(field, value as SignatureValue | undefined, speaker));
    } else {
      const label = speaker.lines(field.label);
      rows.push({ label, value: valueCell(field, value, speaker), note: noteOf(field, speaker) });
    }
    const derived = (form.derived ?? []).filter(({ after }) => after === field.key);
    if (derived.length > 0) close();
    for (const one of derived) blocks.push(...derivedBlocks(one, record, speaker));
  }
  close();
  return blocks;
}

function tableBlock(field: TableField, value: unknown, speaker: Speaker): Block {
  const rows = Array.isArray(value) ? value : [];
  return {
    kind: 'table',
    caption: speaker.lines(field.label, 'strong'),
    note: noteOf(field, speaker),
    widths: field.columns.map(({ width }) => width),
    head: field.columns.map(({ label }) => speaker.lines(label)),
    rows:
      rows.length === 0
        ? [field.columns.map((_, at) => (at === 0 ? plainCell(undefined, speaker) : []))]
        : rows.map((row: unknown) =>
            field.columns.map(({ key }) => {
              const cell = isObject(row) ? row[key] : undefined;
              return cell === undefined ? [] : plainCell(cell, speaker);
            }),
          ),
  };
}

function signatureBlock(field: Field, value: SignatureValue | undefined, speaker: Speaker): Block {
  const row = (label: typeof words.name, cell: Cell): FieldRow => ({
    label: speaker.lines(label),
    value: cell,
    note: [],
  });
  return {
    kind: 'signature',
    label: [...speaker.lines(field.label, 'strong'), ...noteOf(field, speaker)],
    rows: [
      row(words.name, value ? speaker.given(value.name) : plainCell(undefined, speaker)),
      row(words.position, value?.position ? speaker.given(value.position) : []),
      row(words.signedOn, plainCell(value?.on, speaker)),
      row(words.signatureLine, []),
    ],
    seal: speaker.lines(words.seal, 'faint'),
  };
}

function derivedBlocks(one: Derived, record: PlainRecord, speaker: Speaker): readonly Block[] {
  const rows = one.rowsOf(record);
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: speaker.lines(one.title, 'strong'),
      note: [],
      widths: one.widths,
      head: one.head.map((head) => speaker.lines(head)),
      rows: rows.map((row) => row.map((text) => [{ text, weight: 'plain' as const }])),
    },
  ];
}
