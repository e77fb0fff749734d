import { readXml } from '../xml/read-xml.ts';

/** What a paragraph is by its style. */
export type StyledKind = 'caption' | 'plain' | 'quote' | 'standfirst' | 'title';

/** The styles of a document: what each says that its paragraphs and words are. */
export interface OdtStyles {
  readonly kindOf: (style: string | undefined) => StyledKind;
  readonly isBold: (style: string | undefined) => boolean;
  /** BCP 47, of the whole document. */
  readonly language: string | undefined;
}

interface Style {
  readonly parent: string | undefined;
  isBold: boolean;
}

/** Styles that come with every word processor that writes this format, and what they are for. */
const kinds: ReadonlyMap<string, StyledKind> = new Map([
  ['Title', 'title'],
  ['Subtitle', 'standfirst'],
  ['Quotations', 'quote'],
  ['Caption', 'caption'],
  ['Illustration', 'caption'],
  ['Figure', 'caption'],
  ['Drawing', 'caption'],
  ['Table', 'caption'],
]);
/** A style that leads back to itself would be followed for ever. */
const mostParents = 20;

/** @param documents styles.xml and content.xml: each holds some */
export function readStyles(documents: readonly string[]): OdtStyles {
  const styles = new Map<string, Style>();
  let language: string | undefined;
  let current: Style | undefined;
  for (const xml of documents) {
    readXml(xml, {
      open: (name, attributes) => {
        if (name === 'style:style') {
          current = { parent: attributes['style:parent-style-name'], isBold: false };
          styles.set(attributes['style:name'] ?? '', current);
        } else if (name === 'style:default-style') current = undefined;
        else if (name === 'style:text-properties') {
          if (current && attributes['fo:font-weight'] === 'bold') current.isBold = true;
          if (!current) language ??= languageIn(attributes);
        }
      },
    });
  }
  return {
    kindOf: (style) => kindOf(style, styles),
    isBold: (style) => styles.get(style ?? '')?.isBold ?? false,
    language,
  };
}

function kindOf(style: string | undefined, styles: ReadonlyMap<string, Style>): StyledKind {
  let name = style;
  for (let i = 0; name !== undefined && i < mostParents; i += 1) {
    const kind = kinds.get(name);
    if (kind) return kind;
    name = styles.get(name)?.parent;
  }
  return 'plain';
}

function languageIn(attributes: Readonly<Record<string, string>>): string | undefined {
  const language = attributes['fo:language'];
  const country = attributes['fo:country'];
  if (language === undefined || language === 'none') return undefined;
  return country === undefined || country === 'none' ? language : `${language}-${country}`;
}
