/**
 * Law cases of classification: an item, what the entries say of it, and the page that says so. Verdicts are those of
 * the words as read; `readings` names the open reading a case hangs on.
 */
import type { Attributes } from './attributes.ts';
import type { Truth } from './truth.ts';

export type LawCase = {
  readonly title: string;
  readonly source: string;
  readonly attributes: Attributes;
  /** Entry or list -> verdict. */
  readonly expect: Readonly<Record<string, Truth>>;
  readonly readings?: Readonly<Record<string, readonly string[]>>;
  /** Official answer that must stand among the reasons of a verdict. */
  readonly cites?: Readonly<Record<string, string>>;
};

const ndfeb = (elements: Attributes['elements'], rest: Attributes = {}): Attributes => ({
  form: 'magnet-material',
  material: 'NdFeB',
  ...(elements === undefined ? {} : { elements }),
  ...rest,
});

const TRACE = '2025-18-trace-dy-tb';
const SYSTEMS = '2025-18-alloy-systems';

const MAGNETS: readonly LawCase[] = [
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
    title: 'traces of Dy and Tb that reach 0.1 % together',
    source: 'vendor-0.1pct',
    attributes: ndfeb({ Dy: '0.06', Tb: '0.05' }),
    expect: { '1C905.a#ndfeb': 'yes', '1C904.a.4': 'yes' },
  },
  {
    title: 'exactly 0.1 % Dy',
    source: 'vendor-0.1pct',
    attributes: ndfeb({ Dy: '0.1', Tb: '0' }),
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

const GOODS: readonly LawCase[] = [
  {
    title: 'rotor, magnets fixed in or on the core',
    source: 'faq5-1',
    attributes: { form: 'assembly', containsMagnet: 'NdFeB', elements: { Dy: null }, fixedAssembly: true },
    expect: {
      '2025-18': 'no',
      '2025-61/P2-1.4': 'yes',
      '2024-33': 'no',
      '2025-10': 'no',
      '2023-39': 'no',
      '2023-23': 'no',
    },
    cites: { '1C905.a#ndfeb': 'faq5-1' },
  },
  {
    title: 'magnets merely packed with a core',
    source: 'faq4-1',
    attributes: { form: 'assembly', containsMagnet: 'NdFeB', elements: { Dy: null }, fixedAssembly: false },
    expect: { '1C905.a#ndfeb': 'yes', '2025-61/P2-1.4': 'yes' },
    cites: { '1C905.a#ndfeb': 'faq4-1' },
  },
  {
    title: 'assembly, nobody says whether fixed',
    source: 'faq5-1',
    attributes: { form: 'assembly', containsMagnet: 'SmCo' },
    expect: { '1C902.a.4': 'unknown', '2025-61/P2-1.4': 'yes' },
  },
  {
    title: 'sensor formed by injection moulding',
    source: 'faq5-2',
    attributes: { form: 'component', containsMagnet: 'SmCo', processing: ['moulded'] },
    expect: { '1C902.a.4': 'no', '2025-18': 'no', '2025-61/P2-1.4': 'yes' },
    cites: { '1C902.a.4': 'faq5-2' },
  },
  {
    title: 'moulded sensor: nothing else in force reaches it',
    source: 'faq5-2',
    attributes: {
      form: 'component',
      containsMagnet: 'NdFeB',
      elements: { Dy: null },
      processing: ['moulded'],
    },
    expect: { '2025-18': 'no', '2023-23': 'no', '2023-39': 'no', '2024-33': 'no', '2025-10': 'no' },
  },
  {
    title: 'graphite part in one piece',
    source: 'GR.2',
    attributes: { form: 'component', material: 'natural flake graphite' },
    expect: { 'GR.2': 'unknown' },
  },
  {
    title: 'loose magnet for a sensor',
    source: 'faq5-2 notes',
    attributes: { form: 'magnet-material', material: 'SmCo' },
    expect: { '1C902.a.4': 'yes' },
  },
  {
    title: 'phone case with magnetic back',
    source: 'faq5-3c',
    attributes: { form: 'finished-product', containsMagnet: 'NdFeB', elements: { Dy: null } },
    expect: { '2025-18': 'no', '2025-61/P2-1.4': 'unknown' },
    readings: { '2025-61/P2-1.4': ['2025-61/P2-end-product'] },
    cites: { '1C905.a#ndfeb': 'faq5-3c' },
  },
  {
    title: 'loudspeaker with plain NdFeB',
    source: 'faq4-1',
    attributes: {
      form: 'finished-product',
      containsMagnet: 'NdFeB',
      elements: { Dy: '0', Tb: '0', Sm: '0' },
    },
    expect: { '2025-18': 'no', '2025-61': 'no' },
  },
  {
    title: 'machine holding a SmCo magnet',
    source: '61 R5',
    attributes: { form: 'equipment', containsMagnet: 'SmCo' },
    expect: { '2025-61/P2-1.4': 'unknown' },
    readings: { '2025-61/P2-1.4': ['2025-61/P2-end-product'] },
  },
  {
    title: 'part that holds a samarium target',
    source: '61 R6',
    attributes: {
      form: 'assembly',
      containsMagnet: 'none',
      elements: { Sm: null },
      parameters: { containsTarget: true },
    },
    expect: { '2025-61/P2-1.4': 'unknown' },
    readings: { '2025-61/P2-1.4': ['2025-61/P2-target-assemblies'] },
  },
  {
    title: 'part that holds neither magnet nor target',
    source: '2025-61/P2-1.4',
    attributes: { form: 'component', containsMagnet: 'none', parameters: { containsTarget: false } },
    expect: { '2025-61/P2-1.4': 'no' },
  },
  {
    title: 'assembly whose magnet is a ferrite',
    source: '2025-61/P2-1.4',
    attributes: { form: 'assembly', containsMagnet: 'ferrite' },
    expect: { '2025-18': 'no', '2025-61': 'no' },
  },
  {
    title: 'assembly with NdFeB of unknown additions',
    source: '2025-61/P2-1.4',
    attributes: { form: 'assembly', containsMagnet: 'NdFeB', fixedAssembly: true },
    expect: { '2025-18': 'no', '2025-61/P2-1.4': 'unknown' },
  },
];

const ALLOYS: readonly LawCase[] = [
  {
    title: 'SmCo alloy with Zr and Cu',
    source: 'faq1-1',
    attributes: { form: 'alloy', material: 'SmCo', elements: { Sm: null, Co: null, Zr: null, Cu: null } },
    expect: { '1C902.a.2.a': 'yes', '2025-18': 'yes', '2025-61/P1-08': 'yes', '1C902.a.4': 'no' },
    cites: { '1C902.a.2.a': 'faq1-1' },
  },
  {
    title: 'Sm-Fe alloy',
    source: '1C902.a.2.b',
    attributes: { form: 'alloy', elements: { Sm: '30', Fe: '70' } },
    expect: { '1C902.a.2.b': 'yes', '1C902.a.2.a': 'no', '2025-61': 'no' },
  },
  {
    title: 'Sm-Zn alloy: outside the listed systems',
    source: 'faq1-1',
    attributes: { form: 'alloy', elements: { Sm: '20', Zn: '80' } },
    expect: { '1C902.a.2': 'unknown', '1C902.a.2.a': 'no' },
    readings: { '1C902.a.2': [SYSTEMS] },
  },
  {
    title: 'Gd-Mg alloy',
    source: '1C903.a.2.a',
    attributes: { form: 'alloy', elements: { Gd: '2', Mg: '98' } },
    expect: { '1C903.a.2.a': 'yes' },
  },
  {
    title: 'Tb-Co-Fe alloy',
    source: '1C904.a.2.b',
    attributes: { form: 'alloy', elements: { Tb: '20', Co: '10', Fe: '70' } },
    expect: { '1C904.a.2.b': 'yes' },
  },
  {
    title: 'Tb-Fe alloy: in 61, not among the alloys of 18',
    source: '1C904.a.2 notes, 2025-61/P1-09',
    attributes: { form: 'alloy', elements: { Tb: '40', Fe: '60' } },
    expect: { '2025-61/P1-09': 'yes', '1C904.a.2': 'unknown', '1C904.a.2.a': 'no' },
    readings: { '1C904.a.2': [SYSTEMS] },
  },
  {
    title: 'Dy-Fe alloy',
    source: '1C905.a#alloys member, 2025-61/P1-10',
    attributes: { form: 'alloy', elements: { Dy: '80', Fe: '20' } },
    expect: { '1C905.a#alloys': 'yes', '2025-61/P1-10': 'yes' },
  },
  {
    title: 'Tb-Dy-Fe alloy',
    source: '2025-61/P1-11',
    attributes: { form: 'alloy', material: 'TbDyFe' },
    expect: { '2025-61/P1-11': 'yes', '1C905.a#alloys': 'yes' },
  },
  {
    title: 'Dy-Ni alloy: the list of Dy alloys was not read to its end',
    source: '1C905.a#alloys notes',
    attributes: { form: 'alloy', elements: { Dy: '50', Ni: '50' } },
    expect: { '1C905.a#alloys': 'unknown' },
  },
  {
    title: 'Lu-Al alloy: alloys of Lu are mentioned, none named',
    source: '1C906.a#targets notes',
    attributes: { form: 'alloy', elements: { Lu: '10', Al: '90' } },
    expect: { '1C906.a': 'unknown' },
  },
  {
    title: 'Al-Sc alloy',
    source: '1C907.a#alloys member',
    attributes: { form: 'alloy', elements: { Al: '98', Sc: '2' } },
    expect: { '1C907.a#alloys': 'yes' },
  },
  {
    title: 'Al with a trace of Sc',
    source: '1C907.a#alloys member',
    attributes: { form: 'alloy', elements: { Al: '99.98', Sc: '0.02' } },
    expect: { '1C907.a#alloys': 'unknown' },
  },
  {
    title: 'Y-Cu alloy',
    source: '1C908.a#alloys member',
    attributes: { form: 'alloy', elements: { Y: '15', Cu: '85' } },
    expect: { '1C908.a#alloys': 'yes' },
  },
  {
    title: 'Ho-Cu alloy',
    source: '1C909.a.2.a',
    attributes: { form: 'alloy', elements: { Ho: '20', Cu: '80' } },
    expect: { '1C909.a.2.a': 'yes', '2025-18': 'no' },
  },
  {
    title: 'Nd-Fe-B alloy flakes with Dy',
    source: '1C905.a#ndfeb',
    attributes: { form: 'alloy', material: 'NdFeB', elements: { Dy: '3' } },
    expect: { '1C905.a#ndfeb': 'unknown', '1C905.a#alloys': 'yes' },
  },
  {
    title: 'Nd metal alloyed with nothing',
    source: '61 part1Excludes',
    attributes: { form: 'metal', elements: { Nd: '99.5' } },
    expect: { '2025-18': 'no', '2025-61': 'no', '2025-57': 'no' },
  },
  {
    title: 'Nd-Pr metal',
    source: '61 part1Excludes',
    attributes: { form: 'metal', elements: { Nd: '75', Pr: '25' } },
    expect: { '2025-18': 'no', '2025-61': 'no' },
  },
  {
    title: 'Dy metal',
    source: '1C905.a.1, 2025-61/P1-02',
    attributes: { form: 'metal', elements: { Dy: '99.9' } },
    expect: { '1C905.a.1': 'yes', '2025-61/P1-02': 'yes' },
  },
  {
    title: 'Sc metal in unknown purity',
    source: '1C907.a.1, 2025-61/P1-06',
    attributes: { form: 'metal', elements: { Sc: null } },
    expect: { '1C907.a.1': 'yes', '2025-61/P1-06': 'yes' },
  },
  {
    title: 'Ho metal',
    source: '1C909.a.1',
    attributes: { form: 'metal', elements: { Ho: '99' } },
    expect: { '1C909.a.1': 'yes', '2025-18': 'no' },
  },
];

const TARGETS: readonly LawCase[] = [
  {
    title: 'samarium target',
    source: '1C902.a.3.a, 2025-61/P2-2.a',
    attributes: { form: 'target', elements: { Sm: '99.95' } },
    expect: { '1C902.a.3.a': 'yes', '2025-61/P2-2.a': 'yes' },
  },
  {
    title: 'Sm-Co target',
    source: '1C902.a.3.b',
    attributes: { form: 'target', elements: { Sm: '30', Co: '70' } },
    expect: { '1C902.a.3.b': 'yes', '2025-61/P2-2.h': 'unknown' },
  },
  {
    title: 'terbium target: not read in the annex of 61',
    source: '1C904.a.3.a, 2025-61/P2-2.c',
    attributes: { form: 'target', elements: { Tb: '99.9' } },
    expect: { '1C904.a.3.a': 'yes', '2025-61/P2-2.c': 'unknown', '2025-61': 'unknown' },
  },
  {
    title: 'dysprosium target',
    source: '1C905.a#targets member',
    attributes: { form: 'target', elements: { Dy: '99.9' } },
    expect: { '1C905.a#targets': 'yes', '2025-61': 'unknown' },
  },
  {
    title: 'Dy-Fe target: member named in English only',
    source: '1C905.a#targets member',
    attributes: { form: 'target', elements: { Dy: '30', Fe: '70' } },
    expect: { '1C905.a#targets': 'unknown' },
  },
  {
    title: 'lutetium target',
    source: '1C906.a#targets',
    attributes: { form: 'target', elements: { Lu: '99.9' } },
    expect: { '1C906.a#targets': 'yes' },
  },
  {
    title: 'scandium target: the row was not read',
    source: '1C907.a#targets',
    attributes: { form: 'target', elements: { Sc: '100' } },
    expect: { '1C907.a#targets': 'unknown', '2025-18': 'unknown' },
  },
  {
    title: 'erbium target',
    source: '1C910.a.3.a',
    attributes: { form: 'target', elements: { Er: '100' } },
    expect: { '1C910.a.3.a': 'yes', '2025-18': 'no' },
  },
  {
    title: 'pure copper target',
    source: '1C902.a.3',
    attributes: { form: 'target', elements: { Cu: '100' } },
    expect: { '2025-18': 'no', '2025-57': 'no', '2025-61': 'no' },
  },
];

const COMPOUNDS: readonly LawCase[] = [
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

const TECHNOLOGY: readonly LawCase[] = [
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

const LIMITS: readonly LawCase[] = [
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

export const LAW_CASES: readonly LawCase[] = [
  ...MAGNETS,
  ...GOODS,
  ...ALLOYS,
  ...TARGETS,
  ...COMPOUNDS,
  ...TECHNOLOGY,
  ...LIMITS,
];
