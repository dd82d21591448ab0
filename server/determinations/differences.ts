/** Where two documents differ, place by place. */

export type Difference = {
  /** `outcome/atLeast`, `needs/0/key`. */
  readonly path: string;
  readonly was: unknown;
  readonly is: unknown;
};

const isTree = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/**
 * The places where the second document differs from the first; what one lacks is undefined there.
 * @example differences({ a: [1, 2] }, { a: [1, 3] })[0]?.path // 'a/1'
 */
export function differences(was: unknown, is: unknown, path = ''): readonly Difference[] {
  if (Object.is(was, is)) return [];
  if (!isTree(was) || !isTree(is) || Array.isArray(was) !== Array.isArray(is)) return [{ path, was, is }];
  const keys = new Set([...Object.keys(was), ...Object.keys(is)]);
  return [...keys].flatMap((key) => differences(was[key], is[key], path === '' ? key : `${path}/${key}`));
}
