/** The technical limits of a row as conditions: they hold together unless the list says otherwise. */
import type { ControlEntry } from '@ytterby/law/lists';
import type { Condition, Operator } from '../weigh/condition.ts';
import { all, notRead } from '../weigh/condition.ts';

/** Bounds whose direction is doubtful in the copy read (a vacuum "degree" not below 0.001 Pa): never decisive. */
const DOUBTFUL = new Set(['vacuumDegree']);

export const limits = (entry: ControlEntry, only?: readonly string[]): readonly Condition[] =>
  entry.parameters
    .filter(({ name }) => only === undefined || only.includes(name))
    .map(({ name, op, value, unit }) =>
      DOUBTFUL.has(name)
        ? notRead('bound-direction')
        : { kind: 'parameter', name, op: op as Operator, value, unit },
    );

/** A flag of the item that the list words but does not number. */
export const flag = (name: string, value: unknown = true): Condition => ({
  kind: 'parameter',
  name,
  op: '=',
  value,
  unit: null,
});

export const together = (entry: ControlEntry): Condition => all(...limits(entry));
