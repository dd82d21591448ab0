/**
 * The door of the intake: files of other systems (tables, JSON, declarations, party lists), as bytes, to what the
 * rooms below reckon with. What cannot be read is a returned fault; the language files say it.
 */

export {
  type ContentFault,
  type OrContentFaults,
  ofBom,
  ofRead,
  type PaperFault,
  paperFault,
} from './content/fault.ts';
export { type BomFile, readBomFile } from './content/read-bom-file.ts';
export { readEvidence } from './content/read-evidence.ts';
export { isTree, readJsonBom } from './content/read-json-bom.ts';
export { readRateRows, readRates } from './content/read-rates.ts';
export { readSmelters } from './content/read-smelters.ts';
export { readWhatIf } from './content/read-what-if.ts';
export { unknownCodes } from './content/unknown-codes.ts';
export type { ItemFault, SheetFault } from './items/item-rows.ts';
export {
  checkItem,
  type GivenFault,
  type GivenItem,
  itemsOfDocuments,
  itemsOfTable,
} from './items/read-items.ts';
export { type Document, documentsOf, type Place, type ReadFault } from './json/documents.ts';
export { ofReading } from './json/fault.ts';
export { type Line, linesOf } from './json/lines.ts';
export { type JsonFault, parseJson } from './json/parse-json.ts';
export { type Pair, type PairLine, pairsOf } from './parties/pairs.ts';
export { namesText } from './parties/read-names.ts';
export { queryOf, queryOfLine, readOwnList, readQueries } from './parties/read-parties.ts';
export { utf8Of } from './parties/utf8-of.ts';
export { type Columns, openWished, refusal, type TableWishes } from './tables/columns.ts';
export { type Decoded, decode } from './tables/decode.ts';
export { type OrFaults, type TableFault, type TableFaultCode, tableFault } from './tables/fault.ts';
export {
  type Field,
  guessMapping,
  knowsHeading,
  letterOf,
  type Mapping,
  type MappingFile,
  mappingOf,
  readMappingFile,
} from './tables/mapping.ts';
export { isWorkbook, type OpenedTable, openTable } from './tables/open-table.ts';
export { readCsv } from './tables/read-csv.ts';
export { readXlsx } from './tables/read-xlsx.ts';
export type { HeadedTable, Table, TableRow } from './tables/table.ts';
