/** Services that the law names. Both lists end in "and such" (等): what they do not name is open. */
import { anyOf, constant, isOneOf, reading } from '@ytterby/engine';
import { activity } from '../../vocabulary/activity.ts';

const andSuch = reading('reading:ECL/20-other-services', {
  'and-such': constant(true),
  'named-only': constant(false),
});

/** The services that ECL/20 and REG/36 name. */
const NAMED = [
  'agency',
  'freight',
  'delivery',
  'customs-declaration',
  'e-commerce-platform',
  'finance',
] as const;

/** ECL/20 and REG/36: agency, freight, delivery, customs declaration, platforms, finance, and such. */
export const serviceOfEcl20 = anyOf(isOneOf(activity.serviceKind, ...NAMED), andSuch);

/** 2025-62/5 adds intermediary and matchmaking services. */
export const serviceOf62 = anyOf(
  isOneOf(activity.serviceKind, 'intermediary', 'matchmaking', ...NAMED),
  andSuch,
);
