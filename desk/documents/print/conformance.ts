/**
 * What a PDF says of itself: an archive of level 2a (ISO 19005-2) that is made for those who hear it (ISO 14289-1). The
 * library writes the first of the two; the second, and the schema by which an archive knows its words, is added here.
 */

/** The library's name for an archive whose structure and characters can be read. */
export const ARCHIVE = 'PDF/A-2a';

const UA = 'http://www.aiim.org/pdfua/ns/id/';

/** XMP that names PDF/UA-1. */
const ACCESSIBLE = `
<rdf:Description rdf:about="" xmlns:pdfuaid="${UA}"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
  <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>${UA}</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
  </rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

/** The library's document, as far as it describes itself. */
export type Described = {
  info: Readonly<Record<string, unknown>>;
  readonly appendXML: (xml: string) => void;
  endMetadata(): void;
};

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Has a document say what it conforms to, in XML that any title leaves well formed. */
export function declare(document: Described): void {
  document.appendXML(ACCESSIBLE);
  const { endMetadata, info } = document;
  document.endMetadata = () => {
    // The library writes the title into XML as it is. Its dictionary, which wants it as it is, is written by now.
    const title = String(info.Title).replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);
    document.info = { ...info, Title: title };
    endMetadata.call(document);
  };
}
