/** A paper as plain text, for the body of an e-mail and for comparing what two formats say. */
import type { Block, Cell, FieldRow, Paper } from './block.ts';

const joined = (cell: Cell): string => cell.map(({ text }) => text).join(' ');

const fieldLines = (rows: readonly FieldRow[]): readonly string[] =>
  rows.map(({ label, value }) => `${joined(label)}: ${value.map(({ text }) => text).join('\n  ')}`);

function linesOf(block: Block): readonly string[] {
  if (block.kind === 'title') return [...[...block.lines, ...block.says].map(({ text }) => text), ''];
  if (block.kind === 'banner') return [];
  if (block.kind === 'heading') return ['', joined(block.lines)];
  if (block.kind === 'fields') return fieldLines(block.rows);
  if (block.kind === 'table') {
    const rows = block.rows.map((row) =>
      row
        .map((cell, at) => (cell.length === 0 ? '' : `${joined(block.head[at] ?? [])}: ${joined(cell)}`))
        .filter((text) => text !== '')
        .join('; '),
    );
    return [joined(block.caption), ...rows.map((row) => `- ${row}`)];
  }
  if (block.kind === 'signature')
    return ['', ...fieldLines(block.rows.filter(({ value }) => value.length > 0))];
  return block.lines.map(({ text }) => text);
}

/** The text of a paper, without its state and its margins. */
export const plainText = (paper: Paper): string => paper.blocks.flatMap(linesOf).join('\n');
