/** Which part must be weighed before which, and the circle where something contains itself. */

/** Lines by parent: those of part `p` are `lines[from[p]]` to `lines[from[p + 1] - 1]`. */
export type Adjacency = { readonly from: Int32Array; readonly lines: Int32Array };

/** Groups lines by one of their ends. */
export const groupLines = (ends: Int32Array, parts: number): Adjacency => {
  const from = new Int32Array(parts + 1);
  for (let l = 0; l < ends.length; l += 1)
    from[(ends[l] as number) + 1] = (from[(ends[l] as number) + 1] as number) + 1;
  for (let p = 0; p < parts; p += 1) from[p + 1] = (from[p + 1] as number) + (from[p] as number);
  const next = from.slice(0, parts);
  const lines = new Int32Array(ends.length);
  for (let l = 0; l < ends.length; l += 1) {
    const end = ends[l] as number;
    lines[next[end] as number] = l;
    next[end] = (next[end] as number) + 1;
  }
  return { from, lines };
};

/**
 * Parts in an order in which contents come before what they are in; or a circle, as the parts along it, the
 * first one again at the end. Iterative, so that depth is no limit.
 */
export const orderOf = (
  parts: number,
  below: Adjacency,
  child: Int32Array,
): { readonly order: Int32Array } | { readonly circle: readonly number[] } => {
  const order = new Int32Array(parts);
  const state = new Uint8Array(parts);
  const cursor = below.from.slice(0, parts);
  const stack = new Int32Array(parts);
  let done = 0;
  for (let start = 0; start < parts; start += 1) {
    if (state[start] !== 0) continue;
    let depth = 0;
    stack[0] = start;
    state[start] = 1;
    while (depth >= 0) {
      const p = stack[depth] as number;
      const at = cursor[p] as number;
      if (at === below.from[p + 1]) {
        state[p] = 2;
        order[done] = p;
        done += 1;
        depth -= 1;
        continue;
      }
      cursor[p] = at + 1;
      const c = child[below.lines[at] as number] as number;
      if (state[c] === 0) {
        state[c] = 1;
        depth += 1;
        stack[depth] = c;
      } else if (state[c] === 1) {
        const along = [...stack.subarray(0, depth + 1)];
        return { circle: [...along.slice(along.indexOf(c)), c] };
      }
    }
  }
  return { order };
};
