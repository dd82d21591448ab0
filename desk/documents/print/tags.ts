/**
 * The structure of a page for those who hear it rather than see it (tagged PDF): headings, tables with their heads,
 * figures with their words, in reading order. The library that lays pages out knows no tags, so each text is given its
 * leaf, and the library's drawing is taught to mark it; what has no leaf, rules and page numbers, is an artifact.
 */
import { createRequire } from 'node:module';
import { type Described, declare } from './conformance.ts';

export type TagOptions = { readonly lang?: string; readonly alt?: string; readonly scope?: 'Row' | 'Column' };
/** Where on a page the content of a leaf stands; the library's own. */
type Mark = object;

export type Tag = {
  readonly type: string;
  readonly options: TagOptions;
  readonly children: Tag[];
  readonly marks: Mark[];
};
/** What a text carries through the layout. `once`: drawn again on later pages, it is read once. */
export type Leaf = { readonly tag: Tag; readonly root: Tag; readonly once: boolean; page: unknown };

export type Tags = {
  /** Everything that `make` adds stands inside one element. */
  readonly within: <T>(type: string, make: () => T, options?: TagOptions) => T;
  readonly leaf: (type: string, options?: TagOptions, once?: boolean) => Leaf;
};

const tagOf = (type: string, options: TagOptions = {}): Tag => ({ type, options, children: [], marks: [] });

/** An empty tree under one document. */
export function newTags(): Tags {
  const root = tagOf('Document');
  let at = root;
  const add = (type: string, options?: TagOptions): Tag => {
    const tag = tagOf(type, options);
    at.children.push(tag);
    return tag;
  };
  return {
    within: (type, make, options) => {
      const before = at;
      at = add(type, options);
      try {
        return make();
      } finally {
        at = before;
      }
    },
    leaf: (type, options, once = false) => ({ tag: add(type, options), root, once, page: undefined }),
  };
}

type Element = { readonly add: (child: unknown) => void; readonly end: () => void };
type Page = Described & {
  readonly page: unknown;
  readonly markStructureContent: (type: string) => Mark;
  readonly markContent: (type: string, options: object) => void;
  readonly endMarkedContent: () => void;
  readonly struct: (type: string, options: object) => Element;
  readonly addStructure: (element: Element) => void;
};
type Drawing = {
  readonly pdfDocument: Page;
  root?: Tag;
  renderPages(pages: unknown): void;
  renderLine(line: Line, x: number, y: number): void;
  renderVector(vector: unknown): void;
  renderImage(image: { readonly leaf?: Leaf }): void;
};
type Line = { readonly inlines: readonly { readonly leaf?: Leaf }[] };

let taught = false;

/** Teaches the library's drawing to mark what has a leaf. A paper without leaves is drawn as before. */
export function teachTags(): void {
  if (taught) return;
  taught = true;
  const loaded = createRequire(import.meta.url)('pdfmake/js/Renderer.js') as {
    readonly default: { readonly prototype: Drawing };
  };
  const { prototype } = loaded.default;
  const { renderPages, renderLine, renderVector, renderImage } = prototype;
  prototype.renderLine = function (line, x, y) {
    const leaf = line.inlines.find((one) => one.leaf !== undefined)?.leaf;
    marked(this, leaf, 'Pagination', () => renderLine.call(this, line, x, y));
  };
  prototype.renderVector = function (vector) {
    marked(this, undefined, 'Layout', () => renderVector.call(this, vector));
  };
  prototype.renderImage = function (image) {
    marked(this, image.leaf, 'Layout', () => renderImage.call(this, image));
  };
  prototype.renderPages = function (pages) {
    renderPages.call(this, pages);
    if (this.root === undefined) return;
    const element = elementOf(this.pdfDocument, this.root);
    this.pdfDocument.addStructure(element);
    element.end();
    declare(this.pdfDocument);
  };
}

function marked(drawing: Drawing, leaf: Leaf | undefined, artifact: string, draw: () => void): void {
  const { pdfDocument: page } = drawing;
  const isAgain = leaf?.once === true && leaf.page !== undefined && leaf.page !== page.page;
  if (leaf === undefined || isAgain) {
    page.markContent('Artifact', { type: artifact });
  } else {
    drawing.root = leaf.root;
    leaf.page = page.page;
    leaf.tag.marks.push(page.markStructureContent(leaf.tag.type));
  }
  draw();
  page.endMarkedContent();
}

function elementOf(page: Page, { type, options, children, marks }: Tag): Element {
  const element = page.struct(type, options);
  for (const child of children) element.add(elementOf(page, child));
  for (const mark of marks) element.add(mark);
  return element;
}
