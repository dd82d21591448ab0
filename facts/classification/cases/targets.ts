/** Targets, read and not read. */
import type { LawCase } from './law-case.ts';

export const TARGETS: readonly LawCase[] = [
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
    title: 'gadolinium target with additions of unknown amount: no indium antimonide',
    source: 'faq1-1, SB.6',
    attributes: { form: 'target', elements: { Gd: null, Zr: null } },
    expect: { 'SB.6': 'no', '2024-33': 'no' },
  },
  {
    title: 'a target of which only a dopant is named may be indium antimonide',
    source: 'SB.6',
    attributes: { form: 'target', elements: { Te: '0.001' } },
    expect: { 'SB.6': 'unknown' },
  },
  {
    title: 'pure copper target',
    source: '1C902.a.3',
    attributes: { form: 'target', elements: { Cu: '100' } },
    expect: { '2025-18': 'no', '2025-57': 'no', '2025-61': 'no' },
  },
];
