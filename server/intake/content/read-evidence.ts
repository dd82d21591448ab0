/** Papers about parts: supplier declarations and Compliance Notices (合规告知书), dated, with the share each states. */
import { parseDecimal } from '@ytterby/engine/amount';
import { isCalendarDate } from '@ytterby/facts';
import type { Evidence, StatedFacts } from '@ytterby/facts/content';
import { type PaperFault, paperFault } from './fault.ts';
import { isTree, shown } from './read-json-bom.ts';

const KINDS = ['supplier-declaration', 'compliance-notice'] as const;

/** @example readEvidence([], 'evidence') // { papers: [], faults: [] } */
export function readEvidence(
  value: unknown,
  path: string,
): { readonly papers: readonly Evidence[]; readonly faults: readonly PaperFault[] } {
  if (!Array.isArray(value))
    return { papers: [], faults: [paperFault('wrong', path, shown(value), ['[...]'])] };
  const faults: PaperFault[] = [];
  const papers = value.flatMap((one: unknown, at): readonly Evidence[] => {
    const place = `${path}/${at}`;
    const text = (field: string): string | undefined => {
      const given = isTree(one) ? one[field] : undefined;
      return typeof given === 'string' ? given : undefined;
    };
    const wrong = (field: string, right: string): void => {
      faults.push(paperFault('wrong', `${place}/${field}`, shown(isTree(one) ? one[field] : one), [right]));
    };
    const kind = KINDS.find((name) => name === text('kind'));
    const [part, on, until, stated] = [text('part'), text('on'), text('until'), text('share')];
    const share = stated === undefined ? undefined : parseDecimal(stated);
    const whole = text('of');
    const of = whole === undefined ? undefined : parseDecimal(whole);
    if (kind === undefined) wrong('kind', KINDS.join(' | '));
    if (part === undefined) wrong('part', '"M-1"');
    if (on === undefined || !isCalendarDate(on)) wrong('on', '2026-11-23');
    if (until !== undefined && !isCalendarDate(until)) wrong('until', '2026-11-23');
    if (share === null) wrong('share', '0.05');
    if (of === null || (of && of.units <= 0n)) wrong('of', '420');
    const states = statesOf(isTree(one) ? one.states : undefined, (field, right, found) =>
      faults.push(paperFault('wrong', `${place}/states${field}`, shown(found), [right])),
    );
    if (kind === undefined || part === undefined || on === undefined || share === null || of === null)
      return [];
    const [from, reference] = [text('from'), text('reference')];
    return [
      {
        kind,
        part,
        on,
        ...(from === undefined ? {} : { from }),
        ...(reference === undefined ? {} : { reference }),
        ...(share === undefined ? {} : { share }),
        ...(of === undefined ? {} : { of }),
        ...(until === undefined ? {} : { until }),
        ...(states === undefined ? {} : { states }),
      },
    ];
  });
  return { papers, faults };
}

/** Facts stated of a part beside its share; `wrong` is told of each that cannot be read. */
function statesOf(
  value: unknown,
  wrong: (field: string, right: string, found: unknown) => void,
): StatedFacts | undefined {
  if (value === undefined) return undefined;
  if (!isTree(value)) {
    wrong('', '{"origin": "CN"}', value);
    return undefined;
  }
  const { origin, entry, price } = value;
  const isOrigin = typeof origin === 'string' && /^[A-Z]{2}$/.test(origin);
  const isEntry = typeof entry === 'string' && entry !== '';
  if (origin !== undefined && !isOrigin) wrong('/origin', 'CN', origin);
  if (entry !== undefined && !isEntry) wrong('/entry', '2025-61/P1-04', entry);
  const [amount, currency] = isTree(price) ? [price.amount, price.currency] : [undefined, undefined];
  const read = typeof amount === 'string' ? parseDecimal(amount) : null;
  const isPrice = read !== null && typeof currency === 'string' && /^[A-Z]{3}$/.test(currency);
  if (price !== undefined && !isPrice) wrong('/price', '{"amount": "12.5", "currency": "EUR"}', price);
  return {
    ...(isOrigin ? { origin } : {}),
    ...(isEntry ? { entry } : {}),
    ...(isPrice ? { price: { amount: read, currency } } : {}),
  };
}
