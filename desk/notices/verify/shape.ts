/** Whether a payload is a notice of the version we read. Unknown members are left alone: the bytes are kept whole. */
import type { NoticeCredential } from '../credential.ts';
import { isDigest } from '../digest.ts';

type Fits = (value: unknown) => boolean;
type Shape = Readonly<Record<string, Fits>>;

const isTree = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text: Fits = (value) => typeof value === 'string' && value !== '' && value.length <= 4_000;
const decimal: Fits = (value) => typeof value === 'string' && /^\d{1,40}(\.\d{1,40})?$/.test(value);
const instant: Fits = (value) =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(value) &&
  !Number.isNaN(Date.parse(value));
const maybe =
  (fits: Fits): Fits =>
  (value) =>
    value === undefined || fits(value);
const oneOf =
  (...values: readonly string[]): Fits =>
  (value) =>
    values.includes(value as string);
const all =
  (fits: Fits, most = 1_000): Fits =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(fits);

/** The first member that does not fit, by its path; null where all do. */
function misfit(value: unknown, shape: Shape, path: string): string | null {
  if (!isTree(value)) return path;
  const found = Object.entries(shape).find(([key, fits]) => !fits(value[key]));
  return found === undefined ? null : `${path === '' ? '' : `${path}/`}${found[0]}`;
}
const tree =
  (shape: Shape): Fits =>
  (value) =>
    misfit(value, shape, '') === null;

const identifiers = maybe(all(tree({ scheme: text, value: text }), 50));
const party: Shape = { name: text, territory: maybe(text), identifiers };

const subject: Shape = {
  noticeVersion: oneOf('1'),
  instrument: tree({ id: oneOf('MOFCOM-2025-61'), article: oneOf('7'), knownUpTo: text }),
  issuerKind: oneOf('domestic', 'overseas'),
  recipients: all(tree({ ...party, role: oneOf('importer', 'end-user', 'next-recipient') }), 20),
  transaction: tree({
    kind: oneOf('export', 'transfer'),
    contract: maybe(text),
    finalDestination: maybe(text),
  }),
  items: (value) => Array.isArray(value) && value.length > 0 && all(tree(item))(value),
  statement: tree({ 'zh-CN': text, en: text }),
  document: tree({ reference: text, digest: isDigest }),
  upstream: all(tree({ medium: oneOf('vc+jwt', 'paper'), digest: isDigest, notice: maybe(text) })),
  supersedes: maybe(text),
};
const item: Shape = {
  id: text,
  name: text,
  annexEntry: maybe(text),
  limb: maybe(text),
  quantity: maybe(tree({ value: decimal, unit: maybe(text) })),
  valueShare: maybe(
    tree({ numerator: decimal, denominator: decimal, currency: maybe(text), asOf: maybe(text) }),
  ),
};

const envelope: Shape = {
  id: (value) => text(value) && String(value).startsWith('urn:uuid:'),
  type: (value) =>
    Array.isArray(value) &&
    value.includes('VerifiableCredential') &&
    value.includes('ExportControlComplianceNotice'),
  issuer: tree({ ...party, id: text }),
  validFrom: instant,
  validUntil: maybe(instant),
  credentialStatus: maybe(
    tree({
      type: oneOf('BitstringStatusListEntry'),
      statusPurpose: oneOf('revocation'),
      statusListIndex: (value) => typeof value === 'string' && /^\d{1,9}$/.test(value),
      statusListCredential: text,
    }),
  ),
  credentialSubject: isTree,
};

/** The notice, or the path of the first member that is not as a notice has it. */
export function asNotice(
  payload: unknown,
): { readonly notice: NoticeCredential } | { readonly misfit: string } {
  const found =
    misfit(payload, envelope, '') ??
    misfit(
      (payload as { readonly credentialSubject: unknown }).credentialSubject,
      subject,
      'credentialSubject',
    );
  return found === null ? { notice: payload as NoticeCredential } : { misfit: found };
}
