/** Conditions on form, material, processing, parameters, technology field and name. */

import type { Item } from '../item/item.ts';
import { keepsTo } from '../measure/limits.ts';
import { endingOf, findParameter } from '../measure/units.ts';
import type { Condition } from './condition.ts';
import { absent } from './leaf-element.ts';
import type { Ask } from './reason.ts';
import type { Weighed } from './weighed.ts';
import { NO, OPEN, YES } from './weighed.ts';

type MatterCondition = Exclude<
  Condition,
  {
    kind:
      | 'all'
      | 'any'
      | 'answered'
      | 'reading'
      | 'constituent'
      | 'main-element'
      | 'formula'
      | 'alloyed'
      | 'share'
      | 'borne-as'
      | 'family'
      | 'contains-magnet'
      | 'contains-target'
      | 'loose'
      | 'no-magnet-part'
      | 'one-piece';
  }
>;

const BY_HAND: Ask = { pointer: '/entries', code: 'classify-by-hand' };

export const weighMatter = (condition: MatterCondition, item: Item): Weighed => {
  const { attributes, kind } = item;
  switch (condition.kind) {
    case 'form':
      if (condition.fits.includes(kind)) return YES({ code: 'form-fits', form: kind });
      if (condition.may?.includes(kind)) return OPEN([BY_HAND], [{ code: 'form-borderline', form: kind }]);
      return NO({ code: 'form-other', form: kind });
    case 'not-processed': {
      const { processing } = attributes;
      const { state } = condition;
      if (processing === undefined || processing === null) {
        return OPEN([{ pointer: '/attributes/processing', code: 'which-processing' }]);
      }
      return processing.includes(state)
        ? NO({ code: 'processed', state })
        : YES({ code: 'not-processed', state });
    }
    case 'not-powder':
      return weighPowder(item);
    case 'material':
      return weighMaterial(condition, item);
    case 'parameter':
      return weighParameter(condition, item);
    case 'field': {
      const field = attributes.technologyField;
      if (field === undefined || field === null) {
        return OPEN([{ pointer: '/attributes/technologyField', code: 'which-field' }]);
      }
      return condition.fields.includes(field)
        ? YES({ code: 'field', field })
        : NO({ code: 'field-other', field });
    }
    case 'identity': {
      const naming = item.naming.get(condition.entry);
      if (naming === undefined) return OPEN([BY_HAND]);
      const { name } = naming;
      return naming.very ? YES({ code: 'named', name }) : OPEN([BY_HAND], [{ code: 'name-alike', name }]);
    }
    case 'not-read':
      return OPEN([BY_HAND], [{ code: 'not-read', what: condition.what }]);
    case 'row-read': {
      const status = item.settled[`status:${condition.entry}`];
      if (status === 'listed') return YES({ code: 'assumed-listed', entry: condition.entry });
      if (status === 'not-listed') return NO({ code: 'assumed-not-listed', entry: condition.entry });
      return OPEN([BY_HAND], [{ code: 'not-read', what: 'unconfirmed-row' }]);
    }
    case 'never':
      return NO({ code: condition.why });
  }
};

const weighPowder = ({ attributes, kind }: Item): Weighed => {
  if (attributes.form === 'powder') return NO({ code: 'powder' });
  const solid = ['component', 'assembly', 'finished-product', 'target', 'crystal'].includes(kind);
  const worked = attributes.processing?.includes('machined') === true;
  if (attributes.form === 'ring' || solid || worked) return YES({ code: 'not-powder' });
  return OPEN([{ pointer: '/attributes/form', code: 'which-form' }]);
};

/**
 * `words` is a pattern over the written material, both scripts; another material written is another material. Where
 * none is written, what surely holds nothing of the material is not it: a compound of dysprosium is no graphite.
 */
const weighMaterial = (
  { words, of }: Extract<Condition, { kind: 'material' }>,
  { attributes, composition }: Item,
): Weighed => {
  const given = attributes.material;
  if (given === null || given === undefined || given.trim() === '') {
    const contents = of.map((element) => ({ element, content: composition.of(element) }));
    const [first] = contents;
    if (first !== undefined && contents.every(({ content }) => content.present === 'no')) {
      return NO(absent(first.element, first.content));
    }
    return OPEN([{ pointer: '/attributes/material', code: 'which-material' }]);
  }
  const fits = new RegExp(words, 'i').test(given.replace(/[\s\-–_]+/g, ' '));
  return fits ? YES({ code: 'material', given }) : NO({ code: 'material-other', given });
};

const weighParameter = (
  { name, op, value, unit }: Extract<Condition, { kind: 'parameter' }>,
  { attributes }: Item,
): Weighed => {
  const written = findParameter(attributes.parameters, name, unit);
  const ask: Ask = {
    pointer: `/attributes/parameters/${name}`,
    code: 'which-parameter',
    parameter: `${name}${endingOf(unit)}`,
    ...(unit === null ? {} : { unit }),
  };
  if (written === undefined) return OPEN([ask]);
  const given = typeof written.value === 'object' ? JSON.stringify(written.value) : String(written.value);
  const bound = typeof value === 'object' ? JSON.stringify(value) : String(value);
  const fields = { name: written.key, given, op, bound, unit };
  const truth = keepsTo(written, op, value);
  if (truth === 'unknown') return OPEN([ask]);
  return truth === 'yes'
    ? YES({ code: 'parameter-within', ...fields })
    : NO({ code: 'parameter-outside', ...fields });
};
