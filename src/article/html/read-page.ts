import { Tokenizer } from 'htmlparser2';
import { buildPage } from './build-page.ts';
import type { Page } from './page.ts';

/** A value as long as a picture in base64 says nothing about text. */
const mostValue = 2_000;

const keptAttributes = new Set(
  (
    'alt aria-hidden class content data-component data-testid datetime dir hidden href http-equiv id itemprop lang name ' +
    'property rel role style type xml:lang'
  ).split(' '),
);

/**
 * Reads HTML, whatever its state, as browsers would but for rare corners of broken tables and crossed formatting.
 *
 * Elements that nobody closed are closed where the HTML standard implies it ("optional tags", 13.1.2.4). Time and memory
 * grow with the length of the page only.
 *
 * @param html a whole page or a fragment
 * @throws {Fault} `too-many-elements`
 * @example
 * readPage('<p>One<p>Two').nodes.map(({ tag, text }) => tag || text) //=> ['', 'p', 'One', 'p', 'Two']
 */
export function readPage(html: string): Page {
  const page = buildPage();
  let tag = '';
  let attributes: Record<string, string> | undefined;
  let name = '';
  let value = '';
  const slice = (start: number, end: number): string => html.slice(start, end);
  const ignore = (): void => undefined;
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ontext: (start, end) => {
        page.addText(slice(start, end));
      },
      ontextentity: (codepoint) => {
        page.addText(String.fromCodePoint(codepoint));
      },
      oncdata: (start, end, offset) => {
        page.addText(slice(start, end - offset));
      },
      onopentagname: (start, end) => {
        tag = slice(start, end).toLowerCase();
        attributes = undefined;
      },
      onattribname: (start, end) => {
        name = slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata: (start, end) => {
        if (keptAttributes.has(name)) value += slice(start, Math.min(end, start + mostValue));
      },
      onattribentity: (codepoint) => {
        if (keptAttributes.has(name)) value += String.fromCodePoint(codepoint);
      },
      onattribend: () => {
        // The first of two attributes with one name counts, as in browsers.
        if (keptAttributes.has(name)) (attributes ??= {})[name] ??= value;
      },
      onopentagend: () => {
        page.startElement(tag, attributes);
      },
      onselfclosingtag: () => {
        page.startElement(tag, attributes);
        // `<div/>` closes nothing in HTML; inside drawings and formulas it does.
        if (page.isForeign()) page.endElement(tag);
      },
      onclosetag: (start, end) => {
        page.endElement(slice(start, end).toLowerCase());
      },
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return { nodes: page.finish() };
}
