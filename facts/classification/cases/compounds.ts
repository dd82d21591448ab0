/** Oxides, compounds, mixtures, and what is made from them. */
import type { Attributes } from '../item/attributes.ts';
import type { LawCase } from './law-case.ts';

const ndfeb = (elements: Attributes['elements'], rest: Attributes = {}): Attributes => ({
  form: 'magnet-material',
  material: 'NdFeB',
  ...(elements === undefined ? {} : { elements }),
  ...rest,
});

export const COMPOUNDS: readonly LawCase[] = [
  {
    title: 'terbium oxide',
    source: '1C904.b, 2025-61/P1-13',
    attributes: { form: 'oxide', elements: { Tb: '85' } },
    expect: { '1C904.b': 'yes', '2025-61/P1-13': 'yes' },
  },
  {
    title: 'powder of Dy2O3',
    source: '1C905.b',
    attributes: { form: 'powder', material: 'Dy2O3' },
    expect: { '1C905.b': 'yes', '2025-61/P1-12': 'yes', '1C904.b': 'no' },
  },
  {
    title: 'natural diamond powder',
    source: '2C902.a',
    attributes: { form: 'powder', material: 'natural diamond', parameters: { particleSizeUm: '10' } },
    expect: { '2C902.a': 'no' },
  },
  {
    title: 'yttrium oxide',
    source: '1C908.b, part1Excludes',
    attributes: { form: 'oxide', elements: { Y: null } },
    expect: { '1C908.b': 'yes', '2025-61': 'no' },
  },
  {
    title: 'neodymium oxide',
    source: '1C905.b',
    attributes: { form: 'oxide', elements: { Nd: '85.7' } },
    expect: { '2025-18': 'no', '2025-57': 'no', '2025-61': 'no' },
  },
  {
    title: 'europium oxide',
    source: '1C912.b',
    attributes: { form: 'oxide', elements: { Eu: null } },
    expect: { '1C912.b': 'yes', '2025-18': 'no' },
  },
  {
    title: 'neodymium oxide with a trace of Dy',
    source: '1C905.b, faq1-2',
    attributes: { form: 'oxide', elements: { Nd: '85', Dy: '0.01' } },
    expect: { '1C905.b': 'unknown' },
  },
  {
    title: 'a compound of dysprosium is no graphite, diamond or tungstate',
    source: 'GR.1, GR.2, SH.4, 1C117.d.1',
    attributes: { form: 'compound', elements: { Dy: null } },
    expect: { '1C905.c': 'yes', '2023-39': 'no', '2024-33': 'no', '2025-10': 'no' },
  },
  {
    title: 'a compound of lithium may be a battery material',
    source: '3C901.a.1',
    attributes: { form: 'compound', elements: { Li: null } },
    expect: { '3C901.a.1': 'unknown', '2023-39': 'no' },
  },
  {
    title: 'dysprosium chloride',
    source: '1C905.c',
    attributes: { form: 'compound', elements: { Dy: null, Cl: null } },
    expect: { '1C905.c': 'yes', '1C905.b': 'no' },
  },
  {
    title: 'simple physical mixture with terbium',
    source: 'faq1-2',
    attributes: { form: 'mixture', elements: { Tb: '20' } },
    expect: { '1C904': 'yes', '2025-18': 'yes', '1C904.b': 'unknown' },
    cites: { '1C904': 'faq1-2' },
  },
  {
    title: 'mixture borne by Dy2O3',
    source: 'faq1-2',
    attributes: { form: 'mixture', material: 'Dy2O3', elements: { Dy: '40' } },
    expect: { '1C905.b': 'yes', '1C905.c': 'no' },
  },
  {
    title: 'yttria-stabilised ceramic, reacted and fired',
    source: 'faq1-2',
    attributes: {
      form: 'ceramic',
      elements: { Y: '5', Zr: null, O: null },
      processing: ['reacted', 'fired'],
    },
    expect: { '1C908.c': 'unknown', '1C908.b': 'no' },
  },
  {
    title: 'calcined catalyst with yttrium',
    source: 'faq5-3a',
    attributes: { form: 'catalyst', elements: { Y: null }, processing: ['calcined'] },
    expect: { '2025-18': 'no' },
    cites: { '1C908.c': 'faq5-3a' },
  },
  {
    title: 'catalyst powder, not calcined',
    source: 'faq5-3a',
    attributes: { form: 'catalyst', elements: { Y: null }, processing: [] },
    expect: { '1C908.c': 'unknown' },
  },
  {
    title: 'catalyst, calcined or not unknown',
    source: 'faq5-3a',
    attributes: { form: 'catalyst', elements: { Y: null } },
    expect: { '1C908.c': 'unknown' },
  },
  {
    title: 'phosphor with Y and Eu: outside 18, listed in 57',
    source: 'faq5-3b, 1C912.a.4.a',
    attributes: { form: 'phosphor', elements: { Y: null, Eu: '4' } },
    expect: { '2025-18': 'no', '1C912.a.4.a': 'yes', '2025-57': 'yes' },
    cites: { '1C908.c': 'faq5-3b' },
  },
  {
    title: 'thulium phosphor',
    source: '1C911.a.4',
    attributes: { form: 'phosphor', elements: { Tm: null } },
    expect: { '1C911.a.4': 'yes', '2025-18': 'no' },
  },
  {
    title: 'holmium laser crystal',
    source: '1C909.a.5',
    attributes: { form: 'crystal', elements: { Ho: null, Y: null } },
    expect: { '1C909.a.5': 'yes' },
  },
  {
    title: 'erbium ceramic',
    source: '1C910.a.7',
    attributes: { form: 'ceramic', elements: { Er: '3' } },
    expect: { '1C910.a.7': 'yes' },
  },
  {
    title: 'ytterbium thermal-barrier coating material: the row was not read',
    source: '1C913.a#tbc',
    attributes: { form: 'coating-material', elements: { Yb: '10' } },
    expect: { '1C913.a#tbc': 'unknown' },
  },
  {
    title: 'gallium nitride',
    source: 'GA.2',
    attributes: { form: 'crystal', elements: { Ga: null, N: null } },
    expect: { 'GA.2': 'yes', 'GA.5': 'unknown' },
  },
  {
    title: 'gallium nitride compound powder',
    source: 'GA.2',
    attributes: { form: 'compound', elements: { Ga: null, N: null } },
    expect: { 'GA.2': 'yes', 'GA.5': 'no' },
  },
  {
    title: 'NdFeB magnet with gallium is no gallium item',
    source: 'GA',
    attributes: ndfeb({ Ga: '0.3', Dy: '0', Tb: '0' }),
    expect: { '2023-23': 'no' },
  },
  {
    title: 'germanium dioxide',
    source: 'GE.5',
    attributes: { form: 'oxide', elements: { Ge: null } },
    expect: { 'GE.5': 'yes' },
  },
  {
    title: 'antimony metal',
    source: 'SB.2',
    attributes: { form: 'metal', elements: { Sb: '99.65' } },
    expect: { 'SB.2': 'yes' },
  },
  {
    title: 'indium phosphide wafer',
    source: '3C004.a',
    attributes: { form: 'crystal', elements: { In: null, P: null } },
    expect: { '3C004.a': 'yes' },
  },
  {
    title: 'tungsten carbide',
    source: '1C117.d.3',
    attributes: { form: 'compound', elements: { W: null, C: null } },
    expect: { '1C117.d.3': 'yes' },
  },
];
