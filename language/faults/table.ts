/**
 * What can be wrong with a file that comes from somebody else's system: its bytes, its sheet, its columns, its XML.
 * Coded data; the language files make the sentences.
 */
export type TableFaultCode =
  | 'encoding-unsure'
  | 'encoding-unknown'
  | 'encoding-wrong'
  | 'too-large'
  | 'empty-table'
  | 'not-csv'
  | 'not-xlsx'
  | 'old-workbook'
  | 'unpacks-too-large'
  | 'no-such-sheet'
  | 'which-sheet'
  | 'merged-heading'
  | 'cell-error'
  | 'formula-without-value'
  | 'heading-twice'
  | 'column-missing'
  | 'column-unsure'
  | 'no-such-column'
  | 'no-such-field'
  | 'map-shape'
  | 'more-cells'
  | 'not-yes-or-no'
  | 'guess-refused'
  | 'not-xml'
  | 'xml-doctype'
  | 'xml-too-deep'
  | 'xml-unknown'
  | 'nothing-to-read';

export type TableFault = {
  readonly from: 'table';
  readonly code: TableFaultCode;
  readonly row?: number;
  readonly column?: string;
  readonly found?: string;
  readonly expected?: readonly string[];
};
