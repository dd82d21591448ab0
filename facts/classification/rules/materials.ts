/**
 * Materials outside the rare-earth lists (Announcements 55, 56 and 58 of 2025, 23 and 39 of 2023, 33 of 2024, 10 of
 * 2025): ores, reagents, diamond, graphite, battery materials, gallium to tungsten.
 */
import type { ControlEntry } from '@ytterby/law/lists';
import { RARE_EARTHS } from '../item/elements.ts';
import type { Condition } from '../weigh/condition.ts';
import {
  all,
  any,
  constituent,
  form,
  identity,
  mainElement,
  material,
  mayBe,
  notRead,
} from '../weigh/condition.ts';
import { flag, limits } from './parameters.ts';

const formula = (...elements: readonly string[]): Condition => ({ kind: 'formula', elements });
const share = (element: string, bound: string): Condition => ({ kind: 'share', element, op: '>=', bound });

/** A component may be a product of one material; what is made of several parts fixed together is not. */
const piece = all(mayBe('component'), { kind: 'one-piece' });

/** Forms in which a semiconductor compound is traded: crystal and wafer, polycrystal, powder. */
const semiconductor = form('compound', 'crystal', 'reagent');
const product = any(form('metal', 'other'), piece);
const diamond = material('^(?!.*(natural|天然)).*(diamond|金刚石|金剛石)', 'C');
const carbonForm = any(form('other', 'compound', 'crystal'), piece);
const batteryForm = any(form('compound', 'mixture', 'other'), piece);
const reagentForm = form('reagent', 'compound');

/** One of the sizes the text lists can be machined from the piece; powders and granules are outside. */
const solidTungsten: Condition = all(
  {
    kind: 'parameter',
    name: 'machinableTo',
    op: 'any-of',
    value: 'cylinder Ø120x50, tube Ø65 wall 25x50, block 120x120x50',
    unit: 'mm',
  },
  { kind: 'not-powder' },
);
const tungsten = (own: Condition): Condition => all(any(form('alloy', 'metal'), piece), own, solidTungsten);

const anyRareEarth = any(...RARE_EARTHS.map((element) => constituent(element)));

type Rule = (entry: ControlEntry) => Condition;

const BY_CODE: Readonly<Record<string, Rule>> = {
  // 55: superhard materials. Ornament is excluded by name.
  '2C902.a': (entry) => all(carbonForm, diamond, ...limits(entry)),
  '2C902.b': (entry) => all(carbonForm, diamond, ...limits(entry), flag('jewellery', false)),
  // 56: rare-earth ore and reagents.
  '1C914.a': () => all(form('ore'), anyRareEarth),
  '1C914.a.1': () => all(form('ore'), material('bastn[aä]site|bastnaesite|氟碳铈|氟碳鈰')),
  '1C914.a.2': () => all(form('ore'), material('monazite|独居石|獨居石')),
  '1C914.a.3': () => all(form('ore'), material('ion(ic)? ?adsorption|ionic|离子|離子')),
  '1C914.b': (entry) => all(form('reagent'), ...limits(entry)),
  '1C914.c.1': (entry) => extractant(entry, 'P ?507', 'P', 'C'),
  '1C914.c.2': (entry) => extractant(entry, 'P ?204|D2EHPA|HDEHP', 'P', 'C'),
  '1C914.c.3': (entry) => extractant(entry, 'naphthenic|环烷酸|環烷酸', 'C'),
  '1C914.c.4': (entry) => extractant(entry, 'N ?235', 'N', 'C'),
  '1C914.c.5': (entry) => extractant(entry, 'C ?272|cyanex ?272', 'P', 'C'),
  // 58: battery materials.
  '3C901.a.1': (entry) =>
    all(
      batteryForm,
      material('LFP|LiFePO4|lithium iron phosphate|磷酸铁锂|磷酸鐵鋰', 'Li', 'Fe', 'P'),
      ...limits(entry),
    ),
  '3C901.a.2.a': () =>
    all(
      form('compound', 'mixture'),
      any(
        material('NCM( hydroxide)?|nickel.cobalt.manganese hydroxide|镍钴锰氢氧化物', 'Ni', 'Co', 'Mn'),
        formula('Ni', 'Co', 'Mn', 'O', 'H'),
      ),
    ),
  '3C901.a.2.b': () =>
    all(
      form('compound', 'mixture'),
      any(
        material('NCA|nickel.cobalt.alumin(i)?um hydroxide|镍钴铝氢氧化物', 'Ni', 'Co', 'Al'),
        formula('Ni', 'Co', 'Al', 'O', 'H'),
      ),
    ),
  '3C901.a.3': () => all(batteryForm, material('lithium rich|li rich|富锂锰|富鋰錳', 'Li', 'Mn')),
  '3C901.b.1': () =>
    all(batteryForm, material('artificial graphite|synthetic graphite|人造石墨', 'C'), flag('use', 'anode')),
  '3C902.b.2': () =>
    all(
      batteryForm,
      material('mixed.*graphite|graphite.*mix|混合.*石墨|石墨.*混合', 'C'),
      flag('use', 'anode'),
    ),
  // 39/2023: graphite.
  'GR.1': (entry) =>
    all(
      carbonForm,
      material('artificial graphite|synthetic graphite|isostatic graphite|人造石墨', 'C'),
      ...limits(entry),
    ),
  'GR.2': () =>
    all(
      carbonForm,
      material(
        'natural.*graphite|flake graphite|spheroidi[sz]ed graphite|expanded graphite|天然.*石墨|鳞片石墨|球化石墨|膨胀石墨',
        'C',
      ),
    ),
  // 23/2023: gallium and germanium.
  'GA.1': () => all(form('metal'), mainElement('Ga')),
  'GA.2': () => all(semiconductor, formula('Ga', 'N')),
  'GA.3': () => any(all(form('oxide'), mainElement('Ga')), all(form('crystal'), formula('Ga', 'O'))),
  'GA.4': () => all(semiconductor, formula('Ga', 'P')),
  'GA.5': () => all(semiconductor, formula('Ga', 'As')),
  'GA.6': () => all(semiconductor, formula('In', 'Ga', 'As')),
  'GA.7': () => all(semiconductor, formula('Ga', 'Se')),
  'GA.8': () => all(semiconductor, formula('Ga', 'Sb')),
  'GE.1': () => all(form('metal'), mainElement('Ge')),
  'GE.2': (entry) => all(form('metal'), mainElement('Ge'), identity(entry.code)),
  'GE.3': () => all(semiconductor, formula('Zn', 'Ge', 'P')),
  'GE.4': (entry) => all(form('crystal', 'other'), constituent('Ge'), identity(entry.code)),
  'GE.5': () => all(form('oxide'), mainElement('Ge')),
  'GE.6': () => all(form('compound', 'reagent'), formula('Ge', 'Cl')),
  // 33/2024: antimony, diamond windows.
  'SB.1': () => all(form('ore'), constituent('Sb')),
  'SB.2': () => all(product, mainElement('Sb')),
  'SB.3': (entry) => all(form('oxide'), mainElement('Sb'), ...limits(entry)),
  'SB.4': (entry) => all(form('compound', 'reagent'), constituent('Sb'), constituent('C'), ...limits(entry)),
  'SB.5': (entry) => all(form('compound', 'reagent'), formula('Sb', 'H'), ...limits(entry)),
  /** Single crystal and polycrystal each have their own limit. */
  'SB.6': (entry) => all(any(semiconductor, form('target')), formula('In', 'Sb'), any(...limits(entry))),
  /** The limits concern flat windows, both together; any curved window is in. */
  'SH.4': (entry) =>
    all(
      carbonForm,
      diamond,
      { kind: 'not-powder' },
      any(flag('window', 'curved'), all(flag('window', 'flat'), ...limits(entry))),
    ),
  // 10/2025: tungsten, tellurium, bismuth, molybdenum, indium.
  '1C117.d.1': () =>
    all(
      form('compound'),
      any(material('ammonium paratungstate|^APT$|仲钨酸铵', 'W'), formula('N', 'H', 'W', 'O')),
    ),
  '1C117.d.2': () => all(form('oxide'), mainElement('W')),
  '1C117.d.3': () => all(form('compound'), formula('W', 'C')),
  '1C117.c.1.a': () => tungsten(share('W', '97')),
  '1C117.c.1.b': () => tungsten(all(share('W', '80'), constituent('Cu'))),
  '1C117.c.1.c': () => tungsten(all(share('W', '80'), share('Ag', '2'))),
  '1C004': (entry) =>
    all(
      form('alloy'),
      constituent('W'),
      constituent('Ni'),
      any(constituent('Fe'), constituent('Cu')),
      mainElement('W'),
      ...limits(entry),
      notRead('further-conditions'),
    ),
  '6C002.a': () => all(form('metal'), mainElement('Te')),
  '6C002.b.1': () => all(semiconductor, formula('Cd', 'Te')),
  '6C002.b.2': () => all(semiconductor, formula('Cd', 'Zn', 'Te')),
  '6C002.b.3': () => all(semiconductor, formula('Hg', 'Cd', 'Te')),
  '6C001.a': () => all(product, mainElement('Bi')),
  '6C001.b': () => all(semiconductor, formula('Bi', 'Ge', 'O')),
  '6C001.c': (entry) => organic(entry, 'Bi'),
  '6C001.d': (entry) => organic(entry, 'Bi'),
  '1C117.b': (entry) =>
    all(
      form('metal', 'alloy'),
      share('Mo', '97'),
      ...limits(entry, ['particleSize']),
      flag('use', 'manufacture of missile parts'),
    ),
  '3C004.a': () => all(semiconductor, formula('In', 'P')),
  '3C004.b': (entry) => organic(entry, 'In'),
  '3C004.c': (entry) => organic(entry, 'In'),
};

/** An extractant is known by its CAS number or its trade designation. */
const extractant = (entry: ControlEntry, words: string, ...of: readonly string[]): Condition =>
  all(reagentForm, any(...limits(entry), material(words, ...of)));

/** An organometallic compound holds the metal and carbon; which one it is, its name tells. */
const organic = (entry: ControlEntry, element: string): Condition =>
  all(form('compound', 'reagent'), constituent(element), constituent('C'), identity(entry.code));

/** A row of material that has no condition of its own yet is open for a person, never silently out. */
export const materialRule = (entry: ControlEntry): Condition =>
  BY_CODE[entry.code]?.(entry) ?? all(identity(entry.code), ...limits(entry));

/** Codes with a condition of their own: a test checks that no material row is left without one. */
export const MATERIAL_CODES: readonly string[] = Object.keys(BY_CODE);
