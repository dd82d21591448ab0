/** The list that says which of an issuer's notices are withdrawn: itself a credential, signed by the same keys. */
import { CONTEXTS } from '../credential.ts';
import { encodeBits } from './bits.ts';

export type StatusListCredential = {
  readonly '@context': readonly string[];
  readonly id: string;
  readonly type: readonly ['VerifiableCredential', 'BitstringStatusListCredential'];
  readonly issuer: string;
  readonly validFrom: string;
  readonly credentialSubject: {
    readonly id: string;
    readonly type: 'BitstringStatusList';
    readonly statusPurpose: 'revocation';
    readonly encodedList: string;
  };
};

/** The list as of an instant. `url` is where it is published; `withdrawn` are the indexes of withdrawn notices. */
export function statusListOf(
  did: string,
  url: string,
  withdrawn: Iterable<number>,
  at: string,
): StatusListCredential {
  return {
    '@context': [CONTEXTS[0]],
    id: url,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: did,
    validFrom: at,
    credentialSubject: {
      id: `${url}#list`,
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      encodedList: encodeBits(withdrawn),
    },
  };
}
