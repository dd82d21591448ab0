/** An amount as typed: exact digits, or bounds where only bounds are known. */
export type Amount = string | { readonly min?: string; readonly max?: string } | null | undefined;

const DECIMAL = /^\d+(\.\d+)?$/;

/** What a text says; `null` where it says no amount. @example readAmount('10-14') // { min: '10', max: '14' } */
export function readAmount(text: string): Amount {
  const plain = text.trim().replaceAll(',', '').replaceAll(/\s/g, '');
  if (plain === '') return undefined;
  if (DECIMAL.test(plain)) return plain;
  const [, min = '', max = ''] = /^(\d+(?:\.\d+)?)?(?:-|–|\.\.|~)(\d+(?:\.\d+)?)?$/.exec(plain) ?? [];
  if (min === '' && max === '') return null;
  return { ...(min === '' ? {} : { min }), ...(max === '' ? {} : { max }) };
}
