/**
 * What a reader waits for: the first screen from an empty cache on loopback, the JavaScript it fetches, and a keystroke
 * in search. A real server over a fresh embedded store, a real browser before it.
 */
import type { Figure } from '../figure.ts';
import { closeWeb, firstScreen, keystroke } from './measure-web.ts';

export const figures: readonly Figure[] = [
  {
    name: 'web.first-screen',
    unit: 'ms',
    bar: { op: '<', value: 1000 },
    measure: async () => (await firstScreen()).interactive,
  },
  {
    name: 'web.first-screen-js',
    unit: 'kB',
    bar: { op: '<', value: 250 },
    measure: async () => (await firstScreen()).scripts,
  },
  {
    name: 'web.keystroke',
    unit: 'ms',
    bar: { op: '<', value: 100 },
    // The last of the group: what was opened for all of it is closed, whatever came out.
    measure: () => keystroke().finally(closeWeb),
  },
];
