/** Entries that hang on technical limits. */
import type { LawCase } from './law-case.ts';

export const LIMITS: readonly LawCase[] = [
  {
    title: 'battery at 300 Wh/kg',
    source: '3A001',
    attributes: { form: 'battery', material: 'lithium-ion', parameters: { energyDensityWhPerKg: '300' } },
    expect: { '3A001': 'yes' },
  },
  {
    title: 'battery just below',
    source: '3A001',
    attributes: { form: 'battery', material: 'lithium-ion', parameters: { energyDensityWhPerKg: '299.999' } },
    expect: { '3A001': 'no' },
  },
  {
    title: 'battery, density unknown',
    source: '3A001',
    attributes: { form: 'battery' },
    expect: { '3A001': 'unknown', '2025-18': 'no' },
  },
  {
    title: 'LFP at both limits',
    source: '3C901.a.1',
    attributes: {
      form: 'compound',
      material: 'LiFePO4',
      parameters: { compactionDensityGPerCm3: '2.5', specificCapacityMAhPerG: '156' },
    },
    expect: { '3C901.a.1': 'yes' },
  },
  {
    title: 'LFP of too low capacity',
    source: '3C901.a.1',
    attributes: {
      form: 'compound',
      material: 'LiFePO4',
      parameters: { compactionDensityGPerCm3: '2.6', specificCapacityMAhPerG: '155.9' },
    },
    expect: { '3C901.a.1': 'no' },
  },
  {
    title: 'diamond powder at 50 µm',
    source: '2C902.a',
    attributes: { form: 'powder', material: 'synthetic diamond', parameters: { particleSizeUm: '50' } },
    expect: { '2C902.a': 'yes', '2C902.b': 'no' },
  },
  {
    title: 'diamond crystals over 50 µm, not for jewellery',
    source: '2C902.b',
    attributes: {
      form: 'powder',
      material: 'synthetic diamond',
      parameters: { particleSizeUm: '50.1', jewellery: false },
    },
    expect: { '2C902.a': 'no', '2C902.b': 'yes' },
  },
  {
    title: 'diamond for jewellery',
    source: '2C902.b exclusion',
    attributes: {
      form: 'crystal',
      material: 'synthetic diamond',
      parameters: { particleSizeUm: '400', jewellery: true },
    },
    expect: { '2C902.b': 'no' },
  },
  {
    title: 'artificial graphite over all three limits',
    source: 'GR.1',
    attributes: {
      form: 'other',
      material: 'artificial graphite',
      parameters: { purityPct: '99.95', flexuralStrengthMpa: '31', densityGPerCm3: '1.8' },
    },
    expect: { 'GR.1': 'yes' },
  },
  {
    title: 'artificial graphite at the density limit',
    source: 'GR.1',
    attributes: {
      form: 'other',
      material: 'artificial graphite',
      parameters: { purityPct: '99.95', flexuralStrengthMpa: '31', densityGPerCm3: '1.73' },
    },
    expect: { 'GR.1': 'no' },
  },
  {
    title: 'natural flake graphite',
    source: 'GR.2',
    attributes: { form: 'powder', material: 'natural flake graphite' },
    expect: { 'GR.2': 'yes' },
  },
  {
    title: 'indium antimonide single crystal',
    source: 'SB.6',
    attributes: {
      form: 'crystal',
      elements: { In: null, Sb: null },
      parameters: { singleCrystalDislocationDensity: '49' },
    },
    expect: { 'SB.6': 'yes' },
  },
  {
    title: 'indium antimonide polycrystal of low purity',
    source: 'SB.6',
    attributes: {
      form: 'crystal',
      elements: { In: null, Sb: null },
      parameters: { singleCrystalDislocationDensity: '50', polycrystalPurity: '99.99999' },
    },
    expect: { 'SB.6': 'no' },
  },
  {
    title: 'antimony oxide at the limit',
    source: 'SB.3',
    attributes: { form: 'oxide', elements: { Sb: null }, parameters: { purity: '99.99' } },
    expect: { 'SB.3': 'yes' },
  },
  {
    title: 'curved diamond window',
    source: 'SH.4',
    attributes: { form: 'crystal', material: 'synthetic diamond', parameters: { window: 'curved' } },
    expect: { 'SH.4': 'yes' },
  },
  {
    title: 'flat diamond window below three inches',
    source: 'SH.4',
    attributes: {
      form: 'crystal',
      material: 'synthetic diamond',
      parameters: { window: 'flat', flatDiameterIn: '2.9' },
    },
    expect: { 'SH.4': 'no' },
  },
  {
    title: 'jet mill that misses a limit is out, whatever its name',
    source: '2B902.s',
    attributes: { form: 'equipment', parameters: { particleSizeUm: '6' } },
    expect: { '2B902.s': 'no' },
  },
  {
    title: 'press below both limits',
    source: 'SH.1',
    attributes: { form: 'equipment', parameters: { cylinderDiameterMm: '499', designPressureGpa: '4.9' } },
    expect: { 'SH.1': 'no' },
  },
  {
    title: 'P507 by its CAS number',
    source: '1C914.c.1',
    attributes: { form: 'reagent', parameters: { CAS: '14802-03-0' } },
    expect: { '1C914.c.1': 'yes', '1C914.c.2': 'unknown' },
  },
  {
    title: 'monazite',
    source: '1C914.a.2',
    attributes: { form: 'ore', material: 'monazite' },
    expect: { '1C914.a.2': 'yes', '2025-18': 'no' },
  },
  {
    title: 'W 97 % alloy that yields a listed size',
    source: '1C117.c.1.a',
    attributes: {
      form: 'alloy',
      elements: { W: '97', Ni: '2', Fe: '1' },
      processing: ['machined'],
      parameters: { machinableTo: true },
    },
    expect: { '1C117.c.1.a': 'yes' },
  },
  {
    title: 'W alloy below 80 %',
    source: '1C117.c',
    attributes: { form: 'alloy', elements: { W: '79.9', Cu: '20.1' } },
    expect: { '1C117.c': 'no' },
  },
];
