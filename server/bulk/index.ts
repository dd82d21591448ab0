/** The door of bulk: files of lines determined, compared and screened, on every core, resumable, in bounded memory. */
export { FORMS, type Form, formOf } from './input/form.ts';
export { knowsLineHeading, lineColumns } from './input/line-columns.ts';
export {
  type InputFault,
  type InputWishes,
  type OpenedInput,
  openInput,
} from './input/open-input.ts';
export { knowsPartyHeading, partyColumns } from './input/party-columns.ts';
export { type OutputColumns, outputColumns } from './output/columns.ts';
export {
  type Progress,
  type RunFaults,
  type RunPlan,
  type RunResult,
  type RunWatch,
  refusedName,
  runLines,
} from './run/run-lines.ts';
export { signatureOf } from './run/signature.ts';
export { workFolder } from './run/work-folder.ts';
export { NARROWER, namesOf, type Tally } from './tally/tally.ts';
export { ANSWER_COLUMNS } from './work/answer-row.ts';
export { DIFF_COLUMNS } from './work/diff-lines.ts';
export type { Pool } from './work/pool.ts';
export { SCREEN_COLUMNS } from './work/screen-lines.ts';
export type { DetermineTask, Settings, Task } from './work/tasks.ts';
