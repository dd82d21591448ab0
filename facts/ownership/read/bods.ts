/**
 * Beneficial Ownership Data Standard 0.4: statements about entities, persons and relationships. Shareholdings are
 * counted, votes and other control are shown; a stake whose component relationships are in the file is not counted
 * beside them, and an indirect one without them tells nothing about the owners between.
 */
import type { Draft } from '../draft.ts';
import { startDraft } from '../draft.ts';
import type { Fault } from '../fault.ts';
import { givenText } from '../fault.ts';
import type { Directness, Graph } from '../graph.ts';
import type { Share } from '../share.ts';
import { shareText } from '../share.ts';
import { type Fields, inside, isDate, isFields, isName } from './value.ts';

type Statement = { readonly fields: Fields; readonly path: string; readonly line: Partial<Fault> };

/** The share of an interest as the graph document writes it. */
const shareOf = (interest: Fields, path: string, draft: Draft, line: number | undefined): Share => {
  const share = interest.share;
  if (share === undefined || share === null) return draft.share(null, path, line);
  if (!isFields(share)) {
    draft.fault('not-an-object', path, { given: givenText(share), ...(line === undefined ? {} : { line }) });
    return draft.share(null, path, line);
  }
  if (share.exact !== undefined) return draft.share(share.exact, `${path}/exact`, line);
  const ends: Record<string, unknown> = {};
  const take = (from: string, to: string): void => {
    if (share[from] === undefined || share[from] === null) return;
    ends[to] = share[from];
    ends[`${to}Exclusive`] = from.startsWith('exclusive');
  };
  take('minimum', 'min');
  take('exclusiveMinimum', 'min');
  take('maximum', 'max');
  take('exclusiveMaximum', 'max');
  return draft.share(Object.keys(ends).length === 0 ? null : ends, path, line);
};

/** Later statements about a record replace earlier ones; a closed record no longer stands. */
const standing = (statements: readonly Statement[]): readonly Statement[] => {
  const records = new Map<unknown, Statement>();
  for (const statement of statements) {
    const { recordId } = statement.fields;
    const other = records.get(recordId);
    const [date, before] = [statement, other].map((each) => String(each?.fields.statementDate ?? ''));
    if (other === undefined || (date as string) >= (before as string)) records.set(recordId, statement);
  }
  return [...records.values()].filter(({ fields }) => fields.recordStatus !== 'closed');
};

const describe = ({ fields }: Statement, draft: Draft): void => {
  const id = fields.recordId as string;
  draft.entity(id);
  const details = fields.recordDetails;
  const names = inside(details, 'names');
  const name = inside(details, 'name') ?? (Array.isArray(names) ? inside(names[0], 'fullName') : undefined);
  if (isName(name)) draft.name(id, name);
  const kind = inside(details, 'entityType', 'type') ?? inside(details, 'personType');
  if (
    kind === 'unknownEntity' ||
    kind === 'anonymousEntity' ||
    kind === 'unknownPerson' ||
    kind === 'anonymousPerson'
  ) {
    draft.undisclosed(id);
  }
};

const directnessOf = (interest: Fields): Directness =>
  interest.directOrIndirect === 'direct'
    ? 'direct'
    : interest.directOrIndirect === 'indirect'
      ? 'indirect'
      : 'either';

const relate = (statement: Statement, draft: Draft, known: ReadonlySet<unknown>): void => {
  const { fields, path, line } = statement;
  const details = fields.recordDetails as Fields;
  const at = `${path}/recordDetails`;
  const { subject, interestedParty, componentRecords, interests } = details;
  if (!isName(subject)) {
    // "No such subject" with its reason states no holding.
    if (!isFields(subject)) draft.fault('missing', `${at}/subject`, line);
    return;
  }
  if (!known.has(subject)) {
    draft.fault('record-not-known', `${at}/subject`, { given: subject, ...line });
    return;
  }
  let owner: string;
  if (isName(interestedParty)) {
    if (!known.has(interestedParty)) {
      draft.fault('record-not-known', `${at}/interestedParty`, { given: interestedParty, ...line });
      return;
    }
    owner = interestedParty;
  } else if (isFields(interestedParty)) {
    const reason = interestedParty.reason;
    if (reason === 'noBeneficialOwners' || reason === 'subjectExemptFromDisclosure') return;
    owner = `undisclosed:${fields.recordId as string}`;
    draft.undisclosed(owner);
  } else {
    draft.fault('missing', `${at}/interestedParty`, line);
    return;
  }
  if (interests !== undefined && !Array.isArray(interests)) {
    draft.fault('not-a-list', `${at}/interests`, { given: givenText(interests), ...line });
    return;
  }
  const composed = Array.isArray(componentRecords) && componentRecords.length > 0;
  const list: readonly unknown[] = interests ?? [{}];
  list.forEach((interest, place) => {
    const where = `${at}/interests/${place}`;
    if (!isFields(interest)) {
      draft.fault('not-an-object', where, { given: givenText(interest), ...line });
      return;
    }
    const share = shareOf(interest, `${where}/share`, draft, line.line);
    const [from, to] = (['startDate', 'endDate'] as const).map((key) => {
      const date = interest[key];
      if (date === undefined || date === null) return null;
      if (typeof date === 'string' && isDate(date.slice(0, 10))) return date.slice(0, 10);
      draft.fault('not-a-date', `${where}/${key}`, { given: givenText(date), ...line });
      return null;
    }) as [string | null, string | null];
    const type = interest.type;
    const text = interest.share === undefined ? null : shareText(share);
    const counted =
      type === 'shareholding' ||
      type === undefined ||
      type === 'unknownInterest' ||
      type === 'unpublishedInterest';
    if (composed) draft.hint({ owner, owned: subject, kind: 'stake-through-others', text });
    else if (!counted)
      draft.hint({ owner, owned: subject, kind: type === 'votingRights' ? 'votes' : 'control', text });
    else
      draft.hold({
        owner,
        owned: subject,
        share,
        from,
        to,
        directness: directnessOf(interest),
        branch: false,
      });
  });
};

/** Reads a list of statements; `lines` gives the line of each where the file is one of lines. */
export const readBods = (
  statements: readonly unknown[],
  lines?: readonly number[],
): { readonly graph: Graph } | { readonly faults: readonly Fault[] } => {
  const draft = startDraft();
  const read: Statement[] = [];
  statements.forEach((fields, at) => {
    const path = lines === undefined ? `/${at}` : '';
    const line = lines?.[at] === undefined ? {} : { line: lines[at] };
    if (!isFields(fields)) {
      draft.fault('not-an-object', path, { given: givenText(fields), ...line });
      return;
    }
    if (!isName(fields.recordId)) {
      draft.fault('missing', `${path}/recordId`, line);
      return;
    }
    if (!['entity', 'person', 'relationship'].includes(String(fields.recordType))) {
      draft.fault('statement-not-known', `${path}/recordType`, {
        given: givenText(fields.recordType),
        ...line,
      });
      return;
    }
    if (fields.recordType === 'relationship' && !isFields(fields.recordDetails)) {
      draft.fault('missing', `${path}/recordDetails`, line);
      return;
    }
    read.push({ fields, path, line });
  });
  const present = standing(read);
  const known = new Set<unknown>();
  for (const statement of present) {
    if (statement.fields.recordType === 'relationship') continue;
    known.add(statement.fields.recordId);
    describe(statement, draft);
  }
  for (const statement of present)
    if (statement.fields.recordType === 'relationship') relate(statement, draft, known);
  return draft.finish(null);
};
