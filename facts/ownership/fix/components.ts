/** Circles of holdings: the strongly connected parts of the graph, owners before what they own. */
import type { Edges } from '../edges.ts';

/** The parts among the given entities, in an order in which every owner outside a part comes before it. */
export const componentsOf = (edges: Edges, among: Uint8Array): readonly (readonly number[])[] => {
  const order = new Int32Array(edges.nodes);
  const low = new Int32Array(edges.nodes);
  const onStack = new Uint8Array(edges.nodes);
  const next = new Int32Array(edges.nodes);
  const stack: number[] = [];
  const parts: number[][] = [];
  let turn = 0;
  for (let start = 0; start < edges.nodes; start += 1) {
    if (among[start] === 0 || order[start] !== 0) continue;
    const path = [start];
    while (path.length > 0) {
      const node = path[path.length - 1] as number;
      if (order[node] === 0) {
        turn += 1;
        order[node] = turn;
        low[node] = turn;
        onStack[node] = 1;
        stack.push(node);
        next[node] = edges.firstIn[node] as number;
      }
      const edge = next[node] as number;
      if (edge >= 0) {
        next[node] = edges.nextIn[edge] as number;
        const owner = edges.owner[edge] as number;
        if (among[owner] === 0) continue;
        if (order[owner] === 0) path.push(owner);
        else if (onStack[owner] === 1) low[node] = Math.min(low[node] as number, order[owner] as number);
        continue;
      }
      path.pop();
      const above = path[path.length - 1];
      if (above !== undefined) low[above] = Math.min(low[above] as number, low[node] as number);
      if (low[node] !== order[node]) continue;
      const part: number[] = [];
      for (let member = stack.pop(); member !== undefined; member = stack.pop()) {
        onStack[member] = 0;
        part.push(member);
        if (member === node) break;
      }
      parts.push(part);
    }
  }
  return parts;
};
