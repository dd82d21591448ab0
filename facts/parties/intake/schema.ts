/** The kind of party a file says, in the words of FollowTheMoney, English or Chinese. */
import type { Schema } from '../types.ts';

const SCHEMAS: Readonly<Record<string, Schema>> = {
  company: 'Company',
  公司: 'Company',
  企业: 'Company',
  organization: 'Organization',
  organisation: 'Organization',
  组织: 'Organization',
  机构: 'Organization',
  publicbody: 'Organization',
  legalentity: 'LegalEntity',
  person: 'Person',
  自然人: 'Person',
  个人: 'Person',
  vessel: 'Vessel',
  ship: 'Vessel',
  船舶: 'Vessel',
};

/**
 * The schema a word names, undefined where none.
 *
 * @example readSchema('PublicBody') // 'Organization'
 */
export function readSchema(word: string): Schema | undefined {
  return SCHEMAS[
    word
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s_-]/g, '')
  ];
}
