// Written by `node server/scripts/write-api.ts` from the server's routes. Do not edit.

/** Who did it, as known on the day */
export type Actor = { readonly kind: "member" | "key" | "job" | "command"; readonly id: string; readonly name: string };

export type Advice = { /** A calendar day in Asia/Shanghai */ readonly on: string; readonly kind: "grant" | "grant-on-conditions" | "refuse" | "no-licence-needed" | "send-on" | "nothing-to-say"; readonly says: string; readonly conditions?: readonly string[] | undefined; readonly grounds?: readonly string[] | undefined };

export type ApiKey = { /** As the server made it */ readonly id: string; readonly name: string; /** By which people tell their keys apart */ readonly prefix: string; readonly scopes: readonly string[]; readonly createdBy: Actor; /** UTC */ readonly createdAt: string; /** UTC */ readonly expiresAt: string; readonly lastUsedAt: string | null; readonly revokedAt: string | null };

export type Application = { /** As the server made it */ readonly id: string; readonly reference: string; readonly name: string; /** The case it belongs to */ readonly case: string | null; readonly document: ApplicationDocument; readonly state: "draft" | "in-review" | "signed" | "submitted" | "accepted" | "queried" | "granted" | "refused" | "appealed" | "refusal-upheld" | "withdrawn"; /** What you may record from here */ readonly events: readonly string[]; /** Every move from here, and why another may not; of one file alone */ readonly ways?: readonly Way[] | undefined; readonly lastOn: string | null; readonly kind: "individual" | "general" | "export-certificate" | "amendment"; readonly acceptedOn: string | null; readonly authorityReference: string | null; /** Papers that are asked for and not final */ readonly missingPapers: readonly string[]; /** The authority's clock, in Chinese working days; null where none runs */ readonly clock: unknown; readonly version: number; /** UTC */ readonly createdAt: string; /** UTC */ readonly updatedAt: string };

export type ApplicationDocument = { readonly authority?: string | undefined; readonly note?: string | undefined; readonly papers: readonly ({ readonly paper: "application-form" | "identity" | "contract" | "technical-description" | "end-use-documents" | "programme-report" | "licence-record" | "channels" | "risk-assessment" | "undertaking" | "registration" | "technology-statement-export" | "technology-statement-domestic"; /** The paper's own number, or the id of a document kept here */ readonly document: string; /** null: not final yet */ readonly finalOn: string | null })[]; readonly watchList: readonly ({ readonly party: { readonly id?: string | undefined; readonly name: string }; readonly role: "importer" | "end-user"; /** The notice or entry that lists the party */ readonly entry: string })[]; readonly statements: readonly ("technology-statement-export" | "technology-statement-domestic")[] };

export type Bom = { /** As the server made it */ readonly id: string; readonly reference: string; readonly name: string; readonly document: BomDocument; readonly version: number; /** UTC */ readonly createdAt: string; /** UTC */ readonly updatedAt: string; readonly archivedAt: string | null };

/** Parts, the lines that say how much of one is in another, and rates */
export type BomDocument = unknown;

/** What the columns are taken for; null: each line names its own */
export type BulkColumns = { readonly headings: readonly string[]; readonly headingRow: number; readonly encoding?: string | undefined; readonly sheet?: string | undefined; readonly columns: readonly { readonly field: string; readonly heading: string; readonly column: string }[]; readonly unused: readonly string[]; /** What a column may be named for */ readonly fields: readonly string[]; /** Why the columns could not be understood; name them then */ readonly faults: readonly { readonly code: string; readonly path: string; readonly message: string }[] } | null;

/** A file of lines as it was sent up */
export type BulkFile = { /** As the server made it */ readonly id: string; readonly name: string; readonly form: "csv" | "ndjson" | "xlsx" | "parquet"; readonly bytes: number; readonly sha256: string; readonly actor: Actor; /** UTC */ readonly createdAt: string };

/** A run over a file of lines */
export type BulkRun = { /** As the server made it */ readonly id: string; /** As the server made it */ readonly file: string; /** As the server made it */ readonly job: string; readonly state: "waiting" | "running" | "done" | "failed" | "dead" | "cancelled"; readonly progress: { readonly done: number; readonly of: number | null } | null; readonly request: unknown; /** Counts and the law; or the faults that stopped it; null: not yet */ readonly result: unknown; readonly actor: Actor; /** UTC */ readonly createdAt: string; readonly endedAt: string | null };

export type CalendarLink = { /** As the server made it */ readonly id: string; readonly name: string; readonly language: "en" | "zh-CN" | "zh-HK"; readonly mine: boolean; /** UTC */ readonly createdAt: string; readonly lastReadAt: string | null; readonly revokedAt: string | null };

export type Case = { /** As the server made it */ readonly id: string; readonly reference: string; readonly name: string; readonly state: "open" | "closed"; readonly determination: string | null; /** The duties with their days, the papers that follow, whether an application does */ readonly document: unknown; readonly version: number; /** UTC */ readonly createdAt: string; /** UTC */ readonly updatedAt: string };

export type ChainLink = { /** 1 for the notice asked about, growing upstream */ readonly tier: number; readonly digest: string; readonly medium: "vc+jwt" | "paper"; /** The row it is; null where it is not held */ readonly here: { readonly kind: "incoming-notice" | "notice"; /** As the server made it */ readonly id: string } | null; /** Null where nothing is proven of it */ readonly issuer: string | null; readonly reference: string | null; /** The day it was issued */ readonly on: string | null; readonly shares: readonly { readonly item: string; readonly numerator: string; readonly denominator: string }[]; /** Null where there was nothing to check */ readonly verdict: "accepted" | "open" | "refused" | null; /** The checks that failed, each with its sentence */ readonly failed: readonly unknown[]; /** What is wrong between it and the notice that rests on it */ readonly faults: readonly ("not-held" | "refused" | "not-proven" | "received-by-another" | "issued-later" | "too-deep")[] };

/** How it reached or left the house */
export type Channel = "ministry-system" | "customs-system" | "e-mail" | "post" | "courier" | "counter" | "telephone";

/** Candidate entries, ranked, each with reasons and what to ask */
export type ClassificationAnswer = { readonly candidates: readonly unknown[]; readonly nothingElse: boolean; readonly [more: string]: unknown };

export type ContentAnswer = { readonly item: string; readonly currency: string | null; readonly threshold: string; /** A calendar day in Asia/Shanghai */ readonly on: string; readonly results: readonly unknown[]; readonly ask: readonly unknown[]; /** Papers held against the bill: agree, contradict, speak of no such part */ readonly evidence: readonly unknown[]; /** The same if the papers are right where the bill is silent: what was taken, what was not and why */ readonly withEvidence?: unknown | undefined; /** A working that can be kept, signed and made again */ readonly working: unknown; readonly [more: string]: unknown };

export type ControlEntry = { readonly code: string; readonly list: string; /** A calendar day in Asia/Shanghai */ readonly from: string; readonly names: Said; readonly elements: readonly string[]; readonly hs: readonly string[]; readonly presence: string; /** The same item under another list’s code */ readonly also: readonly string[]; readonly [more: string]: unknown };

export type Deadline = { readonly kind: "task" | "decision" | "licence-end" | "humanitarian-report"; readonly object: { readonly kind: string; readonly id: string }; readonly reference: string; readonly what: string; readonly says: string; /** A day, or an interval where a year is not published */ readonly due: unknown; readonly provision: string | null };

export type Determination = { readonly transactionId?: string | undefined; readonly on: string; readonly knownAt: string; readonly outcome: { readonly atLeast: DeterminationTier; readonly atMost: DeterminationTier; readonly settled: boolean }; /** Every provision that holds or may hold, strictest first. Those that do not hold are there with ?all / --all, with why not. */ readonly provisions: readonly ({ /** Year-number of the announcement, slash, article: 2025-61/1(1), 2025-62/7, 2025-18, 2024-46/1, 2026-1/1; statutes by short name: ECL/18, REG/26; the technology catalogue CAT-2023, CAT-2025. */ readonly id: string; readonly holds: "yes" | "no" | "unknown"; readonly effect: "licence" | "exempt" | "case-by-case" | "presumption-of-denial" | "prohibited" | "exclusion" | "duty"; readonly status: "in-force" | "suspended" | "not-yet" | "ended" | "unknown"; /** The item it bears on, by id or index. */ readonly item?: string | undefined; /** The deciding facts, each with the value read and where it came from (given, derived from content, screened, ownership, corpus). */ readonly because: readonly unknown[]; /** Per language: en, zh-CN, zh-HK. */ readonly title?: Readonly<Record<string, unknown>> | undefined; /** Official address, and the grade of the text behind it. */ readonly source?: Readonly<Record<string, unknown>> | undefined })[]; readonly duties: readonly ({ readonly kind: "apply-for-licence" | "issue-compliance-notice" | "report-after-export" | "undertake" | "declare-destination" | "declare-control-status" | "file-technology-statement" | "ask-customer" | "refuse-service" | "show-licence" | "end-user-documents" | "risk-assessment" | "keep-records" | "report-change" | "consult-authority" | "register-export" | "obtain-consent"; readonly provision: string; readonly certain: boolean; readonly to?: string | undefined; /** {by: date} or {workingDays: n, after: event}. */ readonly due?: Readonly<Record<string, unknown>> | null | undefined; /** From `performed` and the due date; open where nothing is said. */ readonly state?: "open" | "met" | "breached" | undefined })[]; /** Exactly what could still change the outcome, most decisive first. */ readonly needs: readonly ({ readonly kind: "fact" | "status" | "reading"; /** fact: JSON Pointer into the transaction. status, reading: the key for `assume`. */ readonly key: string; /** Per language. */ readonly question: Readonly<Record<string, unknown>>; readonly options?: readonly unknown[] | undefined; readonly couldLeadTo: readonly DeterminationTier[]; readonly provisions?: readonly string[] | undefined })[]; /** Value shares computed for 61/1(1): one per Part 2 item found at any level. */ readonly shares?: readonly ({ readonly item?: string | undefined; /** {min, max} decimal strings */ readonly numerator?: Readonly<Record<string, unknown>> | undefined; readonly denominator?: Readonly<Record<string, unknown>> | undefined; readonly atThreshold?: "yes" | "no" | "unknown" | undefined; /** The contained lines counted, each with its path. */ readonly lines?: readonly unknown[] | undefined })[] | undefined; readonly law: { readonly version: string; readonly hash: string; readonly knownUpTo: string }; readonly warnings?: readonly unknown[] | undefined };

/** The answer to a line, or its faults, in its place */
export type DeterminationLine = { readonly line: number; readonly id?: string | undefined; readonly determination: Determination } | { readonly line: number; readonly error: { readonly faults: readonly unknown[] } };

export type DeterminationListed = { /** As the server made it */ readonly id: string; readonly transactionId: string | null; readonly occasion: "asked" | "law" | "day" | "party" | "settling"; /** A calendar day in Asia/Shanghai */ readonly on: string; /** A calendar day in Asia/Shanghai */ readonly knownAt: string; readonly outcome: Outcome; /** The law's hash */ readonly law: string; readonly actor: Actor; /** UTC */ readonly createdAt: string; /** What was asked about */ readonly about: { /** The act's own reference */ readonly reference: string | null; readonly kind: string; readonly from: string | null; readonly to: string | null; /** The first three, by name or id */ readonly items: readonly string[] } };

export type DeterminationTier = "none" | "exempt" | "licence" | "case-by-case" | "presumption-of-denial" | "prohibited";

export type Disclosure = { /** As the server made it */ readonly id: string; /** As the server made it */ readonly document: string; readonly to: string; /** A calendar day in Asia/Shanghai */ readonly on: string; readonly purpose: string | null; readonly withheld: readonly string[]; /** Of the copy that was given */ readonly digest: string; readonly actor: Actor; /** UTC */ readonly createdAt: string };

export type Document = { /** As the server made it */ readonly id: string; readonly kind: string; /** The case it belongs to */ readonly case: string | null; readonly reference: string; readonly state: "draft" | "final"; readonly digest: string | null; readonly version: number; /** UTC */ readonly createdAt: string; /** UTC */ readonly updatedAt: string; readonly finalisedAt: string | null; readonly finalisedBy: Actor | null; /** The record: what was filled in */ readonly record: unknown; /** What it lacks, provision by provision; empty of "must": it can be made final */ readonly gaps: readonly ({ readonly code: string; readonly level: "must" | "should"; readonly path: string; readonly provision: string; readonly found?: string | undefined; readonly expected?: string | undefined })[] };

export type DocumentField = { readonly key: string; readonly kind: string; readonly label: Said; /** must, should or may; or one of them where other fields say so */ readonly need: unknown; readonly provision: string; readonly standing: string; readonly options?: readonly { readonly value: string; readonly says: Said }[] | undefined; readonly columns?: readonly { readonly kind: string; readonly key: string; readonly label: Said; readonly need: string }[] | undefined; /** Of a statement: what the signatory stands for */ readonly says?: Said | undefined };

export type DocumentKind = { readonly kind: string; readonly title: Said; readonly says: Said; readonly provision: string; /** False: the official form could not be read */ readonly officialFormRead: boolean; /** Whether a draft can be filled in from an answer */ readonly drafted: boolean; readonly sections: readonly { readonly title: Said; readonly fields: readonly DocumentField[] }[] };

export type Event = { readonly sequence: number; /** As the server made it */ readonly id: string; /** UTC */ readonly at: string; readonly actor: Actor; readonly verb: string; readonly object: { readonly kind: string; readonly id: string }; readonly before: unknown; readonly after: unknown; readonly request: string; readonly hash: string; readonly [more: string]: unknown };

export type Hit = { /** As the server made it */ readonly id: string; /** As the server made it */ readonly party: string; /** As the server made it */ readonly screening: string; /** `official`, or an own list's id */ readonly list: string; readonly record: string; readonly state: "open" | "confirmation-proposed" | "clearing-proposed" | "confirmed" | "cleared"; readonly band: string; readonly score: number; /** What was seen and every decision so far */ readonly review: unknown; readonly version: number; /** UTC */ readonly createdAt: string; /** UTC */ readonly updatedAt: string; /** The record is on the list no more */ readonly goneAt: string | null };

export type HumanitarianDocument = { /** A calendar day in Asia/Shanghai */ readonly exportedOn: string; readonly what: string; readonly recipient: string; /** The report as a document of the house; null: not final yet */ readonly report: { readonly document: string; /** A calendar day in Asia/Shanghai */ readonly finalOn: string } | null; /** That the items will not be used to harm China's national security and interests */ readonly undertaking: { readonly document: string; /** A calendar day in Asia/Shanghai */ readonly finalOn: string } | null };

export type HumanitarianReport = { /** As the server made it */ readonly id: string; readonly reference: string; readonly name: string; /** The case it belongs to */ readonly case: string | null; readonly document: HumanitarianDocument; readonly state: "to-report" | "drafted" | "signed" | "sent" | "received"; /** What you may record from here */ readonly events: readonly string[]; /** Every move from here, and why another may not; of one file alone */ readonly ways?: readonly Way[] | undefined; readonly lastOn: string | null; /** The last day, or an interval where a year is not published */ readonly due: unknown; readonly standing: "in-time" | "late" | "due" | "overdue" | "unsure"; readonly version: number; /** UTC */ readonly createdAt: string; /** UTC */ readonly updatedAt: string };

/** A file that is taken in by a job, and what became of its rows */
export type Import = { /** As the server made it */ readonly id: string; readonly kind: "items" | "boms" | "parties"; readonly name: string; readonly bytes: number; readonly sha256: string; /** As the server made it */ readonly job: string; readonly state: "waiting" | "running" | "done" | "dead" | "cancelled"; readonly progress: { readonly done: number; readonly of: number | null } | null; readonly existing: "refuse" | "replace" | "leave"; /** As named; null: guessed */ readonly columns: Readonly<Record<string, string>> | null; readonly counts: { readonly created: number; readonly replaced: number; /** There already, with the same content */ readonly unchanged: number; readonly left: number; readonly refused: number }; readonly actor: Actor; /** UTC */ readonly createdAt: string; readonly endedAt: string | null };

/** What an import would do; nothing was kept */
export type ImportPreview = { readonly kind: "items" | "boms" | "parties"; readonly name: string; readonly bytes: number; /** What the columns are taken for; null: the file is no table */ readonly table: { readonly headings: readonly string[]; readonly headingRow: number; readonly encoding?: string | undefined; readonly sheet?: string | undefined; readonly columns: readonly { readonly field: string; readonly heading: string; readonly column: string }[]; /** Headings of which nothing is read */ readonly unused: readonly string[] } | null; /** What a column may be named for */ readonly fields: readonly string[]; /** What is wrong with the file as a whole; nothing is read then */ readonly faults: readonly { readonly code: string; readonly path: string; readonly message: string }[]; /** The first rows, as they would be kept */ readonly rows: readonly { readonly row: number; readonly reference: string; readonly name: string; readonly document: unknown }[]; /** What would become of all rows */ readonly counts: { readonly created: number; readonly replaced: number; /** There already, with the same content */ readonly unchanged: number; readonly left: number; readonly refused: number }; /** The first rows that would be refused */ readonly refused: readonly ImportRefusal[] };

/** A row that was refused, with what is wrong in it */
export type ImportRefusal = { /** As a spreadsheet numbers it; 0: the file as a whole */ readonly row: number; readonly reference: string | null; readonly faults: readonly { readonly code: string; readonly path: string; readonly message: string }[] };

export type IncomingNotice = { /** As the server made it */ readonly id: string; readonly digest: string; readonly medium: "vc+jwt" | "paper"; readonly verdict: "accepted" | "open" | "refused"; /** Each check with its own result; what was not checked is never valid */ readonly verification: unknown; readonly evidence: readonly unknown[]; /** UTC */ readonly createdAt: string };

export type Instrument = { readonly id: string; readonly kind: "law" | "regulation" | "announcement" | "order" | "catalogue" | "provisions"; readonly number: string; readonly title: Said; readonly issuer: Said; /** A calendar day in Asia/Shanghai */ readonly issued: string; /** A calendar day in Asia/Shanghai */ readonly published: string; /** A calendar day in Asia/Shanghai */ readonly effective: string; readonly grade: string; readonly addresses: readonly string[]; readonly standings: readonly Standing[]; /** Ids, in their order */ readonly provisions: readonly string[]; readonly [more: string]: unknown };

export type Item = { /** As the server made it */ readonly id: string; readonly reference: string; readonly name: string; readonly document: ItemDocument; /** What was last found of its control entries and confirmed; null: nothing yet */ readonly classification: unknown; readonly version: number; /** UTC */ readonly createdAt: string; /** UTC */ readonly updatedAt: string; readonly archivedAt: string | null };

export type ItemDocument = TransactionItem;

export type Job = { /** As the server made it */ readonly id: string; readonly kind: string; readonly state: "waiting" | "running" | "done" | "dead" | "cancelled"; readonly progress: unknown; readonly result: unknown; readonly fault: unknown; readonly attempts: number; /** UTC */ readonly runAfter: string; /** UTC */ readonly createdAt: string; /** UTC */ readonly updatedAt: string; readonly endedAt: string | null };

export type KeptTransaction = { /** As the server made it */ readonly id: string; readonly reference: string; readonly document: Transaction; /** A standing question: asked anew, as of the day, whenever the law changes on it */ readonly followsDay: boolean; /** The answer that stands */ readonly determination: string | null; readonly version: number; /** UTC */ readonly createdAt: string; /** UTC */ readonly updatedAt: string; readonly archivedAt: string | null };

/** Where a provision stands on a day, and the act that put it there */
export type LawStatus = { readonly kind: "in-force" | "not-yet" | "suspended" | "ended" | "open" | "reading"; readonly [more: string]: unknown };

export type Licence = { /** As the server made it */ readonly id: string; readonly reference: string; readonly name: string; /** The case it belongs to */ readonly case: string | null; readonly document: LicenceDocument; readonly state: "issued" | "amending" | "amended" | "suspended" | "reinstated" | "exhausted" | "expired" | "revoked" | "surrendered"; /** What you may record from here */ readonly events: readonly string[]; /** Every move from here, and why another may not; of one file alone */ readonly ways?: readonly Way[] | undefined; readonly lastOn: string | null; readonly application: string | null; /** A calendar day in Asia/Shanghai */ readonly validUntil: string; readonly exports: { readonly allowed: number | null; readonly used: number }; readonly balances: readonly ({ readonly line: string; readonly state: string; readonly quantity: { readonly granted: string; readonly taken: string; readonly left: string; readonly unit: string } | null; readonly value: { readonly granted: string; readonly taken: string; readonly left: string; readonly unit: string } | null })[]; readonly version: number; /** UTC */ readonly createdAt: string; /** UTC */ readonly updatedAt: string };

export type LicenceCondition = { readonly id: string; /** As the licence words it */ readonly says: string; readonly kind: "end-use"; readonly oneOf: readonly string[] } | { readonly id: string; /** As the licence words it */ readonly says: string; readonly kind: "not-through"; readonly territories: readonly string[] } | { readonly id: string; /** As the licence words it */ readonly says: string; readonly kind: "consignee"; readonly oneOf: readonly string[] } | { readonly id: string; /** As the licence words it */ readonly says: string; readonly kind: "at-most-per-shipment"; readonly line: string; readonly quantity: WrittenAmount } | { readonly id: string; /** As the licence words it */ readonly says: string; readonly kind: "document"; readonly document: string } | { readonly id: string; /** As the licence words it */ readonly says: string; readonly kind: "report"; readonly of: "shipping" | "arrival" | "installation" | "use"; readonly withinWorkingDays: number | null } | { readonly id: string; /** As the licence words it */ readonly says: string; readonly kind: "person-confirms" };

export type LicenceDocument = { readonly kind: "individual" | "general" | "export-certificate"; readonly number: string; /** A calendar day in Asia/Shanghai */ readonly issuedOn: string; /** A calendar day in Asia/Shanghai */ readonly validFrom: string; /** The last day on which it may be used */ readonly validUntil: string; readonly endUsers: readonly ({ readonly id?: string | undefined; readonly name: string })[]; readonly destinations: readonly string[]; readonly items: readonly ({ readonly line: string; readonly entry: string; readonly name?: string | undefined; readonly quantity?: { /** A decimal string */ readonly amount: string; readonly unit: string; /** How many decimals it is counted to */ readonly decimals: number } | undefined; readonly value?: { /** A decimal string */ readonly amount: string; readonly unit: string; /** How many decimals it is counted to */ readonly decimals: number } | undefined })[]; readonly endUses?: readonly string[] | undefined; readonly exports?: number | undefined; readonly conditions?: readonly LicenceCondition[] | undefined; /** The share of a balance from which to warn: "0.8" */ readonly warnAt: string };

export type ListedCase = { /** As the server made it */ readonly id: string; readonly reference: string; readonly name: string; readonly state: "open" | "closed"; readonly determination: string | null; /** The duties with their days, the papers that follow, whether an application does */ readonly document: unknown; readonly version: number; /** UTC */ readonly createdAt: string; /** UTC */ readonly updatedAt: string; readonly applications: readonly ({ /** As the server made it */ readonly id: string; readonly kind: string; readonly state: string; readonly lastOn: string | null; readonly clock: unknown })[]; readonly openTasks: number; /** The nearest day of its open tasks */ readonly nextDue: string | null };

export type ListedDocument = { /** As the server made it */ readonly id: string; readonly kind: string; /** The case it belongs to */ readonly case: string | null; readonly reference: string; readonly state: "draft" | "final"; readonly digest: string | null; readonly version: number; /** UTC */ readonly createdAt: string; /** UTC */ readonly updatedAt: string; readonly finalisedAt: string | null; readonly finalisedBy: Actor | null };

export type Mail = { /** As the server made it */ readonly id: string; readonly document: string | null; /** The file that it was sent for */ readonly file: { readonly kind: string; readonly id: string } | null; readonly messageId: string; readonly from: string; readonly to: readonly string[]; readonly subject: string; /** Over the message as it went */ readonly digest: string; readonly state: "waiting" | "sending" | "sent" | "refused" | "unsure" | "given-up"; readonly attempts: number; /** The server's last words: of a mail that was sent, its receipt */ readonly response: string | null; readonly askedBy: Actor; readonly sentAt: string | null; /** UTC */ readonly createdAt: string; /** UTC */ readonly updatedAt: string };

export type MailWay = { readonly host: string; readonly port: number; readonly tls: "implicit" | "starttls" | "none"; readonly user: string | null; readonly hasPassword: boolean; readonly from: string; readonly hasCertificate: boolean };

export type Member = { /** As the server made it */ readonly id: string; readonly name: string; readonly email: string; readonly roles: readonly ("reader" | "preparer" | "approver" | "reviewer" | "auditor" | "administrator")[]; /** UTC */ readonly createdAt: string; readonly disabledAt: string | null };

/** An event as it was recorded */
export type Move = { /** As the server made it */ readonly id: string; readonly event: string; readonly from: string; readonly to: string; /** A calendar day in Asia/Shanghai */ readonly on: string; readonly channel: string | null; readonly paper: unknown; readonly reference: string | null; readonly reason: string | null; readonly grounds: readonly string[] | null; readonly actor: Actor; /** UTC */ readonly createdAt: string };

export type NewApiKey = { /** As the server made it */ readonly id: string; readonly name: string; /** By which people tell their keys apart */ readonly prefix: string; readonly scopes: readonly string[]; readonly createdBy: Actor; /** UTC */ readonly createdAt: string; /** UTC */ readonly expiresAt: string; readonly lastUsedAt: string | null; readonly revokedAt: string | null; /** Shown once */ readonly key: string };

export type NewCalendarLink = { /** As the server made it */ readonly id: string; readonly name: string; readonly language: "en" | "zh-CN" | "zh-HK"; readonly mine: boolean; /** UTC */ readonly createdAt: string; readonly lastReadAt: string | null; readonly revokedAt: string | null; readonly path: string; readonly url: string | null };

export type Notice = { /** As the server made it */ readonly id: string; /** As the server made it */ readonly document: string; /** Over the token, as the next notice will carry it */ readonly digest: string; /** The signed notice: a vc+jwt, to be passed on as it is */ readonly token: string; readonly listIndex: number; readonly supersedes: string | null; readonly withdrawnAt: string | null; readonly withdrawnWhy: string | null; /** UTC */ readonly createdAt: string };

export type NoticeKey = { /** As the server made it */ readonly id: string; readonly kid: string; readonly algorithm: string; /** A calendar day in Asia/Shanghai */ readonly createdOn: string; readonly retiredOn: string | null; readonly compromised: boolean };

export type OpenApiDocument = { readonly openapi: string; readonly [more: string]: unknown };

export type Organisation = { /** As the server made it */ readonly id: string; readonly name: string; readonly language: "en" | "zh-CN" | "zh-HK"; readonly settings: { /** Two persons must agree before a hit is cleared or confirmed */ readonly fourEyes?: boolean | undefined; /** Years after which records of people who got technology are emptied; none: they are kept */ readonly keepPeopleYears?: number | null | undefined; readonly [more: string]: unknown }; /** UTC */ readonly createdAt: string; /** UTC */ readonly updatedAt: string };

/** An interval on one ladder; settled where both ends are equal */
export type Outcome = { readonly atLeast: "none" | "exempt" | "licence" | "case-by-case" | "presumption-of-denial" | "prohibited"; readonly atMost: "none" | "exempt" | "licence" | "case-by-case" | "presumption-of-denial" | "prohibited"; readonly settled: boolean };

export type OwnList = { /** As the server made it */ readonly id: string; readonly reference: string; readonly name: string; readonly document: OwnListDocument; readonly version: number; /** UTC */ readonly createdAt: string; /** UTC */ readonly updatedAt: string; readonly archivedAt: string | null };

export type OwnListDocument = { /** Where it comes from, and under what licence */ readonly source: string; readonly records: readonly OwnListRecord[] };

export type OwnListRecord = { readonly id: string; readonly names: readonly ({ readonly text: string; readonly weak?: boolean | undefined })[]; readonly schema: "Company" | "Organization" | "LegalEntity" | "Person" | "Vessel"; readonly identifiers: readonly { /** uscc, lei, or any other: customs, registration, imo */ readonly kind: string; readonly value: string }[]; readonly country: string | null };

/** Who counts as held by listed parties, under every reading */
export type OwnershipAnswer = { readonly id: string | null; /** A calendar day in Asia/Shanghai */ readonly on: string; readonly [more: string]: unknown };

/** A graph of entities and holdings, or BODS 0.4 or FollowTheMoney */
export type OwnershipDocument = unknown;

export type OwnershipGraph = { /** As the server made it */ readonly id: string; readonly reference: string; readonly name: string; readonly document: OwnershipDocument; /** Name it in a determination to read holdings from this graph */ readonly hash: string; readonly version: number; /** UTC */ readonly createdAt: string; /** UTC */ readonly updatedAt: string; readonly archivedAt: string | null };

/** The paper that proves an event */
export type Paper = { /** What it is called there */ readonly title: string; readonly number?: string | undefined; /** Where the house keeps it */ readonly file?: string | undefined };

export type Party = { /** As the server made it */ readonly id: string; readonly reference: string; readonly name: string; readonly document: PartyDocument; readonly version: number; /** UTC */ readonly createdAt: string; /** UTC */ readonly updatedAt: string; readonly archivedAt: string | null };

export type PartyDocument = { readonly name: string; readonly schema?: "Company" | "Organization" | "LegalEntity" | "Person" | "Vessel" | undefined; readonly otherNames?: readonly string[] | undefined; readonly identifiers?: readonly { /** uscc, lei, or any other: customs, registration, imo */ readonly kind: string; readonly value: string }[] | undefined; readonly country?: string | null | undefined };

export type Person = { /** As the server made it */ readonly id: string; /** Name, nationalities, place, employer; null once it was forgotten */ readonly person: unknown; readonly lastTransferOn: string | null; readonly version: number; /** UTC */ readonly createdAt: string; readonly forgottenAt: string | null };

/** What could not be done, and why */
export type Problem = { readonly type: string; readonly title: string; readonly status: number; readonly code: string; /** The id under which the log knows this request */ readonly request: string; readonly faults?: readonly ({ /** Where: a place in the body, a parameter or a header */ readonly path: string; readonly code: string; /** What is wrong, and what would be right */ readonly message: string; readonly found?: string | undefined; readonly expected?: readonly string[] | undefined })[] | undefined };

/** A rule in words, as an outline */
export type Prose = { readonly text: string; readonly parts: readonly Prose[] };

export type Provision = { readonly id: string; readonly instrument: string; readonly title: Said; /** In our own words */ readonly statement: Said; readonly notes: readonly Said[]; readonly ambiguities: readonly Said[]; readonly grade: string; readonly sources: readonly { readonly key: string; readonly url: string; readonly grade: string }[]; readonly addresses: readonly string[]; readonly formalised: true | { readonly not: Said }; readonly status: LawStatus; readonly word: "in-force" | "suspended" | "not-yet" | "ended" | "unknown"; readonly readings: readonly Reading[]; /** The rules that formalise it, in words */ readonly rules: readonly { readonly label: string; readonly prose: Prose }[]; readonly [more: string]: unknown };

export type Query = { /** As the server made it */ readonly id: string; readonly reference: string; readonly name: string; /** The case it belongs to */ readonly case: string | null; readonly document: QueryDocument; readonly state: "open" | "drafted" | "signed" | "answered" | "closed" | "dropped"; /** What you may record from here */ readonly events: readonly string[]; /** Every move from here, and why another may not; of one file alone */ readonly ways?: readonly Way[] | undefined; readonly lastOn: string | null; /** As the server made it */ readonly application: string; readonly version: number; /** UTC */ readonly createdAt: string; /** UTC */ readonly updatedAt: string };

export type QueryDocument = { readonly question: string; readonly answer?: string | undefined };

export type Questionnaire = { /** As the server made it */ readonly id: string; readonly reference: string; readonly name: string; /** The case it belongs to */ readonly case: string | null; readonly document: QuestionnaireDocument; readonly state: "to-send" | "sent" | "answered" | "taken" | "unanswered"; /** What you may record from here */ readonly events: readonly string[]; /** Every move from here, and why another may not; of one file alone */ readonly ways?: readonly Way[] | undefined; readonly lastOn: string | null; /** What was asked and is not answered */ readonly missing: readonly string[]; /** Papers about parts, as content weighs them; there once the answer is taken as evidence */ readonly evidence: readonly unknown[]; readonly version: number; /** UTC */ readonly createdAt: string; /** UTC */ readonly updatedAt: string };

export type QuestionnaireDocument = { readonly supplier: string; /** The kept bill of materials it asks about, by id or reference: answers are written beside its lines */ readonly bom?: string | undefined; readonly asked: readonly ({ readonly part: string; readonly facts: readonly ("price" | "origin" | "classification" | "content" | "share")[] })[]; readonly answer?: SupplierAnswer | undefined };

/** Where the words can be read in more than one way */
export type Reading = { readonly key: string; readonly provision: string; readonly question: Said; readonly effect: Said; readonly alternatives: readonly { readonly value: string; readonly says: Said; readonly [more: string]: unknown }[]; readonly [more: string]: unknown };

export type Replay = { /** As the server made it */ readonly id: string; /** The same bytes, and the trail agrees */ readonly same: boolean; readonly law: string; readonly engine: { readonly made: string; readonly again: string }; readonly answer: { readonly stored: string; readonly again: string | null }; readonly damage: readonly string[]; readonly differences: readonly { readonly path: string; readonly was: unknown; readonly is: unknown }[] };

export type Review = { /** As the server made it */ readonly id: string; readonly reference: string; readonly name: string; /** The case it belongs to */ readonly case: string | null; readonly document: ReviewDocument; readonly state: "queued" | "under-review" | "grant-proposed" | "refusal-proposed" | "granted" | "refused" | "appealed" | "refusal-upheld" | "withdrawn"; /** What you may record from here */ readonly events: readonly string[]; /** Every move from here, and why another may not; of one file alone */ readonly ways?: readonly Way[] | undefined; readonly lastOn: string | null; readonly determination: string | null; /** What the engine recommends, with its reasons; never a decision */ readonly recommendation: unknown; /** All advice, first to last */ readonly advice: readonly unknown[]; /** none, agreed, or conflicting with the kinds that differ */ readonly adviceStanding: unknown; readonly advisers: number; readonly version: number; /** UTC */ readonly createdAt: string; /** UTC */ readonly updatedAt: string };

export type ReviewDocument = { readonly applicant?: string | undefined; /** The application's number, with us or with the applicant */ readonly application?: string | undefined; readonly note?: string | undefined; readonly proposal?: unknown | undefined };

/** A text in three languages */
export type Said = { readonly en: string; readonly "zh-CN": string; readonly "zh-HK": string };

export type Screening = { /** As the server made it */ readonly id: string; /** As the server made it */ readonly party: string; readonly occasion: "asked" | "list" | "party"; readonly query: unknown; readonly lists: readonly { readonly list: string; readonly version: string; readonly hash: string }[]; readonly hits: number; readonly actor: Actor; /** UTC */ readonly createdAt: string };

/** A name that is missing is not cleared */
export type ScreeningAnswer = { readonly query: string; /** A calendar day in Asia/Shanghai */ readonly on: string; /** A calendar day in Asia/Shanghai */ readonly knownAt: string; readonly hits: readonly { readonly record: string; readonly list: string; readonly score: number; readonly band: string; readonly [more: string]: unknown }[]; /** A calendar day in Asia/Shanghai */ readonly listsKnownUpTo: string; readonly [more: string]: unknown };

export type ScreeningDone = { /** As the server made it */ readonly id: string; readonly hits: number; readonly opened: number };

export type ServiceAnswer = { readonly fallsUnder: "yes" | "no" | "does-not-know"; readonly licence?: "held" | "applied-for" | "none" | undefined; readonly licenceNumber?: string | undefined; readonly evidence: readonly Paper[] };

export type ServiceCheck = { /** As the server made it */ readonly id: string; readonly reference: string; readonly name: string; /** The case it belongs to */ readonly case: string | null; readonly document: ServiceCheckDocument; readonly state: "to-ask" | "asked" | "answered" | "served" | "refused" | "reported"; /** What you may record from here */ readonly events: readonly string[]; /** Every move from here, and why another may not; of one file alone */ readonly ways?: readonly Way[] | undefined; readonly lastOn: string | null; /** Whether the answer allows the service */ readonly mayServe: boolean; readonly version: number; /** UTC */ readonly createdAt: string; /** UTC */ readonly updatedAt: string };

export type ServiceCheckDocument = { readonly service: "intermediary" | "matchmaking" | "agency" | "freight" | "delivery" | "customs-declaration" | "e-commerce-platform" | "financial"; readonly customer: string; /** The export that would be served */ readonly about: string; readonly answer?: ServiceAnswer | undefined };

export type Session = { readonly kind: "member" | "key"; /** The account's or the key's id */ readonly id: string; readonly name: string; readonly email: string | null; readonly language: "en" | "zh-CN" | "zh-HK" | null; readonly roles: readonly ("reader" | "preparer" | "approver" | "reviewer" | "auditor" | "administrator")[]; readonly permissions: readonly ("law:read" | "ask" | "records:read" | "records:write" | "determinations:read" | "determinations:write" | "screenings:read" | "screenings:write" | "hits:propose" | "hits:decide" | "settlings:write" | "tasks:read" | "tasks:write" | "events:read" | "jobs:read" | "jobs:write" | "cases:read" | "cases:write" | "cases:move" | "cases:decide" | "licences:read" | "licences:write" | "documents:read" | "documents:write" | "notices:read" | "notices:write" | "bulk:read" | "bulk:write" | "members:read" | "members:write" | "keys:read" | "keys:write" | "organisation:read" | "organisation:write")[]; readonly organisation: { /** As the server made it */ readonly id: string; readonly name: string; readonly language: "en" | "zh-CN" | "zh-HK" }; /** All that the member belongs to; PATCH /session changes over */ readonly organisations: readonly { /** As the server made it */ readonly id: string; readonly name: string }[]; /** Send it as X-Ytterby-CSRF with every request that changes something */ readonly csrf: string | null; readonly expiresAt: string | null };

export type SessionListed = { /** As the server made it */ readonly id: string; readonly method: string; readonly userAgent: string | null; readonly address: string | null; /** UTC */ readonly createdAt: string; /** UTC */ readonly lastSeenAt: string; /** UTC */ readonly expiresAt: string; readonly current: boolean };

export type Settling = { /** As the server made it */ readonly id: string; readonly key: string; readonly value: string; readonly who: string; /** A calendar day in Asia/Shanghai */ readonly when: string; readonly paper: string; /** UTC */ readonly createdAt: string; readonly endedAt: string | null };

export type Shipment = { /** As the server made it */ readonly id: string; readonly reference: string; readonly name: string; /** As the server made it */ readonly licence: string; /** A calendar day in Asia/Shanghai */ readonly on: string; readonly document: ShipmentDocument; /** What it takes of the licence, as it stands after corrections */ readonly takings: unknown; readonly version: number; /** UTC */ readonly createdAt: string; /** UTC */ readonly updatedAt: string };

export type ShipmentCheck = { readonly mayGo: boolean; readonly alreadyDrawn: boolean; readonly findings: readonly { readonly code: string; readonly provision: string; readonly message: string; readonly finding: unknown }[]; readonly warnings: readonly { readonly code: string; readonly message: string }[]; /** What would be drawn, item by item of the licence */ readonly draw: unknown };

export type ShipmentDocument = { /** The house's own number: a shipment is drawn once */ readonly id: string; /** A calendar day in Asia/Shanghai */ readonly on: string; readonly endUser?: { readonly id?: string | undefined; readonly name: string } | undefined; readonly consignee?: { readonly id?: string | undefined; readonly name: string } | undefined; /** Two capital letters */ readonly destination?: string | undefined; readonly via?: readonly string[] | undefined; readonly endUse?: string | undefined; readonly lines: readonly ({ readonly entry: string; readonly licenceLine?: string | undefined; readonly quantity?: WrittenAmount | undefined; readonly value?: WrittenAmount | undefined; readonly item?: string | undefined })[]; readonly documents?: readonly string[] | undefined; readonly confirmed?: readonly string[] | undefined };

export type SignOnSettings = { readonly issuer: string; readonly clientId: string; readonly hasSecret: boolean; readonly domains: readonly string[]; readonly firstRoles: readonly ("reader" | "preparer" | "approver" | "reviewer" | "auditor" | "administrator")[]; /** The address to allow at the provider */ readonly callback: string };

export type Standing = { readonly status: LawStatus; readonly word: "in-force" | "suspended" | "not-yet" | "ended" | "unknown"; /** The provisions that stand so */ readonly ids: readonly string[] };

export type StoredDetermination = { /** As the server made it */ readonly id: string; readonly transactionId: string | null; readonly occasion: "asked" | "law" | "day" | "party" | "settling"; /** A calendar day in Asia/Shanghai */ readonly on: string; /** A calendar day in Asia/Shanghai */ readonly knownAt: string; readonly outcome: Outcome; /** The law's hash */ readonly law: string; readonly actor: Actor; /** UTC */ readonly createdAt: string; readonly determination: Determination; /** All that it was made from, beside the law */ readonly basis: unknown; /** The answer's hash */ readonly hash: string; readonly engine: string };

export type SupplierAnswer = { /** A calendar day in Asia/Shanghai */ readonly on: string; readonly reference?: string | undefined; /** The last day the declaration speaks for */ readonly until?: string | undefined; readonly signedBy: string; readonly lines: readonly ({ readonly part: string; /** Share of China-origin Part 1 items by value: "0.05" for 5% */ readonly share?: string | undefined; readonly origin?: string | undefined; readonly entry?: string | undefined; readonly price?: { readonly amount: string; readonly currency: string } | undefined; readonly cannotKnow?: string | undefined })[] };

export type Task = { /** As the server made it */ readonly id: string; readonly kind: string; readonly object: { readonly kind: string; readonly id: string }; readonly fields: unknown; readonly state: "open" | "done" | "dismissed"; readonly dueOn: string | null; readonly assignee: string | null; readonly note: string | null; readonly endedBy: Actor | null; readonly version: number; /** UTC */ readonly createdAt: string; /** UTC */ readonly updatedAt: string; readonly endedAt: string | null };

export type TechnologyTransfer = { /** As the server made it */ readonly id: string; readonly reference: string; readonly name: string; /** The case it belongs to */ readonly case: string | null; readonly document: TransferDocument; readonly state: "planned" | "cleared" | "provided" | "reported" | "given-up"; /** What you may record from here */ readonly events: readonly string[]; /** Every move from here, and why another may not; of one file alone */ readonly ways?: readonly Way[] | undefined; readonly lastOn: string | null; /** Statements that go with the application: 2025-62/3 */ readonly statementsAsked: readonly string[]; readonly version: number; /** UTC */ readonly createdAt: string; /** UTC */ readonly updatedAt: string };

export type Term = { readonly key: string; readonly en: string; readonly "zh-CN": string; readonly "zh-HK": string; readonly [more: string]: unknown };

export type TrailVerification = Readonly<Record<string, unknown>>;

/** One act to be judged: an export, a transfer, a supply of technology, help, a service, a disclosure. Every property but `on` and `activity` may be absent, which means: not known. */
export type Transaction = { readonly id?: string | undefined; /** Day of the act, Asia/Shanghai. */ readonly on: string; /** Use only what had been published by this day. Default: today. */ readonly knownAt?: string | undefined; readonly activity: { /** goods-export: goods leave a territory for another. goods-transfer: goods change hands without leaving the territory they are in. technology-transfer: technology is moved abroad, or provided to a foreign organisation or person wherever they are. assistance: help or support that is neither goods nor technology. service: a service provider (freight, customs declaration, platform, finance, brokerage ...) serves somebody else's act. disclosure: technology is made available to unspecified persons. */ readonly kind: "goods-export" | "goods-transfer" | "technology-transfer" | "assistance" | "service" | "disclosure"; /** Where the item or the supplier is. */ readonly from?: TransactionTerritory | undefined; /** Final destination of goods; place of the recipient of technology or help. */ readonly to?: TransactionTerritory | undefined; readonly via?: readonly TransactionTerritory[] | undefined; readonly service?: "intermediary" | "matchmaking" | "agency" | "freight" | "delivery" | "customs-declaration" | "e-commerce-platform" | "finance" | "other" | null | undefined; /** With kind service: what the customer does. Parties and items describe the customer's act. */ readonly servedActivity?: "goods-export" | "technology-transfer" | "assistance" | null | undefined; /** With kind service: the provider has asked whether the act is covered and whether a licence is held or applied for. */ readonly askedCustomer?: TransactionFact | undefined; /** What the act is for; some purposes have their own procedure (REG/19). */ readonly purpose?: "sale" | "gift" | "sample" | "aid" | "lease" | "exhibition" | "exhibition-return" | "repair" | "repair-return" | "test" | "test-return" | "other" | null | undefined }; readonly parties?: readonly TransactionParty[] | null | undefined; readonly items?: readonly TransactionItem[] | null | undefined; readonly endUse?: { readonly statement?: string | undefined; /** Will or may be used for weapons of mass destruction or their delivery. */ readonly massDestruction?: TransactionFact | undefined; readonly terrorism?: TransactionFact | undefined; /** Will or may be used for military ends or to raise military potential. */ readonly military?: TransactionFact | undefined; /** R&D or production of logic chips at this node, in nm. */ readonly logicChipNm?: TransactionNumber | undefined; /** R&D or production of memory chips with this many layers. */ readonly memoryChipLayers?: TransactionNumber | undefined; /** Manufacture of production or test equipment or materials for chips of those processes (14 nm and below, 256 layers and above). */ readonly chipEquipment?: TransactionFact | undefined; /** R&D of artificial intelligence with potential military use. */ readonly militaryAi?: TransactionFact | undefined; /** Emergency medical care, public-health emergency, natural-disaster relief or similar. */ readonly humanitarian?: TransactionFact | undefined; /** Serves rare-earth mining, smelting and separation, metal smelting, magnet manufacturing or secondary-resource recycling outside China. */ readonly overseasRareEarth?: TransactionFact | undefined; /** May endanger China's national security and interests (ECL/12). */ readonly nationalSecurity?: TransactionFact | undefined } | null | undefined; /** The exporter's knowledge of a risky end use of uncontrolled items. */ readonly knowledge?: "knows" | "should-know" | "notified" | "none" | null | undefined; readonly licence?: { readonly held?: TransactionFact | undefined; readonly kind?: "individual" | "general" | "export-certificate" | undefined; readonly number?: string | undefined; /** The act lies within the licence's end users, items, destinations, validity and balance. */ readonly covers?: TransactionFact | undefined } | undefined; /** Settles statuses and readings: {"status:2025-61": "in-force" | "suspended", "reading:2025-61/1(1)-origin": "china-only"}. Keys and values are those a determination's `needs` names. */ readonly assume?: Readonly<Record<string, string>> | undefined; /** Promises given earlier to the authority or a supplier that bear on these items (ECL/16, REG/24). */ readonly undertakings?: readonly ({ readonly bars: "re-export" | "transfer-to-third-party" | "change-of-end-use"; readonly by?: string | undefined; readonly item?: string | undefined; readonly territories?: readonly TransactionTerritory[] | undefined })[] | null | undefined; /** Duties already done, so that each duty comes back open, met or breached. */ readonly performed?: readonly { readonly duty: string; readonly on: string }[] | null | undefined };

export type TransactionAmount = TransactionDecimal | { readonly min?: TransactionDecimal | undefined; readonly max?: TransactionDecimal | undefined } | null;

export type TransactionCannotKnow = { readonly cannotKnow: string };

export type TransactionDecimal = string;

export type TransactionFact = boolean | null | TransactionCannotKnow;

export type TransactionItem = { readonly id?: string | null | undefined; readonly name?: string | null | undefined; readonly entries?: readonly string[] | null | undefined; /** What the item physically is, for classification when `entries` is absent. */ readonly attributes?: { readonly form?: "ore" | "metal" | "alloy" | "target" | "magnet-material" | "oxide" | "compound" | "mixture" | "crystal" | "phosphor" | "catalyst" | "component" | "assembly" | "finished-product" | "equipment" | "reagent" | "battery" | "technology" | "software" | "other" | "ceramic" | "powder" | "ring" | "coating-material" | null | undefined; /** Alloy or magnet family: SmCo, NdFeB, Ce magnet, ferrite, TbFe, DyFe, TbDyFe, SmFe ... */ readonly material?: string | null | undefined; /** Chemical symbol -> mass percent, or null where present in an unknown amount. */ readonly elements?: Readonly<Record<string, TransactionAmount>> | undefined; /** Magnet family built into a component, assembly or product. */ readonly containsMagnet?: string | null | undefined; /** Parts are fixed together (embedded, moulded, mounted), not merely packed together. */ readonly fixedAssembly?: TransactionFact | undefined; readonly technologyField?: "mining" | "smelting-separation" | "metal-smelting" | "magnet-manufacturing" | "secondary-resources" | "line-service" | "other" | null | undefined; /** States that move the line (calcined catalyst, reacted ceramic, moulded sensor). */ readonly processing?: readonly ("sintered" | "moulded" | "calcined" | "reacted" | "fired" | "machined" | "magnetised" | "coated")[] | null | undefined; /** Technical parameters by the names the corpus uses, as decimal strings or numbers with their unit in the name (particleSizeUm, energyDensityWhPerKg ...). */ readonly parameters?: Readonly<Record<string, unknown>> | null | undefined } | null | undefined; readonly hs?: string | null | undefined; /** Country of origin of the item. */ readonly origin?: TransactionTerritory | undefined; /** Where it was manufactured in its present form. */ readonly madeIn?: TransactionTerritory | undefined; readonly quantity?: TransactionAmount | undefined; readonly unit?: string | null | undefined; readonly value?: TransactionAmount | undefined; readonly currency?: string | null | undefined; /** Produced with China-origin technology for rare-earth mining, smelting and separation, metal smelting, magnet manufacturing or secondary-resource recycling. */ readonly chineseTechnology?: TransactionFact | undefined; /** What it contains, integrates or has mixed in. Absent: unknown. []: nothing that matters. */ readonly content?: readonly TransactionItem[] | null | undefined; readonly technology?: { readonly publicDomain?: TransactionFact | undefined; readonly basicResearch?: TransactionFact | undefined; /** Needed for an ordinary patent application. */ readonly patentApplication?: TransactionFact | undefined } | null | undefined; /** Produced with Chinese equipment (whether that is China-origin technology is an open reading of 2025-61/1(2)). */ readonly chineseEquipment?: TransactionFact | undefined; /** Day a China-origin item left China, where known. */ readonly leftChinaOn?: string | null | undefined };

export type TransactionListing = { readonly list: "control-list" | "watch-list" | "unreliable-entity-list"; readonly entry?: string | undefined };

/** A number; false: no such end use; absent or null: not known. */
export type TransactionNumber = number | null | false | TransactionCannotKnow;

export type TransactionParty = { /** recipient: who receives goods or technology next, where that is neither importer nor end user. */ readonly role: "exporter" | "importer" | "recipient" | "end-user" | "intermediary" | "service-provider"; readonly name?: string | null | undefined; readonly aliases?: readonly string[] | undefined; readonly kind?: "organisation" | "natural-person" | null | undefined; /** Organisation: where it is established. Natural person: where they are. */ readonly establishedIn?: TransactionTerritory | undefined; /** Natural persons. */ readonly nationality?: TransactionTerritory | undefined; readonly militaryUser?: TransactionFact | undefined; /** Lists the party itself is on. Absent: screen by name if there is one, else unknown. []: on none. */ readonly listings?: readonly TransactionListing[] | null | undefined; /** Holdings in the party of listed parties. Absent: unknown unless an ownership register answers. []: none. */ readonly heldByListed?: readonly ({ readonly list: "control-list" | "watch-list" | "unreliable-entity-list"; readonly percent: TransactionAmount; readonly direct?: boolean | undefined; readonly holder?: string | undefined })[] | null | undefined };

/** ISO 3166-1 alpha-2. CN is the mainland customs territory; HK, MO and TW stand for themselves. */
export type TransactionTerritory = string | null;

export type TransferDocument = { readonly technology: { readonly entry: string; readonly says: string }; readonly recipients: readonly ({ readonly kind: "organisation" | "person"; /** Of an organisation; a person is named in the records kept apart */ readonly name?: string | undefined; /** As the server made it */ readonly person?: string | undefined; /** Where it is established; a person's nationality */ readonly from: string; readonly locatedIn: string })[]; readonly means: readonly ("trade" | "ip-licence" | "investment" | "exchange" | "gift" | "exhibition" | "testing" | "assistance" | "teaching" | "joint-research" | "employment" | "consulting" | "other")[]; readonly endUse?: string | undefined; /** null: the determination says that none is needed */ readonly licence?: { readonly number: string } | null | undefined; /** The stored determination that says so */ readonly determination?: string | undefined; readonly statements: readonly ({ readonly kind: "technology-statement-export" | "technology-statement-domestic"; readonly document: string; readonly finalOn: string | null })[] };

/** A move that leads on from here */
export type Way = { readonly event: string; readonly to: string; /** What has to be given with it */ readonly asks: readonly string[]; readonly provision: string | null; /** Why you cannot make it now; null where you may */ readonly why: string | null };

export type WholeCase = { /** As the server made it */ readonly id: string; readonly reference: string; readonly name: string; readonly state: "open" | "closed"; readonly determination: string | null; /** The duties with their days, the papers that follow, whether an application does */ readonly document: unknown; readonly version: number; /** UTC */ readonly createdAt: string; /** UTC */ readonly updatedAt: string; readonly tasks: readonly ({ /** As the server made it */ readonly id: string; readonly kind: string; readonly fields: unknown; readonly state: string; readonly dueOn: string | null; readonly version: number })[]; readonly files: readonly { readonly kind: string; /** As the server made it */ readonly id: string; readonly reference: string; readonly state: string }[]; readonly documents: readonly { readonly kind: string; /** As the server made it */ readonly id: string; readonly reference: string; readonly state: string }[] };

/** An exact amount and its unit */
export type WrittenAmount = { /** A decimal string */ readonly amount: string; readonly unit: string };

/** What each operation is given and gives. */
export type Operations = {
  /** Signs on with an e-mail address and a password; the session comes as a cookie */
  readonly signOn: { readonly given: { readonly body: { readonly email: string; readonly password: string; /** As the server made it */ readonly organisation?: string | undefined } }; readonly required: true; readonly gives: Session };
  /** Changes the member's own password; all other sessions end */
  readonly changePassword: { readonly given: { readonly body: { readonly old: string; readonly new: string } }; readonly required: true; readonly gives: undefined };
  /** Which providers sign on the people of an e-mail domain */
  readonly findProviders: { readonly given: { readonly email: string }; readonly required: true; readonly gives: { readonly data: readonly { /** As the server made it */ readonly organisation: string; readonly issuer: string }[] } };
  /** Sends the browser to the organisation's provider */
  readonly signOnWithProvider: { readonly given: { /** As the server made it */ readonly organisation: string; /** The page to come back to */ readonly returnTo?: string | undefined }; readonly required: true; readonly gives: undefined };
  /** Where the provider sends the browser back to; the session comes as a cookie */
  readonly comeBackFromProvider: { readonly given: { readonly state: string; readonly code?: string | undefined }; readonly required: true; readonly gives: undefined };
  /** The organisation's provider, without its secret */
  readonly showSignOnSettings: { readonly given: Readonly<Record<string, never>>; readonly required: false; readonly gives: SignOnSettings };
  /** Sets the organisation's provider: who signs on there with an address of its domains is let in */
  readonly changeSignOnSettings: { readonly given: { readonly body: { readonly issuer: string; readonly clientId: string; /** Kept sealed; left out: as it is */ readonly clientSecret?: string | null | undefined; readonly domains: readonly string[]; readonly firstRoles?: readonly ("reader" | "preparer" | "approver" | "reviewer" | "auditor" | "administrator")[] | undefined } }; readonly required: true; readonly gives: SignOnSettings };
  /** Takes the provider away; sessions that stand go on to their end */
  readonly removeSignOnSettings: { readonly given: Readonly<Record<string, never>>; readonly required: false; readonly gives: undefined };
  /** Who the request comes from, what they may do, and the token that their changes must carry */
  readonly showSession: { readonly given: Readonly<Record<string, never>>; readonly required: false; readonly gives: Session };
  /** Changes over to another organisation of the member, or the name and language of the account */
  readonly changeSession: { readonly given: { readonly body: { /** As the server made it */ readonly organisation?: string | undefined; readonly name?: string | undefined; readonly language?: "en" | "zh-CN" | "zh-HK" | null | undefined } }; readonly required: true; readonly gives: Session };
  /** Ends the session */
  readonly signOff: { readonly given: Readonly<Record<string, never>>; readonly required: false; readonly gives: undefined };
  /** The member's own sessions that are not over */
  readonly listSessions: { readonly given: Readonly<Record<string, never>>; readonly required: false; readonly gives: { readonly data: readonly SessionListed[] } };
  /** Ends the member's sessions: one by its id, or all but this one */
  readonly endSessions: { readonly given: { /** As the server made it */ readonly id?: string | undefined }; readonly required: false; readonly gives: { readonly ended: number } };
  /** Determines one transaction: kept with all that a replay needs (201), or with ?store=false answered and forgotten (200) */
  readonly determine: { readonly given: { /** false: answered and forgotten */ readonly store?: boolean | undefined; /** Also the provisions that do not hold, with why not */ readonly all?: boolean | undefined; /** Look for the parties by name on the official lists */ readonly screen?: boolean | undefined; /** Day of knowledge where the transaction names none; today unless given */ readonly today?: string | undefined; /** The hash of a kept ownership graph, to read holdings from */ readonly ownership?: string | undefined; /** The same key and body: the same answer, done once */ readonly idempotencyKey?: string; readonly body: Transaction }; readonly required: true; readonly gives: Determination | StoredDetermination };
  /** Stored determinations, newest first */
  readonly listDeterminations: { readonly given: { /** How many, at most */ readonly limit?: number | undefined; /** `next` of the page before */ readonly cursor?: string | undefined; /** Those of one stored transaction */ readonly transaction?: string | undefined; readonly settled?: boolean | undefined; /** Those whose act is on this day */ readonly on?: string | undefined }; readonly required: false; readonly gives: { readonly data: readonly DeterminationListed[]; /** The cursor of the next page; null on the last */ readonly next: string | null } };
  /** Determines transactions as they come, a line each (NDJSON), and answers line by line; a bad line has its faults in its place */
  readonly determineMany: { readonly given: { /** true: each is kept */ readonly store?: boolean | undefined; /** Also the provisions that do not hold, with why not */ readonly all?: boolean | undefined; /** Look for the parties by name on the official lists */ readonly screen?: boolean | undefined; /** Day of knowledge where the transaction names none; today unless given */ readonly today?: string | undefined; /** The hash of a kept ownership graph, to read holdings from */ readonly ownership?: string | undefined; /** Sent a line each, as they come. */ readonly lines: Iterable<unknown> | AsyncIterable<unknown> }; readonly required: true; readonly gives: AsyncIterable<DeterminationLine> };
  /** A stored determination with all that it was made from */
  readonly showDetermination: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: StoredDetermination };
  /** Makes a stored answer again under its own law and lists, and says whether it is the same to the byte */
  readonly replayDetermination: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: Replay };
  /** Kept transactions, newest first */
  readonly listTransactions: { readonly given: { /** How many, at most */ readonly limit?: number | undefined; /** `next` of the page before */ readonly cursor?: string | undefined; readonly q?: string | undefined; readonly archived?: boolean | undefined }; readonly required: false; readonly gives: { readonly data: readonly KeptTransaction[]; /** The cursor of the next page; null on the last */ readonly next: string | null } };
  /** Keeps a transaction and determines it; the answer stands until it is asked anew */
  readonly createTransaction: { readonly given: { /** The same key and body: the same answer, done once */ readonly idempotencyKey?: string; readonly body: { readonly reference: string; readonly document: Transaction; readonly followsDay?: boolean | undefined } }; readonly required: true; readonly gives: KeptTransaction };
  /** A kept transaction */
  readonly showTransaction: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: KeptTransaction };
  /** Puts another content in its place and determines it */
  readonly replaceTransaction: { readonly given: { /** As the server made it */ readonly id: string; /** The ETag that was read: 412 where it changed since */ readonly ifMatch?: string; readonly body: { readonly reference: string; readonly document: Transaction; readonly followsDay?: boolean | undefined } }; readonly required: true; readonly gives: KeptTransaction };
  /** Puts it away: it is asked anew no more, and its answers stay */
  readonly putAwayTransaction: { readonly given: { /** As the server made it */ readonly id: string; /** The ETag that was read: 412 where it changed since */ readonly ifMatch?: string }; readonly required: true; readonly gives: undefined };
  /** Asks a kept transaction anew, with the law and the settlings of now */
  readonly determineTransaction: { readonly given: { /** As the server made it */ readonly id: string; /** The same key and body: the same answer, done once */ readonly idempotencyKey?: string }; readonly required: true; readonly gives: StoredDetermination };
  /** Items, newest first */
  readonly listItems: { readonly given: { /** How many, at most */ readonly limit?: number | undefined; /** `next` of the page before */ readonly cursor?: string | undefined; /** Part of the reference or the name */ readonly q?: string | undefined; /** Those put away instead */ readonly archived?: boolean | undefined }; readonly required: false; readonly gives: { readonly data: readonly Item[]; /** The cursor of the next page; null on the last */ readonly next: string | null } };
  /** Keeps one of the items */
  readonly createItem: { readonly given: { /** The same key and body: the same answer, done once */ readonly idempotencyKey?: string; readonly body: { /** The organisation's own number or name for it */ readonly reference: string; readonly name?: string | undefined; readonly document: ItemDocument } }; readonly required: true; readonly gives: Item };
  /** One of the items */
  readonly showItem: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: Item };
  /** Puts another content in its place; the version goes up by one */
  readonly replaceItem: { readonly given: { /** As the server made it */ readonly id: string; /** The ETag that was read: 412 where it changed since */ readonly ifMatch?: string; readonly body: { /** The organisation's own number or name for it */ readonly reference: string; readonly name?: string | undefined; readonly document: ItemDocument } }; readonly required: true; readonly gives: Item };
  /** Puts it away: it is kept for past answers and offered no more */
  readonly putAwayItem: { readonly given: { /** As the server made it */ readonly id: string; /** The ETag that was read: 412 where it changed since */ readonly ifMatch?: string }; readonly required: true; readonly gives: undefined };
  /** Candidate control entries of an item that is sent along, with reasons and the questions that decide; nothing is kept */
  readonly classify: { readonly given: { readonly body: ItemDocument }; readonly required: true; readonly gives: ClassificationAnswer };
  /** The same of a kept item */
  readonly classifyItem: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: ClassificationAnswer };
  /** Confirms what an item falls under, on what evidence; open again when the words it rests on change */
  readonly confirmClassification: { readonly given: { /** As the server made it */ readonly id: string; /** The ETag that was read: 412 where it changed since */ readonly ifMatch?: string; readonly body: { readonly entries: readonly string[]; readonly refused?: readonly string[] | undefined; readonly evidence: readonly ({ readonly kind: "datasheet" | "test-report" | "supplier-statement" | "authority-answer" | "own-judgement" | "other"; readonly reference: string; /** A calendar day in Asia/Shanghai */ readonly dated?: string | undefined })[] } }; readonly required: true; readonly gives: { readonly id: string; readonly classification: unknown; readonly [more: string]: unknown } };
  /** Boms, newest first */
  readonly listBoms: { readonly given: { /** How many, at most */ readonly limit?: number | undefined; /** `next` of the page before */ readonly cursor?: string | undefined; /** Part of the reference or the name */ readonly q?: string | undefined; /** Those put away instead */ readonly archived?: boolean | undefined }; readonly required: false; readonly gives: { readonly data: readonly Bom[]; /** The cursor of the next page; null on the last */ readonly next: string | null } };
  /** Keeps one of the boms */
  readonly createBom: { readonly given: { /** The same key and body: the same answer, done once */ readonly idempotencyKey?: string; readonly body: { /** The organisation's own number or name for it */ readonly reference: string; readonly name?: string | undefined; readonly document: BomDocument } }; readonly required: true; readonly gives: Bom };
  /** One of the boms */
  readonly showBom: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: Bom };
  /** Puts another content in its place; the version goes up by one */
  readonly replaceBom: { readonly given: { /** As the server made it */ readonly id: string; /** The ETag that was read: 412 where it changed since */ readonly ifMatch?: string; readonly body: { /** The organisation's own number or name for it */ readonly reference: string; readonly name?: string | undefined; readonly document: BomDocument } }; readonly required: true; readonly gives: Bom };
  /** Puts it away: it is kept for past answers and offered no more */
  readonly putAwayBom: { readonly given: { /** As the server made it */ readonly id: string; /** The ETag that was read: 412 where it changed since */ readonly ifMatch?: string }; readonly required: true; readonly gives: undefined };
  /** The value shares of a kept bill of materials, and what if */
  readonly askContentOfBom: { readonly given: { /** As the server made it */ readonly id: string; readonly body: { /** Prices, rates and papers as of this day; today unless given */ readonly on?: string | undefined; /** The part asked about; the top of the bill unless given */ readonly item?: string | undefined; /** Suppositions: {part, price, origin, entries, supplier} */ readonly whatIf?: readonly unknown[] | undefined } }; readonly required: true; readonly gives: ContentAnswer };
  /** Value shares of a bill of materials under every reading, what to ask suppliers for first, and what if */
  readonly askContent: { readonly given: { readonly body: { readonly bom: BomDocument; /** Prices, rates and papers as of this day; today unless given */ readonly on?: string | undefined; /** The part asked about; the top of the bill unless given */ readonly item?: string | undefined; /** Suppositions: {part, price, origin, entries, supplier} */ readonly whatIf?: readonly unknown[] | undefined } }; readonly required: true; readonly gives: ContentAnswer };
  /** Parties, newest first */
  readonly listParties: { readonly given: { /** How many, at most */ readonly limit?: number | undefined; /** `next` of the page before */ readonly cursor?: string | undefined; /** Part of the reference or the name */ readonly q?: string | undefined; /** Those put away instead */ readonly archived?: boolean | undefined }; readonly required: false; readonly gives: { readonly data: readonly Party[]; /** The cursor of the next page; null on the last */ readonly next: string | null } };
  /** Keeps one of the parties */
  readonly createParty: { readonly given: { /** The same key and body: the same answer, done once */ readonly idempotencyKey?: string; readonly body: { /** The organisation's own number or name for it */ readonly reference: string; readonly name?: string | undefined; readonly document: PartyDocument } }; readonly required: true; readonly gives: Party };
  /** One of the parties */
  readonly showParty: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: Party };
  /** Puts another content in its place; the version goes up by one */
  readonly replaceParty: { readonly given: { /** As the server made it */ readonly id: string; /** The ETag that was read: 412 where it changed since */ readonly ifMatch?: string; readonly body: { /** The organisation's own number or name for it */ readonly reference: string; readonly name?: string | undefined; readonly document: PartyDocument } }; readonly required: true; readonly gives: Party };
  /** Puts it away: it is kept for past answers and offered no more */
  readonly putAwayParty: { readonly given: { /** As the server made it */ readonly id: string; /** The ETag that was read: 412 where it changed since */ readonly ifMatch?: string }; readonly required: true; readonly gives: undefined };
  /** Screens a kept party on all lists as they stand, and keeps what was found */
  readonly screenParty: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: ScreeningDone };
  /** Screens a name against the official lists of a day and the own lists, each hit with what agrees and what speaks against */
  readonly screenName: { readonly given: { /** A calendar day in Asia/Shanghai */ readonly on?: string | undefined; /** A calendar day in Asia/Shanghai */ readonly knownAt?: string | undefined; readonly body: PartyDocument }; readonly required: true; readonly gives: ScreeningAnswer };
  /** The same of up to 50 names, answered in their order */
  readonly screenNames: { readonly given: { /** A calendar day in Asia/Shanghai */ readonly on?: string | undefined; /** A calendar day in Asia/Shanghai */ readonly knownAt?: string | undefined; readonly body: { readonly parties: readonly PartyDocument[] } }; readonly required: true; readonly gives: { readonly answers: readonly ScreeningAnswer[] } };
  /** What was screened against which versions of which lists, newest first */
  readonly listScreenings: { readonly given: { /** How many, at most */ readonly limit?: number | undefined; /** `next` of the page before */ readonly cursor?: string | undefined; /** As the server made it */ readonly party?: string | undefined }; readonly required: false; readonly gives: { readonly data: readonly Screening[]; /** The cursor of the next page; null on the last */ readonly next: string | null } };
  /** Hits, newest first; those that stand unless told */
  readonly listHits: { readonly given: { /** How many, at most */ readonly limit?: number | undefined; /** `next` of the page before */ readonly cursor?: string | undefined; readonly state?: "open" | "confirmation-proposed" | "clearing-proposed" | "confirmed" | "cleared" | undefined; /** As the server made it */ readonly party?: string | undefined; /** Those whose record has left the list instead */ readonly gone?: boolean | undefined }; readonly required: false; readonly gives: { readonly data: readonly Hit[]; /** The cursor of the next page; null on the last */ readonly next: string | null } };
  /** A hit with its whole review */
  readonly showHit: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: Hit };
  /** Confirms or clears a hit with a reason; where four eyes are set the first proposes and another decides */
  readonly decideHit: { readonly given: { /** As the server made it */ readonly id: string; /** The ETag that was read: 412 where it changed since */ readonly ifMatch?: string; readonly body: { readonly verdict: "confirm" | "clear"; readonly reason: string } }; readonly required: true; readonly gives: Hit };
  /** Who counts as held by listed parties in a graph, under every reading, and which share to ask for; nothing is kept */
  readonly askOwnership: { readonly given: { /** A calendar day in Asia/Shanghai */ readonly on?: string | undefined; readonly body: OwnershipDocument }; readonly required: true; readonly gives: OwnershipAnswer };
  /** OwnershipGraphs, newest first */
  readonly listOwnershipGraphs: { readonly given: { /** How many, at most */ readonly limit?: number | undefined; /** `next` of the page before */ readonly cursor?: string | undefined; /** Part of the reference or the name */ readonly q?: string | undefined; /** Those put away instead */ readonly archived?: boolean | undefined }; readonly required: false; readonly gives: { readonly data: readonly OwnershipGraph[]; /** The cursor of the next page; null on the last */ readonly next: string | null } };
  /** Keeps one of the ownership */
  readonly createOwnershipGraph: { readonly given: { /** The same key and body: the same answer, done once */ readonly idempotencyKey?: string; readonly body: { /** The organisation's own number or name for it */ readonly reference: string; readonly name?: string | undefined; readonly document: OwnershipDocument } }; readonly required: true; readonly gives: OwnershipGraph };
  /** One of the ownership */
  readonly showOwnershipGraph: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: OwnershipGraph };
  /** Puts another content in its place; the version goes up by one */
  readonly replaceOwnershipGraph: { readonly given: { /** As the server made it */ readonly id: string; /** The ETag that was read: 412 where it changed since */ readonly ifMatch?: string; readonly body: { /** The organisation's own number or name for it */ readonly reference: string; readonly name?: string | undefined; readonly document: OwnershipDocument } }; readonly required: true; readonly gives: OwnershipGraph };
  /** Puts it away: it is kept for past answers and offered no more */
  readonly putAwayOwnershipGraph: { readonly given: { /** As the server made it */ readonly id: string; /** The ETag that was read: 412 where it changed since */ readonly ifMatch?: string }; readonly required: true; readonly gives: undefined };
  /** The same of a kept graph */
  readonly answerOwnership: { readonly given: { /** As the server made it */ readonly id: string; /** A calendar day in Asia/Shanghai */ readonly on?: string | undefined }; readonly required: true; readonly gives: OwnershipAnswer };
  /** OwnLists, newest first */
  readonly listOwnLists: { readonly given: { /** How many, at most */ readonly limit?: number | undefined; /** `next` of the page before */ readonly cursor?: string | undefined; /** Part of the reference or the name */ readonly q?: string | undefined; /** Those put away instead */ readonly archived?: boolean | undefined }; readonly required: false; readonly gives: { readonly data: readonly OwnList[]; /** The cursor of the next page; null on the last */ readonly next: string | null } };
  /** Keeps one of the own-lists */
  readonly createOwnList: { readonly given: { /** The same key and body: the same answer, done once */ readonly idempotencyKey?: string; readonly body: { /** The organisation's own number or name for it */ readonly reference: string; readonly name?: string | undefined; readonly document: OwnListDocument } }; readonly required: true; readonly gives: OwnList };
  /** One of the own-lists */
  readonly showOwnList: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: OwnList };
  /** Puts another content in its place; the version goes up by one */
  readonly replaceOwnList: { readonly given: { /** As the server made it */ readonly id: string; /** The ETag that was read: 412 where it changed since */ readonly ifMatch?: string; readonly body: { /** The organisation's own number or name for it */ readonly reference: string; readonly name?: string | undefined; readonly document: OwnListDocument } }; readonly required: true; readonly gives: OwnList };
  /** Puts it away: it is kept for past answers and offered no more */
  readonly putAwayOwnList: { readonly given: { /** As the server made it */ readonly id: string; /** The ETag that was read: 412 where it changed since */ readonly ifMatch?: string }; readonly required: true; readonly gives: undefined };
  /** What the house has settled; ended ones too where asked */
  readonly listSettlings: { readonly given: { readonly ended?: boolean | undefined }; readonly required: false; readonly gives: { readonly data: readonly Settling[]; readonly open: Readonly<Record<string, readonly string[]>> } };
  /** Settles a status or a reading for all answers of the house, in place of what stood for it */
  readonly settle: { readonly given: { /** The same key and body: the same answer, done once */ readonly idempotencyKey?: string; readonly body: { /** status:2025-61, reading:2025-61/1(1)-origin */ readonly key: string; readonly value: string; /** On what paper */ readonly paper: string; /** Who settled it; the one who signed on unless given */ readonly who?: string | undefined; /** When; today unless given */ readonly when?: string | undefined } }; readonly required: true; readonly gives: Settling };
  /** Withdraws what was settled: answers are open on it again */
  readonly withdrawSettling: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: undefined };
  /** Tasks, newest first */
  readonly listTasks: { readonly given: { /** How many, at most */ readonly limit?: number | undefined; /** `next` of the page before */ readonly cursor?: string | undefined; readonly state?: "open" | "done" | "dismissed" | undefined; /** Those assigned to the one who asks */ readonly mine?: boolean | undefined; /** A calendar day in Asia/Shanghai */ readonly dueBy?: string | undefined }; readonly required: false; readonly gives: { readonly data: readonly Task[]; /** The cursor of the next page; null on the last */ readonly next: string | null } };
  /** Makes a task by hand: a duty of an answer that somebody must see to */
  readonly createTask: { readonly given: { /** The same key and body: the same answer, done once */ readonly idempotencyKey?: string; readonly body: { readonly kind: string; readonly object: { readonly kind: string; readonly id: string }; readonly fields?: Readonly<Record<string, string | null>> | undefined; readonly dueOn?: string | null | undefined; readonly note?: string | null | undefined } }; readonly required: true; readonly gives: Task };
  /** One task */
  readonly showTask: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: Task };
  /** Gives a task to somebody, sets its day, or ends it with a note */
  readonly changeTask: { readonly given: { /** As the server made it */ readonly id: string; /** The ETag that was read: 412 where it changed since */ readonly ifMatch?: string; readonly body: { readonly state?: "open" | "done" | "dismissed" | undefined; readonly assignee?: string | null | undefined; readonly dueOn?: string | null | undefined; readonly note?: string | null | undefined } }; readonly required: true; readonly gives: Task };
  /** Events in their order, from after a place on: after the consumer’s own acknowledgement where none is said */
  readonly listEvents: { readonly given: { readonly after?: number | undefined; /** Whose acknowledgement; the one who asks unless given */ readonly consumer?: string | undefined; readonly limit?: number | undefined; /** Of objects of this kind */ readonly kind?: string | undefined; /** Of the object with this id */ readonly object?: string | undefined }; readonly required: false; readonly gives: { readonly data: readonly Event[]; /** Where to go on, and what to acknowledge */ readonly next: number } };
  /** Notes how far a consumer has come; the feed goes on from there */
  readonly acknowledgeEvents: { readonly given: { readonly body: { readonly sequence: number; readonly consumer?: string | undefined } }; readonly required: true; readonly gives: { readonly consumer: string; readonly sequence: number } };
  /** Verifies the chain of the trail from its first event to its end */
  readonly verifyEvents: { readonly given: Readonly<Record<string, never>>; readonly required: false; readonly gives: TrailVerification };
  /** The whole trail as a file that can be verified without the store */
  readonly exportEvents: { readonly given: Readonly<Record<string, never>>; readonly required: false; readonly gives: AsyncIterable<Event> };
  /** Jobs of the organisation, newest first */
  readonly listJobs: { readonly given: { /** How many, at most */ readonly limit?: number | undefined; /** `next` of the page before */ readonly cursor?: string | undefined; readonly state?: "waiting" | "running" | "done" | "dead" | "cancelled" | undefined; readonly kind?: string | undefined }; readonly required: false; readonly gives: { readonly data: readonly Job[]; /** The cursor of the next page; null on the last */ readonly next: string | null } };
  /** One job, with how far it has come */
  readonly showJob: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: Job };
  /** Stops a job before its next effect */
  readonly cancelJob: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: { readonly state: string } };
  /** Tries a job again that was given up */
  readonly retryJob: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: { readonly state: string } };
  /** Which law answers are made with, and how far it knows */
  readonly showLaw: { readonly given: Readonly<Record<string, never>>; readonly required: false; readonly gives: { readonly version: string; readonly hash: string; /** A calendar day in Asia/Shanghai */ readonly knownUpTo: string; readonly covers: { /** A calendar day in Asia/Shanghai */ readonly from: string; /** A calendar day in Asia/Shanghai */ readonly to: string }; /** A calendar day in Asia/Shanghai */ readonly today: string } };
  /** The instruments that the law holds, each with where it stands on a day */
  readonly listInstruments: { readonly given: { /** The day asked about; today unless given */ readonly on?: string | undefined; /** Use only what was published by this day; today unless given */ readonly knownAt?: string | undefined }; readonly required: false; readonly gives: { /** A calendar day in Asia/Shanghai */ readonly on: string; /** A calendar day in Asia/Shanghai */ readonly knownAt: string; /** A calendar day in Asia/Shanghai */ readonly knownUpTo: string; readonly data: readonly Instrument[] } };
  /** One instrument, with the titles of its provisions */
  readonly showInstrument: { readonly given: { readonly id: string; /** The day asked about; today unless given */ readonly on?: string | undefined; /** Use only what was published by this day; today unless given */ readonly knownAt?: string | undefined }; readonly required: true; readonly gives: Instrument };
  /** A provision in our own words: what is not settled in it, its rules in prose, its status, its sources */
  readonly showProvision: { readonly given: { /** Encoded: 2025-61%2F1(1) */ readonly id: string; /** The day asked about; today unless given */ readonly on?: string | undefined; /** Use only what was published by this day; today unless given */ readonly knownAt?: string | undefined }; readonly required: true; readonly gives: Provision };
  /** What is in force on a day, as known on a day, and by which act */
  readonly showLawStatus: { readonly given: { /** The day asked about; today unless given */ readonly on?: string | undefined; /** Use only what was published by this day; today unless given */ readonly knownAt?: string | undefined }; readonly required: false; readonly gives: { /** A calendar day in Asia/Shanghai */ readonly on: string; /** A calendar day in Asia/Shanghai */ readonly knownAt: string; /** A calendar day in Asia/Shanghai */ readonly knownUpTo: string; readonly standings: readonly ({ readonly instrument: string; readonly status: LawStatus; readonly word: "in-force" | "suspended" | "not-yet" | "ended" | "unknown"; /** The provisions that stand so */ readonly ids: readonly string[] })[] } };
  /** Control entries by code, name, element or customs number; without a query all of them */
  readonly searchControlEntries: { readonly given: { readonly q?: string | undefined; readonly list?: string | undefined }; readonly required: false; readonly gives: { readonly query: string; readonly found: readonly ControlEntry[]; readonly nearest: readonly ControlEntry[] } };
  /** Where the law can be read in more than one way, and what hangs on it */
  readonly listReadings: { readonly given: Readonly<Record<string, never>>; readonly required: false; readonly gives: { readonly data: readonly Reading[] } };
  /** What changes between two days, with the knowledge of one: statuses, list entries, notices that list parties */
  readonly diffLaw: { readonly given: { /** A calendar day in Asia/Shanghai */ readonly from: string; /** A calendar day in Asia/Shanghai */ readonly to: string; /** A calendar day in Asia/Shanghai */ readonly knownAt?: string | undefined }; readonly required: true; readonly gives: { /** A calendar day in Asia/Shanghai */ readonly from: string; /** A calendar day in Asia/Shanghai */ readonly to: string; /** A calendar day in Asia/Shanghai */ readonly knownAt: string; /** A calendar day in Asia/Shanghai */ readonly knownUpTo: string; readonly statuses: readonly { readonly ids: readonly string[]; readonly from: LawStatus; readonly to: LawStatus }[]; readonly entries: readonly { readonly list: string; /** A calendar day in Asia/Shanghai */ readonly from: string; readonly codes: readonly string[] }[]; readonly notices: readonly { readonly id: string; readonly [more: string]: unknown }[] } };
  /** Acts upon acts: enacted, suspended, resumed, amended, repealed, each with the days it was published and takes effect */
  readonly listActs: { readonly given: { /** The day asked about; today unless given */ readonly on?: string | undefined; /** Use only what was published by this day; today unless given */ readonly knownAt?: string | undefined }; readonly required: false; readonly gives: { readonly data: readonly { readonly kind: string; readonly by: string; readonly [more: string]: unknown }[] } };
  /** The terms of art, English beside Chinese, each with the provision that defines it */
  readonly listTerms: { readonly given: Readonly<Record<string, never>>; readonly required: false; readonly gives: { readonly data: readonly Term[] } };
  /** How much of the law is formalised, and why the rest is not */
  readonly showCoverage: { readonly given: Readonly<Record<string, never>>; readonly required: false; readonly gives: { readonly data: readonly { readonly instrument: string; readonly [more: string]: unknown }[] } };
  /** Published holidays and make-up days by year; a year that is missing is not published */
  readonly showWorkingDays: { readonly given: Readonly<Record<string, never>>; readonly required: false; readonly gives: { readonly data: readonly Readonly<Record<string, unknown>>[] } };
  /** The whole law as one file that the command line and the library load; its hash is its name */
  readonly exportLaw: { readonly given: Readonly<Record<string, never>>; readonly required: false; readonly gives: string };
  /** Phrases of facts, nouns of subjects, questions of readings, names of closed values: what reasons are said with */
  readonly showWords: { readonly given: Readonly<Record<string, never>>; readonly required: false; readonly gives: { readonly phrases: Readonly<Record<string, Said>>; readonly nouns: Readonly<Record<string, Said>>; readonly readings: Readonly<Record<string, Said>>; readonly names: Readonly<Record<string, Said>> } };
  /** All provisions with their titles and statements, in the order of the law */
  readonly listProvisions: { readonly given: Readonly<Record<string, never>>; readonly required: false; readonly gives: { readonly data: readonly ({ readonly id: string; readonly title: Said; readonly statement: Said; readonly grade: string; readonly formalised: true | { readonly not: Said } })[] } };
  /** Members with their roles */
  readonly listMembers: { readonly given: Readonly<Record<string, never>>; readonly required: false; readonly gives: { readonly data: readonly Member[] } };
  /** Adds a member; who has no account yet gets one, with a password that is in this answer and never again */
  readonly addMember: { readonly given: { /** The same key and body: the same answer, done once */ readonly idempotencyKey?: string; readonly body: { readonly email: string; readonly name: string; readonly roles: readonly ("reader" | "preparer" | "approver" | "reviewer" | "auditor" | "administrator")[] } }; readonly required: true; readonly gives: { /** As the server made it */ readonly id: string; /** Null where the account was there */ readonly password: string | null } };
  /** Gives a member other roles, at once */
  readonly changeMember: { readonly given: { /** As the server made it */ readonly id: string; readonly body: { readonly roles: readonly ("reader" | "preparer" | "approver" | "reviewer" | "auditor" | "administrator")[] } }; readonly required: true; readonly gives: { /** As the server made it */ readonly id: string; readonly roles: readonly ("reader" | "preparer" | "approver" | "reviewer" | "auditor" | "administrator")[] } };
  /** Ends a membership; sessions in this organisation end with it */
  readonly endMember: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: undefined };
  /** Keys of the organisation, newest first; never the keys themselves */
  readonly listKeys: { readonly given: Readonly<Record<string, never>>; readonly required: false; readonly gives: { readonly data: readonly ApiKey[] } };
  /** Makes a key within what its maker may do; the key is in this answer and never again */
  readonly createKey: { readonly given: { /** The same key and body: the same answer, done once */ readonly idempotencyKey?: string; readonly body: { readonly name: string; readonly scopes: readonly ("law:read" | "ask" | "records:read" | "records:write" | "determinations:read" | "determinations:write" | "screenings:read" | "screenings:write" | "hits:propose" | "hits:decide" | "settlings:write" | "tasks:read" | "tasks:write" | "events:read" | "jobs:read" | "jobs:write" | "cases:read" | "cases:write" | "cases:move" | "cases:decide" | "licences:read" | "licences:write" | "documents:read" | "documents:write" | "notices:read" | "notices:write" | "bulk:read" | "bulk:write" | "members:read" | "members:write" | "keys:read" | "keys:write" | "organisation:read" | "organisation:write")[]; /** Until it ends */ readonly days?: number | undefined } }; readonly required: true; readonly gives: NewApiKey };
  /** Revokes a key; it opens nothing from now on */
  readonly revokeKey: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: undefined };
  /** The organisation that the request is for */
  readonly showOrganisation: { readonly given: Readonly<Record<string, never>>; readonly required: false; readonly gives: Organisation };
  /** Changes its name, its language, or its rules */
  readonly changeOrganisation: { readonly given: { readonly body: { readonly name?: string | undefined; readonly language?: "en" | "zh-CN" | "zh-HK" | undefined; readonly settings?: { readonly fourEyes?: boolean | undefined; readonly keepPeopleYears?: number | null | undefined } | undefined } }; readonly required: true; readonly gives: Organisation };
  /** Puts the shipped samples in: made-up items, parties, bills of materials and transactions to try with */
  readonly loadSamples: { readonly given: Readonly<Record<string, never>>; readonly required: false; readonly gives: { readonly items: number; readonly parties: number; readonly boms: number; readonly transactions: number } };
  /** Puts the samples away, and nothing else */
  readonly startEmpty: { readonly given: Readonly<Record<string, never>>; readonly required: false; readonly gives: { readonly items: number; readonly parties: number; readonly boms: number; readonly transactions: number } };
  /** Cases, newest first */
  readonly listCases: { readonly given: { /** How many, at most */ readonly limit?: number | undefined; /** `next` of the page before */ readonly cursor?: string | undefined; readonly state?: "open" | "closed" | undefined }; readonly required: false; readonly gives: { readonly data: readonly ListedCase[]; /** The cursor of the next page; null on the last */ readonly next: string | null } };
  /** Opens a case from a stored determination: its duties become tasks with their days */
  readonly openCase: { readonly given: { /** The same key and body: the same answer, done once */ readonly idempotencyKey?: string; readonly body: { /** The organisation's own number or name for it */ readonly reference: string; readonly name?: string | undefined; /** As the server made it */ readonly determination: string } }; readonly required: true; readonly gives: WholeCase };
  /** One case, with its tasks and its files */
  readonly showCase: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: WholeCase };
  /** Closes a case; its records are kept at least five years (REG/27) */
  readonly closeCase: { readonly given: { /** As the server made it */ readonly id: string; /** The ETag that was read: 412 where it changed since */ readonly ifMatch?: string; readonly body: { readonly reason: string } }; readonly required: true; readonly gives: Case };
  /** Applications, newest first */
  readonly listApplications: { readonly given: { /** How many, at most */ readonly limit?: number | undefined; /** `next` of the page before */ readonly cursor?: string | undefined; readonly state?: "draft" | "in-review" | "signed" | "submitted" | "accepted" | "queried" | "granted" | "refused" | "appealed" | "refusal-upheld" | "withdrawn" | undefined; /** As the server made it */ readonly case?: string | undefined }; readonly required: false; readonly gives: { readonly data: readonly Application[]; /** The cursor of the next page; null on the last */ readonly next: string | null } };
  /** Begins one of the applications */
  readonly createApplication: { readonly given: { /** The same key and body: the same answer, done once */ readonly idempotencyKey?: string; readonly body: { /** The organisation's own number or name for it */ readonly reference: string; readonly name?: string | undefined; /** As the server made it */ readonly case?: string | undefined; readonly document: ApplicationDocument; readonly kind: "individual" | "general" | "export-certificate" | "amendment" } }; readonly required: true; readonly gives: Application };
  /** One of the applications, with what you may record from here */
  readonly showApplication: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: Application };
  /** Puts another content in its place, where its state still allows it */
  readonly replaceApplication: { readonly given: { /** As the server made it */ readonly id: string; /** The ETag that was read: 412 where it changed since */ readonly ifMatch?: string; readonly body: { /** The organisation's own number or name for it */ readonly reference: string; readonly name?: string | undefined; readonly document: ApplicationDocument } }; readonly required: true; readonly gives: Application };
  /** Records an event: with its day, and where it happened outside, its channel and paper */
  readonly moveApplication: { readonly given: { /** As the server made it */ readonly id: string; /** The same key and body: the same answer, done once */ readonly idempotencyKey?: string; /** The ETag that was read: 412 where it changed since */ readonly ifMatch?: string; readonly body: { readonly event: "send-for-review" | "return" | "sign" | "reopen" | "submit" | "not-accepted" | "accept" | "query" | "resume" | "grant" | "refuse" | "appeal" | "uphold-refusal" | "set-refusal-aside" | "withdraw"; /** The day it happened */ readonly on: string; readonly channel?: Channel | undefined; readonly paper?: Paper | undefined; /** The number the other side gave it */ readonly reference?: string | undefined; readonly reason?: string | undefined; readonly grounds?: readonly string[] | undefined; /** Of a query: what the authority asks */ readonly question?: string | undefined } }; readonly required: true; readonly gives: Application };
  /** Every event of it, first to last */
  readonly listApplicationMoves: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: { readonly data: readonly Move[] } };
  /** Records days that do not count: identification, an expert opinion, a check on site (REG/17) */
  readonly addPause: { readonly given: { /** As the server made it */ readonly id: string; /** The same key and body: the same answer, done once */ readonly idempotencyKey?: string; readonly body: { readonly kind: "identification" | "expert-opinion" | "site-check"; /** A calendar day in Asia/Shanghai */ readonly from: string; /** A calendar day in Asia/Shanghai */ readonly until: string; readonly channel: Channel; readonly paper: Paper } }; readonly required: true; readonly gives: { /** As the server made it */ readonly id: string; readonly clock: unknown } };
  /** Days on which the clock stood still, and why */
  readonly listPauses: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: { readonly data: readonly unknown[] } };
  /** Queries, newest first */
  readonly listQueries: { readonly given: { /** How many, at most */ readonly limit?: number | undefined; /** `next` of the page before */ readonly cursor?: string | undefined; readonly state?: "open" | "drafted" | "signed" | "answered" | "closed" | "dropped" | undefined; /** As the server made it */ readonly case?: string | undefined }; readonly required: false; readonly gives: { readonly data: readonly Query[]; /** The cursor of the next page; null on the last */ readonly next: string | null } };
  /** One of the queries, with what you may record from here */
  readonly showQuery: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: Query };
  /** Records an event: with its day, and where it happened outside, its channel and paper */
  readonly moveQuery: { readonly given: { /** As the server made it */ readonly id: string; /** The same key and body: the same answer, done once */ readonly idempotencyKey?: string; /** The ETag that was read: 412 where it changed since */ readonly ifMatch?: string; readonly body: { readonly event: "draft-answer" | "return" | "sign" | "answer" | "ask-again" | "close" | "drop"; /** The day it happened */ readonly on: string; readonly channel?: Channel | undefined; readonly paper?: Paper | undefined; /** The number the other side gave it */ readonly reference?: string | undefined; readonly reason?: string | undefined; readonly grounds?: readonly string[] | undefined; /** Of a draft: the answer */ readonly answer?: string | undefined; /** Of a further question: what is asked */ readonly question?: string | undefined } }; readonly required: true; readonly gives: Query };
  /** Every event of it, first to last */
  readonly listQueryMoves: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: { readonly data: readonly Move[] } };
  /** Keeps a licence that was issued, and opens its balances */
  readonly createLicence: { readonly given: { /** The same key and body: the same answer, done once */ readonly idempotencyKey?: string; readonly body: { /** The organisation's own number or name for it */ readonly reference: string; readonly name?: string | undefined; /** The application it was granted on */ readonly application?: string | undefined; readonly document: LicenceDocument } }; readonly required: true; readonly gives: Licence };
  /** Licences, newest first */
  readonly listLicences: { readonly given: { /** How many, at most */ readonly limit?: number | undefined; /** `next` of the page before */ readonly cursor?: string | undefined; readonly state?: "issued" | "amending" | "amended" | "suspended" | "reinstated" | "exhausted" | "expired" | "revoked" | "surrendered" | undefined; /** As the server made it */ readonly case?: string | undefined }; readonly required: false; readonly gives: { readonly data: readonly Licence[]; /** The cursor of the next page; null on the last */ readonly next: string | null } };
  /** One of the licences, with what you may record from here */
  readonly showLicence: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: Licence };
  /** Records an event: with its day, and where it happened outside, its channel and paper */
  readonly moveLicence: { readonly given: { /** As the server made it */ readonly id: string; /** The same key and body: the same answer, done once */ readonly idempotencyKey?: string; /** The ETag that was read: 412 where it changed since */ readonly ifMatch?: string; readonly body: { readonly event: "apply-for-amendment" | "amend" | "refuse-amendment" | "suspend" | "require-amendment" | "reinstate" | "exhaust" | "replenish" | "expire" | "revoke" | "surrender"; /** The day it happened */ readonly on: string; readonly channel?: Channel | undefined; readonly paper?: Paper | undefined; /** The number the other side gave it */ readonly reference?: string | undefined; readonly reason?: string | undefined; readonly grounds?: readonly string[] | undefined; /** Of an amendment: the licence as it now reads */ readonly licence?: LicenceDocument | undefined } }; readonly required: true; readonly gives: Licence };
  /** Every event of it, first to last */
  readonly listLicenceMoves: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: { readonly data: readonly Move[] } };
  /** Holds a shipment against the licence and says every reason why it may not go; nothing is changed */
  readonly checkShipment: { readonly given: { /** As the server made it */ readonly id: string; readonly body: ShipmentDocument }; readonly required: true; readonly gives: ShipmentCheck };
  /** Every draw and correction of the licence, first to last */
  readonly listDraws: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: { readonly data: readonly unknown[] } };
  /** Shipments, newest first */
  readonly listShipments: { readonly given: { /** How many, at most */ readonly limit?: number | undefined; /** `next` of the page before */ readonly cursor?: string | undefined; /** As the server made it */ readonly licence?: string | undefined }; readonly required: false; readonly gives: { readonly data: readonly Shipment[]; /** The cursor of the next page; null on the last */ readonly next: string | null } };
  /** Draws a shipment from its licence; the same shipment again gives back what was drawn */
  readonly drawShipment: { readonly given: { /** The same key and body: the same answer, done once */ readonly idempotencyKey?: string; readonly body: { /** As the server made it */ readonly licence: string; readonly name?: string | undefined; readonly document: ShipmentDocument } }; readonly required: true; readonly gives: { readonly shipment: Shipment; readonly check: ShipmentCheck } };
  /** One of the shipments */
  readonly showShipment: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: Shipment };
  /** Puts right what a shipment took, for a reason; the earlier draw stays in the history */
  readonly correctShipment: { readonly given: { /** As the server made it */ readonly id: string; /** The same key and body: the same answer, done once */ readonly idempotencyKey?: string; readonly body: { /** A calendar day in Asia/Shanghai */ readonly on: string; readonly reason: string; readonly lines: readonly ({ readonly line: string; readonly quantity?: WrittenAmount | undefined; readonly value?: WrittenAmount | undefined })[] } }; readonly required: true; readonly gives: Shipment };
  /** Reviews, newest first */
  readonly listReviews: { readonly given: { /** How many, at most */ readonly limit?: number | undefined; /** `next` of the page before */ readonly cursor?: string | undefined; readonly state?: "queued" | "under-review" | "grant-proposed" | "refusal-proposed" | "granted" | "refused" | "appealed" | "refusal-upheld" | "withdrawn" | undefined; /** As the server made it */ readonly case?: string | undefined }; readonly required: false; readonly gives: { readonly data: readonly Review[]; /** The cursor of the next page; null on the last */ readonly next: string | null } };
  /** Begins one of the reviews */
  readonly createReview: { readonly given: { /** The same key and body: the same answer, done once */ readonly idempotencyKey?: string; readonly body: { /** The organisation's own number or name for it */ readonly reference: string; readonly name?: string | undefined; /** As the server made it */ readonly case?: string | undefined; readonly document: ReviewDocument; /** The stored determination that is reviewed */ readonly determination?: string | undefined } }; readonly required: true; readonly gives: Review };
  /** One of the reviews, with what you may record from here */
  readonly showReview: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: Review };
  /** Puts another content in its place, where its state still allows it */
  readonly replaceReview: { readonly given: { /** As the server made it */ readonly id: string; /** The ETag that was read: 412 where it changed since */ readonly ifMatch?: string; readonly body: { /** The organisation's own number or name for it */ readonly reference: string; readonly name?: string | undefined; readonly document: ReviewDocument } }; readonly required: true; readonly gives: Review };
  /** Records an event: with its day, and where it happened outside, its channel and paper */
  readonly moveReview: { readonly given: { /** As the server made it */ readonly id: string; /** The same key and body: the same answer, done once */ readonly idempotencyKey?: string; /** The ETag that was read: 412 where it changed since */ readonly ifMatch?: string; readonly body: { readonly event: "take-up" | "hand-back" | "propose-grant" | "propose-refusal" | "return" | "countersign" | "lodge-appeal" | "uphold-refusal" | "set-refusal-aside" | "withdraw"; /** The day it happened */ readonly on: string; readonly channel?: Channel | undefined; readonly paper?: Paper | undefined; /** The number the other side gave it */ readonly reference?: string | undefined; readonly reason?: string | undefined; readonly grounds?: readonly string[] | undefined; /** Of a proposal: the conditions */ readonly conditions?: readonly string[] | undefined } }; readonly required: true; readonly gives: Review };
  /** Every event of it, first to last */
  readonly listReviewMoves: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: { readonly data: readonly Move[] } };
  /** Gives advice on a file; it stands beside what others say and replaces nothing */
  readonly addAdvice: { readonly given: { /** As the server made it */ readonly id: string; /** The same key and body: the same answer, done once */ readonly idempotencyKey?: string; readonly body: Advice }; readonly required: true; readonly gives: { /** As the server made it */ readonly id: string; readonly adviceStanding: unknown } };
  /** Questionnaires, newest first */
  readonly listQuestionnaires: { readonly given: { /** How many, at most */ readonly limit?: number | undefined; /** `next` of the page before */ readonly cursor?: string | undefined; readonly state?: "to-send" | "sent" | "answered" | "taken" | "unanswered" | undefined; /** As the server made it */ readonly case?: string | undefined }; readonly required: false; readonly gives: { readonly data: readonly Questionnaire[]; /** The cursor of the next page; null on the last */ readonly next: string | null } };
  /** Begins one of the questionnaires */
  readonly createQuestionnaire: { readonly given: { /** The same key and body: the same answer, done once */ readonly idempotencyKey?: string; readonly body: { /** The organisation's own number or name for it */ readonly reference: string; readonly name?: string | undefined; /** As the server made it */ readonly case?: string | undefined; readonly document: QuestionnaireDocument } }; readonly required: true; readonly gives: Questionnaire };
  /** One of the questionnaires, with what you may record from here */
  readonly showQuestionnaire: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: Questionnaire };
  /** Puts another content in its place, where its state still allows it */
  readonly replaceQuestionnaire: { readonly given: { /** As the server made it */ readonly id: string; /** The ETag that was read: 412 where it changed since */ readonly ifMatch?: string; readonly body: { /** The organisation's own number or name for it */ readonly reference: string; readonly name?: string | undefined; readonly document: QuestionnaireDocument } }; readonly required: true; readonly gives: Questionnaire };
  /** Records an event: with its day, and where it happened outside, its channel and paper */
  readonly moveQuestionnaire: { readonly given: { /** As the server made it */ readonly id: string; /** The same key and body: the same answer, done once */ readonly idempotencyKey?: string; /** The ETag that was read: 412 where it changed since */ readonly ifMatch?: string; readonly body: { readonly event: "send" | "take-answer" | "send-back" | "take-as-evidence" | "give-up"; /** The day it happened */ readonly on: string; readonly channel?: Channel | undefined; readonly paper?: Paper | undefined; /** The number the other side gave it */ readonly reference?: string | undefined; readonly reason?: string | undefined; readonly grounds?: readonly string[] | undefined; /** Of an answer that came: what it says */ readonly answer?: SupplierAnswer | undefined } }; readonly required: true; readonly gives: Questionnaire };
  /** Every event of it, first to last */
  readonly listQuestionnaireMoves: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: { readonly data: readonly Move[] } };
  /** ServiceChecks, newest first */
  readonly listServiceChecks: { readonly given: { /** How many, at most */ readonly limit?: number | undefined; /** `next` of the page before */ readonly cursor?: string | undefined; readonly state?: "to-ask" | "asked" | "answered" | "served" | "refused" | "reported" | undefined; /** As the server made it */ readonly case?: string | undefined }; readonly required: false; readonly gives: { readonly data: readonly ServiceCheck[]; /** The cursor of the next page; null on the last */ readonly next: string | null } };
  /** Begins one of the service-checks */
  readonly createServiceCheck: { readonly given: { /** The same key and body: the same answer, done once */ readonly idempotencyKey?: string; readonly body: { /** The organisation's own number or name for it */ readonly reference: string; readonly name?: string | undefined; /** As the server made it */ readonly case?: string | undefined; readonly document: ServiceCheckDocument } }; readonly required: true; readonly gives: ServiceCheck };
  /** One of the service-checks, with what you may record from here */
  readonly showServiceCheck: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: ServiceCheck };
  /** Puts another content in its place, where its state still allows it */
  readonly replaceServiceCheck: { readonly given: { /** As the server made it */ readonly id: string; /** The ETag that was read: 412 where it changed since */ readonly ifMatch?: string; readonly body: { /** The organisation's own number or name for it */ readonly reference: string; readonly name?: string | undefined; readonly document: ServiceCheckDocument } }; readonly required: true; readonly gives: ServiceCheck };
  /** Records an event: with its day, and where it happened outside, its channel and paper */
  readonly moveServiceCheck: { readonly given: { /** As the server made it */ readonly id: string; /** The same key and body: the same answer, done once */ readonly idempotencyKey?: string; /** The ETag that was read: 412 where it changed since */ readonly ifMatch?: string; readonly body: { readonly event: "ask" | "take-answer" | "serve" | "refuse-service" | "report-suspicion"; /** The day it happened */ readonly on: string; readonly channel?: Channel | undefined; readonly paper?: Paper | undefined; /** The number the other side gave it */ readonly reference?: string | undefined; readonly reason?: string | undefined; readonly grounds?: readonly string[] | undefined; /** Of an answer that came: what it says to both questions */ readonly answer?: ServiceAnswer | undefined } }; readonly required: true; readonly gives: ServiceCheck };
  /** Every event of it, first to last */
  readonly listServiceCheckMoves: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: { readonly data: readonly Move[] } };
  /** TechnologyTransfers, newest first */
  readonly listTechnologyTransfers: { readonly given: { /** How many, at most */ readonly limit?: number | undefined; /** `next` of the page before */ readonly cursor?: string | undefined; readonly state?: "planned" | "cleared" | "provided" | "reported" | "given-up" | undefined; /** As the server made it */ readonly case?: string | undefined }; readonly required: false; readonly gives: { readonly data: readonly TechnologyTransfer[]; /** The cursor of the next page; null on the last */ readonly next: string | null } };
  /** Begins one of the technology-transfers */
  readonly createTechnologyTransfer: { readonly given: { /** The same key and body: the same answer, done once */ readonly idempotencyKey?: string; readonly body: { /** The organisation's own number or name for it */ readonly reference: string; readonly name?: string | undefined; /** As the server made it */ readonly case?: string | undefined; readonly document: TransferDocument } }; readonly required: true; readonly gives: TechnologyTransfer };
  /** One of the technology-transfers, with what you may record from here */
  readonly showTechnologyTransfer: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: TechnologyTransfer };
  /** Puts another content in its place, where its state still allows it */
  readonly replaceTechnologyTransfer: { readonly given: { /** As the server made it */ readonly id: string; /** The ETag that was read: 412 where it changed since */ readonly ifMatch?: string; readonly body: { /** The organisation's own number or name for it */ readonly reference: string; readonly name?: string | undefined; readonly document: TransferDocument } }; readonly required: true; readonly gives: TechnologyTransfer };
  /** Records an event: with its day, and where it happened outside, its channel and paper */
  readonly moveTechnologyTransfer: { readonly given: { /** As the server made it */ readonly id: string; /** The same key and body: the same answer, done once */ readonly idempotencyKey?: string; /** The ETag that was read: 412 where it changed since */ readonly ifMatch?: string; readonly body: { readonly event: "clear" | "provide" | "report" | "give-up"; /** The day it happened */ readonly on: string; readonly channel?: Channel | undefined; readonly paper?: Paper | undefined; /** The number the other side gave it */ readonly reference?: string | undefined; readonly reason?: string | undefined; readonly grounds?: readonly string[] | undefined } }; readonly required: true; readonly gives: TechnologyTransfer };
  /** Every event of it, first to last */
  readonly listTechnologyTransferMoves: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: { readonly data: readonly Move[] } };
  /** People who get technology, newest first */
  readonly listPeople: { readonly given: { /** How many, at most */ readonly limit?: number | undefined; /** `next` of the page before */ readonly cursor?: string | undefined }; readonly required: false; readonly gives: { readonly data: readonly Person[]; /** The cursor of the next page; null on the last */ readonly next: string | null } };
  /** Keeps what is needed of a person, and refuses what is not */
  readonly createPerson: { readonly given: { /** The same key and body: the same answer, done once */ readonly idempotencyKey?: string; readonly body: Readonly<Record<string, unknown>> }; readonly required: true; readonly gives: Person };
  /** One person who gets technology */
  readonly showPerson: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: Person };
  /** Empties a record whose five years are over, or that no transfer ever used */
  readonly forgetPerson: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: Person };
  /** HumanitarianReports, newest first */
  readonly listHumanitarianReports: { readonly given: { /** How many, at most */ readonly limit?: number | undefined; /** `next` of the page before */ readonly cursor?: string | undefined; readonly state?: "to-report" | "drafted" | "signed" | "sent" | "received" | undefined; /** As the server made it */ readonly case?: string | undefined }; readonly required: false; readonly gives: { readonly data: readonly HumanitarianReport[]; /** The cursor of the next page; null on the last */ readonly next: string | null } };
  /** Begins one of the humanitarian-reports */
  readonly createHumanitarianReport: { readonly given: { /** The same key and body: the same answer, done once */ readonly idempotencyKey?: string; readonly body: { /** The organisation's own number or name for it */ readonly reference: string; readonly name?: string | undefined; /** As the server made it */ readonly case?: string | undefined; readonly document: HumanitarianDocument } }; readonly required: true; readonly gives: HumanitarianReport };
  /** One of the humanitarian-reports, with what you may record from here */
  readonly showHumanitarianReport: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: HumanitarianReport };
  /** Puts another content in its place, where its state still allows it */
  readonly replaceHumanitarianReport: { readonly given: { /** As the server made it */ readonly id: string; /** The ETag that was read: 412 where it changed since */ readonly ifMatch?: string; readonly body: { /** The organisation's own number or name for it */ readonly reference: string; readonly name?: string | undefined; readonly document: HumanitarianDocument } }; readonly required: true; readonly gives: HumanitarianReport };
  /** Records an event: with its day, and where it happened outside, its channel and paper */
  readonly moveHumanitarianReport: { readonly given: { /** As the server made it */ readonly id: string; /** The same key and body: the same answer, done once */ readonly idempotencyKey?: string; /** The ETag that was read: 412 where it changed since */ readonly ifMatch?: string; readonly body: { readonly event: "draft-report" | "return" | "sign" | "send" | "receive"; /** The day it happened */ readonly on: string; readonly channel?: Channel | undefined; readonly paper?: Paper | undefined; /** The number the other side gave it */ readonly reference?: string | undefined; readonly reason?: string | undefined; readonly grounds?: readonly string[] | undefined } }; readonly required: true; readonly gives: HumanitarianReport };
  /** Every event of it, first to last */
  readonly listHumanitarianReportMoves: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: { readonly data: readonly Move[] } };
  /** Every day to be kept, the nearest first */
  readonly listDeadlines: { readonly given: Readonly<Record<string, never>>; readonly required: false; readonly gives: { readonly data: readonly Deadline[] } };
  /** The same as iCalendar; a deadline keeps its identifier when its day moves */
  readonly deadlineFeed: { readonly given: Readonly<Record<string, never>>; readonly required: false; readonly gives: string };
  /** Your calendar links, newest first; whoever keeps keys sees those of all members */
  readonly listCalendarLinks: { readonly given: Readonly<Record<string, never>>; readonly required: false; readonly gives: { readonly data: readonly CalendarLink[] } };
  /** Makes an address for a calendar program; the address is in this answer and never again */
  readonly createCalendarLink: { readonly given: { /** The same key and body: the same answer, done once */ readonly idempotencyKey?: string; readonly body: { readonly name: string; readonly language?: "en" | "zh-CN" | "zh-HK" | undefined } }; readonly required: true; readonly gives: NewCalendarLink };
  /** Revokes a calendar link: your own, or as one who keeps keys any */
  readonly revokeCalendarLink: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: undefined };
  /** The deadlines as iCalendar, for whoever has the link */
  readonly readCalendar: { readonly given: { readonly token: string }; readonly required: true; readonly gives: string };
  /** The kinds of documents, with every field and its provision */
  readonly listDocumentKinds: { readonly given: Readonly<Record<string, never>>; readonly required: false; readonly gives: { readonly data: readonly DocumentKind[] } };
  /** Lays a record out as its paper, block by block, and says what it lacks; nothing is kept */
  readonly previewDocument: { readonly given: { /** Chinese first with English beside it; en: English alone */ readonly language?: "zh-CN" | "zh-HK" | "en" | undefined; readonly body: { /** A record of one of the kinds */ readonly record: unknown } }; readonly required: true; readonly gives: { readonly paper: unknown; readonly gaps: readonly ({ readonly code: string; readonly level: "must" | "should"; readonly path: string; readonly provision: string; readonly found?: string | undefined; readonly expected?: string | undefined })[] } };
  /** A document laid out as its paper, block by block; a draft says that it is one */
  readonly layOutDocument: { readonly given: { /** As the server made it */ readonly id: string; /** Chinese first with English beside it; en: English alone */ readonly language?: "zh-CN" | "zh-HK" | "en" | undefined }; readonly required: true; readonly gives: { readonly paper: unknown } };
  /** Begins a draft with what a kept answer knows; where none is named, a blank one */
  readonly draftDocument: { readonly given: { /** The same key and body: the same answer, done once */ readonly idempotencyKey?: string; readonly body: { readonly kind: string; readonly reference: string; /** As the server made it */ readonly determination?: string | undefined; /** As the server made it */ readonly case?: string | undefined } }; readonly required: true; readonly gives: Document };
  /** Documents, newest first */
  readonly listDocuments: { readonly given: { /** How many, at most */ readonly limit?: number | undefined; /** `next` of the page before */ readonly cursor?: string | undefined; readonly kind?: string | undefined; readonly state?: "draft" | "final" | undefined; /** As the server made it */ readonly case?: string | undefined }; readonly required: false; readonly gives: { readonly data: readonly ListedDocument[]; /** The cursor of the next page; null on the last */ readonly next: string | null } };
  /** Begins a draft */
  readonly createDocument: { readonly given: { /** The same key and body: the same answer, done once */ readonly idempotencyKey?: string; readonly body: { /** A record of one of the kinds */ readonly record: unknown; /** As the server made it */ readonly case?: string | undefined } }; readonly required: true; readonly gives: Document };
  /** A document with its record and what it lacks */
  readonly showDocument: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: Document };
  /** Puts another record in a draft; a final document is refused */
  readonly replaceDocument: { readonly given: { /** As the server made it */ readonly id: string; /** The ETag that was read: 412 where it changed since */ readonly ifMatch?: string; readonly body: { /** A record of one of the kinds */ readonly record: unknown } }; readonly required: true; readonly gives: Document };
  /** Makes a complete draft final; from then on it never changes */
  readonly finaliseDocument: { readonly given: { /** As the server made it */ readonly id: string; /** The ETag that was read: 412 where it changed since */ readonly ifMatch?: string }; readonly required: true; readonly gives: Document };
  /** The document as PDF, DOCX, or for a humanitarian report as an e-mail; a draft says that it is one */
  readonly printDocument: { readonly given: { /** As the server made it */ readonly id: string; readonly format?: "pdf" | "docx" | "eml" | undefined; /** Chinese first with English beside it; en: English alone */ readonly language?: "zh-CN" | "zh-HK" | "en" | undefined }; readonly required: true; readonly gives: Uint8Array<ArrayBuffer> };
  /** Gives a final document to somebody and keeps a line on it; what is named is withheld from the copy */
  readonly discloseDocument: { readonly given: { /** As the server made it */ readonly id: string; /** The same key and body: the same answer, done once */ readonly idempotencyKey?: string; readonly body: { readonly to: string; readonly purpose?: string | undefined; readonly withhold?: readonly { readonly path: string; readonly reason: string }[] | undefined } }; readonly required: true; readonly gives: Disclosure };
  /** To whom a document was given, newest first */
  readonly listDisclosures: { readonly given: { /** As the server made it */ readonly id: string; /** How many, at most */ readonly limit?: number | undefined; /** `next` of the page before */ readonly cursor?: string | undefined }; readonly required: true; readonly gives: { readonly data: readonly Disclosure[]; /** The cursor of the next page; null on the last */ readonly next: string | null } };
  /** The copy that was given, as PDF or DOCX */
  readonly printDisclosure: { readonly given: { /** As the server made it */ readonly id: string; /** As the server made it */ readonly disclosure: string; readonly format?: "pdf" | "docx" | "eml" | undefined; /** Chinese first with English beside it; en: English alone */ readonly language?: "zh-CN" | "zh-HK" | "en" | undefined }; readonly required: true; readonly gives: Uint8Array<ArrayBuffer> };
  /** The mail server that mails are sent by, without its password */
  readonly showMailWay: { readonly given: Readonly<Record<string, never>>; readonly required: false; readonly gives: MailWay };
  /** Sets the mail server; until then nothing is sent */
  readonly setMailWay: { readonly given: { readonly body: { readonly host: string; readonly port: number; /** none: on this machine itself alone */ readonly tls: "implicit" | "starttls" | "none"; readonly user?: string | undefined; readonly password?: string | undefined; /** The mailbox that mails come from */ readonly from: string; /** Trusted beside those of this machine, as PEM */ readonly certificate?: string | undefined } }; readonly required: true; readonly gives: MailWay };
  /** Takes the way away: nothing is sent from then on, and what waits stays waiting */
  readonly removeMailWay: { readonly given: Readonly<Record<string, never>>; readonly required: false; readonly gives: undefined };
  /** Sends a final document by mail: its text in the body, its page beside it, and a notice with its signed file */
  readonly mailDocument: { readonly given: { /** As the server made it */ readonly id: string; /** The same key and body: the same answer, done once */ readonly idempotencyKey?: string; readonly body: { /** One mailbox; a humanitarian report needs none */ readonly to?: string | undefined; readonly language?: "zh-CN" | "zh-HK" | "en" | undefined; /** The file that moves on once the mail was taken */ readonly file?: { readonly kind: "humanitarian-report" | "questionnaire"; /** As the server made it */ readonly id: string } | undefined } }; readonly required: true; readonly gives: Mail };
  /** Mails, newest first */
  readonly listMails: { readonly given: { /** How many, at most */ readonly limit?: number | undefined; /** `next` of the page before */ readonly cursor?: string | undefined }; readonly required: false; readonly gives: { readonly data: readonly Mail[]; /** The cursor of the next page; null on the last */ readonly next: string | null } };
  /** One mail: how far it came, and what its server said */
  readonly showMail: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: Mail };
  /** The message as it went */
  readonly readMailMessage: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: string };
  /** Says of a mail that was refused or may have gone: it arrived, send it again, or give it up */
  readonly settleMail: { readonly given: { /** As the server made it */ readonly id: string; readonly body: { readonly outcome: "arrived" | "again" | "give-up"; readonly why: string } }; readonly required: true; readonly gives: Mail };
  /** The published keys of an issuer of notices (did:web) */
  readonly showDidDocument: { readonly given: { /** As the server made it */ readonly organisation: string }; readonly required: true; readonly gives: unknown };
  /** The published keys of the organisation that the domain was given to (did:web) */
  readonly showDomainDidDocument: { readonly given: Readonly<Record<string, never>>; readonly required: false; readonly gives: unknown };
  /** The signed list of an issuer’s withdrawn notices (Bitstring Status List) */
  readonly showStatusList: { readonly given: { /** As the server made it */ readonly organisation: string }; readonly required: true; readonly gives: string };
  /** The same list for what was signed in the name of the domain itself */
  readonly showDomainStatusList: { readonly given: { /** As the server made it */ readonly organisation: string }; readonly required: true; readonly gives: string };
  /** The page that the code on a paper notice leads to */
  readonly showVerifyPage: { readonly given: Readonly<Record<string, never>>; readonly required: false; readonly gives: string };
  /** Checks a notice, step by step; nothing is kept, and nothing is fetched */
  readonly verifyNotice: { readonly given: { readonly body: { readonly token: string; readonly didDocument?: unknown | undefined; readonly statusList?: string | undefined } }; readonly required: true; readonly gives: unknown };
  /** What that page does */
  readonly showVerifyScript: { readonly given: Readonly<Record<string, never>>; readonly required: false; readonly gives: string };
  /** The signing keys, oldest first; without their private halves */
  readonly listNoticeKeys: { readonly given: Readonly<Record<string, never>>; readonly required: false; readonly gives: { readonly data: readonly NoticeKey[] } };
  /** Makes the next signing key; the one in use is retired and stays published */
  readonly rotateNoticeKey: { readonly given: { /** The same key and body: the same answer, done once */ readonly idempotencyKey?: string; readonly body: { readonly algorithm?: "EdDSA" | "ES256" | undefined } }; readonly required: true; readonly gives: NoticeKey };
  /** Gives up a key that was lost or stolen: it is published no more, and nothing it signed is believed */
  readonly disownNoticeKey: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: NoticeKey };
  /** Verifies a received notice and archives it with what it was verified with; a refused one is kept as refused */
  readonly receiveNotice: { readonly given: { /** The same key and body: the same answer, done once */ readonly idempotencyKey?: string; readonly body: { /** The notice as received */ readonly token: string; /** Its issuer's key document, where this server neither publishes nor may fetch it */ readonly didDocument?: unknown | undefined; /** Its issuer's status list, as fetched just now */ readonly statusList?: string | undefined } }; readonly required: true; readonly gives: IncomingNotice };
  /** Received notices, newest first */
  readonly listIncomingNotices: { readonly given: { /** How many, at most */ readonly limit?: number | undefined; /** `next` of the page before */ readonly cursor?: string | undefined }; readonly required: false; readonly gives: { readonly data: readonly IncomingNotice[]; /** The cursor of the next page; null on the last */ readonly next: string | null } };
  /** Keeps a notice that came on paper: the digest of its scan, and what somebody typed from it */
  readonly receivePaperNotice: { readonly given: { /** The same key and body: the same answer, done once */ readonly idempotencyKey?: string; readonly body: { /** Of the scan’s bytes */ readonly digest: string; readonly from: string; readonly reference: string; /** A calendar day in Asia/Shanghai */ readonly on: string; readonly shares: readonly { readonly item: string; readonly numerator: string; readonly denominator: string }[] } }; readonly required: true; readonly gives: IncomingNotice };
  /** A received notice with its checks */
  readonly showIncomingNotice: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: IncomingNotice };
  /** Confirms whose domain a did is: a did:web proves a domain and no company */
  readonly confirmIssuer: { readonly given: { /** The same key and body: the same answer, done once */ readonly idempotencyKey?: string; readonly body: { readonly did: string; readonly party: string } }; readonly required: true; readonly gives: { readonly did: string; readonly party: string; /** A calendar day in Asia/Shanghai */ readonly on: string } };
  /** Uses a received notice as evidence for parts of a bill of materials; a refused one is not used */
  readonly attachNotice: { readonly given: { /** As the server made it */ readonly id: string; readonly body: { /** A kept bill of materials, by id or reference: the evidence is written beside its lines */ readonly bom?: string | undefined; readonly parts: readonly { readonly part: string; readonly item: string }[] } }; readonly required: true; readonly gives: IncomingNotice };
  /** Checks a received notice again, with what its issuer publishes now; one withdrawn since is refused */
  readonly recheckNotice: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: IncomingNotice };
  /** Makes the kept checks again from the archive alone: key document, status list and moment as they were */
  readonly replayNoticeChecks: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: { readonly same: boolean; /** Steps that come out otherwise */ readonly differs: readonly string[]; /** Lists of another law may change the screening */ readonly law: "same" | "other" } };
  /** A received notice and everything it rests on, tier by tier through what is held; each link checked now */
  readonly followIncomingNotice: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: { /** Each before what it rests on */ readonly data: readonly ChainLink[] } };
  /** An issued notice and everything it rests on, tier by tier through what is held; each link checked now */
  readonly followNotice: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: { /** Each before what it rests on */ readonly data: readonly ChainLink[] } };
  /** Signs a final Compliance Notice as a machine-readable one; one that it supersedes is withdrawn */
  readonly issueNotice: { readonly given: { /** The same key and body: the same answer, done once */ readonly idempotencyKey?: string; readonly body: { /** As the server made it */ readonly document: string; /** As the server made it */ readonly supersedes?: string | undefined } }; readonly required: true; readonly gives: Notice };
  /** Issued notices, newest first */
  readonly listNotices: { readonly given: { /** How many, at most */ readonly limit?: number | undefined; /** `next` of the page before */ readonly cursor?: string | undefined }; readonly required: false; readonly gives: { readonly data: readonly Notice[]; /** The cursor of the next page; null on the last */ readonly next: string | null } };
  /** An issued notice with its token */
  readonly showNotice: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: Notice };
  /** The paper twin as PDF, with a code that carries the digest of the signed file */
  readonly printNotice: { readonly given: { /** As the server made it */ readonly id: string; readonly language?: "zh-CN" | "zh-HK" | "en" | undefined }; readonly required: true; readonly gives: Uint8Array<ArrayBuffer> };
  /** Withdraws a notice: its place in the published status list is set, for good */
  readonly withdrawNotice: { readonly given: { /** As the server made it */ readonly id: string; readonly body: { readonly why: string } }; readonly required: true; readonly gives: Notice };
  /** Sends a file of lines up, as it streams; its name says its form */
  readonly sendBulkFile: { readonly given: { /** With its ending: .csv, .xlsx, .ndjson or .parquet */ readonly name: string; /** The same key and body: the same answer, done once */ readonly idempotencyKey?: string; /** Sent as it is. */ readonly file: Blob | Uint8Array<ArrayBuffer> }; readonly required: true; readonly gives: BulkFile };
  /** Files of lines, newest first */
  readonly listBulkFiles: { readonly given: { /** How many, at most */ readonly limit?: number | undefined; /** `next` of the page before */ readonly cursor?: string | undefined }; readonly required: false; readonly gives: { readonly data: readonly BulkFile[]; /** The cursor of the next page; null on the last */ readonly next: string | null } };
  /** What the columns of a file would be taken for, before anything is read by them */
  readonly previewBulkColumns: { readonly given: { /** As the server made it */ readonly id: string; readonly body: { readonly task: "determine" | "diff" | "screen"; /** Column of the flat form to heading: {"on_day": "Ship date"}; guessed where it is left out */ readonly columns?: Readonly<Record<string, string>> | undefined; readonly sheet?: string | undefined; readonly headingRow?: number | undefined; readonly encoding?: string | undefined } }; readonly required: true; readonly gives: BulkColumns };
  /** Takes a file away; what was answered of it stays */
  readonly removeBulkFile: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: undefined };
  /** Determines, compares or screens every line of a file, as a job */
  readonly startBulkRun: { readonly given: { /** The same key and body: the same answer, done once */ readonly idempotencyKey?: string; readonly body: { /** As the server made it */ readonly file: string; readonly task: "determine" | "diff" | "screen"; /** Column of the flat form to heading: {"on_day": "Ship date"}; guessed where it is left out */ readonly columns?: Readonly<Record<string, string>> | undefined; readonly sheet?: string | undefined; readonly headingRow?: number | undefined; readonly encoding?: string | undefined; /** Of the answers */ readonly form?: "csv" | "ndjson" | "xlsx" | "parquet" | undefined; /** Of the reasons of refused lines */ readonly language?: "en" | "zh-CN" | "zh-HK" | undefined; readonly screen?: boolean | undefined; /** Today unless given */ readonly knownAt?: string | undefined; /** The day asked about where a line names none; of a screening, the day of the lists */ readonly on?: string | undefined; readonly assume?: Readonly<Record<string, string>> | undefined; /** Of a comparison: the earlier side */ readonly from?: { /** A calendar day in Asia/Shanghai */ readonly on?: string | undefined; readonly assume?: Readonly<Record<string, string>> | undefined } | undefined; /** Of a comparison: the later side */ readonly to?: { /** A calendar day in Asia/Shanghai */ readonly on?: string | undefined; readonly assume?: Readonly<Record<string, string>> | undefined } | undefined } }; readonly required: true; readonly gives: BulkRun };
  /** Runs over files of lines, newest first */
  readonly listBulkRuns: { readonly given: { /** How many, at most */ readonly limit?: number | undefined; /** `next` of the page before */ readonly cursor?: string | undefined }; readonly required: false; readonly gives: { readonly data: readonly BulkRun[]; /** The cursor of the next page; null on the last */ readonly next: string | null } };
  /** A run: how far it is, and what came out */
  readonly showBulkRun: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: BulkRun };
  /** Stops a run: at once where it waits, at its next part where it is at work */
  readonly cancelBulkRun: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: BulkRun };
  /** The answers of a run that has ended, in the form asked for */
  readonly takeBulkAnswers: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: Uint8Array<ArrayBuffer> };
  /** The lines of a run that were refused, with row and reason, as CSV */
  readonly takeRefusedLines: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: string };
  /** Takes a file of items, bills of materials or parties in, as a job (202); the body is the file: CSV, XLSX, NDJSON, JSON or a material declaration. With ?dryRun=true nothing is kept, and the answer (200) is what the columns are taken for, the first rows as they would be kept, what would become of all rows, and the faults. A file that cannot be read is 422 with its faults where it is not a dry run */
  readonly startImport: { readonly given: { /** What the rows of the file are */ readonly kind: "items" | "boms" | "parties"; /** The file's name, for people; what it is, its bytes tell */ readonly name: string; /** true: reads and checks all of it, keeps nothing, and answers 200 */ readonly dryRun?: boolean | undefined; /** A row whose reference is there already with another content: refused, put in its place, or left out */ readonly existing?: "refuse" | "replace" | "leave" | undefined; /** Field to heading, as JSON: {"id":"Part No"}; guessed where it is left out */ readonly columns?: string | undefined; /** Of a workbook */ readonly sheet?: string | undefined; /** The row in which the headings stand */ readonly headingRow?: number | undefined; /** Of a text: utf-8, gb18030, big5, ... */ readonly encoding?: string | undefined; /** Of the reasons of refused rows; that of the request unless given */ readonly language?: "en" | "zh-CN" | "zh-HK" | undefined; /** The same key and body: the same answer, done once */ readonly idempotencyKey?: string; /** Sent as it is. */ readonly file: Blob | Uint8Array<ArrayBuffer> }; readonly required: true; readonly gives: ImportPreview | Import };
  /** Imports, newest first */
  readonly listImports: { readonly given: { /** How many, at most */ readonly limit?: number | undefined; /** `next` of the page before */ readonly cursor?: string | undefined }; readonly required: false; readonly gives: { readonly data: readonly Import[]; /** The cursor of the next page; null on the last */ readonly next: string | null } };
  /** An import: how far it is, and what became of its rows */
  readonly showImport: { readonly given: { /** As the server made it */ readonly id: string }; readonly required: true; readonly gives: Import };
  /** The rows of an import that were refused, in the order of the file, each with what is wrong in it */
  readonly listImportRefusals: { readonly given: { /** As the server made it */ readonly id: string; /** How many, at most */ readonly limit?: number | undefined; /** `next` of the page before */ readonly cursor?: string | undefined }; readonly required: true; readonly gives: { readonly data: readonly ImportRefusal[]; /** The cursor of the next page; null on the last */ readonly next: string | null } };
  /** This document */
  readonly showOpenApi: { readonly given: Readonly<Record<string, never>>; readonly required: false; readonly gives: OpenApiDocument };
};

/** How each operation is called. */
export const operations = {
  signOn: { method: 'POST', path: '/api/v1/sign-on', query: [], lines: false },
  changePassword: { method: 'POST', path: '/api/v1/sign-on/password', query: [], lines: false },
  findProviders: { method: 'GET', path: '/api/v1/sign-on/providers', query: ["email"], lines: false },
  signOnWithProvider: { method: 'GET', path: '/api/v1/sign-on/provider', query: ["organisation","returnTo"], lines: false },
  comeBackFromProvider: { method: 'GET', path: '/api/v1/sign-on/callback', query: ["state","code"], lines: false },
  showSignOnSettings: { method: 'GET', path: '/api/v1/organisation/sign-on', query: [], lines: false },
  changeSignOnSettings: { method: 'PUT', path: '/api/v1/organisation/sign-on', query: [], lines: false },
  removeSignOnSettings: { method: 'DELETE', path: '/api/v1/organisation/sign-on', query: [], lines: false },
  showSession: { method: 'GET', path: '/api/v1/session', query: [], lines: false },
  changeSession: { method: 'PATCH', path: '/api/v1/session', query: [], lines: false },
  signOff: { method: 'DELETE', path: '/api/v1/session', query: [], lines: false },
  listSessions: { method: 'GET', path: '/api/v1/sessions', query: [], lines: false },
  endSessions: { method: 'DELETE', path: '/api/v1/sessions', query: ["id"], lines: false },
  determine: { method: 'POST', path: '/api/v1/determinations', query: ["store","all","screen","today","ownership"], lines: false },
  listDeterminations: { method: 'GET', path: '/api/v1/determinations', query: ["limit","cursor","transaction","settled","on"], lines: false },
  determineMany: { method: 'POST', path: '/api/v1/determinations/stream', query: ["store","all","screen","today","ownership"], lines: true },
  showDetermination: { method: 'GET', path: '/api/v1/determinations/{id}', query: [], lines: false },
  replayDetermination: { method: 'POST', path: '/api/v1/determinations/{id}/replay', query: [], lines: false },
  listTransactions: { method: 'GET', path: '/api/v1/transactions', query: ["limit","cursor","q","archived"], lines: false },
  createTransaction: { method: 'POST', path: '/api/v1/transactions', query: [], lines: false },
  showTransaction: { method: 'GET', path: '/api/v1/transactions/{id}', query: [], lines: false },
  replaceTransaction: { method: 'PUT', path: '/api/v1/transactions/{id}', query: [], lines: false },
  putAwayTransaction: { method: 'DELETE', path: '/api/v1/transactions/{id}', query: [], lines: false },
  determineTransaction: { method: 'POST', path: '/api/v1/transactions/{id}/determination', query: [], lines: false },
  listItems: { method: 'GET', path: '/api/v1/items', query: ["limit","cursor","q","archived"], lines: false },
  createItem: { method: 'POST', path: '/api/v1/items', query: [], lines: false },
  showItem: { method: 'GET', path: '/api/v1/items/{id}', query: [], lines: false },
  replaceItem: { method: 'PUT', path: '/api/v1/items/{id}', query: [], lines: false },
  putAwayItem: { method: 'DELETE', path: '/api/v1/items/{id}', query: [], lines: false },
  classify: { method: 'POST', path: '/api/v1/classifications', query: [], lines: false },
  classifyItem: { method: 'GET', path: '/api/v1/items/{id}/candidates', query: [], lines: false },
  confirmClassification: { method: 'PUT', path: '/api/v1/items/{id}/classification', query: [], lines: false },
  listBoms: { method: 'GET', path: '/api/v1/boms', query: ["limit","cursor","q","archived"], lines: false },
  createBom: { method: 'POST', path: '/api/v1/boms', query: [], lines: false },
  showBom: { method: 'GET', path: '/api/v1/boms/{id}', query: [], lines: false },
  replaceBom: { method: 'PUT', path: '/api/v1/boms/{id}', query: [], lines: false },
  putAwayBom: { method: 'DELETE', path: '/api/v1/boms/{id}', query: [], lines: false },
  askContentOfBom: { method: 'POST', path: '/api/v1/boms/{id}/content', query: [], lines: false },
  askContent: { method: 'POST', path: '/api/v1/content', query: [], lines: false },
  listParties: { method: 'GET', path: '/api/v1/parties', query: ["limit","cursor","q","archived"], lines: false },
  createParty: { method: 'POST', path: '/api/v1/parties', query: [], lines: false },
  showParty: { method: 'GET', path: '/api/v1/parties/{id}', query: [], lines: false },
  replaceParty: { method: 'PUT', path: '/api/v1/parties/{id}', query: [], lines: false },
  putAwayParty: { method: 'DELETE', path: '/api/v1/parties/{id}', query: [], lines: false },
  screenParty: { method: 'POST', path: '/api/v1/parties/{id}/screen', query: [], lines: false },
  screenName: { method: 'POST', path: '/api/v1/screenings/ask', query: ["on","knownAt"], lines: false },
  screenNames: { method: 'POST', path: '/api/v1/screenings/ask-many', query: ["on","knownAt"], lines: false },
  listScreenings: { method: 'GET', path: '/api/v1/screenings', query: ["limit","cursor","party"], lines: false },
  listHits: { method: 'GET', path: '/api/v1/hits', query: ["limit","cursor","state","party","gone"], lines: false },
  showHit: { method: 'GET', path: '/api/v1/hits/{id}', query: [], lines: false },
  decideHit: { method: 'POST', path: '/api/v1/hits/{id}/decision', query: [], lines: false },
  askOwnership: { method: 'POST', path: '/api/v1/ownership/ask', query: ["on"], lines: false },
  listOwnershipGraphs: { method: 'GET', path: '/api/v1/ownership', query: ["limit","cursor","q","archived"], lines: false },
  createOwnershipGraph: { method: 'POST', path: '/api/v1/ownership', query: [], lines: false },
  showOwnershipGraph: { method: 'GET', path: '/api/v1/ownership/{id}', query: [], lines: false },
  replaceOwnershipGraph: { method: 'PUT', path: '/api/v1/ownership/{id}', query: [], lines: false },
  putAwayOwnershipGraph: { method: 'DELETE', path: '/api/v1/ownership/{id}', query: [], lines: false },
  answerOwnership: { method: 'GET', path: '/api/v1/ownership/{id}/answer', query: ["on"], lines: false },
  listOwnLists: { method: 'GET', path: '/api/v1/own-lists', query: ["limit","cursor","q","archived"], lines: false },
  createOwnList: { method: 'POST', path: '/api/v1/own-lists', query: [], lines: false },
  showOwnList: { method: 'GET', path: '/api/v1/own-lists/{id}', query: [], lines: false },
  replaceOwnList: { method: 'PUT', path: '/api/v1/own-lists/{id}', query: [], lines: false },
  putAwayOwnList: { method: 'DELETE', path: '/api/v1/own-lists/{id}', query: [], lines: false },
  listSettlings: { method: 'GET', path: '/api/v1/settlings', query: ["ended"], lines: false },
  settle: { method: 'POST', path: '/api/v1/settlings', query: [], lines: false },
  withdrawSettling: { method: 'DELETE', path: '/api/v1/settlings/{id}', query: [], lines: false },
  listTasks: { method: 'GET', path: '/api/v1/tasks', query: ["limit","cursor","state","mine","dueBy"], lines: false },
  createTask: { method: 'POST', path: '/api/v1/tasks', query: [], lines: false },
  showTask: { method: 'GET', path: '/api/v1/tasks/{id}', query: [], lines: false },
  changeTask: { method: 'PATCH', path: '/api/v1/tasks/{id}', query: [], lines: false },
  listEvents: { method: 'GET', path: '/api/v1/events', query: ["after","consumer","limit","kind","object"], lines: false },
  acknowledgeEvents: { method: 'PUT', path: '/api/v1/events/acknowledgement', query: [], lines: false },
  verifyEvents: { method: 'GET', path: '/api/v1/events/verify', query: [], lines: false },
  exportEvents: { method: 'GET', path: '/api/v1/events/export', query: [], lines: false },
  listJobs: { method: 'GET', path: '/api/v1/jobs', query: ["limit","cursor","state","kind"], lines: false },
  showJob: { method: 'GET', path: '/api/v1/jobs/{id}', query: [], lines: false },
  cancelJob: { method: 'POST', path: '/api/v1/jobs/{id}/cancel', query: [], lines: false },
  retryJob: { method: 'POST', path: '/api/v1/jobs/{id}/retry', query: [], lines: false },
  showLaw: { method: 'GET', path: '/api/v1/law', query: [], lines: false },
  listInstruments: { method: 'GET', path: '/api/v1/law/instruments', query: ["on","knownAt"], lines: false },
  showInstrument: { method: 'GET', path: '/api/v1/law/instruments/{id}', query: ["on","knownAt"], lines: false },
  showProvision: { method: 'GET', path: '/api/v1/law/provisions/{id}', query: ["on","knownAt"], lines: false },
  showLawStatus: { method: 'GET', path: '/api/v1/law/status', query: ["on","knownAt"], lines: false },
  searchControlEntries: { method: 'GET', path: '/api/v1/law/items', query: ["q","list"], lines: false },
  listReadings: { method: 'GET', path: '/api/v1/law/readings', query: [], lines: false },
  diffLaw: { method: 'GET', path: '/api/v1/law/diff', query: ["from","to","knownAt"], lines: false },
  listActs: { method: 'GET', path: '/api/v1/law/acts', query: ["on","knownAt"], lines: false },
  listTerms: { method: 'GET', path: '/api/v1/law/glossary', query: [], lines: false },
  showCoverage: { method: 'GET', path: '/api/v1/law/coverage', query: [], lines: false },
  showWorkingDays: { method: 'GET', path: '/api/v1/law/working-days', query: [], lines: false },
  exportLaw: { method: 'GET', path: '/api/v1/law/corpus', query: [], lines: false },
  showWords: { method: 'GET', path: '/api/v1/law/words', query: [], lines: false },
  listProvisions: { method: 'GET', path: '/api/v1/law/provisions', query: [], lines: false },
  listMembers: { method: 'GET', path: '/api/v1/members', query: [], lines: false },
  addMember: { method: 'POST', path: '/api/v1/members', query: [], lines: false },
  changeMember: { method: 'PATCH', path: '/api/v1/members/{id}', query: [], lines: false },
  endMember: { method: 'DELETE', path: '/api/v1/members/{id}', query: [], lines: false },
  listKeys: { method: 'GET', path: '/api/v1/api-keys', query: [], lines: false },
  createKey: { method: 'POST', path: '/api/v1/api-keys', query: [], lines: false },
  revokeKey: { method: 'DELETE', path: '/api/v1/api-keys/{id}', query: [], lines: false },
  showOrganisation: { method: 'GET', path: '/api/v1/organisation', query: [], lines: false },
  changeOrganisation: { method: 'PATCH', path: '/api/v1/organisation', query: [], lines: false },
  loadSamples: { method: 'POST', path: '/api/v1/organisation/samples', query: [], lines: false },
  startEmpty: { method: 'DELETE', path: '/api/v1/organisation/samples', query: [], lines: false },
  listCases: { method: 'GET', path: '/api/v1/cases', query: ["limit","cursor","state"], lines: false },
  openCase: { method: 'POST', path: '/api/v1/cases', query: [], lines: false },
  showCase: { method: 'GET', path: '/api/v1/cases/{id}', query: [], lines: false },
  closeCase: { method: 'POST', path: '/api/v1/cases/{id}/close', query: [], lines: false },
  listApplications: { method: 'GET', path: '/api/v1/applications', query: ["limit","cursor","state","case"], lines: false },
  createApplication: { method: 'POST', path: '/api/v1/applications', query: [], lines: false },
  showApplication: { method: 'GET', path: '/api/v1/applications/{id}', query: [], lines: false },
  replaceApplication: { method: 'PUT', path: '/api/v1/applications/{id}', query: [], lines: false },
  moveApplication: { method: 'POST', path: '/api/v1/applications/{id}/moves', query: [], lines: false },
  listApplicationMoves: { method: 'GET', path: '/api/v1/applications/{id}/moves', query: [], lines: false },
  addPause: { method: 'POST', path: '/api/v1/applications/{id}/pauses', query: [], lines: false },
  listPauses: { method: 'GET', path: '/api/v1/applications/{id}/pauses', query: [], lines: false },
  listQueries: { method: 'GET', path: '/api/v1/queries', query: ["limit","cursor","state","case"], lines: false },
  showQuery: { method: 'GET', path: '/api/v1/queries/{id}', query: [], lines: false },
  moveQuery: { method: 'POST', path: '/api/v1/queries/{id}/moves', query: [], lines: false },
  listQueryMoves: { method: 'GET', path: '/api/v1/queries/{id}/moves', query: [], lines: false },
  createLicence: { method: 'POST', path: '/api/v1/licences', query: [], lines: false },
  listLicences: { method: 'GET', path: '/api/v1/licences', query: ["limit","cursor","state","case"], lines: false },
  showLicence: { method: 'GET', path: '/api/v1/licences/{id}', query: [], lines: false },
  moveLicence: { method: 'POST', path: '/api/v1/licences/{id}/moves', query: [], lines: false },
  listLicenceMoves: { method: 'GET', path: '/api/v1/licences/{id}/moves', query: [], lines: false },
  checkShipment: { method: 'POST', path: '/api/v1/licences/{id}/check', query: [], lines: false },
  listDraws: { method: 'GET', path: '/api/v1/licences/{id}/draws', query: [], lines: false },
  listShipments: { method: 'GET', path: '/api/v1/shipments', query: ["limit","cursor","licence"], lines: false },
  drawShipment: { method: 'POST', path: '/api/v1/shipments', query: [], lines: false },
  showShipment: { method: 'GET', path: '/api/v1/shipments/{id}', query: [], lines: false },
  correctShipment: { method: 'POST', path: '/api/v1/shipments/{id}/corrections', query: [], lines: false },
  listReviews: { method: 'GET', path: '/api/v1/reviews', query: ["limit","cursor","state","case"], lines: false },
  createReview: { method: 'POST', path: '/api/v1/reviews', query: [], lines: false },
  showReview: { method: 'GET', path: '/api/v1/reviews/{id}', query: [], lines: false },
  replaceReview: { method: 'PUT', path: '/api/v1/reviews/{id}', query: [], lines: false },
  moveReview: { method: 'POST', path: '/api/v1/reviews/{id}/moves', query: [], lines: false },
  listReviewMoves: { method: 'GET', path: '/api/v1/reviews/{id}/moves', query: [], lines: false },
  addAdvice: { method: 'POST', path: '/api/v1/reviews/{id}/advice', query: [], lines: false },
  listQuestionnaires: { method: 'GET', path: '/api/v1/questionnaires', query: ["limit","cursor","state","case"], lines: false },
  createQuestionnaire: { method: 'POST', path: '/api/v1/questionnaires', query: [], lines: false },
  showQuestionnaire: { method: 'GET', path: '/api/v1/questionnaires/{id}', query: [], lines: false },
  replaceQuestionnaire: { method: 'PUT', path: '/api/v1/questionnaires/{id}', query: [], lines: false },
  moveQuestionnaire: { method: 'POST', path: '/api/v1/questionnaires/{id}/moves', query: [], lines: false },
  listQuestionnaireMoves: { method: 'GET', path: '/api/v1/questionnaires/{id}/moves', query: [], lines: false },
  listServiceChecks: { method: 'GET', path: '/api/v1/service-checks', query: ["limit","cursor","state","case"], lines: false },
  createServiceCheck: { method: 'POST', path: '/api/v1/service-checks', query: [], lines: false },
  showServiceCheck: { method: 'GET', path: '/api/v1/service-checks/{id}', query: [], lines: false },
  replaceServiceCheck: { method: 'PUT', path: '/api/v1/service-checks/{id}', query: [], lines: false },
  moveServiceCheck: { method: 'POST', path: '/api/v1/service-checks/{id}/moves', query: [], lines: false },
  listServiceCheckMoves: { method: 'GET', path: '/api/v1/service-checks/{id}/moves', query: [], lines: false },
  listTechnologyTransfers: { method: 'GET', path: '/api/v1/technology-transfers', query: ["limit","cursor","state","case"], lines: false },
  createTechnologyTransfer: { method: 'POST', path: '/api/v1/technology-transfers', query: [], lines: false },
  showTechnologyTransfer: { method: 'GET', path: '/api/v1/technology-transfers/{id}', query: [], lines: false },
  replaceTechnologyTransfer: { method: 'PUT', path: '/api/v1/technology-transfers/{id}', query: [], lines: false },
  moveTechnologyTransfer: { method: 'POST', path: '/api/v1/technology-transfers/{id}/moves', query: [], lines: false },
  listTechnologyTransferMoves: { method: 'GET', path: '/api/v1/technology-transfers/{id}/moves', query: [], lines: false },
  listPeople: { method: 'GET', path: '/api/v1/people', query: ["limit","cursor"], lines: false },
  createPerson: { method: 'POST', path: '/api/v1/people', query: [], lines: false },
  showPerson: { method: 'GET', path: '/api/v1/people/{id}', query: [], lines: false },
  forgetPerson: { method: 'POST', path: '/api/v1/people/{id}/forget', query: [], lines: false },
  listHumanitarianReports: { method: 'GET', path: '/api/v1/humanitarian-reports', query: ["limit","cursor","state","case"], lines: false },
  createHumanitarianReport: { method: 'POST', path: '/api/v1/humanitarian-reports', query: [], lines: false },
  showHumanitarianReport: { method: 'GET', path: '/api/v1/humanitarian-reports/{id}', query: [], lines: false },
  replaceHumanitarianReport: { method: 'PUT', path: '/api/v1/humanitarian-reports/{id}', query: [], lines: false },
  moveHumanitarianReport: { method: 'POST', path: '/api/v1/humanitarian-reports/{id}/moves', query: [], lines: false },
  listHumanitarianReportMoves: { method: 'GET', path: '/api/v1/humanitarian-reports/{id}/moves', query: [], lines: false },
  listDeadlines: { method: 'GET', path: '/api/v1/deadlines', query: [], lines: false },
  deadlineFeed: { method: 'GET', path: '/api/v1/deadlines.ics', query: [], lines: false },
  listCalendarLinks: { method: 'GET', path: '/api/v1/calendar-links', query: [], lines: false },
  createCalendarLink: { method: 'POST', path: '/api/v1/calendar-links', query: [], lines: false },
  revokeCalendarLink: { method: 'DELETE', path: '/api/v1/calendar-links/{id}', query: [], lines: false },
  readCalendar: { method: 'GET', path: '/api/v1/calendar/{token}/deadlines.ics', query: [], lines: false },
  listDocumentKinds: { method: 'GET', path: '/api/v1/documents/kinds', query: [], lines: false },
  previewDocument: { method: 'POST', path: '/api/v1/documents/preview', query: ["language"], lines: false },
  layOutDocument: { method: 'GET', path: '/api/v1/documents/{id}/page', query: ["language"], lines: false },
  draftDocument: { method: 'POST', path: '/api/v1/documents/drafts', query: [], lines: false },
  listDocuments: { method: 'GET', path: '/api/v1/documents', query: ["limit","cursor","kind","state","case"], lines: false },
  createDocument: { method: 'POST', path: '/api/v1/documents', query: [], lines: false },
  showDocument: { method: 'GET', path: '/api/v1/documents/{id}', query: [], lines: false },
  replaceDocument: { method: 'PUT', path: '/api/v1/documents/{id}', query: [], lines: false },
  finaliseDocument: { method: 'POST', path: '/api/v1/documents/{id}/finalise', query: [], lines: false },
  printDocument: { method: 'GET', path: '/api/v1/documents/{id}/paper', query: ["format","language"], lines: false },
  discloseDocument: { method: 'POST', path: '/api/v1/documents/{id}/disclosures', query: [], lines: false },
  listDisclosures: { method: 'GET', path: '/api/v1/documents/{id}/disclosures', query: ["limit","cursor"], lines: false },
  printDisclosure: { method: 'GET', path: '/api/v1/documents/{id}/disclosures/{disclosure}/paper', query: ["format","language"], lines: false },
  showMailWay: { method: 'GET', path: '/api/v1/organisation/mail', query: [], lines: false },
  setMailWay: { method: 'PUT', path: '/api/v1/organisation/mail', query: [], lines: false },
  removeMailWay: { method: 'DELETE', path: '/api/v1/organisation/mail', query: [], lines: false },
  mailDocument: { method: 'POST', path: '/api/v1/documents/{id}/mails', query: [], lines: false },
  listMails: { method: 'GET', path: '/api/v1/mails', query: ["limit","cursor"], lines: false },
  showMail: { method: 'GET', path: '/api/v1/mails/{id}', query: [], lines: false },
  readMailMessage: { method: 'GET', path: '/api/v1/mails/{id}/message', query: [], lines: false },
  settleMail: { method: 'POST', path: '/api/v1/mails/{id}/settle', query: [], lines: false },
  showDidDocument: { method: 'GET', path: '/api/v1/notices/dids/{organisation}/did.json', query: [], lines: false },
  showDomainDidDocument: { method: 'GET', path: '/.well-known/did.json', query: [], lines: false },
  showStatusList: { method: 'GET', path: '/api/v1/notices/status/{organisation}', query: [], lines: false },
  showDomainStatusList: { method: 'GET', path: '/api/v1/notices/status/{organisation}/domain', query: [], lines: false },
  showVerifyPage: { method: 'GET', path: '/api/v1/notices/verify', query: [], lines: false },
  verifyNotice: { method: 'POST', path: '/api/v1/notices/verify', query: [], lines: false },
  showVerifyScript: { method: 'GET', path: '/api/v1/notices/verify.js', query: [], lines: false },
  listNoticeKeys: { method: 'GET', path: '/api/v1/notices/keys', query: [], lines: false },
  rotateNoticeKey: { method: 'POST', path: '/api/v1/notices/keys', query: [], lines: false },
  disownNoticeKey: { method: 'POST', path: '/api/v1/notices/keys/{id}/disown', query: [], lines: false },
  receiveNotice: { method: 'POST', path: '/api/v1/notices/incoming', query: [], lines: false },
  listIncomingNotices: { method: 'GET', path: '/api/v1/notices/incoming', query: ["limit","cursor"], lines: false },
  receivePaperNotice: { method: 'POST', path: '/api/v1/notices/incoming/paper', query: [], lines: false },
  showIncomingNotice: { method: 'GET', path: '/api/v1/notices/incoming/{id}', query: [], lines: false },
  confirmIssuer: { method: 'POST', path: '/api/v1/notices/issuers', query: [], lines: false },
  attachNotice: { method: 'POST', path: '/api/v1/notices/incoming/{id}/evidence', query: [], lines: false },
  recheckNotice: { method: 'POST', path: '/api/v1/notices/incoming/{id}/recheck', query: [], lines: false },
  replayNoticeChecks: { method: 'GET', path: '/api/v1/notices/incoming/{id}/replay', query: [], lines: false },
  followIncomingNotice: { method: 'GET', path: '/api/v1/notices/incoming/{id}/chain', query: [], lines: false },
  followNotice: { method: 'GET', path: '/api/v1/notices/{id}/chain', query: [], lines: false },
  issueNotice: { method: 'POST', path: '/api/v1/notices', query: [], lines: false },
  listNotices: { method: 'GET', path: '/api/v1/notices', query: ["limit","cursor"], lines: false },
  showNotice: { method: 'GET', path: '/api/v1/notices/{id}', query: [], lines: false },
  printNotice: { method: 'GET', path: '/api/v1/notices/{id}/paper', query: ["language"], lines: false },
  withdrawNotice: { method: 'POST', path: '/api/v1/notices/{id}/withdraw', query: [], lines: false },
  sendBulkFile: { method: 'POST', path: '/api/v1/bulk/files', query: ["name"], lines: false },
  listBulkFiles: { method: 'GET', path: '/api/v1/bulk/files', query: ["limit","cursor"], lines: false },
  previewBulkColumns: { method: 'POST', path: '/api/v1/bulk/files/{id}/columns', query: [], lines: false },
  removeBulkFile: { method: 'DELETE', path: '/api/v1/bulk/files/{id}', query: [], lines: false },
  startBulkRun: { method: 'POST', path: '/api/v1/bulk/runs', query: [], lines: false },
  listBulkRuns: { method: 'GET', path: '/api/v1/bulk/runs', query: ["limit","cursor"], lines: false },
  showBulkRun: { method: 'GET', path: '/api/v1/bulk/runs/{id}', query: [], lines: false },
  cancelBulkRun: { method: 'POST', path: '/api/v1/bulk/runs/{id}/cancel', query: [], lines: false },
  takeBulkAnswers: { method: 'GET', path: '/api/v1/bulk/runs/{id}/answers', query: [], lines: false },
  takeRefusedLines: { method: 'GET', path: '/api/v1/bulk/runs/{id}/refused', query: [], lines: false },
  startImport: { method: 'POST', path: '/api/v1/imports', query: ["kind","name","dryRun","existing","columns","sheet","headingRow","encoding","language"], lines: false },
  listImports: { method: 'GET', path: '/api/v1/imports', query: ["limit","cursor"], lines: false },
  showImport: { method: 'GET', path: '/api/v1/imports/{id}', query: [], lines: false },
  listImportRefusals: { method: 'GET', path: '/api/v1/imports/{id}/refusals', query: ["limit","cursor"], lines: false },
  showOpenApi: { method: 'GET', path: '/api/v1/openapi.json', query: [], lines: false },
} as const satisfies Readonly<Record<keyof Operations, { method: string; path: string; query: readonly string[]; lines: boolean }>>;

/** Operations whose answer is a file: given as its bytes. */
export const files: readonly (keyof Operations)[] = ["printDocument","printDisclosure","printNotice","takeBulkAnswers"];
