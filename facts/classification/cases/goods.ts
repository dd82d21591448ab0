/** Goods with magnets or targets inside: the line of the official answers, and where 61 goes further. */
import type { LawCase } from './law-case.ts';

export const GOODS: readonly LawCase[] = [
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
