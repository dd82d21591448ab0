/** From what was asked over HTTP to the task and the columns of a run. */
import type { HouseSettling } from '@ytterby/facts';
import { FLAT_COLUMNS } from '@ytterby/facts/flat';
import type { BulkRequest, BulkSide } from '../../store/tables/bulk.ts';
import { knowsLineHeading, lineColumns } from '../input/line-columns.ts';
import { type ColumnsOf, type InputFault, type OpenedInput, openInput } from '../input/open-input.ts';
import { knowsPartyHeading, PARTY_FIELDS, partyColumns } from '../input/party-columns.ts';
import { type OutputColumns, outputColumns } from '../output/columns.ts';
import { ANSWER_COLUMNS } from '../work/answer-row.ts';
import { DIFF_COLUMNS } from '../work/diff-lines.ts';
import { SCREEN_COLUMNS } from '../work/screen-lines.ts';
import type { Settings, Task } from '../work/tasks.ts';

export type Asked = {
  readonly request: BulkRequest;
  readonly house: readonly HouseSettling[];
  /** The exported corpus in use, where it is not the one that the program carries. */
  readonly law?: string;
};

export function taskOf({ request, house, law }: Asked): Task {
  const { language, form, screen, knownAt } = request;
  const common = {
    language,
    rows: form === 'csv' ? 'csv' : 'ndjson',
    ...(law === undefined ? {} : { law }),
  } as const;
  const settings = (side: BulkSide, force: boolean): Settings => ({
    today: knownAt,
    house,
    assume: { ...request.assume, ...side.assume },
    ...(side.on === undefined ? {} : { on: side.on, force }),
    ...(law === undefined ? {} : { law }),
  });
  switch (request.task) {
    case 'determine':
      return {
        ...common,
        kind: 'determine',
        settings: settings({ on: request.on }, false),
        screen,
        full: false,
      };
    case 'diff':
      return {
        ...common,
        ...{ kind: 'diff', screen, all: false },
        from: settings(request.from ?? {}, true),
        to: settings(request.to ?? {}, true),
      };
    case 'screen':
      return { ...common, kind: 'screen', on: request.on ?? knownAt, knownAt, lists: [] };
  }
}

export const columnsOfTask = (task: BulkRequest['task']): OutputColumns =>
  outputColumns({ determine: ANSWER_COLUMNS, diff: DIFF_COLUMNS, screen: SCREEN_COLUMNS }[task]);

type Reading = Pick<BulkRequest, 'task' | 'columns' | 'sheet' | 'headingRow' | 'encoding'>;
type Opened = OpenedInput | { readonly faults: readonly InputFault[] };

/** What a column of the task may be named for. */
export const fieldsOfTask = (task: BulkRequest['task']): readonly string[] =>
  (task === 'screen' ? PARTY_FIELDS : FLAT_COLUMNS).map(({ name }) => name);

/** Opens a file for its headings alone, whatever its columns say, so that a person can name them. */
export const openUnnamed = (file: string, { columns: _, ...asked }: Reading): Promise<Opened> =>
  openAsked(file, asked, (headings) => ({
    names: headings.map(() => null),
    columns: [],
    unused: headings.filter((one) => one !== ''),
  }));

/** Opens a file as the task reads it. */
export function openAsked(file: string, asked: Reading, columnsOf?: ColumnsOf): Promise<Opened> {
  const { columns, sheet, headingRow, encoding } = asked;
  const named = columns !== undefined || sheet !== undefined || headingRow !== undefined;
  const mapping = named
    ? {
        columns: columns ?? {},
        ...(sheet === undefined ? {} : { sheet }),
        ...(headingRow === undefined ? {} : { headingRow }),
      }
    : undefined;
  const parties = asked.task === 'screen';
  const byColumns = columns === undefined ? undefined : mapping;
  return openInput(file, '/', {
    mapping,
    encoding,
    knows: parties ? knowsPartyHeading : knowsLineHeading,
    columnsOf: columnsOf ?? ((headings) => (parties ? partyColumns : lineColumns)(headings, byColumns)),
  });
}
