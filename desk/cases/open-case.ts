/**
 * Opens a case from a determination: each duty becomes a task with its last day, and the papers that follow from it are
 * named. What is not settled becomes a task too: find out.
 */
import type { Determination, FoundDuty, Said } from '@ytterby/facts';
import type { WorkingYear } from '@ytterby/law';
import { yearsLater } from '../clock/days.ts';
import { type Due, dueAfter } from '../clock/due.ts';

export type CaseTask =
  | {
      readonly kind: 'duty';
      readonly duty: FoundDuty['kind'];
      readonly provision: string;
      /** False where it only may arise. */
      readonly certain: boolean;
      readonly toWhom: Said;
      readonly due: Due | null;
      /** `last`: to be done by then; `first`: to be kept until then, and no shorter. */
      readonly dueIs: 'last' | 'first' | null;
      readonly state: FoundDuty['state'];
      readonly item?: string;
      readonly document: string | null;
    }
  | {
      readonly kind: 'find-out';
      readonly need: string;
      readonly needKind: 'fact' | 'status' | 'reading';
      readonly question: Said;
      readonly provisions: readonly string[];
    };

export type OpenedCase = {
  readonly tasks: readonly CaseTask[];
  /** Kinds of documents that duties ask for, certain ones first. */
  readonly documents: readonly {
    readonly kind: string;
    readonly certain: boolean;
    readonly provision: string;
  }[];
  /** Whether an application is needed, may be needed, or is not open: an act that is prohibited is not applied for. */
  readonly application: 'needed' | 'may-be-needed' | 'none' | 'not-open';
};

/** The paper of each duty that is done by a paper. */
const papers: Partial<Readonly<Record<FoundDuty['kind'], string>>> = {
  'apply-for-licence': 'licence-application',
  'issue-compliance-notice': 'compliance-notice',
  'report-after-export': 'humanitarian-report',
  'end-user-documents': 'end-use-certificate',
  'declare-destination': 'customs-remarks',
  'declare-control-status': 'customs-remarks',
};

/** @example openCase({ on, outcome: { atLeast: 'none', atMost: 'none', settled: true }, duties: [], needs: [] }, workingYears).application // 'none' */
export function openCase(determination: Determination, years: readonly WorkingYear[]): OpenedCase {
  const { duties, needs, on } = determination;
  const tasks = duties.map((duty) => taskOf(duty, on, years));
  const documents = new Map<string, OpenedCase['documents'][number]>();
  for (const duty of duties) {
    const kind = papers[duty.kind];
    if (kind === undefined || documents.get(kind)?.certain) continue;
    documents.set(kind, { kind, certain: duty.certain, provision: duty.provision });
  }
  return {
    tasks: [...needs.map(findOut), ...tasks],
    documents: [...documents.values()].sort((a, b) => Number(b.certain) - Number(a.certain)),
    application: applicationFor(determination),
  };
}

const findOut = ({ key, kind, question, provisions }: Determination['needs'][number]): CaseTask => ({
  kind: 'find-out',
  need: key,
  needKind: kind,
  question,
  provisions,
});

function taskOf(duty: FoundDuty, on: string, years: readonly WorkingYear[]): CaseTask {
  const { due } = duty;
  const counted: Pick<Extract<CaseTask, { kind: 'duty' }>, 'due' | 'dueIs'> = due === null
    ? { due: null, dueIs: null }
    : 'workingDays' in due
      ? { due: dueAfter(on, due.workingDays, years), dueIs: 'last' }
      : { due: { kind: 'day', day: yearsLater(on, due.years) }, dueIs: 'first' };
  return {
    kind: 'duty',
    duty: duty.kind,
    provision: duty.provision,
    certain: duty.certain,
    toWhom: duty.toWhom,
    ...counted,
    state: duty.state,
    ...(duty.item === undefined ? {} : { item: duty.item }),
    document: papers[duty.kind] ?? null,
  };
}

function applicationFor({ outcome }: Determination): OpenedCase['application'] {
  const { atLeast, atMost } = outcome;
  if (atLeast === 'prohibited') return 'not-open';
  if (atLeast !== 'none' && atLeast !== 'exempt') return 'needed';
  return atMost === 'none' || atMost === 'exempt' ? 'none' : 'may-be-needed';
}
