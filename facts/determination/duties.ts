/** The duties of an answer: every one of every provision that holds, and those that may, said as such. */
import { dayAfter, type Finding, NO, YES } from '@ytterby/engine';
import type { Corpus } from '@ytterby/law';
import type { Transaction } from '../transaction/transaction.ts';
import type { FoundDuty } from './determination.ts';
import { licensed } from './licensed.ts';
import { said } from './say.ts';
import { dueDay } from './working-days.ts';

/** @example dutiesOf([], transaction, corpus) // [] */
export function dutiesOf(
  findings: readonly Finding[],
  transaction: Transaction,
  corpus: Corpus,
): readonly FoundDuty[] {
  const served = licensed(findings, transaction);
  const found = findings.flatMap((finding): readonly FoundDuty[] => {
    const { rule } = finding.dated;
    if (rule.kind !== 'duty' || finding.truth === NO) return [];
    const applies = rule.duty === 'apply-for-licence';
    if (applies && served === YES) return [];
    const addressee = said(rule.to, corpus);
    return [
      {
        kind: rule.duty,
        provision: rule.cites[0],
        certain: finding.truth === YES && !(applies && served !== NO),
        to: addressee.en,
        toWhom: addressee,
        due: rule.due,
        state: stateOf(rule.duty, rule.due, transaction, corpus),
        ...(finding.item === null
          ? {}
          : { item: transaction.items?.[finding.item]?.id ?? String(finding.item) }),
        ...(rule.readings ? { readings: rule.readings } : {}),
      },
    ];
  });
  return merged(found);
}

/** The same duty of the same provision for several items is one duty, certain if it is for any. */
function merged(duties: readonly FoundDuty[]): readonly FoundDuty[] {
  const byName = new Map<string, FoundDuty>();
  for (const duty of duties) {
    const name = `${duty.kind}@${duty.provision}`;
    const known = byName.get(name);
    if (!known) byName.set(name, duty);
    else {
      const { item: _, ...rest } = known;
      byName.set(name, { ...rest, certain: known.certain || duty.certain });
    }
  }
  return [...byName.values()].sort((a, b) => Number(b.certain) - Number(a.certain));
}

function stateOf(
  kind: string,
  due: FoundDuty['due'],
  transaction: Transaction,
  corpus: Corpus,
): FoundDuty['state'] {
  // What is due after the export cannot be done before it.
  const earliest = due !== null && 'workingDays' in due ? transaction.on : '';
  const done = (transaction.performed ?? [])
    .filter((one) => one.duty === kind && one.on >= earliest)
    .map((one) => one.on)
    .sort()[0];
  if (done === undefined) return 'open';
  const last =
    due !== null && 'workingDays' in due
      ? dueDay(transaction.on, due.workingDays, corpus.lists.workingYears)
      : null;
  if (last !== null) return done > last ? 'breached' : 'met';
  // The year's holidays are not published: in time for certain only within as many calendar days.
  return due === null || !('workingDays' in due) || done <= daysAfter(transaction.on, due.workingDays)
    ? 'met'
    : 'open';
}

const daysAfter = (day: string, days: number): string =>
  days === 0 ? day : daysAfter(dayAfter(day), days - 1);
