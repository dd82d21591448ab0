/** Technology by field. */
import type { LawCase } from './law-case.ts';

export const TECHNOLOGY: readonly LawCase[] = [
  {
    title: 'NdFeB magnet preparation',
    source: '2023-P-RE1.3, 1E902.a',
    attributes: { form: 'technology', material: 'NdFeB', technologyField: 'magnet-manufacturing' },
    expect: { '2023-P-RE1.3': 'yes', '1E902.a': 'yes', '1E902.b': 'no' },
  },
  {
    title: 'cerium magnet preparation',
    source: '1E902.a notes',
    attributes: { form: 'technology', material: 'Ce magnet', technologyField: 'magnet-manufacturing' },
    expect: { '2023-P-RE1.3': 'yes', '1E902.a': 'yes' },
  },
  {
    title: 'ferrite magnet preparation',
    source: '1E902.a notes',
    attributes: { form: 'technology', material: 'ferrite', technologyField: 'magnet-manufacturing' },
    expect: { '2025-62': 'no', '2023-P-RE1.3': 'no' },
  },
  {
    title: 'magnet preparation, family unknown',
    source: '1E902.a notes',
    attributes: { form: 'technology', technologyField: 'magnet-manufacturing' },
    expect: { '1E902.a': 'unknown', '2023-P-RE1.3': 'unknown' },
  },
  {
    title: 'solvent extraction and separation',
    source: '2023-P-RE1.1',
    attributes: { form: 'technology', technologyField: 'smelting-separation' },
    expect: { '2023-P-RE1.1': 'yes', '1E902.a': 'yes', '053302J': 'unknown' },
  },
  {
    title: 'separation to 99 % in 2008 terms',
    source: '053302J',
    attributes: {
      form: 'technology',
      technologyField: 'smelting-separation',
      parameters: { singleRareEarthPurity: '99' },
    },
    expect: { '053302J': 'yes' },
  },
  {
    title: 'rare-earth metal production',
    source: '2023-P-RE1.2',
    attributes: { form: 'technology', technologyField: 'metal-smelting' },
    expect: { '2023-P-RE1.2': 'yes', '1E902.a': 'yes' },
  },
  {
    title: 'mining: only rows not read',
    source: '2023-P-RE2, 2023-R-RE',
    attributes: { form: 'technology', technologyField: 'mining' },
    expect: { '1E902.a': 'yes', 'CAT-2023': 'unknown' },
  },
  {
    title: 'secondary resources: not in the catalogue as read',
    source: '1E902.a',
    attributes: { form: 'technology', technologyField: 'secondary-resources' },
    expect: { '1E902.a': 'yes', 'CAT-2023': 'no' },
  },
  {
    title: 'service of a production line',
    source: '1E902.b',
    attributes: { form: 'technology', technologyField: 'line-service' },
    expect: { '1E902.b': 'yes', '1E902.a': 'no', 'CAT-2023': 'no' },
  },
  {
    title: 'deleted entries of the catalogue reach nothing',
    source: '2023-DEL-1',
    attributes: { form: 'technology', technologyField: 'other' },
    expect: { '2023-DEL-1': 'no', '1E902.a': 'no' },
  },
];
