/**
 * FollowTheMoney entities, one a line: companies and persons, and `Ownership` between them. The percentage there is
 * free text: what is not plainly a number stays unknown and is shown, other links (directors, members) are shown only.
 */
import { startDraft } from '../draft.ts';
import type { Fault } from '../fault.ts';
import { givenText } from '../fault.ts';
import type { Graph } from '../graph.ts';
import { type Fields, isDate, isFields, isName } from './value.ts';

const PLAIN = /^(\d+(?:\.\d+)?)\s*%?$/;
const RANGE = /^(\d+(?:\.\d+)?)\s*%?\s*[-–]\s*(\d+(?:\.\d+)?)\s*%?$/;

const valuesOf = (entity: Fields, property: string): readonly string[] => {
  const properties = entity.properties;
  const values = isFields(properties) ? properties[property] : undefined;
  return Array.isArray(values) ? values.filter(isName) : isName(values) ? [values] : [];
};

const others: Readonly<Record<string, readonly [owner: string, owned: string]>> = {
  Directorship: ['director', 'organization'],
  Membership: ['member', 'organization'],
  Representation: ['agent', 'client'],
  UnknownLink: ['subject', 'object'],
};

/** Reads entities; `lines` gives the line of each. */
export const readFollowTheMoney = (
  entities: readonly unknown[],
  lines?: readonly number[],
): { readonly graph: Graph } | { readonly faults: readonly Fault[] } => {
  const draft = startDraft();
  entities.forEach((entity, at) => {
    const path = lines === undefined ? `/${at}` : '';
    const line = lines?.[at] === undefined ? {} : { line: lines[at] };
    if (!isFields(entity)) {
      draft.fault('not-an-object', path, { given: givenText(entity), ...line });
      return;
    }
    if (!isName(entity.id)) {
      draft.fault('missing', `${path}/id`, line);
      return;
    }
    if (!isName(entity.schema)) {
      draft.fault('missing', `${path}/schema`, line);
      return;
    }
    const schema = entity.schema;
    const link = others[schema];
    if (link !== undefined) {
      for (const owner of valuesOf(entity, link[0])) {
        for (const owned of valuesOf(entity, link[1]))
          draft.hint({ owner, owned, kind: 'control', text: schema });
      }
      return;
    }
    if (schema !== 'Ownership') {
      draft.entity(entity.id);
      const name = entity.caption ?? valuesOf(entity, 'name')[0];
      if (isName(name)) draft.name(entity.id, name);
      return;
    }
    const [owners, assets] = [valuesOf(entity, 'owner'), valuesOf(entity, 'asset')];
    if (owners.length === 0) draft.fault('missing', `${path}/properties/owner`, line);
    if (assets.length === 0) draft.fault('missing', `${path}/properties/asset`, line);
    const date = (property: string, missing: string): string | null => {
      const text = valuesOf(entity, property)[0];
      if (text === undefined) return null;
      // A year or a month alone is a partial date there: the first day of it.
      const whole =
        text.length === 4 ? `${text}-01-01` : text.length === 7 ? `${text}-01` : text.slice(0, 10);
      if (isDate(whole)) return whole;
      draft.fault('not-a-date', `${path}/properties/${missing}`, { given: text, ...line });
      return null;
    };
    const [from, to] = [date('startDate', 'startDate'), date('endDate', 'endDate')];
    const texts = valuesOf(entity, 'percentage');
    for (const owner of owners) {
      for (const owned of assets) {
        for (const text of texts.length > 0 ? texts : ['']) {
          const range = RANGE.exec(text);
          const given = PLAIN.exec(text)?.[1] ?? (range === null ? null : { min: range[1], max: range[2] });
          const share = draft.share(given, `${path}/properties/percentage`, line.line);
          if (given === null && text !== '') draft.hint({ owner, owned, kind: 'share-not-readable', text });
          draft.hold({ owner, owned, share, from, to, directness: 'direct', branch: false });
        }
      }
    }
  });
  return draft.finish(null);
};
