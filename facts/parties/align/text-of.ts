/** Stretches of a name, as they are told. */
import type { Name } from '../read/name.ts';

export function textOf(name: Name, start: number, end: number): string {
  let out = '';
  for (let i = start; i < end; i++) {
    const atom = name.atoms[i] as Name['atoms'][number];
    const spaced = out !== '' && !(atom.unspaced && name.atoms[i - 1]?.unspaced);
    out += spaced ? ` ${atom.text}` : atom.text;
  }
  return out;
}

export function namesIn(name: Name, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (name.atoms[i]?.class === 'name') return true;
  return false;
}

export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
