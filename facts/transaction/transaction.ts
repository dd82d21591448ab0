/** The contract's transaction as a type: one act to be judged. Absent and null mean not known. */
export type CannotKnow = { readonly cannotKnow: string };
export type Fact = boolean | null | CannotKnow;
export type NumberFact = number | false | null | CannotKnow;
export type Amount = string | { readonly min?: string; readonly max?: string } | null;

export type ActivityKind =
  | 'goods-export'
  | 'goods-transfer'
  | 'technology-transfer'
  | 'assistance'
  | 'service'
  | 'disclosure';

export type Activity = {
  readonly kind: ActivityKind;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly via?: readonly string[];
  readonly service?: string | null;
  readonly servedActivity?: 'goods-export' | 'technology-transfer' | 'assistance' | null;
  readonly askedCustomer?: Fact;
  readonly purpose?: string | null;
};

export type PartyRole =
  | 'exporter'
  | 'importer'
  | 'recipient'
  | 'end-user'
  | 'intermediary'
  | 'service-provider';
export type PartyList = 'control-list' | 'watch-list' | 'unreliable-entity-list';
export type Listing = { readonly list: PartyList; readonly entry?: string };
export type HeldBy = {
  readonly list: PartyList;
  readonly percent: Amount;
  readonly direct?: boolean;
  readonly holder?: string;
};

export type Party = {
  readonly role: PartyRole;
  readonly name?: string | null;
  readonly aliases?: readonly string[];
  readonly kind?: 'organisation' | 'natural-person' | null;
  readonly establishedIn?: string | null;
  readonly nationality?: string | null;
  readonly militaryUser?: Fact;
  readonly listings?: readonly Listing[] | null;
  readonly heldByListed?: readonly HeldBy[] | null;
};

export type Item = {
  readonly id?: string | null;
  readonly name?: string | null;
  readonly entries?: readonly string[] | null;
  readonly attributes?: Readonly<Record<string, unknown>> | null;
  readonly hs?: string | null;
  readonly origin?: string | null;
  readonly madeIn?: string | null;
  readonly quantity?: Amount;
  readonly unit?: string | null;
  readonly value?: Amount;
  readonly currency?: string | null;
  readonly chineseTechnology?: Fact;
  readonly chineseEquipment?: Fact;
  readonly content?: readonly Item[] | null;
  readonly technology?: {
    readonly publicDomain?: Fact;
    readonly basicResearch?: Fact;
    readonly patentApplication?: Fact;
  } | null;
  readonly leftChinaOn?: string | null;
};

export type EndUse = {
  readonly statement?: string;
  readonly massDestruction?: Fact;
  readonly terrorism?: Fact;
  readonly military?: Fact;
  readonly logicChipNm?: NumberFact;
  readonly memoryChipLayers?: NumberFact;
  readonly chipEquipment?: Fact;
  readonly militaryAi?: Fact;
  readonly humanitarian?: Fact;
  readonly overseasRareEarth?: Fact;
  readonly nationalSecurity?: Fact;
};

export type Undertaking = {
  readonly bars: 're-export' | 'transfer-to-third-party' | 'change-of-end-use';
  readonly by?: string;
  readonly item?: string;
  readonly territories?: readonly string[];
};

export type Transaction = {
  readonly id?: string;
  readonly on: string;
  readonly knownAt?: string;
  readonly activity: Activity;
  readonly parties?: readonly Party[] | null;
  readonly items?: readonly Item[] | null;
  readonly endUse?: EndUse | null;
  readonly knowledge?: 'knows' | 'should-know' | 'notified' | 'none' | null;
  readonly licence?: {
    readonly held?: Fact;
    readonly kind?: 'individual' | 'general' | 'export-certificate';
    readonly number?: string;
    readonly covers?: Fact;
  };
  readonly assume?: Readonly<Record<string, string>>;
  readonly undertakings?: readonly Undertaking[] | null;
  readonly performed?: readonly { readonly duty: string; readonly on: string }[] | null;
};
