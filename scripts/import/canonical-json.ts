/**
 * Canonical JSON: keys sorted, two spaces, and whatever fits on a line stands on one line.
 * The same value always gives the same bytes, so that a change of the law is a small diff.
 */
const width = 130;

/** `value` as canonical JSON text, with a newline at the end. */
export function canonicalJson(value: unknown): string {
  return `${write(value, '')}\n`;
}

function write(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const onOneLine = inline(value);
  if (indent.length + onOneLine.length <= width) return onOneLine;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((each) => inner + write(each, inner)).join(',\n')}\n${indent}]`;
  }
  const lines = entries(value).map(([key, each]) => `${inner}${JSON.stringify(key)}: ${write(each, inner)}`);
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

function inline(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  const members = entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${inline(each)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

/** Members in code-unit order of their keys; absent ones (undefined) are left out. */
function entries(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1));
}
