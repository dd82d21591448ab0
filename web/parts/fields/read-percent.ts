/** Per cent as it is typed, and the fraction that records keep: by moving the point, so that nothing is rounded. */

/** What is no plain number stays as it was typed, for the server to say so. @example fractionOf('12.5') // '0.125' */
export function fractionOf(percent: string): string {
  const [, whole, decimals = ''] = /^(\d+)(?:\.(\d+))?$/.exec(percent.trim()) ?? [];
  if (whole === undefined) return percent.trim();
  const digits = whole.padStart(3, '0');
  const moved = `${digits.slice(0, -2)}.${digits.slice(-2)}${decimals}`;
  return moved.replace(/^0+(?=\d)/, '').replace(/\.?0+$/, '');
}
