/** Instruments that date themselves: each is enacted from the day its header gives, its provisions with it. */
import type { Act } from '@ytterby/engine';
import type { Instrument, Provision } from '../cn/types.ts';

/**
 * Enactments of the instruments that have no acts of their own. A provision with another day than its instrument's
 * is enacted apart.
 * @example actsOfInstruments([], [], []) // []
 */
export function actsOfInstruments(
  instruments: readonly Instrument[],
  provisions: readonly Provision[],
  own: readonly Act[],
): readonly Act[] {
  const dated = new Set(own.filter((act) => act.kind === 'enact').map((act) => act.by));
  return instruments
    .filter((instrument) => !dated.has(instrument.id))
    .flatMap((instrument): readonly Act[] => {
      const upon = { kind: 'enact', by: instrument.id, published: instrument.published } as const;
      const later = provisions.filter(
        (provision) => provision.id.startsWith(`${instrument.id}/`) && provision.inForceFrom !== undefined,
      );
      return [
        { ...upon, of: [instrument.id], from: instrument.effective },
        ...later.map((provision) => ({ ...upon, of: [provision.id], from: provision.inForceFrom as string })),
      ];
    });
}
