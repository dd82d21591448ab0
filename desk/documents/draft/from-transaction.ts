/**
 * A first draft of a document from the transaction it is about: parties, items, destination, end use as given. What the
 * transaction does not know stays null, and nothing is undertaken or signed for anybody.
 */
import type { Item, Party, PartyRole, Transaction } from '@ytterby/facts';
import type { Form, PlainRecord } from '../form/form.ts';
import { blankRecord } from '../record/blank.ts';

type Values = Readonly<Record<string, unknown>>;

const partyOf = (transaction: Transaction, ...roles: readonly PartyRole[]): Values | null => {
  for (const role of roles) {
    const found = transaction.parties?.find((one) => one.role === role && one.name);
    if (found) return partyValue(found);
  }
  return null;
};

const partyValue = ({ name, establishedIn }: Party): Values => ({
  name,
  ...(establishedIn ? { territory: establishedIn } : {}),
});

const exactly = (amount: Item['value']): string | null => (typeof amount === 'string' ? amount : null);

const idOf = (item: Item, at: number): string => item.id ?? `item-${at + 1}`;

/** Items as the common table has them: codes joined, values only where they are exact. */
const itemRows = (transaction: Transaction): readonly Values[] =>
  (transaction.items ?? []).map((item, at) => ({
    name: item.name ?? idOf(item, at),
    entry: item.entries?.join(', ') || null,
    hs: item.hs ?? null,
    quantity: exactly(item.quantity),
    unit: item.unit ?? null,
    value: exactly(item.value),
    currency: item.currency ?? null,
  }));

/** A notice's items, and a share where each contained Part 1 item has an exact value in the item's currency. */
function noticeFields(transaction: Transaction): Values {
  const items = transaction.items ?? [];
  const domestic = transaction.activity.from === 'CN';
  return {
    issuerKind: transaction.activity.from ? (domestic ? 'domestic' : 'overseas') : null,
    issuer: partyOf(transaction, 'exporter'),
    ...(domestic
      ? { importer: partyOf(transaction, 'importer'), endUser: partyOf(transaction, 'end-user') }
      : { recipient: partyOf(transaction, 'importer', 'recipient', 'end-user') }),
    act:
      { 'goods-export': 'export', 'goods-transfer': 'transfer' }[transaction.activity.kind as string] ?? null,
    finalDestination: transaction.activity.to ?? null,
    contract: transaction.id ?? null,
    items: items.map((item, at) => ({
      id: idOf(item, at),
      name: item.name ?? idOf(item, at),
      entry: item.entries?.join(', ') || null,
      origin: item.origin ?? null,
      quantity: exactly(item.quantity),
      unit: item.unit ?? null,
    })),
    shares: items.flatMap((item, at) => {
      const denominator = exactly(item.value);
      const [only, ...others] = item.content ?? [];
      const numerator =
        only && others.length === 0 && only.currency === item.currency ? exactly(only.value) : null;
      if (denominator === null || numerator === null) return [];
      return [
        {
          item: idOf(item, at),
          numerator,
          denominator,
          currency: item.currency ?? null,
          asOf: transaction.on,
        },
      ];
    }),
  };
}

const fieldsBy: Readonly<Record<string, (transaction: Transaction) => Values>> = {
  'compliance-notice': noticeFields,
  'end-use-certificate': (transaction) => ({
    endUser: partyOf(transaction, 'end-user'),
    importer: partyOf(transaction, 'importer'),
    exporter: partyOf(transaction, 'exporter'),
    items: itemRows(transaction),
    endUse: transaction.endUse?.statement ?? null,
  }),
  'licence-application': (transaction) => ({
    applicantKind: transaction.activity.from
      ? transaction.activity.from === 'CN'
        ? 'domestic'
        : 'overseas'
      : null,
    applicant: partyOf(transaction, 'exporter'),
    importer: partyOf(transaction, 'importer'),
    endUser: partyOf(transaction, 'end-user'),
    endUse: transaction.endUse?.statement ?? null,
    destination: transaction.activity.to ?? null,
    items: itemRows(transaction),
  }),
  'humanitarian-report': (transaction) => ({
    exporter: partyOf(transaction, 'exporter'),
    exportedOn: transaction.on,
    recipient: partyOf(transaction, 'recipient', 'importer', 'end-user'),
    destination: transaction.activity.to ?? null,
    items: itemRows(transaction),
  }),
  'customs-remarks': (transaction) => ({
    exporter: partyOf(transaction, 'exporter'),
    finalDestination: transaction.activity.to ?? null,
    licence: transaction.licence?.number ?? null,
    lines: (transaction.items ?? []).map((item, at) => ({
      line: String(at + 1),
      name: item.name ?? idOf(item, at),
      hs: item.hs ?? null,
      standing: item.entries && item.entries.length > 0 ? 'controlled' : null,
      entry: item.entries?.join(', ') || null,
    })),
  }),
  'technology-statement-export': (transaction) => ({
    exporter: partyOf(transaction, 'exporter'),
    recipient: partyOf(transaction, 'recipient', 'importer'),
    endUser: partyOf(transaction, 'end-user'),
    destination: transaction.activity.to ?? null,
    endUse: transaction.endUse?.statement ?? null,
  }),
  'technology-statement-domestic': (transaction) => ({
    exporter: partyOf(transaction, 'exporter'),
    recipient: partyOf(transaction, 'recipient', 'importer'),
    endUse: transaction.endUse?.statement ?? null,
  }),
};

/** The kinds that can be drafted from a transaction. */
export const draftedKinds: readonly string[] = Object.keys(fieldsBy);

/** A draft; `reference` and `on` are the paper's own. Null where the kind is not drafted from a transaction. */
export function draftFrom(
  form: Form,
  transaction: Transaction,
  { reference, on }: { readonly reference: string; readonly on: string },
): PlainRecord | null {
  const fields = fieldsBy[form.kind];
  if (!fields) return null;
  return {
    ...blankRecord(form),
    reference,
    on,
    fields: { ...blankRecord(form).fields, ...fields(transaction) },
  };
}
