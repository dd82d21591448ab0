/**
 * Production equipment and its parts (Announcements 55, 56, 58, 33/2024): the thing must be what the entry names,
 * and keep to every limit. What it is for only its name or a person tells.
 */
import type { ControlEntry } from '@ytterby/law/lists';
import type { Condition } from '../weigh/condition.ts';
import { all, any, form, identity, mayBe } from '../weigh/condition.ts';
import { flag, limits } from './parameters.ts';

/** Headings of parts for furnaces, reactors and presses. */
const PARTS = /^(2B902\.[gpr]\.|SH\.2$)/;

/** An assembly is no equipment; a part may be a component or an assembly, but not one described by its magnet. */
const whole: Condition = form('equipment');
const part: Condition = any(
  form('equipment'),
  all(any(form('component'), mayBe('assembly')), { kind: 'no-magnet-part' }),
);

const OTHERWISE: Readonly<Record<string, (entry: ControlEntry) => Condition>> = {
  /** Diameter or design pressure: one of the two limits is enough. */
  'SH.1': (entry) => all(whole, any(...limits(entry)), identity(entry.code)),
  /** The pressure limit concerns the control system only; beams and anvils have none. */
  'SH.2': (entry) =>
    all(part, any(flag('part', 'hinge beam'), flag('part', 'anvil'), ...limits(entry)), identity(entry.code)),
  /** The motor of a listed reactor is a part, magnets and all. */
  '2B902.g.3': (entry) =>
    all(
      any(form('equipment', 'component'), all(mayBe('assembly'), { kind: 'no-magnet-part' })),
      ...limits(entry),
      identity(entry.code),
    ),
};

/** Wire saws and grinding wheels are tools: equipment or a component of it. */
const tool: Condition = any(
  form('equipment'),
  all(form('other'), { kind: 'not-powder' }),
  all(form('component'), { kind: 'one-piece' }),
);
const TOOLS = new Set(['2C902.c', '2C902.d']);

export const equipmentRule = (entry: ControlEntry): Condition => {
  const own = OTHERWISE[entry.code];
  if (own !== undefined) return own(entry);
  if (TOOLS.has(entry.code)) {
    return all(tool, ...limits(entry), identity(entry.code));
  }
  const reach = PARTS.test(entry.code) ? part : whole;
  return all(reach, ...limits(entry), ...headingLimits(entry), identity(entry.code));
};

/** The sintering furnaces of 2B902.w carry the limits printed in their heading. */
const headingLimits = (entry: ControlEntry): readonly Condition[] =>
  entry.parent === '2B902.w' ? W_LIMITS : [];

const limit = (name: string, op: '>=' | '<=' | 'within', value: unknown, unit: string): Condition => ({
  kind: 'parameter',
  name,
  op,
  value,
  unit,
});

const W_LIMITS: readonly Condition[] = [
  limit('coolingTime', '<=', 20, 'min'),
  limit('heatingTemperature', '>=', 500, '°C'),
  limit('heatingTemperature', '<=', 1200, '°C'),
  limit('temperatureUniformityAt1000C', 'within', '±3', '°C'),
];
