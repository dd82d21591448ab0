/** What is wrong with a table or an XML file, and what its columns were taken for, in English. */
import type { TableFault } from '../faults/table.ts';
import { either, quoted } from '../join.ts';

function ofTable(fault: TableFault): string {
  const { found = '', expected = [] } = fault;
  const [first = ''] = expected;
  switch (fault.code) {
    case 'encoding-unsure':
      return `is not UTF-8; say with --encoding what it is (${either(expected, 'or')}), or save it as UTF-8`;
    case 'encoding-unknown':
      return `${found} is no encoding known here; write ${either(expected, 'or')}`;
    case 'encoding-wrong':
      return `is not ${found}; name the right encoding, or save it as UTF-8`;
    case 'too-large':
      return `is larger than ${first} MB; split it`;
    case 'empty-table':
      return 'holds no rows; give a table with headings and one row an item';
    case 'not-csv':
      return `is no CSV here (${found}); close every quote`;
    case 'not-xlsx':
      return 'is no whole XLSX workbook; save it again as .xlsx';
    case 'old-workbook':
      return 'is an old .xls workbook; save it as .xlsx';
    case 'unpacks-too-large':
      return `unpacks to more than ${first} MB; split it`;
    case 'no-such-sheet':
      return `there is no sheet "${found}"; there are ${quoted(expected, 'and')}`;
    case 'which-sheet':
      return `several sheets could be meant, ${quoted(expected, 'or')}; say which with "sheet" in the mapping file`;
    case 'merged-heading':
      return `the headings are merged over ${found}; unmerge them, one heading a column`;
    case 'cell-error':
      return `holds the error ${found}; mend it or leave it empty`;
    case 'formula-without-value':
      return `holds the formula ${found} without its value; recalculate and save`;
    case 'heading-twice':
      return `the heading "${found}" stands twice; give each column its own`;
    case 'column-missing':
      return `no column says ${found}; name one in a mapping file (--map), the headings are ${quoted(expected, 'and')}`;
    case 'column-unsure':
      return `${found} may be ${quoted(expected, 'or')}; say which in a mapping file (--map)`;
    case 'no-such-column':
      return `there is no heading "${found}"; there are ${quoted(expected, 'and')}`;
    case 'no-such-field':
      return `"${found}" is nothing a column can be mapped to; did you mean ${either(expected, 'or')}?`;
    case 'map-shape':
      return `${found} is not what a mapping file has there; write {"columns": {"id": "Part No"}}`;
    case 'more-cells':
      return `"${found}" stands beyond the last heading; give its column a heading`;
    case 'not-yes-or-no':
      return `"${found}" is neither yes nor no; write yes or no, or leave it empty`;
    case 'guess-refused':
      return 'the columns were not confirmed; name them in a mapping file (--map)';
    case 'not-xml':
      return `is not well-formed XML (${found})`;
    case 'xml-doctype':
      return 'declares a document type or entities, which are not read; take the DOCTYPE out';
    case 'xml-too-deep':
      return `is nested deeper than ${first} levels`;
    case 'xml-unknown':
      return `"${found}" is no material declaration known here; give IPC-1752A or IEC 62474`;
    case 'nothing-to-read':
      return 'says nothing that can be used';
  }
}

export const tables = {
  ofTable,
  row: (row: number): string => `row ${row}`,
  column: (column: string): string => `column "${column}"`,
  columns: (file: string, row: number): string =>
    row === 0 ? `${file}: columns, by their names` : `${file}: columns, by the headings in row ${row}`,
  sheet: (sheet: string): string => `sheet "${sheet}"`,
  encoding: (encoding: string): string => `read as ${encoding}`,
  is: (field: string, heading: string, letter: string): string => `${field} = "${heading}" (${letter})`,
  unused: (headings: readonly string[]): string =>
    `not used: ${headings.map((one) => `"${one}"`).join(', ')}`,
  confirm: 'Use these columns? [y/N] ',
  counts: (read: number, used: number, refused: number): string =>
    `${read} ${read === 1 ? 'row' : 'rows'} read, ${used} used, ${refused} refused`,
};
