/** The law (法规), as of any day. */
import type { Route } from '../../http/route.ts';
import { listInstruments, showInstrument, showProvision, showStatus } from './instruments.ts';
import {
  diff,
  exportLaw,
  listActs,
  listReadings,
  listTerms,
  searchItems,
  showCoverage,
  showLaw,
  showWorkingDays,
} from './lists.ts';
import { listProvisions, showWords } from './words.ts';

export const lawRoutes: readonly Route[] = [
  showLaw,
  listInstruments,
  showInstrument,
  showProvision,
  showStatus,
  searchItems,
  listReadings,
  diff,
  listActs,
  listTerms,
  showCoverage,
  showWorkingDays,
  exportLaw,
  showWords,
  listProvisions,
];
