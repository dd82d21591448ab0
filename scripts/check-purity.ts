/**
 * The law is data: no clock, process, chance, condition or function stands in its instruments, rules and readings,
 * so that every tree can be written out, read back and compiled. The other pure rooms may decide and compute, but
 * have no clock, process or chance either.
 */
import { isOnlyType, isReference, parse, type Syntax, walk } from './syntax.ts';
import { type Finding, isTestOrScript, lineAt, type Source } from './tree.ts';

/** The law's own few lines of code: they gather and look up the data, and hold no rule. */
const loaders = [/^law\/index\.ts$/, /^law\/corpus\/[^/]+\.ts$/, /^law\/lists\/[^/]+\.ts$/];

const isPureRoom = (at: string): boolean =>
  /^(engine|law|facts|language)\/.*\.ts$/.test(at) && !isTestOrScript(at);

/** Does this file state the law, rather than gather or look up what is stated? */
export function isLawData(at: string): boolean {
  return at.startsWith('law/') && !loaders.some((loader) => loader.test(at));
}

/** Syntax that decides, repeats or computes when it runs. */
const live: Readonly<Record<string, string>> = {
  IfStatement: 'a condition (if)',
  ConditionalExpression: 'a condition (? :)',
  SwitchStatement: 'a condition (switch)',
  LogicalExpression: 'a condition (&&, || or ??)',
  ChainExpression: 'a condition (?.)',
  FunctionDeclaration: 'a function',
  FunctionExpression: 'a function',
  ArrowFunctionExpression: 'a function',
  ClassDeclaration: 'a class',
  ClassExpression: 'a class',
  ForStatement: 'a loop',
  ForInStatement: 'a loop',
  ForOfStatement: 'a loop',
  WhileStatement: 'a loop',
  DoWhileStatement: 'a loop',
  TryStatement: 'a condition (try)',
  AwaitExpression: 'a wait',
};

const outside = new Set([
  'process',
  'performance',
  'console',
  'setTimeout',
  'setInterval',
  'fetch',
  'crypto',
]);

/** The clock, the process or chance, where an expression reaches for it; null otherwise. */
function reachOutside(node: Syntax, parent: Syntax | null): string | null {
  if (node.type === 'MemberExpression') {
    const [object, property] = [node.object as Syntax, node.property as Syntax];
    if (object.name === 'Math' && property.name === 'random') return 'chance (Math.random)';
    if (object.name === 'Date' && property.name === 'now') return 'the clock (Date.now)';
    return null;
  }
  if (node.type === 'NewExpression' && (node.callee as Syntax).name === 'Date') {
    return (node.arguments as readonly unknown[]).length === 0 ? 'the clock (new Date)' : null;
  }
  if (!isReference(node, parent) || typeof node.name !== 'string') return null;
  return outside.has(node.name) ? `what is outside (${node.name})` : null;
}

function faultOf(node: Syntax, parent: Syntax | null, lawData: boolean): string | null {
  if (lawData) {
    const what = live[node.type];
    if (what !== undefined) return what;
    if (node.type === 'AssignmentExpression' && /^(&&|\|\||\?\?)=$/.test(String(node.operator))) {
      return `a condition (${String(node.operator)})`;
    }
    if (node.name === 'Date' && isReference(node, parent)) return 'the clock (Date)';
  }
  return reachOutside(node, parent);
}

/**
 * Checks the pure rooms' files for what may not stand in them.
 *
 * @example checkPurity([{ path: 'law/cn/2025-61/rules.ts', text: 'export const a = b ? 1 : 2;' }]) // one finding
 */
export function checkPurity(sources: readonly Source[]): readonly Finding[] {
  return sources
    .filter(({ path: at }) => isPureRoom(at))
    .flatMap((source) => {
      const parsed = parse(source);
      if ('finding' in parsed) return [parsed.finding];
      const found: Finding[] = [];
      walk(parsed.program, (node, parent) => {
        if (isOnlyType(node)) return false;
        const what = faultOf(node, parent, isLawData(source.path));
        if (what !== null) {
          const room = isLawData(source.path) ? 'law data' : 'a pure room';
          found.push({
            path: source.path,
            line: lineAt(source.text, node.start),
            what: `${room} holds ${what}`,
          });
        }
        return true;
      });
      return found;
    });
}
