/** Which kind of answer each place of a transaction takes, so that a form and a question ask for it alike. */
export type FieldKind =
  | { readonly kind: 'territory' }
  | { readonly kind: 'truth' }
  | { readonly kind: 'amount' }
  | { readonly kind: 'number' }
  | { readonly kind: 'day' }
  | { readonly kind: 'text' }
  | { readonly kind: 'entries' }
  | { readonly kind: 'elements' }
  | { readonly kind: 'parties' }
  | { readonly kind: 'items' }
  | { readonly kind: 'content' }
  | { readonly kind: 'listings' }
  | { readonly kind: 'holdings' }
  | { readonly kind: 'choice'; readonly options: readonly string[] };

export const ACTIVITIES = [
  'goods-export',
  'goods-transfer',
  'technology-transfer',
  'assistance',
  'service',
  'disclosure',
] as const;
export const ROLES = [
  'exporter',
  'importer',
  'end-user',
  'recipient',
  'intermediary',
  'service-provider',
] as const;
export const LISTS = ['control-list', 'watch-list', 'unreliable-entity-list'] as const;
const FORMS =
  'ore metal alloy target magnet-material oxide compound mixture crystal phosphor catalyst component assembly finished-product equipment reagent battery technology software ceramic powder ring coating-material other'.split(
    ' ',
  );
const FIELDS =
  'mining smelting-separation metal-smelting magnet-manufacturing secondary-resources line-service other'.split(
    ' ',
  );
const SERVICES =
  'intermediary matchmaking agency freight delivery customs-declaration e-commerce-platform finance other'.split(
    ' ',
  );
const PURPOSES =
  'sale gift sample aid lease exhibition exhibition-return repair repair-return test test-return other'.split(
    ' ',
  );

const truth: FieldKind = { kind: 'truth' };
const territory: FieldKind = { kind: 'territory' };
const number: FieldKind = { kind: 'number' };
const choice = (options: readonly string[]): FieldKind => ({ kind: 'choice', options });

/** By the last step of a pointer; `kind` means another thing of a party than of an act. */
const kinds: Readonly<Record<string, FieldKind>> = {
  from: territory,
  to: territory,
  establishedIn: territory,
  nationality: territory,
  origin: territory,
  madeIn: territory,
  purpose: choice(PURPOSES),
  service: choice(SERVICES),
  servedActivity: choice(['goods-export', 'technology-transfer', 'assistance']),
  role: choice(ROLES),
  knowledge: choice(['none', 'knows', 'should-know', 'notified']),
  form: choice(FORMS),
  technologyField: choice(FIELDS),
  logicChipNm: number,
  memoryChipLayers: number,
  quantity: { kind: 'amount' },
  value: { kind: 'amount' },
  percent: { kind: 'amount' },
  leftChinaOn: { kind: 'day' },
  id: { kind: 'text' },
  name: { kind: 'text' },
  material: { kind: 'text' },
  containsMagnet: { kind: 'text' },
  hs: { kind: 'text' },
  currency: { kind: 'text' },
  number: { kind: 'text' },
  entries: { kind: 'entries' },
  elements: { kind: 'elements' },
  parties: { kind: 'parties' },
  items: { kind: 'items' },
  content: { kind: 'content' },
  listings: { kind: 'listings' },
  heldByListed: { kind: 'holdings' },
};

/** @example kindOf('/parties/0/kind').kind // 'choice' */
export function kindOf(pointer: string): FieldKind {
  const last = pointer.split('/').at(-1) ?? '';
  if (last === 'kind')
    return choice(
      pointer.startsWith('/parties')
        ? ['organisation', 'natural-person']
        : pointer.startsWith('/licence')
          ? ['individual', 'general', 'export-certificate']
          : ACTIVITIES,
    );
  return kinds[last] ?? truth;
}
