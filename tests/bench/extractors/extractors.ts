/** The rivals of `npm run bench:structure`, each over a DOM that its own documentation names. */

/** Reads one page. @returns The HTML of what it takes for the article; empty where it finds none. */
export type Extract = (html: string) => Promise<string>;

/** Only so much of the DOM as is read here: the packages' own types may not be installed. */
export interface DomNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
  readonly localName?: string;
}
export interface DomDocument {
  readonly body: DomNode;
}
interface ReadabilityModule {
  readonly Readability: new (document: DomDocument) => {
    parse: () => { readonly content?: string | null } | null;
  };
}
interface DefuddleModule {
  readonly Defuddle: (document: DomDocument) => Promise<{ readonly content: string }>;
}
interface LinkedomModule {
  readonly parseHTML: (html: string) => { readonly document: DomDocument };
}
interface JsdomModule {
  readonly JSDOM: new (
    html: string,
    options: { readonly virtualConsole: object },
  ) => { readonly window: { readonly document: DomDocument; readonly close: () => void } };
  readonly VirtualConsole: new () => object;
}

/** By name; each loads its packages when it is asked for. */
export const extractors: Readonly<Record<string, () => Promise<Extract>>> = {
  'Readability + jsdom': async () => {
    const { Readability } = await load<ReadabilityModule>('@mozilla/readability');
    const { JSDOM, VirtualConsole } = await load<JsdomModule>('jsdom');
    return (html) => {
      // Its own console stays quiet: jsdom complains about style sheets that no extractor reads.
      const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
      const content = new Readability(window.document).parse()?.content ?? '';
      window.close();
      return Promise.resolve(content);
    };
  },
  'Readability + linkedom': async () => {
    const { Readability } = await load<ReadabilityModule>('@mozilla/readability');
    const parse = await loadLinkedom();
    return (html) => Promise.resolve(new Readability(parse(html)).parse()?.content ?? '');
  },
  'Defuddle + linkedom': async () => {
    const { Defuddle } = await load<DefuddleModule>('defuddle/node');
    const parse = await loadLinkedom();
    return async (html) => (await Defuddle(parse(html))).content;
  },
};

/** The fastest DOM of the two: pages as documents. */
export async function loadLinkedom(): Promise<(html: string) => DomDocument> {
  const { parseHTML } = await load<LinkedomModule>('linkedom');
  return (html) => parseHTML(html).document;
}

/** Not a plain import: the types of a package that may not be installed yet would fail the checks. */
async function load<Module>(name: string): Promise<Module> {
  return (await import(name)) as Module;
}
