/** Colour where a terminal shows it; plain text everywhere else. Colour says nothing that the words do not say. */
import type { World } from '../world.ts';

export type Style = 'strong' | 'quiet' | 'good' | 'care' | 'stop';
export type Paint = (style: Style, text: string) => string;

const codes: Readonly<Record<Style, readonly [number, number]>> = {
  strong: [1, 22],
  quiet: [2, 22],
  good: [32, 39],
  care: [33, 39],
  stop: [31, 39],
};

export const plain: Paint = (_, text) => text;

/** @example paintFor({ stdout: { isTTY: true }, env: { NO_COLOR: '1' } }) // plain */
export function paintFor(world: Pick<World, 'stdout' | 'env'>): Paint {
  const { NO_COLOR, FORCE_COLOR, TERM } = world.env;
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  const wanted =
    forced || (!NO_COLOR && FORCE_COLOR === undefined && TERM !== 'dumb' && world.stdout.isTTY === true);
  if (!wanted) return plain;
  return (style, text) => {
    const [on, off] = codes[style];
    return `\u001b[${on}m${text}\u001b[${off}m`;
  };
}
