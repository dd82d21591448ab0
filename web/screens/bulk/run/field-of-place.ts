/** The column of the flat form that stands for a place of the transaction, so that a fact is named as its column is. */
const OTHER: Readonly<Record<string, string>> = {
  on: 'on_day',
  'activity/kind': 'activity',
  'activity/from': 'from_territory',
  'activity/to': 'to_territory',
  'activity/via': 'via',
  'items/*/value': 'item_value',
  'endUse/military': 'military_end_use',
};

/** @example fieldOfPlace('/endUse/logicChipNm') // 'logic_chip_nm' */
export function fieldOfPlace(place: string): string {
  const plain = place.replace(/^\//, '');
  if (/^items\/\*\/content(\/|$)/.test(plain)) return 'content';
  const own = OTHER[plain];
  if (own !== undefined) return own;
  const last = plain.split('/').at(-1) ?? plain;
  const written = last.replace(/[A-Z]/g, (sign) => `_${sign.toLowerCase()}`);
  return plain.startsWith('parties/*/') ? `party_${written}` : written;
}
