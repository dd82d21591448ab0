/**
 * Rewrites a rule tree for one day: what is in force becomes a constant or an open status, a settled reading becomes
 * its alternative. What remains is only what facts, open statuses and open readings can move.
 */
import type { Status } from '../acts/status.ts';
import { constant } from '../nodes/constant.ts';
import { every } from '../nodes/every.ts';
import type { Node } from '../nodes/node.ts';
import type { NoticeStatus } from '../nodes/notice-in-force.ts';
import { openStatus } from '../nodes/open-status.ts';
import { some } from '../nodes/some.ts';
import { simplifyAll, simplifyAny, simplifyNot, simplifyReading } from './simplify.ts';

export type Settling = {
  /** Status of a provision on the day. */
  readonly statusOf: (provision: string) => Status;
  /** What `assume`, or an organisation's house file, settles: key -> value. */
  readonly settled: Readonly<Record<string, string>>;
  /** Alternatives of each reading, for a status that hangs on one. */
  readonly alternatives: (key: string) => readonly string[];
  /** Statuses of the notices that listings may name. */
  readonly notices: Readonly<Record<string, NoticeStatus>>;
  /** Whether a rule may hold on the day at all. */
  readonly alive: (label: string) => boolean;
};

/** The tree of the day. @example specialise(constant(true), settling) // constant(true) */
export function specialise(node: Node, settling: Settling): Node {
  const go = (inner: Node): Node => specialise(inner, settling);
  switch (node.kind) {
    case 'all-of':
      return simplifyAll(node.of.map(go));
    case 'any-of':
      return simplifyAny(node.of.map(go));
    case 'not':
      return simplifyNot(go(node.of));
    case 'in-force':
      return statusNode(node.provision, settling);
    case 'open-status':
      return settled(node.key, settling) ?? node;
    case 'reading': {
      const chosen = settling.settled[node.key];
      if (chosen !== undefined) return go(node.alternatives[chosen] ?? constant(false));
      return simplifyReading(
        node.key,
        Object.fromEntries(Object.entries(node.alternatives).map(([name, inner]) => [name, go(inner)])),
      );
    }
    case 'holds':
      return settling.alive(node.rule) ? node : constant(false);
    case 'some': {
      const that = simplifyAll([go(node.where), go(node.that)]);
      return that.kind === 'constant' && !that.value ? that : some(node.subject, constant(true), that);
    }
    case 'every': {
      const that = simplifyAny([simplifyNot(go(node.where)), go(node.that)]);
      return that.kind === 'constant' && that.value ? that : every(node.subject, constant(true), that);
    }
    case 'sum-at-least':
      return Object.freeze({ ...node, where: go(node.where) });
    case 'notice-in-force':
      return Object.freeze({ ...node, statuses: settling.notices });
    default:
      return node;
  }
}

function settled(key: string, settling: Settling): Node | undefined {
  const value = settling.settled[key];
  return value === undefined ? undefined : constant(value === 'in-force');
}

function statusNode(provision: string, settling: Settling): Node {
  const status = settling.statusOf(provision);
  switch (status.kind) {
    case 'in-force':
      return constant(true);
    case 'open':
      return settled(status.key, settling) ?? openStatus(status.key, provision);
    case 'reading': {
      const chosen = settling.settled[status.key];
      if (chosen !== undefined) return constant(chosen === status.alternative);
      const names = settling.alternatives(status.key);
      return simplifyReading(
        status.key,
        Object.fromEntries(names.map((name) => [name, constant(name === status.alternative)])),
      );
    }
    default:
      return constant(false);
  }
}
