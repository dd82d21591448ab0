/** The door of residues: what the law still asks of a case of which parts are known. */
export {
  type Kept,
  type PartOfCase,
  type Plan,
  type PlannedRow,
  type Residue,
  residueOf,
} from './residue.ts';
export { NO_TERM, type Term, type Terms, terms, YES_TERM } from './terms.ts';
