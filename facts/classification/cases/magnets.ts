/** Magnets: what is magnet material, and how much Dy or Tb brings it in. */
import type { Attributes } from '../item/attributes.ts';
import type { LawCase } from './law-case.ts';

const ndfeb = (elements: Attributes['elements'], rest: Attributes = {}): Attributes => ({
  form: 'magnet-material',
  material: 'NdFeB',
  ...(elements === undefined ? {} : { elements }),
  ...rest,
});

const TRACE = '2025-18-trace-dy-tb';

export const MAGNETS: readonly LawCase[] = [
  {
    title: 'loose rings and blocks with Dy and Tb',
    source: 'faq4-1',
    attributes: ndfeb({ Dy: '1.5', Tb: '0.3' }),
    expect: { '1C904.a.4': 'yes', '1C905.a#ndfeb': 'yes', '2025-18': 'yes', '2025-61/P2': 'yes' },
  },
  {
    title: 'Dy-bearing NdFeB at 1.9 % Dy',
    source: 'customs penalty 2025, 1C905.a#ndfeb notes',
    attributes: ndfeb({ Dy: '1.9' }),
    expect: { '1C905.a#ndfeb': 'yes', '1C904.a.4': 'unknown' },
  },
  {
    title: 'Tb-bearing NdFeB at 0.11 % Tb',
    source: 'customs penalty 2026, vendor-0.1pct',
    attributes: ndfeb({ Tb: '0.11' }),
    expect: { '1C904.a.4': 'yes' },
  },
  {
    title: 'Tb-bearing NdFeB at 0.2 % Tb',
    source: 'customs penalty 2026, vendor-0.1pct',
    attributes: ndfeb({ Tb: '0.2', Dy: '0' }),
    expect: { '1C904.a.4': 'yes', '1C905.a#ndfeb': 'no' },
  },
  {
    title: 'SmCo at 22.6 % Sm',
    source: 'customs penalty 2025, 1C902.a.4 notes',
    attributes: { form: 'magnet-material', elements: { Sm: '22.6', Co: '50' } },
    expect: { '1C902.a.4': 'yes', '2025-61/P2-1.1': 'yes' },
  },
  {
    title: 'plain NdFeB, tested free of Dy and Tb',
    source: '1C904.a.4 notes',
    attributes: ndfeb({ Dy: '0', Tb: '0' }),
    expect: { '2025-18': 'no', '2025-61': 'no', '1C909.a.4': 'unknown' },
  },
  {
    title: 'NdFeB of unknown composition',
    source: '1C904.a.4, 1C905.a#ndfeb',
    attributes: ndfeb(undefined),
    expect: { '1C904.a.4': 'unknown', '1C905.a#ndfeb': 'unknown', '1C902.a.4': 'no' },
  },
  {
    title: 'trace of Dy, Tb none',
    source: 'vendor-0.1pct',
    attributes: ndfeb({ Dy: '0.05', Tb: '0' }),
    expect: { '1C905.a#ndfeb': 'unknown', '1C904.a.4': 'no', '2025-61/P2-1.3': 'yes' },
    readings: { '1C905.a#ndfeb': [TRACE] },
  },
  {
    title: 'traces of Dy and Tb that pass 0.1 % together',
    source: 'vendor-0.1pct',
    attributes: ndfeb({ Dy: '0.06', Tb: '0.05' }),
    expect: { '1C905.a#ndfeb': 'yes', '1C904.a.4': 'yes' },
  },
  {
    title: 'exactly 0.1 % Dy: the practice passes 0.1 % or less',
    source: 'vendor-0.1pct',
    attributes: ndfeb({ Dy: '0.1', Tb: '0' }),
    expect: { '1C905.a#ndfeb': 'unknown' },
    readings: { '1C905.a#ndfeb': [TRACE] },
  },
  {
    title: 'Dy and Tb of exactly 0.1 % together',
    source: 'vendor-0.1pct',
    attributes: ndfeb({ Dy: '0.06', Tb: '0.04' }),
    expect: { '1C905.a#ndfeb': 'unknown', '1C904.a.4': 'unknown', '2025-18': 'unknown' },
    readings: { '1C905.a#ndfeb': [TRACE] },
  },
  {
    title: 'a hair above 0.1 % Dy',
    source: 'vendor-0.1pct',
    attributes: ndfeb({ Dy: '0.1000001', Tb: '0' }),
    expect: { '1C905.a#ndfeb': 'yes' },
  },
  {
    title: 'Dy a constituent in unknown amount',
    source: '1C905.a#ndfeb',
    attributes: ndfeb({ Dy: null, Tb: '0' }),
    expect: { '1C905.a#ndfeb': 'yes' },
  },
  {
    title: 'full analysis to 100 % without Dy, Tb, Ho',
    source: '1C909.a.4',
    attributes: ndfeb({ Nd: '29', Pr: '2', Fe: '67.9', B: '1', Cu: '0.1' }),
    expect: { '1C909.a.4': 'no', '2025-18': 'no', '2025-57': 'no' },
  },
  {
    title: 'holmium-bearing NdFeB',
    source: '1C909.a.4',
    attributes: ndfeb({ Ho: '2', Dy: '0', Tb: '0' }),
    expect: { '1C909.a.4': 'yes', '2025-18': 'no' },
  },
  {
    title: 'NdFeB powder with Dy: the entry covers the powder',
    source: '1C904.a.4 notes',
    attributes: { form: 'powder', material: 'NdFeB', elements: { Dy: '2' } },
    expect: { '1C905.a#ndfeb': 'yes' },
  },
  {
    title: 'SmCo powder: alloy or magnet powder, listed either way',
    source: '1C902.a.2.a, 1C902.a.4',
    attributes: { form: 'powder', material: 'SmCo' },
    expect: { '1C902.a': 'yes', '2025-18': 'yes', '1C902.a.4': 'unknown', '2025-61': 'unknown' },
  },
  {
    title: 'magnet ring of SmCo',
    source: 'faq1-3',
    attributes: { form: 'ring', material: 'SmCo' },
    expect: { '1C902.a.4': 'yes' },
    cites: { '1C902.a.4': 'faq1-3' },
  },
  {
    title: 'magnetised and coated blocks stay magnet material',
    source: 'faq1-3',
    attributes: ndfeb({ Dy: '3' }, { processing: ['sintered', 'machined', 'coated', 'magnetised'] }),
    expect: { '1C905.a#ndfeb': 'yes' },
    cites: { '1C905.a#ndfeb': 'faq1-3' },
  },
  {
    title: 'ferrite magnet',
    source: '1C902.a.4, 1C909.a.4',
    attributes: { form: 'magnet-material', material: 'ferrite' },
    expect: { '2025-18': 'no', '2025-57': 'no', '2025-61': 'no' },
  },
  {
    title: 'AlNiCo magnet',
    source: '1C902.a.4',
    attributes: { form: 'magnet-material', material: 'AlNiCo' },
    expect: { '2025-18': 'no', '2025-57': 'no' },
  },
  {
    title: 'SmFeN magnet holds no cobalt',
    source: '1C902.a.4',
    attributes: { form: 'magnet-material', material: 'SmFeN' },
    expect: { '1C902.a.4': 'no', '2025-18': 'no' },
  },
  {
    title: 'magnet of unknown family',
    source: '1C902.a.4',
    attributes: { form: 'magnet-material' },
    expect: { '1C902.a.4': 'unknown', '1C905.a#ndfeb': 'unknown' },
  },
  {
    title: 'cerium magnet with Dy, Nd none',
    source: '1C905.a#ndfeb',
    attributes: { form: 'magnet-material', material: 'Ce magnet', elements: { Nd: '0', Dy: '1' } },
    expect: { '1C905.a#ndfeb': 'no' },
  },
];
