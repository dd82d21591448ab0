/** The text of a party or ownership file, whatever its encoding; what cannot be told is a fault. */
import { decode } from '../tables/decode.ts';
import type { OrFaults } from '../tables/fault.ts';

/** Headings that party and ownership tables bear, the evidence for an encoding that does not tell itself. */
const HEADINGS =
  /(?:^|[,;\t\s"])(owner|owned|percent|name|id|alias|query|candidate|名称|公司名称|企业名称|股东|持股比例|会社名|社名)(?=[,;\t\s"]|$)/giu;

/**
 * The whole text. `encoding`: what the user says it is.
 * @example namesText(Buffer.from('name\nA')) // { text: 'name\nA' }
 */
export function namesText(bytes: Uint8Array, encoding?: string): OrFaults<{ readonly text: string }> {
  return decode(bytes, encoding, (text) => text.slice(0, 65_536).match(HEADINGS)?.length ?? 0);
}
