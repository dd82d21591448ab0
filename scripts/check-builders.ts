/**
 * The law is stated with the engine's builders and with nothing else of the engine: a law file that evaluates a
 * rule while it is loaded would hold an answer where it should hold the law.
 */
import { isLawData } from './check-purity.ts';
import { parse, type Syntax, walk } from './syntax.ts';
import { type Finding, isTestOrScript, lineAt, type Source } from './tree.ts';

/** The engine's folders whose exports build: nodes and rules, acts, amounts, and the words they are stated in. */
const building = ['nodes', 'rules', 'acts', 'amount', 'tier', 'truth', 'vocabulary'];

/** What a module exports or imports: each name with the folder or package it is from. */
function namesOf(program: Syntax, statement: RegExp, end: 'local' | 'imported') {
  const found: { readonly name: string; readonly from: string; readonly start: number }[] = [];
  walk(program, (node) => {
    if (!statement.test(node.type)) return true;
    const from = String((node.source as Syntax | null)?.value ?? '');
    if (node.importKind === 'type' || node.exportKind === 'type') return false;
    for (const specifier of node.specifiers as readonly Syntax[]) {
      if (specifier.importKind === 'type' || specifier.exportKind === 'type') continue;
      const name = (specifier[end] as Syntax | undefined)?.name;
      found.push({ name: String(name ?? '*'), from, start: specifier.start });
    }
    return false;
  });
  return found;
}

/**
 * Checks that the law's data files take only builders through the engine's door. `door` is engine/index.ts.
 *
 * @example checkBuilders(sources, { path: 'engine/index.ts', text: "export { allOf } from './nodes/all-of.ts';" })
 */
export function checkBuilders(sources: readonly Source[], door: Source): readonly Finding[] {
  const opened = parse(door);
  if ('finding' in opened) return [opened.finding];
  const exported = namesOf(opened.program, /^ExportNamedDeclaration$/, 'local');
  const folderOf = new Map(exported.map(({ name, from }) => [name, from.split('/')[1] ?? '']));
  return sources
    .filter(({ path }) => path.endsWith('.ts') && isLawData(path) && !isTestOrScript(path))
    .flatMap((source) => {
      const parsed = parse(source);
      if ('finding' in parsed) return [parsed.finding];
      return namesOf(parsed.program, /^ImportDeclaration$/, 'imported')
        .filter(
          ({ from, name }) => from === '@ytterby/engine' && !building.includes(folderOf.get(name) ?? ''),
        )
        .map(({ name, start }) => {
          const what = `law data may import only builders of the engine, and "${name}" is none`;
          return { path: source.path, line: lineAt(source.text, start), what };
        });
    });
}
