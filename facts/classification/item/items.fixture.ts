/** Random items for property tests: every attribute may be absent, small, large or at a limit. */
import type { Amount, Attributes } from './attributes.ts';
import { FORMS, PROCESSINGS, TECHNOLOGY_FIELDS } from './attributes.ts';
import { pick } from './random.fixture.ts';

export const MATERIALS = [
  'SmCo',
  'NdFeB',
  'Ce magnet',
  'ferrite',
  'TbDyFe',
  'SmFe',
  'Dy2O3',
  'synthetic diamond',
  'artificial graphite',
  'Li-ion',
  'LiFePO4',
  'monazite',
  'P507',
];
export const SYMBOLS = [
  'Dy',
  'Tb',
  'Sm',
  'Co',
  'Fe',
  'Nd',
  'B',
  'Y',
  'Ho',
  'Eu',
  'Gd',
  'Lu',
  'Sc',
  'Al',
  'Cu',
  'Sb',
  'Ga',
  'W',
  'In',
  'O',
  'N',
  'P',
  'C',
];
export const AMOUNTS: readonly Amount[] = ['0', '0.04', '0.1', '2', '30', '51', '97', '100', null];
export const MAGNETS = ['SmCo', 'NdFeB', 'ferrite', 'none'];
export const PARAMETERS: readonly (readonly [string, unknown])[] = [
  ['averageParticleSize', '50'],
  ['gravimetricEnergyDensity', '300'],
  ['containsTarget', true],
  ['containsTarget', false],
  ['purity', '99.99'],
  ['particleSize', '6'],
  ['singleRareEarthPurity', '99'],
];

type Draw = () => number;

const elements = (next: Draw): Record<string, Amount> => {
  const count = Math.floor(next() * 4);
  return Object.fromEntries(
    Array.from({ length: count }, (): [string, Amount] => [pick(next, SYMBOLS), pick(next, AMOUNTS)]),
  );
};

/** An item about which much or little is known. */
export const randomItem = (next: Draw): Attributes => {
  const often = (share: number) => next() < share;
  const [parameter, value] = pick(next, PARAMETERS);
  const technology = often(0.1);
  return {
    ...(technology
      ? {
          form: 'technology' as const,
          ...(often(0.8) ? { technologyField: pick(next, TECHNOLOGY_FIELDS) } : {}),
        }
      : often(0.85)
        ? { form: pick(next, FORMS) }
        : {}),
    ...(often(0.5) ? { material: pick(next, MATERIALS) } : {}),
    ...(often(0.7) ? { elements: elements(next) } : {}),
    ...(often(0.4) ? { containsMagnet: pick(next, MAGNETS) } : {}),
    ...(often(0.4) ? { fixedAssembly: often(0.5) } : {}),
    ...(often(0.3) ? { processing: often(0.3) ? [] : [pick(next, PROCESSINGS)] } : {}),
    ...(often(0.3) ? { parameters: { [parameter]: value } } : {}),
  };
};
