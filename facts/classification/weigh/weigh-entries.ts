/**
 * Weighs every entry of a table against an item. A form that leaves several kinds open is weighed for each kind;
 * the verdict is what all of them agree on, and the form is asked for where they do not.
 */
import type { Attributes } from '../item/attributes.ts';
import type { Item, Naming } from '../item/item.ts';
import { itemOf, NAMELESS } from '../item/item.ts';
import { kindsOf } from '../item/kinds.ts';
import type { Line, Table } from '../rules/table.ts';
import { reachOf } from './reach.ts';
import type { Settled } from './readings.ts';
import type { Ask, OpenReading, Reason } from './reason.ts';
import type { Truth } from './truth.ts';
import { agreed, some } from './truth.ts';
import { unique } from './unique.ts';
import { weigh } from './weigh.ts';
import type { Weighed } from './weighed.ts';
import { NO } from './weighed.ts';

/** Entries out of reach of the item's form are left out. */
export type Verdicts = ReadonlyMap<string, Weighed>;

export const weighEntries = (
  attributes: Attributes,
  table: Table,
  settled: Settled = {},
  naming: Naming = NAMELESS,
): Verdicts => {
  const runs = kindsOf(attributes).map((kind) => {
    const item = itemOf(attributes, kind, settled, naming);
    const verdicts = new Map<string, Weighed>();
    const reach = reachOf(table, kind);
    for (const line of table.roots) weighLine(line, item, reach, verdicts);
    return verdicts;
  });
  const [first] = runs;
  if (runs.length === 1 && first !== undefined) return first;
  const codes = new Set(runs.flatMap((run) => [...run.keys()]));
  return new Map([...codes].map((code) => [code, agreedOn(runs.map((run) => run.get(code) ?? NO()))]));
};

const weighLine = (
  line: Line,
  item: Item,
  reach: ReadonlySet<string>,
  into: Map<string, Weighed>,
): Weighed => {
  if (!reach.has(line.entry.code)) return NO({ code: 'form-other', form: item.kind });
  const below = line.children.map((child) => ({ child, weighed: weighLine(child, item, reach, into) }));
  const own = line.rule === undefined ? undefined : weigh(line.rule, item);
  const parts =
    own === undefined ? below.map((part) => part.weighed) : [own, ...below.map((part) => part.weighed)];
  const truth = some(parts.map((part) => part.truth));
  const weighed = below.length === 0 ? (own ?? NO()) : gathered(truth, own, below);
  into.set(line.entry.code, weighed);
  return weighed;
};

/** A heading says through which child it reaches the item, and asks what its open children ask. */
const gathered = (
  truth: Truth,
  own: Weighed | undefined,
  below: readonly { readonly child: Line; readonly weighed: Weighed }[],
): Weighed => {
  const telling = below.filter(({ weighed }) => weighed.truth === truth);
  const through: readonly Reason[] =
    truth === 'no' ? [] : telling.map(({ child }) => ({ code: 'under-child', entry: child.entry.code }));
  const open = truth === 'unknown' ? telling.map(({ weighed }) => weighed) : [];
  const mine = own?.truth === truth ? own : undefined;
  return {
    truth,
    throughChild: mine === undefined,
    because: [...(mine?.because ?? []), ...through],
    against: truth === 'no' ? [...(own?.against ?? []), ...(below[0]?.weighed.against ?? [])] : [],
    ask: unique<Ask>([...(truth === 'unknown' ? (mine?.ask ?? []) : []), ...open.flatMap(({ ask }) => ask)]),
    readings: unique<OpenReading>([
      ...(truth === 'unknown' ? (mine?.readings ?? []) : []),
      ...open.flatMap(({ readings }) => readings),
    ]),
  };
};

const ASK_FORM: Ask = { pointer: '/attributes/form', code: 'which-form' };

const agreedOn = (cases: readonly Weighed[]): Weighed => {
  const truth = agreed(cases.map((one) => one.truth));
  const open = truth === 'unknown' ? cases.filter((one) => one.truth === 'unknown') : [];
  const differ = new Set(cases.map((one) => one.truth)).size > 1;
  const reaching = truth === 'no' ? [] : cases.filter((one) => one.truth !== 'no');
  return {
    truth,
    throughChild: reaching.every((one) => one.throughChild === true),
    because: unique(reaching.flatMap((one) => one.because)),
    against: truth === 'no' ? unique(cases.flatMap((one) => one.against)) : [],
    ask: unique([...(differ ? [ASK_FORM] : []), ...open.flatMap((one) => one.ask)]),
    readings: unique(open.flatMap((one) => one.readings)),
  };
};
