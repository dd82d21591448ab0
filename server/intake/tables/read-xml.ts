/**
 * XML to plain objects. No document type is taken, so no entity can be declared and none expands; depth and size are
 * bounded. Names come without their namespace prefix, attributes under `@`, text under `#text`.
 */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { decode } from './decode.ts';
import { type OrFaults, tableFault } from './fault.ts';

/** Deepest nesting read: material declarations need some thirty. */
const DEEPEST = 100;

export type XmlValue = string | XmlElement | readonly XmlValue[];
export type XmlElement = { readonly [name: string]: XmlValue };

/**
 * The root element of a document.
 * @example readXml(Buffer.from('<a b="1"><c>x</c></a>')) // { root: 'a', element: { '@b': '1', c: 'x' } }
 */
export function readXml(bytes: Buffer): OrFaults<{ readonly root: string; readonly element: XmlElement }> {
  const declared = /^\s*<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(bytes.toString('latin1', 0, 200))?.[1];
  const plain = declared === undefined || /^utf-?(8|16)$/i.test(declared);
  const decoded = decode(bytes, plain ? undefined : declared, () => 0);
  if ('faults' in decoded) return decoded;
  const { text } = decoded;
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) return { faults: [tableFault('xml-doctype')] };
  if (depthOf(text) > DEEPEST) {
    return { faults: [tableFault('xml-too-deep', { expected: [String(DEEPEST)] })] };
  }
  const valid = XMLValidator.validate(text);
  if (valid !== true) {
    const { line, msg } = valid.err;
    return { faults: [tableFault('not-xml', { row: line, found: msg })] };
  }
  const parsed = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    textNodeName: '#text',
    removeNSPrefix: true,
    parseTagValue: false,
    parseAttributeValue: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
  }).parse(text) as Readonly<Record<string, XmlValue>>;
  const [root] = Object.keys(parsed);
  const element = root === undefined ? undefined : parsed[root];
  if (root === undefined || element === undefined || !isElement(element)) {
    return { faults: [tableFault('xml-unknown', { found: root ?? '' })] };
  }
  return { root, element };
}

export const isElement = (value: XmlValue): value is XmlElement =>
  typeof value === 'object' && !Array.isArray(value);

/** How deep the tags nest, counted in one pass before anything is built. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at + 1)) {
    const past = [
      ['<!--', '-->'],
      ['<![CDATA[', ']]>'],
      ['<?', '?>'],
    ].find(([opening = '']) => text.startsWith(opening, at));
    if (past !== undefined) {
      const end = text.indexOf(past[1] ?? '', at);
      if (end === -1) return deepest;
      at = end;
      continue;
    }
    const end = text.indexOf('>', at);
    if (end === -1) return deepest;
    if (text[at + 1] === '/') depth -= 1;
    else if (text[end - 1] !== '/') depth += 1;
    deepest = Math.max(deepest, depth);
    at = end;
  }
  return deepest;
}
