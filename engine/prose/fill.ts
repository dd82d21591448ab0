/**
 * Sentences with gaps. A sentence is fetched in its language first and filled after, so that traditional Chinese comes
 * from the table of whole sentences and names are never cut.
 */

/**
 * Fill the gaps `{name}` of a sentence. A gap that no value fills stays, for a test to find.
 * @example fill('within {days} working days', { days: '10' }) // 'within 10 working days'
 */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap);
}
