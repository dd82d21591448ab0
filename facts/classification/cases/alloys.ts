/** Metals and alloys: listed systems, additions, and what no list names. */
import type { LawCase } from './law-case.ts';

const SYSTEMS = '2025-18-alloy-systems';

export const ALLOYS: readonly LawCase[] = [
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
