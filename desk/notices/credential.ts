/**
 * The machine-readable Compliance Notice (合规告知书): a W3C Verifiable Credential 2.0, signed as a JWT (`vc+jwt`). It
 * states what its issuer found and decides nothing; who receives it computes again.
 */

export type PartyIdentity = {
  readonly name: string;
  readonly territory?: string;
  readonly identifiers?: readonly { readonly scheme: string; readonly value: string }[];
};

export type Recipient = PartyIdentity & { readonly role: 'importer' | 'end-user' | 'next-recipient' };

/** Amounts are decimal strings; a share is its two amounts, to be recomputed and never trusted as a rounded number. */
export type NoticeItem = {
  readonly id: string;
  readonly name: string;
  readonly lot?: string;
  readonly annexEntry?: string;
  readonly limb?: string;
  readonly origin?: string;
  readonly quantity?: { readonly value: string; readonly unit?: string };
  readonly valueShare?: {
    readonly numerator: string;
    readonly denominator: string;
    readonly currency?: string;
    readonly asOf?: string;
    readonly method?: string;
  };
};

/** A notice a share rests on. The digest is over the bytes received: the compact JWT, or the scanned paper. */
export type Upstream = {
  readonly notice?: string;
  readonly medium: 'vc+jwt' | 'paper';
  readonly digest: string;
  readonly lot?: string;
};

export type NoticeSubject = {
  readonly noticeVersion: '1';
  readonly instrument: { readonly id: 'MOFCOM-2025-61'; readonly article: '7'; readonly knownUpTo: string };
  readonly issuerKind: 'domestic' | 'overseas';
  readonly recipients: readonly Recipient[];
  readonly transaction: {
    readonly kind: 'export' | 'transfer';
    readonly contract?: string;
    readonly finalDestination?: string;
    readonly licence?: string;
  };
  readonly items: readonly NoticeItem[];
  /** Chinese first, as on paper. */
  readonly statement: { readonly 'zh-CN': string; readonly en: string };
  /** The final paper the notice was made from. */
  readonly document: { readonly reference: string; readonly digest: string };
  readonly upstream: readonly Upstream[];
  /** Id of the notice this one corrects; that one is withdrawn. */
  readonly supersedes?: string;
};

export type NoticeCredential = {
  readonly '@context': readonly [string, string];
  readonly id: string;
  readonly type: readonly ['VerifiableCredential', 'ExportControlComplianceNotice'];
  readonly issuer: PartyIdentity & { readonly id: string };
  readonly validFrom: string;
  readonly credentialStatus?: {
    readonly id: string;
    readonly type: 'BitstringStatusListEntry';
    readonly statusPurpose: 'revocation';
    readonly statusListIndex: string;
    readonly statusListCredential: string;
  };
  readonly credentialSubject: NoticeSubject;
};

/** The contexts are named and never fetched: what is checked are the bytes. */
export const CONTEXTS = [
  'https://www.w3.org/ns/credentials/v2',
  'https://www.w3.org/ns/credentials/undefined-terms/v2',
] as const;
