import { Parser } from 'htmlparser2';
import { escapeHtml, startTag } from '../write-html.ts';
import { resolvePlace } from './read-package.ts';

const list = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const kept = list(
  'a abbr b bdi bdo blockquote br caption cite code dd div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img li ol p ' +
    'pre q rb rp rt ruby s section small span strong sub sup table tbody td tfoot th thead time tr u ul',
);
/**
 * In a book nothing is a site's header or a box of links: on a page these are set aside, in a book they are text (a note, a
 * motto above the chapter).
 */
const renamed: ReadonlyMap<string, string> = new Map([
  ['article', 'section'],
  ['aside', 'div'],
  ['footer', 'div'],
  ['header', 'div'],
  ['main', 'div'],
]);
/** No text of the book; a table of contents is made of its headings anyway. */
const left = list(
  'head script style nav template audio video iframe object canvas form button select textarea noscript',
);
const empty = list('br hr img');
/** Classes that say what a text is. Any other may be a word that on a page names a menu or an advert. */
const tellingClass = /caption|credit|quot|epigraph|legend/iu;

/** One chapter as HTML, and what is to be known for putting it among the others. */
export interface Chapter {
  readonly html: string;
  /** The words of its headings of the first level. */
  readonly headings: readonly string[];
}

/**
 * A chapter of a book as HTML that says only what its text is: names of styles, scripts and furniture left out. XHTML is read as
 * browsers read it, broken or not.
 *
 * @param xhtml decoded
 * @param place where it stands in the ZIP; addresses of pictures are written as places in the ZIP
 */
export function writeChapter(xhtml: string, place: string): Chapter {
  let html = '';
  let leftDepth = 0;
  let language: string | undefined;
  const headings: string[] = [];
  let isHeading = false;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (name === 'html' || name === 'body') language ??= attributes['xml:lang'] ?? attributes.lang;
        if (leftDepth > 0 || left.has(name) || isLeft(attributes)) {
          leftDepth += 1;
          return;
        }
        if (name === 'h1') {
          headings.push('');
          isHeading = true;
        }
        html += openTag(name, attributes, place);
      },
      ontext: (text) => {
        if (leftDepth > 0) return;
        html += escapeHtml(text);
        if (isHeading) headings.push((headings.pop() ?? '') + text);
      },
      onclosetag: (name) => {
        if (leftDepth > 0) {
          leftDepth -= 1;
          return;
        }
        if (name === 'h1') isHeading = false;
        const tag = renamed.get(name) ?? name;
        if (kept.has(tag) && !empty.has(tag)) html += `</${tag}>`;
      },
    },
    { recognizeSelfClosing: true, recognizeCDATA: true },
  );
  parser.end(xhtml);
  return { html: `${startTag('section', { lang: language })}\n${html.trim()}\n</section>\n`, headings };
}

/** A page number of the printed book stands in the middle of a sentence. */
function isLeft(attributes: Readonly<Record<string, string>>): boolean {
  const types = `${attributes['epub:type'] ?? ''} ${attributes.role ?? ''}`;
  return /\b(?:doc-)?pagebreak\b/u.test(types) || attributes.hidden !== undefined;
}

function openTag(name: string, attributes: Readonly<Record<string, string>>, place: string): string {
  // A cover is often drawn: one picture in an SVG.
  if (name === 'image') {
    const address = attributes['xlink:href'] ?? attributes.href;
    return address === undefined
      ? ''
      : startTag('img', { src: `zip:${resolvePlace(address, place)}`, alt: '' });
  }
  const tag = renamed.get(name) ?? name;
  if (!kept.has(tag)) return '';
  const { alt, src, href, dir } = attributes;
  const words = attributes.class;
  return startTag(tag, {
    class: words !== undefined && tellingClass.test(words) ? words : undefined,
    lang: attributes['xml:lang'] ?? attributes.lang,
    dir,
    ...(tag === 'a' && href !== undefined && /^https?:/u.test(href) && { href }),
    ...(tag === 'img' && {
      alt: alt ?? '',
      src: src === undefined ? undefined : `zip:${resolvePlace(src, place)}`,
    }),
  });
}
