/** The door of the notices: made from final papers, signed, verified step by step, followed upstream, used as evidence. */
export { type ChainFault, type ChainLink, followChain, linksOf } from './chain/follow.ts';
export { codeOf, shortDigest } from './code.ts';
export type { NoticeCredential, NoticeItem, Recipient, Upstream } from './credential.ts';
export { hashOfBytes, isDigest } from './digest.ts';
export { dayInShanghai, evidenceOf, type PartOfItem } from './evidence.ts';
export { type NoticeOptions, noticeFrom } from './from-document.ts';
export { didWebParts, didWebUrl } from './keys/did-web.ts';
export {
  activeKey,
  type DidDocument,
  didDocumentOf,
  disown,
  type KeyFault,
  type KeyRing,
  newKeyRing,
  rotate,
  SIGNING_ALGORITHMS,
  type SigningAlgorithm,
  type SigningKey,
} from './keys/key-ring.ts';
export { type Signed, signCredential } from './keys/sign.ts';
export { statusListOf } from './status/status-list.ts';
export type { ConfirmedIssuer, OurIdentity } from './verify/business.ts';
export type { Check, CheckCode, Step } from './verify/check.ts';
export { screenOn } from './verify/screen.ts';
export type { HeldStatus } from './verify/status.ts';
export { ALLOWED_ALGORITHMS, type Verification, type VerifySettings, verifyNotice } from './verify/verify.ts';
