/** Walks the syntax tree of TypeScript source, values only or types too, for the checks that read code. */
import { parseSync } from 'rolldown/utils';
import { type Finding, lineAt, type Source } from './tree.ts';

/** A node of the tree, as far as the checks look into it. */
export interface Syntax {
  readonly type: string;
  readonly start: number;
  readonly [part: string]: unknown;
}

const isSyntax = (part: unknown): part is Syntax =>
  typeof part === 'object' && part !== null && 'type' in part && typeof part.type === 'string';

/** Parses a file; a file that does not parse is a finding, not an exception. */
export function parse(source: Source): { readonly program: Syntax } | { readonly finding: Finding } {
  const { program, errors } = parseSync(source.path, source.text);
  const [error] = errors;
  if (error === undefined) return { program: program as unknown as Syntax };
  const line = lineAt(source.text, error.labels[0]?.start ?? 0);
  return { finding: { path: source.path, line, what: `does not parse: ${error.message}` } };
}

/** The nodes under a node, itself first. `enter` may leave a branch out by returning false. */
export function walk(node: Syntax, enter: (node: Syntax, parent: Syntax | null) => boolean): void {
  const visit = (at: Syntax, parent: Syntax | null): void => {
    if (!enter(at, parent)) return;
    for (const part of Object.values(at)) {
      for (const child of Array.isArray(part) ? part : [part]) if (isSyntax(child)) visit(child, at);
    }
  };
  visit(node, null);
}

/** Wrappers that stand in type syntax but hold a value: `x as T`, `x satisfies T`, `x!`, `f<T>`. */
const valueHolders = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSTypeAssertion',
  'TSInstantiationExpression',
]);

/** Is the node a type, which leaves nothing behind when the program runs? */
export function isOnlyType(node: Syntax): boolean {
  return node.type.startsWith('TS') && !valueHolders.has(node.type);
}

/** Does an identifier name a value here, rather than a property of something? */
export function isReference(node: Syntax, parent: Syntax | null): boolean {
  if (node.type !== 'Identifier' || parent === null) return false;
  if (parent.type === 'MemberExpression') return parent.object === node || parent.computed === true;
  if (parent.type === 'Property' || parent.type === 'MethodDefinition') {
    return parent.value === node || parent.computed === true;
  }
  return !/^(Import|Export)\w*Specifier$/.test(parent.type);
}
