import { Fault } from '../../article/fault.ts';
import { cleanText } from '../../article/white-space.ts';
import { tidyFacts } from './document-facts.ts';
import { readPackage } from './epub/read-package.ts';
import { writeChapter, type Chapter } from './epub/write-chapter.ts';
import { brokenFault } from './file-faults.ts';
import type { ReadFormat, Tell } from './format-reader.ts';
import { printedFacts, toldFacts } from './printed-facts.ts';
import { noPicture, takePictures } from './take-pictures.ts';
import { escapeHtml, writePage } from './write-html.ts';
import { readXml } from './xml/read-xml.ts';
import { localName } from './xml/texts-of-xml.ts';
import { openZip, type OpenZip } from './zip/open-zip.ts';
import { picturesOf, textOf } from './zip/parts-of-zip.ts';

/** Only the fonts are disguised by these; the text is not (EPUB 3.3, section 4.4; Adobe's older way). */
const fontDisguises: ReadonlySet<string> = new Set([
  'http://www.idpf.org/2008/embedding',
  'http://ns.adobe.com/pdf/enc#RC',
]);

/** How the names of pictures end that a browser shows. */
const pictureName = /\.(?:avif|gif|jpe?g|png|webp)$/iu;

/** Reads an EPUB book, version 2 or 3: all chapters in their order as one document, with the book's pictures. */
export const read: ReadFormat = async (bytes, tell) => {
  tell('Unpacking the book');
  const zip = await openZip(bytes, 'epub');
  await refuseProtected(zip);
  const place = packagePlace(await textOf(zip, 'META-INF/container.xml'));
  const book = readPackage(await textOf(zip, place), place);
  const chapters = await readChapters(zip, book.chapters, tell);
  if (chapters.length === 0) throw brokenFault('epub');
  const facts = tidyFacts(book);
  const html = joinChapters(chapters, facts.title);
  const pictures = await picturesOf(zip, (name) => pictureName.test(name));
  const taken = takePictures(html, (address) => pictures.get(address.replace(/^zip:/u, '')) ?? noPicture);
  // Unlike a document, a book says who wrote it, whether its text does or not.
  printedFacts(facts, taken.html, 'epub');
  return { text: writePage(facts, taken.html), type: 'html', ...toldFacts(facts), pictures: taken.pictures };
};

/** A book with digital rights management is encrypted: nothing but the shop's own program can read it. */
async function refuseProtected(zip: OpenZip): Promise<void> {
  const ways: string[] = [];
  readXml(await textOf(zip, 'META-INF/encryption.xml'), {
    open: (name, attributes) => {
      if (localName(name) === 'EncryptionMethod') ways.push(attributes.Algorithm ?? '');
    },
  });
  if (!zip.names.includes('META-INF/sinf.xml') && ways.every((way) => fontDisguises.has(way))) return;
  throw new Fault(
    'copy-protected',
    'This book is copy-protected (DRM): only the shop’s own program can read it.',
    'Ask the shop or the library for a copy without protection, or read it in their program.',
  );
}

/** The first package is the book; others show it in another way (EPUB 3.3, section 4.2.6.3.1). */
function packagePlace(container: string): string {
  let place = '';
  readXml(container, {
    open: (name, attributes) => {
      if (localName(name) === 'rootfile') place ||= attributes['full-path'] ?? '';
    },
  });
  return place;
}

async function readChapters(
  zip: OpenZip,
  places: readonly string[],
  tell: Tell,
): Promise<readonly Chapter[]> {
  const chapters: Chapter[] = [];
  for (const [i, place] of places.entries()) {
    tell(`Reading chapter ${i + 1} of ${places.length}`);
    const text = await textOf(zip, place);
    if (text !== '') chapters.push(writeChapter(text, place));
  }
  return chapters;
}

/**
 * All chapters below the title of the book. Where each has a heading of the first level, these go one level down: that level is
 * the title's.
 */
function joinChapters(chapters: readonly Chapter[], title: string | undefined): string {
  const headings = chapters.flatMap((chapter) => chapter.headings.map((text) => cleanText(text)));
  const isOne = headings.length === 1;
  const body = chapters.map(({ html }) => html).join('');
  const shifted = isOne
    ? body
    : body.replace(
        /<(\/?)h([1-5])(?=[\s>])/gu,
        (_tag, slash: string, level) => `<${slash}h${Number(level) + 1}`,
      );
  const hasTitle = title === undefined || isOne || headings[0]?.toLowerCase() === title.toLowerCase();
  if (!hasTitle) return `<h1>${escapeHtml(title)}</h1>\n${shifted}`;
  // The title page of the book: its heading is the title.
  return isOne || title === undefined
    ? shifted
    : shifted.replace(/<h2([^>]*)>([^]*?)<\/h2>/u, '<h1$1>$2</h1>');
}
