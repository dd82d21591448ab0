/** TypeScript types from the JSON Schemas of the OpenAPI document. */

type Schema = Readonly<Record<string, unknown>>;

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null;
const nameOf = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));

/** @example typeOf({ type: 'string' }) // 'string' */
export function typeOf(schema: unknown): string {
  if (!isSchema(schema)) return 'unknown';
  if (typeof schema.$ref === 'string') return schema.$ref.split('/').at(-1) ?? 'unknown';
  if (Array.isArray(schema.enum)) return union(schema.enum.map((one) => JSON.stringify(one)));
  if ('const' in schema) return JSON.stringify(schema.const);
  const parts = schema.anyOf ?? schema.oneOf;
  if (Array.isArray(parts)) return union(parts.map(typeOf));
  if (Array.isArray(schema.allOf)) return schema.allOf.map(typeOf).join(' & ');
  if (Array.isArray(schema.type)) return union(schema.type.map((type) => typeOf({ ...schema, type })));
  switch (schema.type) {
    case 'string':
      return 'string';
    case 'number':
    case 'integer':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'null':
      return 'null';
    case 'array':
      return `readonly ${wrapped(typeOf(schema.items))}[]`;
    case 'object':
      return objectOf(schema);
    default:
      return isSchema(schema.properties) ? objectOf(schema) : 'unknown';
  }
}

const union = (types: readonly string[]): string => [...new Set(types)].join(' | ');
const wrapped = (type: string): string => (/[|&]|^readonly /.test(type) ? `(${type})` : type);

function objectOf(schema: Schema): string {
  const properties = isSchema(schema.properties) ? Object.entries(schema.properties) : [];
  const required = new Set(Array.isArray(schema.required) ? schema.required : []);
  const members = properties.map(([name, inner]) => {
    const says =
      isSchema(inner) && typeof inner.description === 'string' ? `/** ${inner.description} */ ` : '';
    const optional = required.has(name) ? '' : '?';
    return `${says}readonly ${nameOf(name)}${optional}: ${typeOf(inner)}${optional === '' ? '' : ' | undefined'}`;
  });
  const more = schema.additionalProperties;
  if (properties.length === 0) {
    return `Readonly<Record<string, ${isSchema(more) && Object.keys(more).length > 0 ? typeOf(more) : 'unknown'}>>`;
  }
  if (isSchema(more)) members.push('readonly [more: string]: unknown');
  return `{ ${members.join('; ')} }`;
}
