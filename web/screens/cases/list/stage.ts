/** Where a case stands, from how far its applications are: the column of the board it lies in. */
import type { ListedCase } from '../../../data/cases.ts';

export const STAGES = ['prepare', 'sign', 'authority', 'with-us', 'decided'] as const;
export type Stage = (typeof STAGES)[number];

const byState: Readonly<Record<string, Stage>> = {
  draft: 'prepare',
  'in-review': 'sign',
  signed: 'sign',
  submitted: 'authority',
  accepted: 'authority',
  appealed: 'authority',
  queried: 'with-us',
  granted: 'decided',
  refused: 'decided',
  'refusal-upheld': 'decided',
  withdrawn: 'decided',
};

/** What the house must do comes before what it waits for. */
const URGENCY: readonly Stage[] = ['with-us', 'sign', 'prepare', 'authority', 'decided'];

/** @example stageOf({ applications: [{ state: 'granted' }, { state: 'queried' }] }) // 'with-us' */
export function stageOf({
  applications,
}: {
  readonly applications: readonly { readonly state: string }[];
}): Stage {
  const stages = applications.map(({ state }) => byState[state] ?? 'prepare');
  return URGENCY.find((stage) => stages.includes(stage)) ?? 'prepare';
}

/** The application that puts a case where it stands. */
export const leading = (one: ListedCase): ListedCase['applications'][number] | undefined =>
  one.applications.find(({ state }) => byState[state] === stageOf(one));

/** The day a case is sorted by: what is due next, of its clock or its tasks. */
export function nextDay(one: ListedCase): string {
  const clock = leading(one)?.clock;
  const due = clock && 'due' in clock ? clock.due : undefined;
  const days = [
    one.nextDue,
    due?.kind === 'day' ? due.day : due?.kind === 'between' ? due.earliest : null,
  ].filter((day) => day !== null);
  return days.sort()[0] ?? '9999';
}
