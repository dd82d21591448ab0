/** From a final Compliance Notice on paper to its machine-readable twin: one record, two artefacts. */
import { shippedCorpus } from '@ytterby/law';
import type { FinalDocument } from '../documents/final/finalise.ts';
import type { PartyValue, Withheld, Words } from '../documents/form/field.ts';
import { fieldsOf } from '../documents/form/form.ts';
import { complianceNotice } from '../documents/forms/compliance-notice.ts';
import type { DocumentRecord } from '../documents/forms/index.ts';
import {
  CONTEXTS,
  type NoticeCredential,
  type NoticeItem,
  type PartyIdentity,
  type Recipient,
  type Upstream,
} from './credential.ts';

export type NoticeOptions = {
  /** `urn:uuid:...`, made by the caller. */
  readonly id: string;
  /** The issuer's did:web. */
  readonly did: string;
  /** The instant from which the notice speaks, `2026-11-23T02:00:00Z`. */
  readonly at: string;
  /** Place in a published status list; absent: the notice cannot be withdrawn by machine, and verifiers say so. */
  readonly status?: { readonly list: string; readonly index: number };
  readonly supersedes?: string;
};

type Values = DocumentRecord<'compliance-notice'>['fields'];
type Rows<K extends 'items' | 'shares' | 'upstream'> = Exclude<NonNullable<Values[K]>, Withheld>;

const given = <T>(value: T | Withheld | undefined): T | undefined =>
  typeof value === 'object' && value !== null && 'withheld' in value ? undefined : value;
const rowsOf = <K extends 'items' | 'shares' | 'upstream'>(values: Values, key: K): Rows<K> =>
  (given(values[key] as Rows<K> | Withheld | undefined) ?? []) as Rows<K>;

const said = (words: Words): string =>
  typeof words === 'string' ? words : [words['zh-CN'], words.en].filter((one) => one !== undefined).join(' ');
const text = (value: Words | Withheld | undefined): string | undefined => {
  const known = given(value);
  return known === undefined ? undefined : said(known);
};
/** Members that are known. */
const known = <T extends object>(value: { readonly [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as T;

const identity = ({ name, territory, identifiers }: PartyValue): PartyIdentity =>
  known<PartyIdentity>({
    name: said(name),
    territory: territory as string,
    identifiers: identifiers as NonNullable<typeof identifiers>,
  });

function recipientsOf(values: Values): readonly Recipient[] {
  const roles = [
    ['importer', values.importer],
    ['end-user', values.endUser],
    ['next-recipient', values.recipient],
  ] as const;
  return roles.flatMap(([role, value]): readonly Recipient[] => {
    const party = given(value);
    return party === undefined ? [] : [{ role, ...identity(party) }];
  });
}

function itemsOf(values: Values): readonly NoticeItem[] {
  const shares = rowsOf(values, 'shares');
  return rowsOf(values, 'items').map((row): NoticeItem => {
    const id = text(row.id) ?? '';
    const share = shares.find((one) => text(one.item) === id);
    const value = given(row.quantity);
    return known<NoticeItem>({
      id,
      name: text(row.name) ?? '',
      lot: text(row.lot) as string,
      annexEntry: text(row.entry) as string,
      limb: text(row.limb) as string,
      origin: given(row.origin) as string,
      quantity: value === undefined ? (undefined as never) : known({ value, unit: text(row.unit) as string }),
      valueShare:
        share === undefined
          ? (undefined as never)
          : known({
              numerator: given(share.numerator) ?? '',
              denominator: given(share.denominator) ?? '',
              currency: text(share.currency) as string,
              asOf: given(share.asOf) as string,
              method: text(share.method) as string,
            }),
    });
  });
}

const upstreamOf = (values: Values): readonly Upstream[] =>
  rowsOf(values, 'upstream').flatMap((row): readonly Upstream[] => {
    const digest = text(row.digest);
    if (digest === undefined) return [];
    const medium = text(row.medium) === 'paper' ? 'paper' : 'vc+jwt';
    return [
      known<Upstream>({ notice: text(row.notice) as string, medium, digest, lot: text(row.lot) as string }),
    ];
  });

/** The credential of a final Compliance Notice, unsigned; null where the document is of another kind. */
export function noticeFrom(final: FinalDocument, options: NoticeOptions): NoticeCredential | null {
  if (final.record.document !== 'compliance-notice') return null;
  const values = final.record.fields as Values;
  const issuer = given(values.issuer);
  const issuerKind = given(values.issuerKind);
  const kind = given(values.act);
  if (!issuer || !issuerKind || !kind) return null;
  const { status } = options;
  return {
    '@context': CONTEXTS,
    id: options.id,
    type: ['VerifiableCredential', 'ExportControlComplianceNotice'],
    issuer: { id: options.did, ...identity(issuer) },
    validFrom: options.at,
    ...(status === undefined
      ? {}
      : {
          credentialStatus: {
            id: `${status.list}#${status.index}`,
            type: 'BitstringStatusListEntry',
            statusPurpose: 'revocation',
            statusListIndex: String(status.index),
            statusListCredential: status.list,
          } as const,
        }),
    credentialSubject: {
      noticeVersion: '1',
      instrument: { id: 'MOFCOM-2025-61', article: '7', knownUpTo: shippedCorpus.knownUpTo },
      issuerKind,
      recipients: recipientsOf(values),
      transaction: known({
        kind,
        contract: text(values.contract) as string,
        finalDestination: given(values.finalDestination) as string,
        licence: text(values.licence) as string,
      }),
      items: itemsOf(values),
      statement: STATEMENT,
      document: { reference: final.record.reference, digest: final.digest },
      upstream: upstreamOf(values),
      ...(options.supersedes === undefined ? {} : { supersedes: options.supersedes }),
    },
  };
}

/** The words the paper carries, so that file and paper say the same. */
const STATEMENT = fieldsOf(complianceNotice).flatMap((field) =>
  field.kind === 'statement' ? [field.says] : [],
)[0] ?? {
  'zh-CN': '',
  en: '',
};
